import { stemOf } from '../contract/stem';
import type { Citation } from '../document/contract-text';
import { isAsAbove } from './leaning-statements';
import type { Condition, Statement, Tier } from './playbook';

const kindOfTier: Readonly<Record<Tier, 'good' | 'acceptable' | 'bad'>> = {
  preferred: 'good',
  required: 'good',
  acceptable: 'acceptable',
  escalate: 'bad',
  never: 'bad',
};

/**
 * "Annual in advance" and, as the fallback, "quarterly in advance" differ; where both became the same check, what tells them apart was
 * lost on the way. Such statements are partly understood at best: a contract would be in line with what is only just accepted.
 */
export function withDistinctTiers(statements: readonly Statement[]): readonly Statement[] {
  const shapes = statements.map(({ condition }) => condition && shapeOf(condition));
  return statements.map((statement, at) => {
    if (statement.reading !== 'understood' || isAsAbove(statement)) return statement;
    const twins = statements.filter(
      (other, index) =>
        !isAsAbove(other) && shapes[index] === shapes[at] && kindOfTier[other.tier] !== kindOfTier[statement.tier],
    );
    const lost = twins.flatMap((twin) => onlyIn(statement, twin) ?? onlyIn(twin, statement, statement) ?? [])[0];
    return lost === undefined ? statement : { ...statement, reading: 'partly', unread: [lost] };
  });
}

function shapeOf(condition: Condition): string {
  return JSON.stringify(condition, (key, value: unknown) => (key === 'words' || key === 'quote' ? undefined : value));
}

/** Words that say no more where the values are the same. */
const hollow = new Set(
  'a an the of or and to at in on for with by from as is are be it its this that any all our we us you your supplier vendor provider customer buyer client party parties contract agreement clause term least more most up than not no less only'.split(
    ' ',
  ),
);

/** The first words of one that the other has not, as they stand in it, or `cited` whole; undefined where there are none of weight. */
function onlyIn(one: Statement, other: Statement, cited?: Statement): Citation | undefined {
  const known = new Set(wordsIn(other.quote).map(({ stem }) => stem));
  const [first, ...more] = wordsIn(one.quote).filter(({ stem, word }) => !known.has(stem) && !hollow.has(word));
  if (first === undefined) return undefined;
  if (cited) return { start: cited.start, end: cited.end, quote: cited.quote };
  let end = first.end;
  for (const { start, end: next } of more) {
    if (/[^\s]/.test(one.quote.slice(end, start))) break;
    end = next;
  }
  return { start: one.start + first.start, end: one.start + end, quote: one.quote.slice(first.start, end) };
}

interface Word {
  readonly word: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

function wordsIn(quote: string): readonly Word[] {
  return [...quote.matchAll(/\p{L}{2,}|[\p{L}\p{N}]*\p{N}[\p{L}\p{N}]*/gu)].map(({ index, 0: found }) => {
    const word = found.toLowerCase();
    return { word, stem: stemOf(word), start: index, end: index + found.length };
  });
}
