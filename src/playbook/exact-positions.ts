import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, type YAMLMap } from 'yaml';
import { bearerOf, type Bearer, type Role } from '../contract/actor';
import type { ContractKind } from '../contract/contract';
import { type TermKind, termKinds } from '../contract/term-registry';
import { type Citation, cite, type Range } from '../document/contract-text';
import { exactValue } from './exact-values';
import type { Check, Comparison, Condition, PlaybookProblem, Priority, Statement, Tier } from './playbook';

/** What the front matter says exactly of one position, by its id. */
export interface ExactPosition {
  readonly id: string;
  readonly key: Citation;
  readonly statements: readonly Statement[];
  /** Tiers that these statements speak for instead of the prose. */
  readonly tiers: ReadonlySet<Tier>;
  readonly approver?: string;
  readonly priority?: Priority;
  readonly dealBreaker?: boolean;
  readonly rationale?: string;
  readonly preferredLanguage?: Citation;
  readonly fallbackLanguage?: Citation;
  readonly contractKinds?: readonly ContractKind[];
  /** The side that it is for; every side where absent. */
  readonly side?: Role;
}

export interface ExactPositions {
  readonly positions: readonly ExactPosition[];
  readonly problems: readonly PlaybookProblem[];
}

/** Reads `positions:` of the front matter that stands at `block` in `text`. The YAML is known to be sound. */
export function readExactPositions(text: string, block: Range, side: Role): ExactPositions {
  return new ExactReader(text, block, side).read();
}

const grades: Readonly<Record<string, Tier>> = { GREEN: 'preferred', YELLOW: 'acceptable', RED: 'escalate' };
const comparisons: readonly Comparison[] = [
  'present',
  'absent',
  'equals',
  'at-least',
  'at-most',
  'more-than',
  'less-than',
  'includes',
  'one-of',
  'excludes',
];
const roles: readonly Role[] = ['customer', 'supplier', 'discloser', 'recipient'];
const bearers: readonly string[] = ['us', 'them', 'both', 'anyone', ...roles];
const priorities: readonly Priority[] = ['must', 'should', 'nice-to-have'];
const kinds: readonly ContractKind[] = [
  'nda',
  'services',
  'software',
  'hosting',
  'license',
  'distribution',
  'supply',
  'employment',
  'dpa',
  'order-form',
  'statement-of-work',
  'amendment',
  'partnership',
  'other',
];
const positionKeys = [
  'approver',
  'priority',
  'deal-breaker',
  'rationale',
  'note',
  'preferred-language',
  'fallback-language',
  'applies-to',
  'checks',
] as const;
const checkKeys = ['term', 'bearer', 'comparison', 'value'] as const;

/** Deeper nesting of `all` and `any` is no playbook. */
const deepest = 6;

type Entry = { readonly key: string; readonly at: Range; readonly value: Node | undefined };

class ExactReader {
  readonly #problems: PlaybookProblem[] = [];
  readonly #offset: number;
  readonly #yaml: string;

  constructor(
    readonly text: string,
    block: Range,
    readonly side: Role,
  ) {
    const opening = /^[^\n]*\n/.exec(text.slice(block.start, block.end))?.[0].length ?? 0;
    const inner = text.slice(block.start + opening, block.end);
    this.#offset = block.start + opening;
    this.#yaml = inner.slice(0, Math.max(0, inner.lastIndexOf('\n') + 1));
  }

  read(): ExactPositions {
    const document = parseDocument(this.#yaml, { schema: 'core', logLevel: 'silent' });
    const [error] = document.errors;
    if (error) {
      const start = this.#offset + error.pos[0];
      const message = `The exact positions could not be read: ${error.message.split('\n')[0] ?? error.code}`;
      this.#problem({ start, end: Math.max(start + 1, this.#offset + error.pos[1]) }, message);
      return { positions: [], problems: this.#problems };
    }
    const found = this.#entries(document.contents).find(({ key }) => key === 'positions');
    if (!found) return { positions: [], problems: [] };
    if (!isMap(found.value)) {
      this.#problem(found.at, '“positions” must be a list of position ids, each with its settings.');
      return { positions: [], problems: this.#problems };
    }
    const positions = this.#entries(found.value).flatMap((entry) => this.#position(entry) ?? []);
    return { positions, problems: this.#problems };
  }

  #position({ key: id, at, value }: Entry): ExactPosition | undefined {
    if (!isMap(value)) {
      this.#problem(at, `“${id}” has no settings: write checks, approver or priority under it.`);
      return undefined;
    }
    const settings = this.#known(value, positionKeys, `position “${id}”`);
    const applies = settings.get('applies-to');
    const { statements, tiers } = this.#checks(settings.get('checks'));
    return {
      id,
      key: cite(this.text, at),
      statements,
      tiers,
      ...given('approver', this.#words(settings.get('approver'))),
      ...given('priority', this.#oneOf(settings.get('priority'), priorities)),
      ...given('dealBreaker', this.#yesOrNo(settings.get('deal-breaker'))),
      ...given('rationale', this.#words(settings.get('rationale'))),
      ...given('preferredLanguage', this.#language(settings.get('preferred-language'))),
      ...given('fallbackLanguage', this.#language(settings.get('fallback-language'))),
      ...(applies ? this.#appliesTo(applies) : {}),
    };
  }

  #appliesTo({ at, value }: Entry): Pick<ExactPosition, 'contractKinds' | 'side'> {
    if (!isMap(value)) {
      this.#problem(at, '“applies-to” takes “contracts” and “side”.');
      return {};
    }
    const settings = this.#known(value, ['contracts', 'side'] as const, '“applies-to”');
    const contracts = settings.get('contracts');
    const named = this.#list(contracts).flatMap((word) => this.#among(word, contracts?.at ?? at, kinds) ?? []);
    return {
      ...(named.length > 0 ? { contractKinds: named } : {}),
      ...given('side', this.#oneOf(settings.get('side'), roles)),
    };
  }

  #checks(entry: Entry | undefined): Pick<ExactPosition, 'statements' | 'tiers'> {
    const tiers = new Set<Tier>();
    if (!entry) return { statements: [], tiers };
    if (!isSeq(entry.value)) {
      this.#problem(entry.at, '“checks” must be a list: one line “- { term: …, comparison: …, grade: … }” for each.');
      return { statements: [], tiers };
    }
    const read = entry.value.items.map((item) => this.#statement(item as Node, entry.at));
    for (const { tier } of read) tiers.add(tier);
    // Where one of a tier's checks is not understood the prose still speaks beside it: nothing is lost unseen.
    for (const { tier, statement } of read) if (statement.reading !== 'understood') tiers.delete(tier);
    return { statements: read.map(({ statement }) => statement), tiers };
  }

  /** A check that is not understood stays as a statement that never counts as met; a red flag mistyped must not let a contract be GREEN. */
  #statement(item: Node, otherwise: Range): { readonly statement: Statement; readonly tier: Tier } {
    const at = this.#range(item) ?? otherwise;
    const citation = cite(this.text, at);
    const before = this.#problems.length;
    const grade = isMap(item) ? this.#entries(item).find(({ key }) => key === 'grade') : undefined;
    const word = this.#words(grade)?.toUpperCase();
    const tier = word === undefined ? undefined : grades[word];
    if (!tier) this.#problem(grade?.at ?? at, 'A check needs “grade: GREEN”, “grade: YELLOW” or “grade: RED”.');
    const condition = this.#condition(item, at, ['grade']);
    if (!tier || !condition || this.#problems.length > before) {
      const shown = tier === 'acceptable' ? tier : 'required';
      const statement: Statement = { ...citation, tier: shown, reading: 'not-understood', unread: [citation] };
      return { statement, tier: tier ?? 'preferred' };
    }
    return { statement: { ...citation, tier, reading: 'understood', condition, unread: [] }, tier };
  }

  #condition(item: Node | undefined, at: Range, more: readonly string[], depth = 0): Condition | undefined {
    if (!isMap(item) || depth > deepest) {
      this.#problem(at, 'A check has the form “{ term: …, bearer: …, comparison: …, value: … }”.');
      return undefined;
    }
    const settings = this.#known(item, [...checkKeys, 'all', 'any', ...more], 'a check');
    const group = settings.get('all') ?? settings.get('any');
    if (!group) return this.#check(settings, at);
    if (!isSeq(group.value) || group.value.items.length === 0 || checkKeys.some((key) => settings.has(key))) {
      this.#problem(group.at, `“${group.key}” takes a list of checks and stands alone.`);
      return undefined;
    }
    const of = group.value.items.map((part) => {
      const node = part as Node;
      return this.#condition(node, this.#range(node) ?? group.at, [], depth + 1);
    });
    const read = of.filter((part) => part !== undefined);
    return read.length < of.length ? undefined : { op: group.key === 'all' ? 'all' : 'any', of: read };
  }

  #check(settings: ReadonlyMap<string, Entry>, at: Range): Check | undefined {
    const term = this.#needed(settings, 'term', termKinds, at);
    const comparison = this.#needed(settings, 'comparison', comparisons, at);
    const named = settings.has('bearer') ? this.#oneOf(settings.get('bearer'), bearers) : 'anyone';
    if (term === undefined || comparison === undefined || named === undefined) return undefined;
    const entry = settings.get('value');
    const read = exactValue(term as TermKind, comparison, this.#list(entry));
    if (read.kind === 'problem') {
      this.#problem(entry?.at ?? at, read.message);
      return undefined;
    }
    const value = read.value === undefined ? {} : { value: read.value };
    return { op: 'check', term, bearer: bearer(named, this.side), comparison, ...value, words: cite(this.text, at) };
  }

  #needed<Word extends string>(
    settings: ReadonlyMap<string, Entry>,
    key: string,
    known: readonly Word[],
    at: Range,
  ): Word | undefined {
    const entry = settings.get(key);
    if (entry) return this.#oneOf(entry, known);
    this.#problem(at, `A check needs “${key}”.`);
    return undefined;
  }

  #oneOf<Word extends string>(entry: Entry | undefined, known: readonly Word[]): Word | undefined {
    if (!entry) return undefined;
    return this.#among(this.#words(entry) ?? '', entry.at, known);
  }

  #among<Word extends string>(word: string, at: Range, known: readonly Word[]): Word | undefined {
    const found = known.find((one) => one === word.trim().toLowerCase());
    if (found === undefined) this.#problem(at, `“${word.slice(0, 60)}” is not known here: use ${known.join(', ')}.`);
    return found;
  }

  #yesOrNo(entry: Entry | undefined): boolean | undefined {
    const word = this.#words(entry)?.toLowerCase();
    if (!entry || word === 'true' || word === 'yes') return entry ? true : undefined;
    if (word !== 'false' && word !== 'no') this.#problem(entry.at, `“${entry.key}” is true or false.`);
    return false;
  }

  #words(entry: Entry | undefined): string | undefined {
    if (!entry) return undefined;
    const [word, ...others] = this.#list(entry);
    if (word !== undefined && others.length === 0 && isScalar(entry.value)) return word;
    this.#problem(entry.at, `“${entry.key}” needs one value.`);
    return undefined;
  }

  /** A scalar is a list of one. */
  #list(entry: Entry | undefined): readonly string[] {
    if (!entry?.value) return [];
    const nodes: readonly unknown[] = isSeq(entry.value) ? entry.value.items : [entry.value];
    return nodes.flatMap((node) => {
      const word = isScalar(node) ? scalarWords(node) : undefined;
      if (word === undefined) this.#problem(entry.at, `“${entry.key}” needs a plain value.`);
      return word ?? [];
    });
  }

  /** Language is cited, so that it must stand in the file as it is meant: no escapes. */
  #language(entry: Entry | undefined): Citation | undefined {
    const words = this.#words(entry);
    if (!entry || words === undefined || !isScalar(entry.value)) return undefined;
    const range = this.#range(entry.value);
    if (!range) return undefined;
    const raw = this.text.slice(range.start, range.end);
    const lead = /^(?:[|>][^\n]*\n|["'])?\s*/.exec(raw)?.[0].length ?? 0;
    const tail = /^["']/.test(raw) ? 1 : 0;
    const end = range.start + raw.slice(0, raw.length - tail).trimEnd().length;
    const citation = cite(this.text, { start: range.start + lead, end });
    const isPlain = citation.quote.replace(/\s+/g, ' ') === words.replace(/\s+/g, ' ').trim();
    if (!isPlain) this.#problem(entry.at, `Write “${entry.key}: |” and the language, indented, on the lines below.`);
    return isPlain ? citation : undefined;
  }

  #known(map: YAMLMap, known: readonly string[], where: string): ReadonlyMap<string, Entry> {
    const entries = this.#entries(map);
    for (const { key, at } of entries) {
      if (!known.includes(key))
        this.#problem(at, `“${key.slice(0, 60)}” is not known in ${where}: use ${known.join(', ')}.`);
    }
    return new Map(entries.map((entry) => [entry.key, entry]));
  }

  #entries(node: unknown): readonly Entry[] {
    if (!isMap(node)) return [];
    return node.items.flatMap(({ key, value }) => {
      const at = isScalar(key) ? this.#range(key) : undefined;
      if (!isScalar(key) || !at) return [];
      return [{ key: String(key.value).toLowerCase(), at, value: (value as Node | null) ?? undefined }];
    });
  }

  #range(node: Node): Range | undefined {
    if (!node.range) return undefined;
    const [start, end] = node.range;
    const words = this.#yaml.slice(start, end).trimEnd();
    return { start: this.#offset + start, end: this.#offset + start + words.length };
  }

  #problem({ start, end }: Range, message: string): void {
    this.#problems.push({ start, end, severity: 'error', message });
  }
}

function bearer(named: string, side: Role): Bearer {
  const role = roles.find((one) => one === named);
  if (role) return bearerOf(role, side);
  return named === 'us' || named === 'them' || named === 'both' ? named : 'unknown';
}

function scalarWords({ value }: Scalar): string | undefined {
  if (typeof value === 'string' && value.trim() !== '') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}
