import type { Range } from '../document/contract-text';

/** A party as the preamble names it. */
export interface NamedParty extends Range {
  /** What it is called from here on: "Acme", "Supplier". */
  readonly aliases: readonly string[];
}

const suffix =
  /^(?:inc|incorporated|llc|l\.l\.c|ltd|limited|corp|corporation|co|company|lp|l\.p|llp|l\.l\.p|plc|p\.l\.c|gmbh|ag|a\.g|nv|n\.v|bv|b\.v|sa|s\.a|s\.a\.s|sas|spa|s\.p\.a|srl|s\.r\.l|sarl|kk|k\.k|pty|pte|ab|oy|a\/s|kg|pc|p\.c|n\.a|trust|bank|university|institute|partnership|association|foundation|hospital|partners|s\.l|ltda|bhd|sdn)\.?,?$/i;
/** A word of a name: a capital first, or "iBio", "example.com", and a form in small letters behind it. */
const token =
  /(?:(?:[\p{Lu}\d]|\p{Ll}(?=\p{Lu})|[a-z\d-]{2,30}(?=\.(?:com|org|net)\b))[\p{L}\p{M}\w&.'’/®™*-]*|&|\([A-Z][\w. ]{0,20}\)|(?:inc|llc|ltd|corp)\b\.?),?/uy;
const nextToken = /[\s"“](?:[\p{Lu}\d&]|\p{Ll}\p{Lu}|[a-z\d-]{2,30}\.(?:com|org|net)\b)/u;
const inside = /(?:of|the|de|la|for|d\/b\/a|dba|van|von|e)(?=\s+[A-Z])/y;
const gap = /\s+/y;
const anchor =
  /\b(?:by\s+and\s+(?:between|among|amongst|bet-?\s?ween)|(?:between|among|amongst)\b(?:\s+and\s+among)?|made\s+by\b|entered\s+into\s+by(?:\s+and\s+with)?\b|parties\s*:|is\s+with\b)\s*:?/gi;
const alias =
  /\(([^()“"]{0,90})["“”‘'`]{1,2}(\p{Lu}[^"“”()]{0,58}?)[,.]?["”“’'`]{1,2}([^()]{0,160})\)|\b(?:hereinafter|herein|hereafter)\b([^"“.;()]{0,60})["“](\p{Lu}[^"”“]{1,58}?)[,.]?["”]|\b(?:hereinafter|hereafter)\s+(?:also\s+)?(?:referred\s+to\s+as|called|designated|named)\s+(?:the\s+)?([A-Z]\w{2,30})\b|\((?:the\s+|hereinafter\s+(?:called\s+|the\s+|referred\s+to\s+as\s+(?:the\s+)?)?|herein\s+)?([A-Z][a-z]{3,18}|[A-Z]{4,18})\s?\)(?!\s*\(?(?:Pty|PTY|Pte|PTE|Proprietary|Ltd|LTD|Limited|LIMITED|Inc|INC|LLC|Co|CO|Corp|GmbH|PLC|plc)\b)/gu;
const secondAlias = /["“](\p{Lu}[^"”“]{1,58}?)[,.]?["”]/gu;
const together = /\b(?:collectively|together|jointly|each|individually|both)\b/i;
const notAlias =
  /^(?:this |the )?(?:.*\b(?:agreement|amendment|contract|lease)|parties|party|.*\bdate|.*\bnotices?|.*\bterms|.*\baddendum|closing.*|services?|products?|term|content|territory|affiliates?|business|property|software|program|site|act|sec|securities|exhibit.*|schedule.*|project|work|plan|license|statement|trademarks?|marks?|commencement date|(?:.* )?shares?|.* price|.* form|confirmation|execution date)$/i;
/** Where the recitals or the first section begin. */
const preambleEnd =
  /\bWHEREAS\b|\bRECITALS?\b|\bBACKGROUND\b|W\s?I\s?T\s?N\s?E\s?S\s?S|\bNOW,?\s+THEREFORE|\bwhereas\b|\n[ \t]*(?:1|I|A)\.\s|\bARTICLE\s+(?:I|1|ONE)\b|\bSECTION\s+1\b|\n[ \t]*(?:Recitals|Background|Preamble)\b/g;
interface Named extends Range {
  /** It has a legal form. */
  readonly company: boolean;
}

/** What parties call themselves that is no name. */
const partyWord =
  /\b(?:company|supplier|vendor|provider|licensor|licensee|seller|buyer|purchaser|customer|client|consultant|contractor|developer|distributor|reseller|franchisor|franchisee|agent|principal|owner|operator|sponsor|lender|borrower|lessor|lessee|landlord|tenant|shipper|carrier|transporter|employee|employer|executive|investor|holder|party|manufacturer|publisher|artist|athlete|producer|talent|celebrity|adviser|advisor|trust|fund|bank|discloser|recipient|disclosing|receiving|subscriber|affiliate|partner|member|host|user|promoter|dealer|processor|controller)\b/i;
const headLength = 6000;
const longestPreamble = 3500;

/**
 * Parties of the preamble that names most of them with what they are called; empty where there is none. `paragraphs` are offsets at
 * which one begins: no name runs over them; `numbered` those of numbered sections.
 */
export function namedParties(
  text: string,
  start: number,
  paragraphs: ReadonlySet<number>,
  numbered: readonly number[],
): readonly NamedParty[] {
  const search = (introduction: RegExp, head: number): readonly NamedParty[] => {
    let best: readonly NamedParty[] = [];
    introduction.lastIndex = start;
    for (let at = introduction.exec(text); at && at.index < head; at = introduction.exec(text)) {
      const from = introduction.lastIndex;
      const found = partiesFrom(text, from, endOfPreamble(text, from, numbered), paragraphs);
      if (weight(found) > weight(best)) best = found;
      introduction.lastIndex = from;
    }
    return best;
  };
  const first = search(anchor, Math.min(text.length, start + headLength, numbered[1] ?? Infinity));
  if (weight(first) >= bothNamed) return first;
  // A long table of contents before the preamble, or a preamble that says "between" nowhere.
  const further = [
    search(anchor, start + 3 * headLength),
    search(looseAnchor, start + headLength),
    search(namesFirst, start + headLength),
  ];
  return further.find((found) => weight(found) >= bothNamed) ?? first;
}

/** "This Agreement is entered into as of …", "the undersigned …", and the parties follow without more. */
const looseAnchor =
  /\bthe\s+undersigned,|\bagreement\b[^.\n]{0,60}\b(?:is\s+(?:made\s+and\s+)?entered\s+into|is\s+made)\b/gi;
/** "Acme, Inc. (\"Acme\") and Beta LLC (\"Beta\") hereby enter into this Agreement": a paragraph that begins with them. */
const namesFirst =
  /(?:^|\n)[ \t]*(?=\p{Lu}[^\n()]{2,120}\([^()\n]{2,60}\)[^\n()]{2,160}\([^()\n]{2,60}\),? (?:hereby )?(?:enter into|agree|make|conclude)\b)/gu;
/** Two parties, each with what it is called. */
const bothNamed = 25;

function weight(parties: readonly NamedParty[]): number {
  const named = parties.filter((party) => party.aliases.length > 0).length;
  return named * 10 + (parties.length >= 2 ? 5 : 0) + (parties.length > 0 ? 1 : 0);
}

function endOfPreamble(text: string, from: number, numbered: readonly number[]): number {
  preambleEnd.lastIndex = from + 20;
  const end = preambleEnd.exec(text)?.index ?? text.length;
  const section = numbered.find((start) => start > from) ?? text.length;
  return Math.min(end, section, from + longestPreamble, text.length);
}

function partiesFrom(text: string, from: number, to: number, paragraphs: ReadonlySet<number>): readonly NamedParty[] {
  const parties: NamedParty[] = [];
  let segment = from;
  alias.lastIndex = from;
  for (let at = alias.exec(text); at && at.index < to; at = alias.exec(text)) {
    const between = { start: segment, end: at.index };
    if (between.end - between.start > 1500) break;
    const introduced = introducedIn(text, between, parties.length > 0, paragraphs);
    const owner = introduced.at(-1);
    const names = aliasNames(at, owner !== undefined && isWithItsGroup(text, owner, at));
    if (owner) {
      if (names.length === 0) continue;
      const companies = introduced.slice(0, -1).filter((run) => run.company);
      parties.push(...companies.map((run) => ({ ...run, aliases: [] })));
      const open = owner.company ? openIn(text, { start: owner.end, end: at.index }) : undefined;
      if (open) {
        parties.push({ ...owner, aliases: [] }, { ...open, aliases: names });
        segment = alias.lastIndex;
        continue;
      }
      if (isParty(text, owner, names)) parties.push({ ...owner, aliases: names });
    } else if (names.length > 0) {
      const last = parties.at(-1);
      const other = namedOtherwise(text, between, { from: alias.lastIndex, isFirst: !last }, paragraphs);
      if (other) {
        parties.push({ ...other, aliases: names });
        segment = Math.max(alias.lastIndex, other.end);
        continue;
      }
      if (!last || sentenceEnd.test(text.slice(between.start, between.end)) || between.end - between.start > 400) break;
      parties[parties.length - 1] = { ...last, aliases: [...last.aliases, ...names] };
    }
    segment = alias.lastIndex;
    if (sentenceBehind.test(text.slice(segment, segment + 40))) break;
  }
  const [only, ...others] = parties;
  if (only && others.length === 0) return [only, ...joinedTo(text, segment, to, paragraphs)];
  if (parties.length > 0) return parties;
  return introducedIn(text, { start: from, end: Math.min(to, from + 500) }, false, paragraphs)
    .filter((run) => run.company)
    .map((range) => ({ ...range, aliases: [] }))
    .slice(0, 2);
}

/** A party whose name stands behind what it is called, or is left open. */
function namedOtherwise(
  text: string,
  between: Range,
  { from, isFirst }: { readonly from: number; readonly isFirst: boolean },
  paragraphs: ReadonlySet<number>,
): Range | undefined {
  return calledBefore(text, between, from, paragraphs) ?? (isFirst ? openAt(text, between) : openIn(text, between));
}

/** What a party is called may stand before its name: "and (Client) Beta Inc." */
function calledBefore(text: string, between: Range, from: number, paragraphs: ReadonlySet<number>): Range | undefined {
  if (!joint.test(text.slice(between.start, between.end))) return undefined;
  const start = from + (/^\s*/.exec(text.slice(from, from + 3))?.[0].length ?? 0);
  const run = runAt(text, start, start + 120, paragraphs);
  return run?.company ? { start: run.start, end: run.end } : undefined;
}

/** "Acme LLC on behalf of itself and its affiliates (collectively \"Acme\")": one party with those who belong to it. */
function isWithItsGroup(text: string, owner: Range, alias: RegExpExecArray): boolean {
  const called = (alias[2] ?? alias[5] ?? '').toLowerCase();
  const isOfItsName = called !== '' && text.slice(owner.start, owner.end).toLowerCase().startsWith(called);
  return isOfItsName || /\b(?:itself|affiliates?|subsidiar(?:y|ies))\b/.test(text.slice(owner.end, alias.index));
}

/** The second party, where it is given no other name: "Acme Inc. ("Acme"), and Beta Corporation, 7 Hill Street". */
function joinedTo(text: string, from: number, to: number, paragraphs: ReadonlySet<number>): readonly NamedParty[] {
  const and = /^[^.;"“(]{0,160}?\band\s+/.exec(text.slice(from, Math.min(to, from + 200)));
  if (!and) return [];
  const start = from + and[0].length;
  const [second] = namesIn(text, start, Math.min(to, start + 120), paragraphs);
  return second?.company && second.start === start ? [{ ...second, aliases: [] }] : [];
}

/** A party whose name is left open: "and ____________ ("Licensee")". */
/** The first party's name is left out: "by and between [***] (\"Provider\")". */
function openAt(text: string, between: Range): Range | undefined {
  const found = /^\s*(_{3,}|\[[_\s.•*]{1,60}\])\s*,?\s*$/.exec(text.slice(between.start, between.end));
  const start = between.start + (found?.[0].search(/\S/) ?? 0);
  return found ? { start, end: start + (found[1]?.length ?? 0) } : undefined;
}

const unfilled = /\b[Aa]nd\s+(_{3,}|\[[_\s.•*]{1,60}\])/;
function openIn(text: string, between: Range): Range | undefined {
  const found = unfilled.exec(text.slice(between.start, between.end));
  if (!found) return undefined;
  const length = found[1]?.length ?? 0;
  const start = between.start + found.index + found[0].length - length;
  return { start, end: start + length };
}

const sentenceEnd = /[a-z)”"]\.\s+[A-Z]/;
/** Behind a full stop and a new sentence no more parties are introduced. */
const sentenceBehind = /^\s*\.\s+(?:The|This|In|Each|For|[A-Z][a-z]+ (?:and|is|has|desires|may))/;
/** What stands before the name of a further party. */
const joint =
  /(?:^|[\s,;.)])(?:and|&|or|\(?\d{1,2}[.)]|\([a-z]\)|between|among|by|with|to|and\s+between|(?:agree[sd]|understands?|acknowledges?)\s+that)[\s,;:]*(?:the\s+)?$|^[\s,;.]*$/i;

/** The names that a stretch introduces: the first one (or, behind other parties, one joined to them) and those joined by "and". */
function introducedIn(text: string, range: Range, further: boolean, paragraphs: ReadonlySet<number>): readonly Named[] {
  const found: Named[] = [];
  for (const run of namesIn(text, range.start, range.end, paragraphs)) {
    const before = text.slice(Math.max(range.start, run.start - 40), run.start);
    const joined = joint.test(before) || (paragraphs.has(run.start) && found.length === 0);
    const near = found.length === 0 && run.start - range.start < 60 && /\b(?:and|by|between)\b|[,;]/i.test(before);
    if (joined || near || (found.length === 0 && !further)) found.push(run);
  }
  return found;
}

/** A company by its form, or whoever is given a role or is called by a part of its name. */
function isParty(text: string, run: Named, aliases: readonly string[]): boolean {
  if (run.company) return true;
  const name = text.slice(run.start, run.end).toLowerCase();
  const initialLetters = [...name.matchAll(/(?<![\p{L}\w'’])(?!(?:of|for|and|the|de|la)\s)\p{L}/gu)].join('');
  return aliases.some((called) => {
    const short = called.toLowerCase();
    const surname = short.split(/\s+/).at(-1) ?? '';
    const isPerson = /^(?:mr|ms|mrs|dr|prof)\b/.test(short) && surname.length > 2 && name.includes(surname);
    return (
      isPerson ||
      partyWord.test(called) ||
      name.includes(short) ||
      (short.length > 1 && initialLetters.startsWith(short)) ||
      (initialLetters.length > 2 && short.startsWith(initialLetters))
    );
  });
}

/** "Party A: Acme Limited", "Client: Acme, Inc." on lines of their own. */
const labelledLine =
  /(?:^|\n)[ \t]*(Party [AB12]|[Cc]lient|CLIENT|[Cc]ustomer|CUSTOMER|[Ss]upplier|SUPPLIER|[Pp]rovider|PROVIDER|[Vv]endor|VENDOR|[Ll]icensor|LICENSOR|[Ll]icensee|LICENSEE|[Ss]eller|SELLER|[Bb]uyer|BUYER|[Dd]istributor|DISTRIBUTOR|[Cc]ontractor|CONTRACTOR|[Cc]onsultant|CONSULTANT|[Rr]eseller|RESELLER|[Ff]ranchisor|[Ff]ranchisee|[Cc]ompany|COMPANY)(?:\s*\([^()\n]{1,40}\))?[ \t]*[:：][ \t]*(?=\S)/g;

/** Parties of a cover page or list, each behind what it is called. */
export function labelledParties(text: string, start: number, paragraphs: ReadonlySet<number>): readonly NamedParty[] {
  const parties = new Map<string, NamedParty>();
  for (const match of text.slice(start, start + headLength).matchAll(labelledLine)) {
    const from = start + match.index + match[0].length;
    const end = text.indexOf('\n', from);
    const [name] = namesIn(text, from, Math.min(end < 0 ? text.length : end, from + 120), paragraphs);
    const called = (match[1] ?? '').replace(/\s+/g, ' ');
    if (!name || name.start - from > 5 || parties.has(called.toLowerCase())) continue;
    parties.set(called.toLowerCase(), { ...name, aliases: [called] });
  }
  return parties.size >= 2 ? [...parties.values()] : [];
}

function aliasNames(at: RegExpExecArray, isOfOne: boolean): readonly string[] {
  const lead = at[1] ?? at[4] ?? '';
  const first = at[2] ?? at[5] ?? at[6] ?? at[7] ?? '';
  const rest = at[3] ?? '';
  // "(each and both of them \"Recipient\")" is a role that several have; "(together, the \"Group\")" is nobody's name.
  const isShared = together.test(lead) && !isOfOne && !partyWord.test(first);
  if (isShared || notAlias.test(first.trim()) || /\d{4}/.test(first)) return [];
  const others = [...(rest.split(/\bcollectively\b|\btogether\b|\beach\b/i)[0]?.matchAll(secondAlias) ?? [])].map(
    (other) => other[1] ?? '',
  );
  return [first, ...others].map((name) => name.trim().replace(/^the\s+/i, '')).filter((name) => !notAlias.test(name));
}

/** Names of companies or people in a stretch: all with a legal form, else the first run of capitals. */
function namesIn(text: string, from: number, to: number, paragraphs: ReadonlySet<number>): readonly Named[] {
  const runs: Named[] = [];
  let at = from;
  while (at < to) {
    const run = runAt(text, at, to, paragraphs);
    if (run) {
      if (isName(text.slice(run.start, run.end))) runs.push(run);
      at = run.end + 1;
      continue;
    }
    const next = text.slice(at, to).search(nextToken);
    if (next < 0) break;
    at += next + 1;
  }
  const companies = runs.filter(
    (run) =>
      run.company &&
      !/\b(?:source:|laws?\s+of(?:\s+the)?(?:\s+state\s+of)?|known\s+as|subsidiary\s+of|division\s+of|successor\s+to|behalf\s+of|assignee\s+of|affiliate\s+of|\ban?|located\s+(?:at|in)|offices?\s+at|near)\s+$/i.test(
        text.slice(Math.max(from, run.start - 30), run.start),
      ),
  );
  if (companies.length > 0) return companies;
  const [first] = runs;
  return first ? [first] : [];
}

const noName =
  /^(?:if|neither|either|you|we|each|both|dpa|loi|amendment|now|all|any|for|neither party|product|services?|confidentiality|confidential information|the|this|that|a|an|and|and the|agreement|effective|date|date:|parties|section|state|delaware|new york|california|company|corporation|attention|address|in|on|as|january|february|march|april|may|june|july|august|september|october|november|december|by|between|mr\.?|ms\.?|\d[\d.,/-]*|\(?\d\)?|i+)$/i;

function isName(words: string): boolean {
  const name = words.trim();
  if (name.length < 2 || noName.test(name) || thing.test(name) || states.test(name) || isStreet(name)) return false;
  return /[A-Za-z]{2}/.test(name) && !dated.test(name) && !/\d\.\s/.test(name);
}

/** "Mill Lane" is a street and "Mill Lane Foods Limited" is not. */
function isStreet(name: string): boolean {
  return street.test(name) && !suffix.test(name.split(/\s+/).at(-1) ?? '');
}

const dated = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/i;
const street = /^\d+(?:st|nd|rd|th)?\s|\b(?:Street|Avenue|Road|Suite|Floor|Boulevard|Highway|Drive|Lane)\b/i;
const thing =
  /^(?:(?:[\w]+ ){0,5}(?:effective date|date|agreement|summary|schedule|exhibit|section|attachments?|article|annex|event|terms|program|recitals?|parties|notes|securities)|limited liability company|limited partnership|liability company)$|^(?:the\s+)?(?:company|bank|trust|fund)$/i;
/** "a Delaware Corporation", "a Nevada limited": what a party is, not who. */
const states =
  /^(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New|North|South|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West|Wisconsin|Wyoming|BVI|English|Canadian|Israeli)\b(?:\s\w+)?\s(?:corporation|limited|company|llc|partnership)$/i;

/** The run of capitalised words at `from`, with its legal form. */
function runAt(text: string, from: number, to: number, paragraphs: ReadonlySet<number>): Named | undefined {
  let end = from;
  let company = false;
  for (let at: number | undefined = from; at !== undefined && at < to;) {
    const word = wordAt(text, at);
    const legal: boolean = word !== undefined && end > from && suffix.test(word) && !isColorado(text, from, at, word);
    if (company && !legal) break;
    const length: number = word?.length ?? (end > from ? connective(text, at) : 0);
    if (length === 0 || (end === from && isBareNumber(text, at, word))) break;
    company ||= legal;
    if (word !== undefined) end = at + word.replace(/,$/, '').length;
    if (word !== undefined && endsRun(text, at + length, word, legal)) break;
    at = nextWord(text, at + length, paragraphs);
  }
  return end > from ? { start: from, end: withStop(text, from, end), company } : undefined;
}

const numberedCompany =
  /^\d{5,9}\s+(?:[\p{Lu}][\p{L}.]*\s+){1,3}(?:inc|incorporated|ltd|limited|corp|corporation|ulc|lt[ée]e)\b/iu;

/** A number that begins no name, as that of "2204567 Ontario Limited" does. */
function isBareNumber(text: string, at: number, word: string | undefined): boolean {
  return word !== undefined && /^\d+$/.test(word) && !numberedCompany.test(text.slice(at, at + 60));
}

function wordAt(text: string, at: number): string | undefined {
  token.lastIndex = at;
  return token.exec(text)?.[0];
}

/** A comma ends the run unless a legal form follows; a stop unless it belongs to an initial. */
function endsRun(text: string, at: number, word: string, legal: boolean): boolean {
  if (word.endsWith(',')) return !suffixFollows(text, at);
  return word.endsWith('.') && !legal && !initials.test(word);
}

/** Length of "of" or "the" inside a name, 0 where none stands. */
function connective(text: string, at: number): number {
  inside.lastIndex = at;
  return inside.exec(text)?.[0].length ?? 0;
}

/** Where the next word of the run begins; undefined where a paragraph ends before it. */
function nextWord(text: string, at: number, paragraphs: ReadonlySet<number>): number | undefined {
  gap.lastIndex = at;
  const space = gap.exec(text)?.[0];
  if (space === undefined || /\n\s*\n/.test(space) || paragraphs.has(at + space.length)) return undefined;
  return at + space.length;
}

/** "J.", "U.S.", "St.": the stop does not end the name. */
const initials = /^(?:(?:[A-Z]\.)+|St\.|Dr\.|Mr\.|Ms\.|Mrs\.|No\.|[\w-]+\.[\w.]+)$/;

/** "Denver, CO 80202": a state and not a company. */
function isColorado(text: string, from: number, at: number, word: string): boolean {
  const behind = text.slice(at + word.length, at + word.length + 4);
  return /^CO,?$/.test(word) && (/[a-z]/.test(text.slice(from, at)) || /^\s+\d/.test(behind));
}

function suffixFollows(text: string, at: number): boolean {
  const next = /^\s+(\S+)/.exec(text.slice(at, at + 30))?.[1];
  return next !== undefined && suffix.test(next.replace(/[()]/g, ''));
}

/** A stop belongs to "Inc." and not to "Acme." */
function withStop(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  if (!words.endsWith('.')) return end;
  const last = words.split(/\s+/).at(-1) ?? '';
  return suffix.test(last) || /^(?:[A-Z]\.)+$/.test(last) ? end : end - 1;
}
