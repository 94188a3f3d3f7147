import { stemsIn } from './stems-in';
import { artificialIntelligence } from './lexicon/artificial-intelligence';
import { audit } from './lexicon/audit';
import { authorities } from './lexicon/authorities';
import { continuity } from './lexicon/continuity';
import { data } from './lexicon/data';
import { documents } from './lexicon/documents';
import { duties } from './lexicon/duties';
import { exit } from './lexicon/exit';
import { health } from './lexicon/health';
import { incidents } from './lexicon/incidents';
import { privacy } from './lexicon/privacy';
import { security } from './lexicon/security';
import { serviceLevels } from './lexicon/service-levels';
import { subcontracting } from './lexicon/subcontracting';
import { weakenerWords } from './lexicon/weakener-words';

/** Concepts by name; each is wordings joined by `;`, and `{name}` takes in another concept. */
export type ConceptGroup = Readonly<Record<string, string>>;

const groups: readonly ConceptGroup[] = [
  duties,
  documents,
  authorities,
  audit,
  data,
  security,
  continuity,
  incidents,
  exit,
  serviceLevels,
  subcontracting,
  privacy,
  health,
  artificialIntelligence,
  weakenerWords,
];

const entries = groups.flatMap((group) => Object.entries(group));
const wordings: ReadonlyMap<string, string> = new Map(entries);
const read = new Map<string, readonly (readonly string[])[]>();

/** The wordings of a concept, each as stems side by side; undefined where no group has one of that name. */
export function conceptNamed(name: string): readonly (readonly string[])[] | undefined {
  const known = read.get(name);
  if (known) return known;
  const words = wordings.get(name.toLowerCase());
  if (words === undefined) return undefined;
  // A concept that takes in itself finds nothing the second time round.
  read.set(name, []);
  const sequences = words.split(';').flatMap((wording) => {
    const other = /^\s*\{([^{}]+)\}\s*$/.exec(wording)?.[1];
    return other === undefined ? [stemsIn(wording)] : (conceptNamed(other) ?? []);
  });
  const found = sequences.filter((sequence) => sequence.length > 0);
  read.set(name, found);
  return found;
}

/** In the order of the groups; a name that stands twice is given twice. */
export function conceptNames(): readonly string[] {
  return entries.map(([name]) => name);
}
