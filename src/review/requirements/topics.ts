import type { Contract, ContractKind } from '../../contract/contract';

/** What a document is called, and the kinds of file that are it. */
const documents: readonly { readonly name: RegExp; readonly title: RegExp; readonly kind?: ContractKind }[] = [
  {
    name: /\b(?:data\s+(?:processing|protection|privacy)\s+(?:addendum|agreement|terms|schedule)|dpa)\b/i,
    title: /\bdata\s+(?:processing|protection|privacy)\b/i,
    kind: 'dpa',
  },
  { name: /\b(?:service\s+levels?(?:\s+agreement)?|slas?)\b/i, title: /\bservice\s+levels?\b|\bsla\b/i },
  { name: /\border\s+forms?\b/i, title: /\border\s+form\b/i, kind: 'order-form' },
  { name: /\b(?:statements?\s+of\s+work|sows?)\b/i, title: /\bstatement\s+of\s+work\b/i, kind: 'statement-of-work' },
  { name: /\bsecurity\s+(?:policy|addendum|measures|exhibit|schedule)\b/i, title: /\bsecurity\b/i },
  { name: /\bsupport\s+(?:policy|terms)\b/i, title: /\bsupport\b/i },
  { name: /\bbusiness\s+associate\s+agreement\b/i, title: /\bbusiness\s+associate\b/i },
];

/** A part shorter than this only names the document. */
const shortestPart = 400;
const partLabel = /^(?:Exhibit|Schedule|Annex|Annexure|Appendix|Attachment|Addendum) /;

/** Whether `contract` is, or (where `own`) holds as an exhibit or section, the document called `name`. */
export function isAbout(contract: Contract, name: string, own: boolean): boolean {
  const label = partLabel.test(name) ? name.toLowerCase() : undefined;
  if (label !== undefined) return hasExhibit(contract, label) || (!own && titleOf(contract).includes(label));
  const document = documents.find((one) => one.name.test(name));
  if (!document) return titleOf(contract).includes(name.toLowerCase());
  if (document.kind !== undefined && contract.kind === document.kind) return true;
  if (!own && document.title.test(titleOf(contract))) return true;
  return contract.exhibits.some(
    ({ title, start, end }) => title !== undefined && document.title.test(title) && end - start > shortestPart,
  );
}

function hasExhibit({ exhibits }: Contract, label: string): boolean {
  return exhibits.some(
    (exhibit) => exhibit.label.toLowerCase() === label && exhibit.end - exhibit.start > shortestPart,
  );
}

/** Title and file name: "acme-schedule-2.docx" is Schedule 2. */
function titleOf({ title, source }: Contract): string {
  const file = source.name.replace(/\.[a-z]+$/i, '').replace(/[-_.]+/g, ' ');
  return `${title?.quote ?? ''} ${file}`.toLowerCase().replace(/\s+/g, ' ');
}
