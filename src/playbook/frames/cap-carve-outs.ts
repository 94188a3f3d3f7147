import type { Bearer } from '../../contract/actor';
import { carvedMatters, type Matters } from '../../contract/terms/matters';
import type { Condition } from '../playbook';
import { any, denial, type Frame, not, type Part } from '../statement-part';
import { takeItems } from './items';
import { supplierOf, takeWhose } from './whose';

/** What playbooks call what stands outside a cap, before the words of contracts. */
export const carvedFrom: Matters = [
  [
    'data-breach',
    /\b(?:(?:personal|customer|our|patient|privacy|security|cyber|data) )*(?:data|security|privacy|cyber) (?:breach(?:es)?|incidents?|protection|security|privacy|loss)(?: (?:costs?|obligations?|breach(?:es)?|laws?|liability|claims?|liabilities))?\b|\bbreach(?:es)? of (?:data (?:protection|security|privacy)|privacy|security|the dpa|the data processing agreement)(?: (?:laws?|obligations?|duties))?\b|\bprivacy\b|\bdata processing agreement\b/,
  ],
  [
    'confidentiality',
    /\b(?:breach(?:es)? of )?(?:confidentiality|confidential information|confidence)(?: (?:breach(?:es)?|obligations?|duties))?\b/,
  ],
  [
    'wilful-misconduct',
    /\b(?:wil+ful|deliberate|intentional) (?:default|acts?|breach(?:es)?|misconduct|wrongdoing|harm)\b|\bintent\b/,
  ],
  [
    'death-or-injury',
    /\b(?:death|(?:personal |bodily )?(?:injur(?:y|ies)|harm))(?:(?: or| and|\/) (?:personal |bodily )?injur(?:y|ies))?\b/,
  ],
  [
    'indemnification',
    /\b(?:ip |the |its |infringement )*indemni(?:ty|ties|fication)(?: (?:obligations?|claims?|duties))?\b/,
  ],
  ['ip-infringement', /\b(?:ip|infringement)(?: (?:infringement|claims?|breach(?:es)?))?\b/],
  ...carvedMatters,
];

/** Beside a heading on data "breach" alone is one of data. */
function mattersFor(part: Part): Matters {
  if (!part.context.kinds.includes('breach-notice')) return carvedFrom;
  return [...carvedFrom, ['data-breach', /\bbreach(?:es)?\b(?! of)/]];
}

const outBefore =
  /\b(?:(?:uncapped|unlimited) (?:matters|heads(?: of loss)?|claims|liabilities|losses|items)|cap exclusions?|no (?:cap|limit)(?: at all)? (?:for|on|to)|(?:uncapped|unlimited|no cap)(?: liability)?(?: in (?:case|respect) of| for)|carve-?outs?(?: (?:from|to|of) (?:the |any )?(?:liability )?(?:cap|limit))?(?: (?:for|of))?|exceptions?(?: (?:from|to) (?:the )?(?:liability )?(?:cap|limit))?(?: (?:for|of))?|(?:cap|limit) (?:does|do|must|shall) not (?:apply|extend) to|excluding|except(?: for)?|save(?: for)?|other than|apart from|but not)\b/;
const outAfter =
  /\b(?:(?:outside|above|beyond|not (?:subject to|covered by|within|inside|limited by)|excluded from|exempt(?:ed)? from|carved out(?: of| from)?|excepted from|out of)(?: (?:the|any|its|their|this|general|liability|overall|all))* (?:caps?|limits?|limitation)|carved out|uncapped|unlimited|without (?:limit|cap)|not (?:capped|limited)|excepted)\b/;
const caught =
  /\b(?:inside|within|under|subject to|covered by|included in|caught by|swallowed by|counts? (?:towards|against))(?: (?:the|a|general|same|overall|liability|normal|ordinary))* (?:cap|limit)\b|(?<!\b(?:not|never|nothing|cannot|nor)\b[^,;]{0,30})\b(?:capped|limited)(?=\W*$)|\b(?:caps?|limits?)(?: of liability)?(?: that| which)? (?:also )?(?:swallows?|covers?|covering|includes?|including|extends? to|applies to|appl(?:y|ying) to|catches|takes in|reach(?:es)?|captures?)\b|\bno (?:carve-?outs?|exceptions?) for\b/;
const words =
  /\b(?:at least|including|everything|all|liability|cap|caps|limit|general|sits?|falls?|stays?|lies?|left|kept|remains?|also|obligations?|duties|claims?|breach(?:es)?|costs?|its|own|losses|damages|capped)\b/;

/** "Fraud and data breach are outside the cap", "the cap swallows confidentiality", "no carve-out for data protection". */
export const capCarveOuts: Frame = {
  name: 'what stands outside the cap',
  kinds: ['liability-carve-outs'],
  cue: /\b(?:cap|carve-?outs?|uncapped|unlimited)\b/,
  readers: [readCaught, readOutside],
};

function readOutside(part: Part): Condition | undefined {
  if (!takeOutside(part) || part.has(/\bfees?\b|\d/) || isSaidCapped(part)) return undefined;
  const isNone = part.take(/\b(?:none|nil)\W*$/) !== undefined;
  if (!isNone && part.has(denial)) return undefined;
  const found = takeItems(part, mattersFor(part));
  if ((found === undefined) !== isNone) return undefined;
  const { bearer, only } = takeWhose(part);
  part.takeAll(new RegExp(words.source, 'g'));
  const holder: Bearer = bearer === 'unknown' ? supplierOf(part) : bearer;
  if (!found) return only ? undefined : part.check('liability-carve-outs', holder, 'absent');
  if (!only) return standsOutside(part, part.isBad && bearer === 'unknown' ? 'us' : holder, found.items);
  const value = { shape: 'items', items: found.items } as const;
  return part.isBad ? undefined : part.check('liability-carve-outs', holder, 'one-of', value);
}

/** "Gross negligence capped", under a heading of carve-outs too, is the reverse of one. */
export function isSaidCapped(part: Part): boolean {
  return /(?<!\b(?:not|never|nothing|cannot|nor)\b[^,;]{0,30})\b(?:capped|limited)\b/.test(part.plain.slice(part.body));
}

function takeOutside(part: Part): boolean {
  // What is carved out of an exclusion of losses is not outside the cap.
  if (part.context.kinds[0] === 'consequential-damages-exclusion' && !part.has(/\bcaps?\b/)) return false;
  const before = part.rest;
  const own = part.plain.slice(part.body);
  const isBehind = /^\W*(?:excluding|except|save|other than|apart from|but not)\b/.test(own);
  // What an exception under “escalate” leaves of it is not known.
  if (isBehind && (part.isBad || part.inherited.checks.at(-1)?.term !== 'liability-cap')) return false;
  // "Unlimited liability, except for fraud" leaves fraud capped.
  if (!part.take(outBefore)) while (part.take(outAfter));
  return part.rest !== before && !part.has(outAfter);
}

function standsOutside(part: Part, bearer: Bearer, items: readonly string[]): Condition | undefined {
  const check = (some: readonly string[]): Condition =>
    part.check('liability-carve-outs', bearer, 'includes', { shape: 'items', items: some });
  // Contracts name an indemnity for IP by either word.
  const indemnity = ['indemnification', 'ip-infringement'];
  const isIpIndemnity =
    /\bindemni/.test(part.plain) && items.length === 2 && items.every((item) => indemnity.includes(item));
  return part.isBad || isIpIndemnity ? any(items.map((item) => check([item]))) : check(items);
}

function readCaught(part: Part): Condition | undefined {
  if (!part.isBad || !part.take(caught)) return undefined;
  if (part.has(denial) || part.has(/\bfees?\b|\d/)) return undefined;
  const found = takeItems(part, mattersFor(part));
  if (!found) return undefined;
  const { bearer: named, only } = takeWhose(part);
  // That something of ours is capped is nothing to fear.
  if (only || named === 'us') return undefined;
  part.takeAll(new RegExp(words.source, 'g'));
  const bearer: Bearer = named === 'unknown' ? supplierOf(part) : named;
  return any(
    found.items.map((item) =>
      not(part.check('liability-carve-outs', bearer, 'includes', { shape: 'items', items: [item] })),
    ),
  );
}
