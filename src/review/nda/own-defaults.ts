import type { TermKind } from '../../contract/term-registry';
import type { Playbook, Position } from '../../playbook/playbook';
import { stipulationsIn } from '../../playbook/statement-part';
import { checksOf } from '../position-reading';
import type { Finding, Grade, Review } from '../review';
import { blank } from './groups/structure';
import type { GroupId, Outcome, TriageGroup, TriageItem } from './triage';
import { groupOf } from './triage-group';

const outcomes: Readonly<Record<Grade, Outcome>> = { GREEN: 'PASS', YELLOW: 'FLAG', RED: 'FAIL' };

/** Where a playbook's word on a term goes, and which items of the checklist it stands in for; all of the group where not said. */
const places: Readonly<Partial<Record<TermKind, { readonly group: GroupId; readonly instead?: readonly string[] }>>> = {
  'governing-law': { group: 'law-and-forum' },
  forum: { group: 'law-and-forum' },
  'dispute-resolution': { group: 'law-and-forum' },
  'confidentiality-period': { group: 'term-and-survival' },
  'confidentiality-carve-outs': { group: 'carve-outs' },
  confidentiality: { group: 'structure', instead: ['mutuality'] },
};

/** The positions on law and forum of a review by the NDA playbook, as items. No forum agreed is no fault: the law then has one. */
export function lawAndForum(review: Review): readonly TriageItem[] {
  return review.findings
    .filter(
      ({ position, presence }) => position === 'governing-law' || (position === 'disputes' && presence !== 'missing'),
    )
    .map((finding) => withBlanks(itemOf(finding)));
}

/** "The courts of ____" are no courts yet. */
function withBlanks(item: TriageItem): TriageItem {
  if (item.outcome !== 'PASS' || !item.citations.some(({ quote }) => blank.test(quote))) return item;
  return { ...item, outcome: 'FLAG', reason: `${item.reason} A place in these words was left blank.` };
}

/**
 * The company's own NDA defaults, each term by itself, so that "2-3 years" and "mutual" in one list are two questions. Statements
 * that were not understood change nothing.
 */
export function ownDefaults(playbook: Playbook): Playbook {
  const positions = playbook.positions
    .filter(({ contractKinds }) => contractKinds?.includes('nda'))
    .flatMap((position) => Object.keys(places).flatMap((kind) => ofKind(position, kind as TermKind)));
  return { ...playbook, positions };
}

function ofKind(position: Position, kind: TermKind): readonly Position[] {
  const statements = position.statements.filter(
    ({ reading, condition }) =>
      reading === 'understood' &&
      condition &&
      stipulationsIn(condition).length === 0 &&
      checksOf(condition).every(({ term }) => term === kind),
  );
  return statements.length === 0 ? [] : [{ ...position, id: kind, statements }];
}

/** The groups with what a review by {@link ownDefaults} found in the place of the checklist's own items. */
export function withOwnDefaults(groups: readonly TriageGroup[], { findings }: Review): readonly TriageGroup[] {
  return groups.map((group) => {
    const own = findings.filter((finding) => placeOf(finding)?.group === group.id);
    if (own.length === 0) return group;
    const replaced = own.flatMap((finding) => placeOf(finding)?.instead ?? group.items.map(({ id }) => id));
    const kept = group.items.filter(({ id }) => !replaced.includes(id));
    return groupOf(group, [...own.map((finding) => itemOf(finding, 'our playbook')), ...kept]);
  });
}

function placeOf({ position }: Finding): (typeof places)[TermKind] {
  return places[position as TermKind];
}

function itemOf(finding: Finding, whose?: string): TriageItem {
  const [playbook] = finding.playbookCitations;
  return {
    id: finding.position,
    title: whose === undefined ? finding.title : `${finding.title} (${whose})`,
    outcome: outcomes[finding.grade],
    reason: finding.reason,
    citations: finding.citations,
    ...(finding.section === undefined ? {} : { section: finding.section }),
    ...(playbook && { playbook }),
  };
}
