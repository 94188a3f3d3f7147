import type { Range } from '../../document/contract-text';
import type { Family, Place } from './family';
import { isAbout } from './topics';

/** Which files of a family go before its main agreement, and which go behind it, by what the files themselves say. */
export interface Precedence {
  readonly above: ReadonlySet<number>;
  /** With the sentence that says so. */
  readonly below: ReadonlyMap<number, Place>;
}

const conflict = /\b(?:conflicts?|inconsisten(?:cy|cies|t)|discrepanc(?:y|ies)|contradict\w*)\b/i;
/** "the Data Processing Agreement shall prevail": what goes before. */
const prevails =
  /\b(?:the|this|any|such)\s+((?:(?:terms|provisions)\s+(?:of|in)\s+(?:the|this)\s+)?(?:[\w’'-]+\s+){1,5}?)(?:shall\s+|will\s+|must\s+)?(?:prevails?|controls?|governs?|takes?\s+(?:precedence|priority))\b/gi;
const ofItself = /^(?:(?:terms|provisions)\s+(?:of|in)\s+this\s+)?(?:main\s+|master\s+)?(?:[\w’'-]+\s+){0,3}$/i;

/** Nothing where the files are silent, or where two of them claim to go first. */
export function precedenceOf(family: Family): Precedence {
  const above = new Set<number>();
  const below = new Map<number, Place>();
  const files = [...family.files.keys()].slice(1);
  if (files.length === 0) return { above, below };
  for (const [file, index] of family.files.entries()) {
    for (const unit of index.units) {
      const words = index.contract.source.text.slice(unit.start, unit.end);
      if (!conflict.test(words)) continue;
      for (const first of firstIn(words)) {
        const ofMain = isMain(first.name);
        if (file === 0 && (first.own || ofMain)) {
          for (const other of namedIn(family, files, words, first)) below.set(other, { file, unit });
        } else if (first.own) {
          above.add(file);
        } else if (ofMain) {
          below.set(file, { file, unit });
        } else {
          for (const other of files) if (isNamed(family, other, first.name)) above.add(other);
        }
      }
    }
  }
  for (const file of above) {
    if (below.delete(file)) above.delete(file);
  }
  return { above, below };
}

interface First extends Range {
  readonly name: string;
  /** The document speaks of itself. */
  readonly own: boolean;
}

function firstIn(words: string): readonly First[] {
  return [...words.matchAll(prevails)].map((match) => {
    const name = (match[1] ?? '').trim();
    const own = /^this\s/i.test(match[0]) || /\b(?:of|in)\s+this\s/i.test(match[0]);
    return { start: match.index, end: match.index + match[0].length, name, own: own && ofItself.test(`${name} `) };
  });
}

/** The other files that a sentence names beside what goes first; all of them where it names none. */
function namedIn(family: Family, files: readonly number[], words: string, { start, end }: Range): readonly number[] {
  const rest = `${words.slice(0, start)} ${words.slice(end)}`;
  const named = files.filter((file) => isNamed(family, file, rest));
  return named.length > 0 || /\b(?:addend|annex|schedule|exhibit|attachment|order|dpa|sla)\w*\b/i.test(rest)
    ? named
    : files;
}

function isNamed(family: Family, file: number, name: string): boolean {
  const contract = family.files[file]?.contract;
  return contract !== undefined && isAbout(contract, name, false);
}

function isMain(name: string): boolean {
  return /\b(?:main|master|principal|services?)\s+agreement\b|^agreement$/i.test(name);
}
