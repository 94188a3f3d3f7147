import type { Role } from '../contract/actor';
import { sideOfPartyPlaybook, sideOfSection } from './section-sides';

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
  /^(?:(?:our )?(?:company |organi[sz]ation(?:al)? |team )?(?:profile|about(?: us)?|overview|introduction|purpose|how to (?:use|read).*|instructions?|house style|style(?: guide)?|(?:(?:response|reply|e-?mail|negotiation|our) )?tone(?: of voice)?(?: and style)?|(?:response|reply|replies|answers?|e-?mails?|communications?)(?: (?:style|etiquette|rules|guidelines))?|output(?: format)?|report(?:ing)? format|format|(?:response )?templates?.*|e-?mail templates?|risk (?:levels|ratings?|matrix)|(?:version |change|revision )(?:history|log|control)|changelog|glossary|abbreviations|contacts?|legend|key|colou?r (?:key|code|legend)|review (?:process|workflow|checklist)|workflow|process|disclaimers?|legal disclaimer|table of contents|contents|meeting (?:briefs?|templates?)|compliance (?:calendar|contacts)|(?:key )?(?:contacts|stakeholders)|document (?:control|information)|settings|configuration|tools?|integrations?|negotiation (?:strategy|principles|tactics)|principles|general principles|appendix.*|faqs?|canned responses?|vendor (?:profile|checks?)|briefings?|turnaround.*|response times?))$/;

const matrix =
  /\b(?:escalation|approval|authority|sign(?:ing|ature)? ?off|signature) (?:matrix|table|path|paths|contacts?|authority|authorities|levels?|thresholds?|routes?|routing|procedures?)\b|^(?:approvals?|approvers|escalations?|signing authority|delegation of authority|who (?:approves|signs(?: off)?|decides|may (?:approve|sign|decide))(?: what)?)$|\bdelegation of authority\b/;

const nda = /\bndas?\b|\bnon-?disclosure agreements?\b/;

/** `isTitle`: it is the title of the whole file. */
export function roleOf(heading: string, isTitle = false): SectionRole | undefined {
  const words = heading
    .toLowerCase()
    .replace(/[_–—]+/g, ' ')
    .replace(/^[\s\d.()#:-]+|[\s:.]+$/g, '')
    .replace(/\s+/g, ' ');
  if (matrix.test(words)) return { role: 'escalation-matrix' };
  if (asides.test(words)) return { role: 'aside' };
  if (nda.test(words)) return { role: 'nda' };
  const side = sideOfSection(words) ?? (isTitle ? undefined : sideOfPartyPlaybook(words));
  return side && { role: 'side', side };
}
