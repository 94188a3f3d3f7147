import type { Actor } from '../actor';
import { opposite } from '../actor';
import { ratesIn } from '../rates';
import type { ReadingPassage, TermReader } from '../term';
import { fullSentencesIn } from './full-sentences';
import type { Reading, Sentence } from './reading';
import { phrase, rangeOf, state, termAt } from './reading';

const price = '(?:fees?|prices?|pricing|rates?|charges?|price list|list price|subscription|rent|hourly rates?)';
const raise = phrase(
  `\\b(?:increas\\w*|rais(?:e|es|ed|ing)|uplift\\w*|escalat\\w+|adjust\\w*|modif(?:y|ies|ied)|chang(?:e|es|ed|ing)|revis(?:e|es|ed))\\b[^.;]{0,60}?\\b${price}\\b|\\b${price}\\b[^.;]{0,90}?\\b(?:(?:may|shall|will|can|are|is|be)(?: \\w+){0,5} (?:increas\\w*|raised|adjusted|changed|revised|escalated|modified|uplifted)|increas\\w*|escalat\\w+|uplift\\w*|subject to (?:\\w+ )?(?:change|adjustment|increase))\\b`,
);
const increases = phrase(
  '\\b(?:price |fee |annual |renewal |rate )*(?:increas\\w*|uplift\\w*|escalat\\w+|cap(?:ped)?)\\b',
  '',
);
const noRaise = phrase('\\b(?:no|not|without any|nor)\\b[^.;]{0,60}$', '');
/** Insurance, sales and interest have rates that change as well. */
const otherMatter = phrase(
  '\\b(?:interest rates?|exchange rates?|discounts?|rate of remuneration|tax rates?|insurance|royalty rates?|commission|resale|retail prices?|premiums?|net sales|wages?|salary|minimum (?:purchase|quantit\\w+|annual)|sales price|change orders?|purchase volume|conversion|stock|shares|exercise price)\\b',
  '',
);
const index = phrase(
  '\\b(?:consumer price index|cpi(?:-u)?|rpi|ppi|producer price index|retail price index|index(?:ed|ation)?|inflation|cost of living|employment cost)\\b',
);
const limitBefore = phrase(
  '\\b(?:exceed\\w*|more than|greater than|maximum(?: of)?|up to|limited to|capped at|cap of|at most|lesser of|in excess of|by|of|above|over|than|at) (?:the (?:lesser|greater) of )?(?:\\([ia1]\\) )?(?:an? (?:additional |amount equal to )?)?$',
  '',
);
/** A rise that follows a rule, or only a proposal, is not at will. */
const ruled = phrase(
  '\\b(?:as set forth in|in accordance with|pursuant to (?:section|clause|article)|only (?:as|if|pursuant|to|upon|in)|propos\\w+|formula|more favou?rable|factor equal|timing of|discounts?)\\b',
  '',
);
const raises = /increas|rais|escalat|uplift/;
const changesPrice = phrase(
  `\\b(?:adjust|modif|chang|revis)\\w*(?: [\\w-]+){0,3} ${price}\\b|\\b${price}\\b(?: [\\w-]+){0,3} (?:\\w+ ){0,3}(?:change|adjust|revis)`,
  '',
);
const atWill = phrase(
  '\\b(?:may|reserves? the right to|right to|can|entitled to|at any time|from time to time|in its (?:sole )?discretion|then[- ]current|subject to change)\\b',
  '',
);

export const priceIncrease: TermReader = {
  kind: 'price-increase',
  title: 'price increase',
  actorIs: 'who may raise prices',
  clauseTypes: ['price-increase', 'payment', 'renewal', 'price-restrictions'],
  cue: phrase(
    '\\b(?:increas\\w*|rais(?:e|es|ed)|uplift\\w*|escalat\\w+|adjust\\w*|chang(?:e|es|ed)|revis(?:e|es|ed)|modif\\w+)\\b',
    '',
  ),
  actorPrefers: 'more',
  *read(passage) {
    for (const sentence of fullSentencesIn(passage)) {
      if (passage.mode === 'statement') yield* readStatement(passage, sentence);
      else {
        const reading = readSentence(passage, sentence);
        if (reading) yield reading;
      }
    }
  },
};

function readSentence(passage: ReadingPassage, sentence: Sentence): Reading | undefined {
  const { plain } = sentence;
  const match = [...plain.matchAll(raise)].find((m) => !otherMatter.test(m[0]));
  if (!match) return undefined;
  if (/\[\s*\]\s*$/.test(plain.slice(Math.max(0, match.index - 12), match.index))) return undefined;
  const near = plain.slice(Math.max(0, match.index - 140), match.index + match[0].length + 420);
  if (otherMatter.test(plain.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60)))
    return undefined;
  const actor = raiser(
    passage,
    sentence,
    match.index + Math.max(0, match[0].search(/increas|rais|adjust|chang|revis|escalat|uplift|modif/)),
    match.index + match[0].length,
  );
  const indexed = near.match(phrase(index.source, ''));
  const from = match.index - Math.min(140, match.index);
  const rates = ratesIn(plain).filter(
    (r) => r.start > from && r.end < match.index + match[0].length + 420 && r.value.percent <= 100,
  );
  const rate = rates.find((r) => limitBefore.test(plain.slice(Math.max(0, r.start - 60), r.start)));
  if (rate) {
    const value = rate.mismatch ? state('unclear') : rate.value;
    return termAt(passage, sentence, rate, { kind: 'price-increase', actor, value });
  }
  if (indexed?.index !== undefined) {
    const start = from + indexed.index;
    return termAt(
      passage,
      sentence,
      { start, end: start + indexed[0].length },
      { kind: 'price-increase', actor, value: state('index') },
    );
  }
  if (noRaise.test(plain.slice(Math.max(0, match.index - 60), match.index)) || /\bnot\b/.test(match[0]))
    return undefined;
  if (!atWill.test(near) || ruled.test(near) || !(raises.test(match[0]) || changesPrice.test(match[0])))
    return undefined;
  if (
    /\b(?:mutual\w*|written\s+(?:consent|agreement)|agreed|agreement\s+of|negotiat\w+|decreas\w*|upon\s+(?:the\s+)?consent)\b/.test(
      near,
    )
  )
    return undefined;
  return termAt(passage, sentence, rangeOf(match), { kind: 'price-increase', actor, value: state('uncapped') });
}

/** "Changes may result in adjustments to the fees": whoever makes the change. */
const outcome = phrase('\\b(?:results?|resulting|leads?|leading) (?:in|to)\\b[^.;]{0,60}$', '');

function raiser(passage: ReadingPassage, sentence: Sentence, at: number, end: number): Actor {
  if (outcome.test(sentence.plain.slice(Math.max(0, at - 60), end))) return 'unknown';
  const subject = passage.actors.subjectOf(sentence.words, at);
  const passive = /\b(?:shall|may|will|can|be|is|are)\s+(?:\w+\s+){0,4}$/.test(
    sentence.plain.slice(Math.max(0, at - 40), at),
  );
  if (subject !== 'unknown' || !passive) return subject;
  const owner = passage.actors.mentions(sentence.words.slice(0, at)).at(-1);
  if (!owner || owner.actor === 'both' || owner.actor === 'unknown') return 'unknown';
  return owner.possessive ? owner.actor : opposite(owner.actor);
}

/** "increases capped at 5%", "price increases limited to CPI", "uncapped price increases". */
function* readStatement(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain, words } = sentence;
  const match = increases.exec(plain);
  if (!match || !/increas|uplift|escalat/.test(plain)) return;
  const actor = passage.actors.mentions(words).find((m) => m.actor !== 'unknown')?.actor ?? 'unknown';
  let found = false;
  for (const rate of ratesIn(plain)) {
    found = true;
    yield termAt(passage, sentence, rate, {
      kind: 'price-increase',
      actor,
      value: rate.mismatch ? state('unclear') : rate.value,
    });
  }
  for (const indexed of plain.matchAll(index)) {
    found = true;
    yield termAt(passage, sentence, rangeOf(indexed), { kind: 'price-increase', actor, value: state('index') });
  }
  if (found) return;
  const open = phrase('\\b(?:uncapped|unlimited|without (?:cap|limit)|no cap)\\b', '').exec(plain);
  yield termAt(passage, sentence, rangeOf(open ?? match), {
    kind: 'price-increase',
    actor,
    value: state(open ? 'uncapped' : 'capped'),
  });
}
