import type { Role } from '../../contract/actor';
import type { Contract } from '../../contract/contract';
import { ndaStatements } from '../../contract/nda/statements';
import type { NdaAnswer } from '../../contract/nda/read-nda';
import type { Playbook } from '../../playbook/playbook';
import { reviewContract } from '../review-contract';
import type { Grade } from '../review';
import { ourSide } from '../side';
import { carveOuts } from './groups/carve-outs';
import { definition } from './groups/definition';
import { duties, dutiesOfConfidence } from './groups/duties';
import { permittedDisclosures } from './groups/permitted-disclosures';
import { problemProvisions } from './groups/problem-provisions';
import { remedies } from './groups/remedies';
import { returnAndDestruction } from './groups/return-and-destruction';
import { structure } from './groups/structure';
import { termAndSurvival } from './groups/term-and-survival';
import { lawAndForum, ownDefaults, withOwnDefaults } from './own-defaults';
import { NdaView, type GroupRule } from './nda-view';
import type { Outcome, Triage, TriageGroup, TriageItem } from './triage';
import { groupOf } from './triage-group';

const rules: readonly GroupRule[] = [
  structure,
  definition,
  duties,
  carveOuts,
  permittedDisclosures,
  termAndSurvival,
  returnAndDestruction,
  remedies,
  problemProvisions,
];

export interface TriageOptions {
  readonly side?: Role;
  /** The NDA playbook that ships: law and forum are measured by its lists. */
  readonly shipped: Playbook;
  /** The company's own playbook: what it says of NDAs goes before the checklist. */
  readonly own?: Playbook;
  /** A second reading of the statements: what it reads otherwise does not pass. */
  readonly answers?: readonly NdaAnswer[];
}

const routes: Readonly<Record<Grade, string>> = {
  GREEN: 'Sign under standard authority.',
  YELLOW: 'Send it to counsel for one pass over what is flagged.',
  RED: 'Send it to counsel for a full review before anybody signs.',
};
/** So many statements does a document make that is an NDA in all but its title. */
const fewestStatements = 7;

/** The ten groups of the checklist, the grade and the routing. Any FAIL is RED, any FLAG is YELLOW. */
export function triageNda(contract: Contract, options: TriageOptions): Triage {
  const { side, sideFrom } = ourSide(contract, options.own ?? options.shipped, options.side);
  const view = new NdaView(contract, side, options.answers);
  const otherwise = whyNoNda(contract, view);
  if (otherwise !== undefined) {
    return { isNda: false, grade: 'RED', reason: otherwise, routing: routes.RED, side, sideFrom, groups: [] };
  }
  const shipped = reviewContract(contract, options.shipped, { side });
  const found = [
    ...rules.map((rule): TriageGroup => groupOf(rule, rule.items(view))),
    groupOf({ id: 'law-and-forum', title: 'Law and forum' }, lawAndForum(shipped)),
  ];
  const groups = options.own
    ? withOwnDefaults(found, reviewContract(contract, ownDefaults(options.own), { side }))
    : found;
  return { isNda: true, ...graded(withUnread(groups, contract)), side, sideFrom };
}

/** Pages that were not read may hold anything: nothing then passes the structure. */
function withUnread(groups: readonly TriageGroup[], { source }: Contract): readonly TriageGroup[] {
  const unread = source.notes.filter((note) => note.severity === 'unread');
  if (unread.length === 0) return groups;
  return groups.map((group) =>
    group.id !== 'structure'
      ? group
      : groupOf(group, [
          ...group.items,
          ...unread.map(({ message }): TriageItem => ({
            id: 'unread',
            title: 'All of it read',
            outcome: 'FLAG',
            reason: message,
            citations: [],
          })),
        ]),
  );
}

function graded(groups: readonly TriageGroup[]): Pick<Triage, 'grade' | 'reason' | 'routing' | 'groups'> {
  const named = (outcome: Outcome): readonly string[] =>
    groups.filter((group) => group.outcome === outcome).map(({ title }) => title.toLowerCase());
  const [failed, flagged] = [named('FAIL'), named('FLAG')];
  const grade: Grade = failed.length > 0 ? 'RED' : flagged.length > 0 ? 'YELLOW' : 'GREEN';
  const reason =
    grade === 'RED'
      ? `It fails on ${listed(failed)}${flagged.length > 0 ? `, and is flagged on ${listed(flagged)}` : ''}.`
      : grade === 'YELLOW'
        ? `It is flagged on ${listed(flagged)}.`
        : 'All ten groups pass.';
  return { grade, reason, routing: routes[grade], groups };
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Why the document cannot be triaged as an NDA; undefined where it can. */
function whyNoNda(contract: Contract, view: NdaView): string | undefined {
  if (contract.source.text.trim() === '') return 'This is not an NDA: there is no text in it.';
  if (contract.language !== 'en' && contract.language !== 'und') {
    return `This could not be read as an NDA: it is not in English (${contract.language}).`;
  }
  const made = ndaStatements.filter(
    ({ id, signals }) => view.signalled(id, ...signals.map(({ name }) => name)).length > 0,
  );
  const likeNda = contract.kind === 'nda' || (contract.kind === 'other' && made.length >= fewestStatements);
  if (!likeNda) {
    const kind =
      contract.kind === 'other' ? 'its title and words are those of something else' : `it is ${kindWords(contract)}`;
    return `This is not an NDA: ${kind}. Review it as what it is.`;
  }
  return dutiesOfConfidence(view) > 0 || view.signalled('limited-use', 'only-for').length > 0
    ? undefined
    : `This is not an NDA that can be triaged: no duty of confidence is in it; ${elsewhere(contract)}`;
}

/** Where its terms may stand: cover pages point to standard terms. */
function elsewhere({ references }: Contract): string {
  const pointer = references.find(
    ({ target, resolved }) => resolved === undefined && (target === 'url' || target === 'document'),
  );
  return pointer
    ? `its terms stand in a document that was not supplied (“${pointer.quote}”).`
    : 'its terms may stand in a document that was not supplied.';
}

function kindWords({ kind }: Contract): string {
  const words: string = kind === 'dpa' ? 'data processing agreement' : kind.replaceAll('-', ' ');
  return kind === 'statement-of-work' || kind === 'order-form' || kind === 'amendment' || kind === 'dpa'
    ? `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`
    : `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words} agreement`;
}
