import type { Role } from '../contract/actor';

/** What a heading of a playbook is, apart from naming a clause. */
export type SectionRole =
  | { readonly role: 'aside' }
  /** It holds positions, whatever the section says that it stands in. */
  | { readonly role: 'positions' }
  | { readonly role: 'escalation-matrix' }
  | { readonly role: 'side'; readonly side: Role }
  | { readonly role: 'nda' };

/** Sections about the work of the department, not about clauses. */
const asides =
  /^(?:(?:our )?(?:company |organi[sz]ation(?:al)? |team )?(?:profile|about(?: us)?|overview|introduction|purpose|how to (?:use|read).*|instructions?|house style|style(?: guide)?|tone(?: of voice)?|output(?: format)?|report(?:ing)? format|format|(?:response )?templates?.*|e-?mail templates?|risk (?:levels|ratings?|matrix)|(?:version |change|revision )(?:history|log|control)|changelog|glossary|abbreviations|contacts?|legend|key|colou?r (?:key|code|legend)|review (?:process|workflow|checklist)|workflow|process|disclaimers?|legal disclaimer|table of contents|contents|meeting (?:briefs?|templates?)|compliance (?:calendar|contacts)|(?:key )?(?:contacts|stakeholders)|document (?:control|information)|settings|configuration|tools?|integrations?|negotiation (?:strategy|principles|tactics)|principles|general principles|appendix.*|faqs?|canned responses?|vendor (?:profile|checks?)|briefings?|turnaround.*|response times?))$/;

const matrix =
  /\b(?:escalation|approval|authority|sign(?:ing|ature)? ?off|signature) (?:matrix|table|path|paths|contacts?|authority|authorities|levels?|thresholds?|routes?|routing|procedures?)\b|^(?:approvals?|approvers|escalations?|signing authority|delegation of authority)$|\bdelegation of authority\b/;

const selling = /\b(?:sales?|sell|selling|supplier|vendor|provider|licensor|seller)[ -]?(?:side)?\b/;
const buying = /\b(?:purchas(?:e|ing)|procurement|procure|buy|buying|customer|buyer|licensee|inbound)[ -]?(?:side)?\b/;
/** "Supplier indemnity" is a clause; "Supplier-side playbook" is a side. */
const sided =
  /\bside\b|\bplaybook\b|\bwe (?:are|act as|sell|buy)\b|\bas (?:the |a )?(?:customer|supplier|vendor|buyer|seller|licensor|licensee)\b|^(?:sales|purchasing|procurement|buying|selling|sell|buy|when we (?:buy|sell).*)(?: (?:positions?|contracts?|agreements?|terms))?$/;
const nda = /\bndas?\b|\bnon-?disclosure agreements?\b/;

export function roleOf(heading: string): SectionRole | undefined {
  const words = heading
    .toLowerCase()
    .replace(/[_–—]+/g, ' ')
    .replace(/^[\s\d.()#:-]+|[\s:.]+$/g, '')
    .replace(/\s+/g, ' ');
  if (matrix.test(words)) return { role: 'escalation-matrix' };
  if (asides.test(words)) return { role: 'aside' };
  if (nda.test(words)) return { role: 'nda' };
  if (!sided.test(words)) return undefined;
  const sells = selling.test(words);
  const buys = buying.test(words);
  return sells === buys ? undefined : { role: 'side', side: sells ? 'supplier' : 'customer' };
}
