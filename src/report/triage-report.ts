import type { Contract } from '../contract/contract';
import type { Playbook } from '../playbook/playbook';
import { clauseWords } from '../playbook/read-playbook';
import type { Triage, TriageGroup, TriageItem } from '../review/nda/triage';

const triageVersion = 1;

/** One triage as plain data; every format is rendered from it. As JSON it follows media/schemas/triage.schema.json. */
export interface TriageReport extends Omit<Triage, 'groups'> {
  readonly version: typeof triageVersion;
  readonly notice: string;
  readonly document: { readonly name: string; readonly title?: string; readonly sha256: string };
  readonly basis: string;
  readonly groups: readonly ReportedGroup[];
}

export interface ReportedGroup extends Omit<TriageGroup, 'items'> {
  readonly items: readonly ReportedItem[];
}

export interface ReportedItem extends TriageItem {
  /** Our own language for it, of an item that does not pass. */
  readonly language?: string;
}

const notice =
  'A draft for a lawyer’s judgement, not legal advice. Every quote is the exact wording of the document named; a PASS rests on the words quoted.';

/** The positions of the NDA playbook whose language mends an item, where they are not called the same. */
const positionOf: Readonly<Record<string, string>> = {
  mutuality: 'mutuality',
  definition: 'definition',
  purpose: 'purpose',
  public: 'carve-outs',
  'already-known': 'carve-outs',
  'independently-developed': 'carve-outs',
  'from-third-parties': 'carve-outs',
  'required-by-law': 'carve-outs',
  'compelled-disclosure': 'carve-outs',
  'money-remedies': 'remedies',
  'equitable-relief': 'remedies',
  'non-competition': 'restrictions',
  'non-solicitation': 'restrictions',
  residuals: 'restrictions',
  'assignment-of-ip': 'restrictions',
  'duty-to-deal': 'restrictions',
};

export function triageReport(
  triage: Triage,
  { source, title }: Contract,
  { shipped, own }: { readonly shipped: Playbook; readonly own?: Playbook },
): TriageReport {
  const basis = `${shipped.title}${shipped.version === undefined ? '' : ` ${shipped.version}`}`;
  return {
    version: triageVersion,
    notice,
    document: { name: source.name, ...(title && { title: title.quote }), sha256: source.sha256 },
    basis: own ? `${own.title} where it speaks of NDAs; otherwise ${basis}` : basis,
    ...triage,
    groups: triage.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => withLanguage(item, shipped)),
    })),
  };
}

function withLanguage(item: TriageItem, shipped: Playbook): ReportedItem {
  if (item.outcome === 'PASS') return item;
  const id = positionOf[item.id] ?? item.id;
  const language = shipped.positions.find((position) => position.id === id)?.preferredLanguage;
  return language ? { ...item, language: clauseWords(language) } : item;
}
