import type { Range } from '../document/contract-text';

/** A party as the preamble names it. */
export interface NamedParty extends Range {
  /** What it is called from here on: "Acme", "Supplier". */
  readonly aliases: readonly string[];
}

const suffix =
  /^(?:inc|incorporated|llc|l\.l\.c|ltd|limited|corp|corporation|co|company|lp|l\.p|llp|l\.l\.p|plc|p\.l\.c|gmbh|ag|a\.g|nv|n\.v|bv|b\.v|sa|s\.a|s\.a\.s|sas|spa|s\.p\.a|srl|s\.r\.l|sarl|kk|k\.k|pty|pte|ab|oy|a\/s|kg|pc|p\.c|n\.a|trust|bank|university|institute|partnership|association|foundation|hospital|partners|s\.l|ltda|bhd|sdn)\.?,?$/i;
const token = /(?:[A-Z0-9][\w&.'’/®™*-]*|&|\([A-Z][\w. ]{0,20}\)),?/y;
const inside = /(?:of|the|de|la|for|d\/b\/a|dba|van|von|e)(?=\s+[A-Z])/y;
const gap = /\s+/y;
const anchor =
  /\b(?:by\s+and\s+(?:between|among|amongst|bet-?\s?ween)|(?:between|among|amongst)\b(?:\s+and\s+among)?|made\s+by\b|entered\s+into\s+by(?:\s+and\s+with)?\b|parties\s*:|is\s+with\b)\s*:?/gi;
const alias =
  /\(([^()“"]{0,90})["“”‘'`]{1,2}([A-Z][^"“”()]{0,58}?)[,.]?["”“’'`]{1,2}([^()]{0,160})\)|\b(?:hereinafter|herein|hereafter)\b([^"“.;()]{0,60})["“]([A-Z][^"”“]{1,58}?)[,.]?["”]|\((?:the\s+|hereinafter\s+(?:called\s+|the\s+|referred\s+to\s+as\s+(?:the\s+)?)?|herein\s+)?([A-Z][a-z]{3,18}|[A-Z]{4,18})\)/g;
const secondAlias = /["“]([A-Z][^"”“]{1,58}?)[,.]?["”]/g;
const together = /\b(?:collectively|together|jointly|each|individually|both)\b/i;
const notAlias =
  /^(?:this |the )?(?:.*\b(?:agreement|amendment|contract|lease)|parties|party|effective\s+date|date|closing.*|services?|products?|term|territory|affiliates?|business|property|software|program|site|act|sec|securities|exhibit.*|schedule.*|project|work|plan|license|statement|trademarks?|marks?|commencement date|shares?|execution date)$/i;
/** Where the recitals or the first section begin. */
const preambleEnd =
  /\bWHEREAS\b|\bRECITALS?\b|\bBACKGROUND\b|W\s?I\s?T\s?N\s?E\s?S\s?S|\bNOW,?\s+THEREFORE|\bwhereas\b|\n\s*(?:1|I|A)\.\s|\bARTICLE\s+(?:I|1|ONE)\b|\bSECTION\s+1\b|\n\s*(?:Recitals|Background|Preamble)\b/g;
const headLength = 8000;
const longestPreamble = 3500;

/** Parties of the preamble that names most of them with what they are called; empty where there is none. */
export function namedParties(text: string, start: number): readonly NamedParty[] {
  const head = Math.min(text.length, start + headLength);
  let best: readonly NamedParty[] = [];
  anchor.lastIndex = start;
  for (let at = anchor.exec(text); at && at.index < head; at = anchor.exec(text)) {
    const from = anchor.lastIndex;
    const found = partiesFrom(text, from, endOfPreamble(text, from));
    if (weight(found) > weight(best)) best = found;
    anchor.lastIndex = from;
  }
  return best;
}

function weight(parties: readonly NamedParty[]): number {
  const named = parties.filter((party) => party.aliases.length > 0).length;
  return named * 10 + (parties.length >= 2 ? 5 : 0) + (parties.length > 0 ? 1 : 0);
}

function endOfPreamble(text: string, from: number): number {
  preambleEnd.lastIndex = from + 20;
  const end = preambleEnd.exec(text)?.index ?? text.length;
  return Math.min(end, from + longestPreamble, text.length);
}

function partiesFrom(text: string, from: number, to: number): readonly NamedParty[] {
  const parties: NamedParty[] = [];
  let segment = from;
  alias.lastIndex = from;
  for (let at = alias.exec(text); at && at.index < to; at = alias.exec(text)) {
    const names = aliasNames(at);
    if (names.length === 0) continue;
    if (at.index - segment > 1500) break;
    const behind = names.filter((name) => name.length > 0);
    const named = namesIn(text, segment, at.index);
    const owner = named.at(-1);
    if (owner)
      parties.push(...named.slice(0, -1).map((range) => ({ ...range, aliases: [] })), { ...owner, aliases: behind });
    segment = alias.lastIndex;
    // Behind a full stop and a new sentence no more parties are introduced.
    if (/^\s*\.\s+(?:The|This|In|Each|For|[A-Z][a-z]+ (?:and|is|has|desires))/.test(text.slice(segment, segment + 40)))
      break;
  }
  if (parties.length > 0) return parties;
  return namesIn(text, from, Math.min(to, from + 500))
    .map((range) => ({ ...range, aliases: [] }))
    .slice(0, 2);
}

function aliasNames(at: RegExpExecArray): readonly string[] {
  const lead = at[1] ?? at[4] ?? '';
  const first = at[2] ?? at[5] ?? at[6] ?? '';
  const rest = at[3] ?? '';
  if (together.test(lead) || notAlias.test(first.trim()) || /\d{4}/.test(first)) return [];
  const others = [...(rest.split(/\bcollectively\b|\btogether\b|\beach\b/i)[0]?.matchAll(secondAlias) ?? [])].map(
    (other) => other[1] ?? '',
  );
  return [first, ...others].map((name) => name.trim().replace(/^the\s+/i, '')).filter((name) => !notAlias.test(name));
}

/** Names of companies or people in a stretch: all with a legal form, else the first run of capitals. */
function namesIn(text: string, from: number, to: number): readonly Range[] {
  const runs: (Range & { readonly company: boolean })[] = [];
  let at = from;
  while (at < to) {
    const run = runAt(text, at, to);
    if (run) {
      if (isName(text.slice(run.start, run.end))) runs.push(run);
      at = run.end + 1;
      continue;
    }
    const next = text.slice(at, to).search(/\s[A-Z0-9&]/);
    if (next < 0) break;
    at += next + 1;
  }
  const companies = runs.filter(
    (run) =>
      run.company &&
      !/\b(?:laws?\s+of(?:\s+the)?(?:\s+state\s+of)?|known\s+as|subsidiary\s+of|division\s+of|successor\s+to|behalf\s+of|assignee\s+of|affiliate\s+of)\s+$/i.test(
        text.slice(Math.max(from, run.start - 30), run.start),
      ),
  );
  if (companies.length > 0) return companies;
  const [first] = runs;
  return first ? [first] : [];
}

const noName =
  /^(?:the|this|that|a|an|and|agreement|effective|date|date:|parties|section|state|delaware|new york|california|company|corporation|attention|address|in|on|as|january|february|march|april|may|june|july|august|september|october|november|december|by|between|mr\.?|ms\.?|\d[\d.,/-]*|\(?\d\)?|i+)$/i;

function isName(words: string): boolean {
  return (
    words.length > 1 &&
    !noName.test(words.trim()) &&
    /[A-Za-z]{2}/.test(words) &&
    !/^(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d/.test(words)
  );
}

function runAt(text: string, from: number, to: number): (Range & { readonly company: boolean }) | undefined {
  let at = from;
  let end = from;
  let company = false;
  while (at < to) {
    token.lastIndex = at;
    const word = token.exec(text)?.[0];
    if (word === undefined) {
      inside.lastIndex = at;
      const joint = end > from && !company ? inside.exec(text)?.[0] : undefined;
      if (joint === undefined) break;
      at += joint.length;
    } else {
      const legal = suffix.test(word) && end > from;
      if (company && !legal) break;
      company ||= legal;
      const bare = word.replace(/,$/, '');
      end = at + bare.length;
      at += word.length;
      if (bare !== word && !suffixFollows(text, at)) break;
    }
    gap.lastIndex = at;
    const space = gap.exec(text)?.[0];
    if (space === undefined || /\n\s*\n/.test(space)) break;
    at += space.length;
  }
  return end > from ? { start: from, end: withStop(text, from, end), company } : undefined;
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
