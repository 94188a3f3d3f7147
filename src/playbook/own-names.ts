import { roleOfName } from '../contract/role-names';
import { clauseTypesOf } from './topic-lexicon';

/** Kinds of organisation that a playbook names itself by: "the Bank", "University". */
const organisations =
  'Company|Bank|University|College|School|Institute|Hospital|Council|City|County|Agency|Authority|Trust|Foundation|Group|Fund|Firm|Corporation|Charity|Association|Department|Ministry|Museum|Clinic|Airline|Insurer|Municipality|Society|Team';

/** In a title these name whose playbook it is; the statements may write them small. */
const organisationInTitle =
  /\b(?:College|University|School|Institute|Hospital|Bank|Council|City|County|Agency|Authority|Insurer|Foundation|Charity|Clinic|Museum|Airline|Municipality|Ministry|Utility|District)\b/;

const ofContractKind = new RegExp(String.raw`\b(${organisations})\s+(?:agreements?|contracts?|services)\b`, 'i');

const defined =
  /\b((?:[A-Z][\w&-]+\s+){0,5}[A-Z][\w&-]+)(?:,?\s+(?:Inc|Ltd|LLC|GmbH|AG|plc|SA|BV|Corp)\.?)?\s*\(\s*["“']?(?:the\s+)?["“']?([A-Z][\w ]{1,30}?)["”']+\s*\)/g;

/** "We are the Sponsor (customer)", "where we are the Sponsor". */
const weAre = /\b[Ww]e (?:are|act as|call ourselves) (?:the |an? )?["“]?([A-Z][a-z]{2,20})\b/g;

/**
 * What a playbook calls itself besides "we": the name it defines ("Meridian (“the Company”)"), an organisation of its kind
 * ("the Bank"), or the first word of its title where the statements use it too ("Delmar Hotels": "Delmar owns …").
 */
export function ownNamesIn(prose: string, title: string | undefined): readonly string[] {
  const names = new Set<string>();
  for (const match of prose.slice(0, 4000).matchAll(defined)) {
    if (match[2] !== undefined && isName(match[2])) names.add(match[2].trim());
    const first = match[1]?.split(/\s+/)[0];
    if (first !== undefined && isName(first)) names.add(first);
  }
  for (const [, name] of prose.slice(0, 4000).matchAll(weAre))
    if (name !== undefined && isCalled(name)) names.add(name);
  for (const match of prose.matchAll(
    new RegExp(
      String.raw`\b(?:[Tt]he\s+(${organisations})|(${organisations})(?=(?:'s|’s)?\s+(?:owns?|may|indemnifies|liab|is|must|data|has|uncapped|alone|only|cannot|can|shall|will|bound|gets?|gives?|needs?|pays?|bears?)\b))\b`,
      'g',
    ),
  )) {
    const name = match[1] ?? match[2];
    if (name !== undefined) names.add(name);
  }
  const kind = organisationInTitle.exec(title ?? '')?.[0];
  if (kind !== undefined) names.add(kind);
  for (const word of capitalsOf(title ?? '')) if (countOf(prose, word) >= 1) names.add(word);
  return withoutTheirs([...names], title ?? '');
}

/** "Agency agreements": what the other side is called, and not whose playbook it is. */
function withoutTheirs(names: readonly string[], title: string): readonly string[] {
  const theirs = ofContractKind.exec(title)?.[1];
  return names.filter((name) => name !== theirs);
}

function capitalsOf(title: string): readonly string[] {
  return [...title.matchAll(/\b[A-Z][\p{L}-]{3,}\b/gu)].map((match) => match[0]).filter(isName);
}

const common =
  /^(?:contract|contracts|contracting|playbook|purchasing|procurement|legal|vendor|supplier|customer|sales|standards?|positions?|guide(?:lines?)?|rules?|policy|negotiation|review|terms|paper|agreement|agreements|team|master|services?|software|general|north|south|east|west|default|buying|selling|quick|house|sheet|department|operations|clause|clauses|matrix|what|when|with|from|ours?|they|this|that|data|cloud|digital|new|the|for|and)$/i;

function isName(word: string): boolean {
  return isCalled(word) && !roleOfName.has(word.toLowerCase());
}

/** A name that contracts have for a party of that side too, where the playbook says that it is us. */
function isCalled(word: string): boolean {
  return !common.test(word) && clauseTypesOf(word).length === 0;
}

/** How often the statements use it as somebody: in front of a verb, or as an owner. */
function countOf(prose: string, word: string): number {
  const used = new RegExp(
    String.raw`\b${word}\b(?:['’]s\b|\s+(?:owns?|may|must|shall|will|can|is|has|indemnif\w+|needs?|keeps?|pays?|terminat\w+|data|by|alone|only|cannot|gets?|gives?|bound|bears?|does)\b)`,
    'g',
  );
  return [...prose.matchAll(used)].length;
}
