import type { Contract } from '../../contract/contract';
import type { Framework, Requirement } from '../../playbook/framework/framework';
import type { Cell, FamilyCitation, FamilyFacts } from './cell';
import { type Evidence, evidenceOf } from './evidence';
import { citationAt, type Family, familyOf, type Place, withLeadIn } from './family';
import { judge, type Judgement } from './judge';
import { pointerIn } from './pointers';
import { type Precedence, precedenceOf } from './precedence';
import { reasonOf } from './reason';

/** Citations of one cell; more would hide what decided. */
const mostCitations = 8;
/** Of these, places that deal with one core limb. */
const mostOfCore = 4;

/**
 * One cell for each requirement of `framework`, in its order, of what the contracts of one family say together. The first
 * contract is the main agreement; `FamilyCitation.file` is an index into `family`.
 */
export function assessFamily(family: readonly Contract[], framework: Framework, facts: FamilyFacts): readonly Cell[] {
  const files = familyOf(family);
  const precedence = precedenceOf(files);
  return framework.requirements.map((requirement) => {
    const cell = cellOf(requirement, framework, files, facts, precedence);
    return behindMain(cell, files, precedence) ?? cell;
  });
}

/** What only a document says that the main agreement goes before is not owed for sure. */
function behindMain(cell: Cell, family: Family, { below }: Precedence): Cell | undefined {
  const [first] = cell.citations;
  const place = first && below.get(first.file);
  if (cell.state !== 'present' || !place || cell.citations.some(({ file }) => !below.has(file))) return undefined;
  const sentence = citationAt(family, place);
  return {
    ...cell,
    state: 'partial',
    reason: `${cell.reason.replace(/\.$/, '')}; but only a document says so that another one goes before.`,
    citations: [...cell.citations.slice(0, mostCitations - 1), sentence],
    weakenedBy: [...cell.weakenedBy, sentence.quote],
  };
}

function cellOf(
  requirement: Requirement,
  { topic }: Framework,
  family: Family,
  facts: FamilyFacts,
  { above }: Precedence,
): Cell {
  const inapplicable = inapplicability(requirement, facts);
  if (inapplicable !== undefined) {
    const state = 'not-applicable';
    return {
      requirement: requirement.id,
      state,
      reason: inapplicable,
      citations: [],
      missingLimbs: [],
      weakenedBy: [],
    };
  }
  const evidence = withoutOverridden(evidenceOf(family, requirement, topic), requirement, above);
  const judgement = judge(requirement, evidence, () => pointerIn(family, requirement.sentTo));
  const conditional = conditionOf(requirement, facts);
  return {
    requirement: requirement.id,
    state: judgement.state,
    reason: reasonOf(requirement, evidence, judgement),
    citations: citationsOf(requirement, evidence, judgement, family),
    missingLimbs:
      'missing' in judgement
        ? judgement.missing
        : requirement.limbs.map(({ name }) => name).filter((name) => !evidence.found.get(name)?.length),
    weakenedBy: 'weakenings' in judgement ? unique(judgement.weakenings.map(({ words }) => words)) : [],
    ...(conditional !== undefined && { conditional }),
  };
}

/** Where a document that goes before the main agreement deals with the matter, what takes from it in the main agreement does not. */
function withoutOverridden(evidence: Evidence, { limbs }: Requirement, above: ReadonlySet<number>): Evidence {
  const core = evidence.core.filter(({ file }) => above.has(file));
  if (core.length === 0) return evidence;
  const names = new Set(limbs.map(({ name }) => name));
  const found = [...evidence.found].map(
    ([name, places]) => [name, names.has(name) ? places : places.filter(({ file }) => file !== 0)] as const,
  );
  return {
    found: new Map(found),
    core,
    weakenings: evidence.weakenings.filter(({ of }) => of.file !== 0),
    softenings: evidence.softenings.filter(({ of }) => of.file !== 0),
  };
}

function inapplicability({ applicability }: Requirement, facts: FamilyFacts): string | undefined {
  if (facts.outOfScope !== undefined) return `Out of scope: ${facts.outOfScope}`;
  if (applicability === 'critical' && facts.critical === false)
    return 'The contract is marked as supporting no critical or important function.';
  if (applicability === 'personal-data' && facts.personalData === false)
    return 'The contract is marked as processing no personal data.';
  return undefined;
}

function conditionOf({ applicability, appliesFrom }: Requirement, facts: FamilyFacts): string | undefined {
  if (appliesFrom !== undefined && appliesFrom > facts.date) return `It applies from ${appliesFrom}.`;
  if (applicability === 'critical' && facts.critical === undefined)
    return 'It applies only if the contract supports a critical or important function, which nobody has marked.';
  if (applicability === 'personal-data' && facts.personalData === undefined)
    return 'It applies only if personal data is processed, which nobody has marked.';
  return undefined;
}

/** What decided first: the words that weaken or defeat, the core, then the other limbs. */
function citationsOf(
  { limbs, core }: Requirement,
  evidence: Evidence,
  judgement: Judgement,
  family: Family,
): readonly FamilyCitation[] {
  const places: Place[] = [];
  if (judgement.state === 'cannot-tell' && judgement.pointer) places.push(judgement.pointer);
  if ('rules' in judgement)
    for (const { terms } of judgement.rules)
      for (const { name, not } of terms) if (!not) places.push(...first(evidence, name));
  if (judgement.state !== 'absent' && judgement.state !== 'cannot-tell') {
    if ('weakenings' in judgement)
      for (const { of, file, unit } of judgement.weakenings.slice(0, 2)) places.push(of, { file, unit });
    for (const name of core) places.push(...first(evidence, name, mostOfCore));
    for (const { name } of limbs) places.push(...first(evidence, name));
  }
  const decisive = once(places).slice(0, mostCitations);
  return once(decisive.flatMap((place) => withLeadIn(family, place))).map((place) => citationAt(family, place));
}

function once(places: readonly Place[]): readonly Place[] {
  const isSame = (a: Place, b: Place): boolean => a.file === b.file && a.unit.index === b.unit.index;
  return places.filter((place, at) => places.findIndex((other) => isSame(place, other)) === at);
}

function first({ found, weakenings }: Evidence, name: string, most = 2): readonly Place[] {
  const places = found.get(name) ?? [];
  if (places.length > 0) return places.slice(0, most);
  return weakenings.filter(({ weakener }) => weakener.id === name).slice(0, 1);
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
