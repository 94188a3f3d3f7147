import { placeName } from '../contract/places';
import type { Contract } from '../contract/contract';
import type { Citation } from '../document/contract-text';
import type { Check } from '../playbook/playbook';
import type { Edit } from '../review/review';
import { articleOf } from './change-place';
import { numberAsIn } from './within-period';

const blank = String.raw`(?:_{3,}|\[[^\]\n]{0,40}\]|\{[^}\n]{0,40}\})`;
const period = new RegExp(
  String.raw`(${blank})(?:\s*\(\s*${blank}\s*\))?(?=\s+(?:calendar\s+)?(hour|day|month|year)s?\b)`,
  'gi',
);
const place = new RegExp(
  String.raw`\b(?:laws?|courts?)\s+(?:of|in)\s+(?:the\s+(?:State|Commonwealth)\s+of\s+)?(${blank})`,
  'gi',
);

/** What a form left open gets the playbook's value: "within [__] days" → "within forty-five (45) days". */
export function filledBlank(check: Check, sentence: Citation, contract: Contract): readonly Edit[] {
  const { value } = check;
  if (value?.shape === 'duration') {
    const [found, ...others] = [...sentence.quote.matchAll(period)].filter(
      (match) => `${match[2]?.toLowerCase() ?? ''}s` === value.unit,
    );
    if (found === undefined || others.length > 0) return [];
    return [editAt(sentence, found.index, found[0], numberAsIn(value.amount, contract))];
  }
  const [wanted] = value?.shape === 'items' ? value.items : [];
  const [found, ...others] = [...sentence.quote.matchAll(place)];
  if (wanted === undefined || found?.[1] === undefined || others.length > 0) return [];
  const isState = /\b(?:State|Commonwealth)\s+of\s+\S*$/i.test(found[0].slice(0, found[0].lastIndexOf(found[1]) + 1));
  const name = isState ? placeName(wanted) : `${articleOf(wanted)}${placeName(wanted)}`;
  return [editAt(sentence, found.index + found[0].lastIndexOf(found[1]), found[1], name)];
}

function editAt(sentence: Citation, index: number, words: string, text: string): Edit {
  const start = sentence.start + index;
  return { start, end: start + words.length, text };
}
