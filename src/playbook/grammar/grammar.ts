import type { TermKind } from '../../contract/term-registry';
import type { Condition } from '../playbook';
import type { Frame, Part } from '../statement-part';
import { commonWords } from './common-words';
import { lexicon, type Words } from './lexicon';
import { Said } from './said';
import { type Token, tokensOf } from './tokens';

type Maker = (said: Said) => Condition | undefined;

/** What a row of tokens means. */
export interface Rule {
  fits(names: readonly string[]): boolean;
  readonly then: Maker;
}

/**
 * Tokens in order: `A` must stand there, `A?` may, `A*` any number of times, `(A|B)` is one of them. The whole part must
 * be accounted for.
 */
export function inOrder(pattern: string, then: Maker): Rule {
  const source = (pattern === '' ? [] : pattern.split(' '))
    .map((element) => {
      const [, names = '', sign = ''] = /^\(?([A-Z|]+)\)?([?*]?)$/.exec(element) ?? [];
      return `(?:(?:${names}) )${sign}`;
    })
    .join('');
  const expression = new RegExp(`^${source}$`);
  return { fits: (names) => expression.test(names.map((name) => `${name} `).join('')), then };
}

/**
 * Tokens in any order: each of `needed` at least once, of `allowed` any. For what holds neither negation nor condition, so
 * that order tells nothing. Two sides named one by one are about two things.
 */
export function together(needed: string, allowed: string, then: Maker): Rule {
  const must = needed.split(' ');
  const may = new Set([...must, ...allowed.split(' ')]);
  return {
    fits: (names) => {
      const sides = new Set(names.filter((name) => /^(?:ONLY)?(?:US|THEM)$|^BOTH$/.test(name)));
      return sides.size <= 1 && must.every((name) => names.includes(name)) && names.every((name) => may.has(name));
    },
    then,
  };
}

export interface Grammar {
  readonly name: string;
  /** Tried where the position is about one of these, or where `cue` matches. */
  readonly kinds: readonly TermKind[];
  readonly cue: RegExp;
  readonly words: Words;
  /** Tokens that name the subject; under its own heading they need not be there, and then say nothing. */
  readonly subject: readonly string[];
  readonly rules: readonly Rule[];
}

/**
 * A subject of contracts as lawyers write of it: its words by what they stand for, and rules over these. What a rule means
 * does not hang on which of thirty words for a notice was used, and a word that is in no list makes the part unread.
 */
export function grammarFrame({ name, kinds, cue, words, subject, rules }: Grammar): Frame {
  const known = lexicon(words, commonWords);
  const read = (part: Part): Condition | undefined => {
    const tokens = tokensOf(part, known);
    if (!tokens) return undefined;
    const isNamed = tokens.some((token) => subject.includes(token.name));
    if (!isNamed && !isAbout(part, kinds)) return undefined;
    const bare = tokens.filter((token) => token.name !== 'SUBJECT');
    const condition = conditionOf(part, bare, rules);
    if (condition) part.takeRange({ start: 0, end: part.plain.length });
    return condition;
  };
  return { name: `${name} by its words`, kinds, cue, readers: [read] };
}

function conditionOf(part: Part, tokens: readonly Token[], rules: readonly Rule[]): Condition | undefined {
  const names = tokens.map((token) => token.name);
  for (const rule of rules) {
    const condition = rule.fits(names) ? rule.then(new Said(part, tokens)) : undefined;
    if (condition) return condition;
  }
  return undefined;
}

/** The position is mainly about it, or the part before was. */
function isAbout({ context, inherited }: Part, kinds: readonly TermKind[]): boolean {
  if (inherited.afterUnread === true) return false;
  const [main] = context.kinds;
  const last = inherited.checks.at(-1);
  return (main !== undefined && kinds.includes(main)) || (last !== undefined && kinds.includes(last.term));
}
