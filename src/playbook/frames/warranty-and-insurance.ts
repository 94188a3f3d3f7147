import type { Bearer } from '../../contract/actor';
import { durationsIn } from '../../contract/quantities';
import { moneyIn } from '../../contract/money';
import { insuredRisks, type Matters, warrantedMatters } from '../../contract/terms/matters';
import type { Money } from '../../contract/value';
import type { Condition } from '../playbook';
import { type Amounts, amountCheck, takeAmounts, takeComparison } from '../statement-comparison';
import { all, any, denial, type Frame, not, type Part } from '../statement-part';
import { takeItems } from './items';

const shorthand: Matters = [
  [
    'performance',
    /\bof quality\b|\bconformity\b(?! (?:to|with) )|\b(?:professional )?performance\b(?:\s*\((?:[^()]*)\))?|\b(?:conformity|conforms?|conform) (?:to|with) (?:its |the )?(?:specifications?|documentation)\b|\bto (?:its |the )?(?:specifications?|documentation)\b/,
  ],
  ['non-infringement', /\bnon-?infringement\b/],
  ['malware', /\b(?:no )?(?:malware|viruses)\b/],
  ['authority', /\bauthority\b/],
  ['title', /\btitle\b/],
  // Only words of law: a protocol or a code that stands beside it is more than that.
  [
    'law',
    /\b(?:compl(?:y|ies|iance|iant)|accordance|conform\w*) with (?:(?:all|any|the|its|applicable|relevant|mandatory|local|national|federal|data|protection|privacy|export|labou?r|employment|environmental|safety|statutory|legal) ){0,6}(?:laws?|regulations?|statutes?|legal requirements?)(?:,? (?:and|or) (?:the )?(?:applicable )?(?:regulations?|rules|statutes?))*\b/,
  ],
  ...warrantedMatters.filter(([id]) => id !== 'conformity' && id !== 'workmanship' && id !== 'law'),
];

const supplier = (part: Part): Bearer => (part.context.side === 'supplier' ? 'us' : 'them');
const warrants = /\bwarrant(?:s|y|ies|ed)?\b|\bguarantee(?:s|d)?\b|\bstands? behind\b/;
const fillers =
  /\b(?:limited|its|works?|results|deliverables?|perform(?:s|ed)?|provided|delivered|manner|goods|meets?|warrants that|and|care|skill|quality|after|delivery|acceptance|products?|services?|software|the|service|system|gives?|makes?|offers?|will|shall|are done|done)\b/g;

export const warranty: Frame = {
  name: 'warranty',
  kinds: ['warranty'],
  cue: /\bwarrant|\bas is\b|\bas-is\b/,
  readers: [readAsIs, readWarranty],
};

function readAsIs(part: Part): Condition | undefined {
  if (!part.take(/"?\bas[- ]is\b"?/)) return undefined;
  if (part.has(/\bno\b|\bnot\b|\bwithout\b/)) return undefined;
  const named = part.takeBearer();
  part.takeAll(
    /\b(?:warranty|warranties|provided|services?|products?|software|goods|deliverables?|equipment|materials?|items|works?|everything|anything|basis)\b/g,
  );
  const bearer = named === 'unknown' ? supplier(part) : named;
  return part.check('warranty-disclaimer', bearer, 'equals', { shape: 'state', state: 'as-is' });
}

function readWarranty(part: Part): Condition | undefined {
  const spoken = speaksOfWarranty(part);
  if (spoken === 'no') return undefined;
  const unending =
    part.take(/\bwithout (?:an? )?(?:end|time limit|limit in time)\b|\bunlimited in time\b/) !== undefined;
  if (part.context.tier === 'acceptable') takeAnyLength(part);
  const throughout = part.take(/\bfor the (?:whole )?term\b/) !== undefined;
  const comparison = takeComparison(part);
  const denied = part.take(/\bno\b|\bdoes not (?=warrant)/) !== undefined;
  const length = takeAmounts(part, durationsIn(part.plain));
  if (comparison === 'several' || (comparison !== 'none' && !length)) return undefined;
  const remedy =
    part.take(
      /\b(?:with )?(?:(?:re-?performance|repair|replacement|refund|credit|or|and|,) ?)*(?:as )?(?:the )?(?:sole|exclusive)(?: and exclusive)? remedy\b/,
    ) !== undefined;
  const limbs = limbsOf(part);
  const found = takeItems(part, shorthand);
  if (spoken === 'by-heading' && !found) return undefined;
  const named = part.takeBearer();
  const bearer = named === 'unknown' ? supplier(part) : named;
  part.takeAll(new RegExp(`${warrants.source}|${fillers.source}`, 'g'));
  const amount = length && amountCheck(part, 'warranty-period', bearer, length, comparison);
  if (length && !amount) return undefined;
  const conditions = [
    ...promised(part, bearer, limbs ?? found?.items),
    ...lasting(part, bearer, amount, throughout),
    ...(unending ? [part.check('warranty-period', bearer, 'absent')] : []),
    ...(remedy ? [part.check('exclusive-remedy', bearer, 'present')] : []),
  ];
  const condition = all(conditions);
  if (!denied) return condition;
  return condition && conditions.length === 1 ? not(condition) : undefined;
}

/** "For a shorter time, or without a stated time", as what is put up with: of whatever length. */
function takeAnyLength(part: Part): void {
  if (durationsIn(part.plain).length > 0) return;
  part.take(
    /\b(?:for |of )?(?:an? |any )?(?:shorter|lesser|other) (?:time|period|term|duration|length)\b|\b(?:of|for) (?:any|whatever) (?:length|duration|period|time|term)\b|\bshorter (?=warrant|guarantee|performance)/,
  );
  part.take(
    /,? ?\bor (?:one )?(?:without|with no|no) (?:an? |any )?(?:stated|fixed|specified|set|defined) (?:time|period|duration|term|end|length)\b/,
  );
}

/** "For 12 months or for the term": either will do. */
function lasting(part: Part, bearer: Bearer, amount: Condition | undefined, throughout: boolean): readonly Condition[] {
  const lengths = [
    ...(amount ? [amount] : []),
    ...(throughout ? [part.check('warranty-period', bearer, 'equals', { shape: 'state', state: 'term' })] : []),
  ];
  const either = /\bor\b/.test(part.plain) ? any(lengths) : undefined;
  return either ? [either] : lengths;
}

/** "Services are professional and goods to specification" asks for both: a warranty of either does not do. */
function limbsOf(part: Part): readonly string[] | undefined {
  const whole = part.context.prose.toLowerCase();
  const isChoice = /\bor\b|\bperformance\b/.test(whole);
  const workmanship = /\bprofessional standard\b/;
  const conformity = /\bspecifications?\b|\bdocumentation\b/;
  if (isChoice || !workmanship.test(whole) || !conformity.test(whole)) return undefined;
  const limbs = [
    ...(workmanship.test(part.plain) ? ['workmanship'] : []),
    ...(conformity.test(part.plain) ? ['conformity'] : []),
  ];
  if (limbs.length === 0) return undefined;
  const others = warrantedMatters.filter(
    ([id, words]) => !/^(?:performance|conformity|workmanship)$/.test(id) && words.test(part.plain),
  );
  return [...limbs, ...others.map(([id]) => id)];
}

/** Under a heading of warranties "performed in a workmanlike manner" is one without the word. */
function speaksOfWarranty(part: Part): 'yes' | 'by-heading' | 'no' {
  // Under a guarantee of uptime, what is guaranteed is a level of service and no quality of goods.
  if (part.context.kinds[0] === 'service-level' && !part.has(/\bwarrant/)) return 'no';
  if (part.has(warrants) || part.inherited.checks.some(({ term }) => term === 'warranty')) return 'yes';
  const isOther = part.has(denial) || part.has(/\bdisclaim|\bremed/);
  return part.context.kinds[0] === 'warranty' && !isOther ? 'by-heading' : 'no';
}

function promised(part: Part, bearer: Bearer, items: readonly string[] | undefined): readonly Condition[] {
  if (!items) return [part.check('warranty', bearer, 'present')];
  return [part.check('warranty', bearer, 'includes', { shape: 'items', items })];
}

const insuranceWords =
  /\b(?:insurance|carr(?:y|ies)|maintains?|keeps?|has|have|commercial|liability|cover(?:age)?|polic(?:y|ies)|claim|aggregate|amounts?|sums?|limits?|occurrence|each|worth|us|covers)\b/g;
const forEachClaim =
  /\b(?:per|each(?: and every)?|every|any one|any single) (?:occurrence|claim|event|incident|accident)\b/;
const forAll = /\b(?:(?:in|on) (?:the |an )?)?(?:annual )?aggregate\b/;

function perOf(claim: boolean, aggregate: boolean): Pick<Money, 'per'> {
  if (claim === aggregate) return {};
  return { per: claim ? 'claim' : 'aggregate' };
}

/** "… and $2M in the aggregate" goes on with the cover before. */
function coversBefore(part: Part, goesOn: boolean): readonly string[] | undefined {
  const values = part.inherited.checks.map(({ value }) => value).filter((value) => value?.shape === 'money');
  return goesOn ? values.at(-1)?.covers : undefined;
}

/** The sum of each cover that is named with it, or of insurance as such. */
function sumChecks(
  part: Part,
  bearer: Bearer,
  { low, high }: Amounts<Money>,
  {
    comparison,
    covers,
    per,
  }: { comparison: ReturnType<typeof takeComparison>; covers: readonly string[] | undefined; per: Pick<Money, 'per'> },
): Condition | undefined {
  const sets = covers ? covers.map((cover) => ({ covers: [cover], ...per })) : [per];
  const checks = sets.map((of) =>
    amountCheck(
      part,
      'insurance',
      bearer,
      { low: { ...low, ...of }, ...(high && { high: { ...high, ...of } }) },
      comparison,
    ),
  );
  const read = checks.filter((check) => check !== undefined);
  if (read.length < checks.length) return undefined;
  return part.isBad ? any(read) : all(read);
}

/** Among covers "professional" is one. */
const playbookRisks: Matters = [
  // "Public and product liability" is cover of two kinds.
  ['general-liability', /\bpublic(?=(?: and | & | ?\/ ?)products? liability\b)/],
  ...insuredRisks,
  ['professional', /\bprofessional\b/],
  ['general-liability', /\bgeneral(?= (?:and|&) )/],
];

/** "$1M/$2M", "$1M per occurrence / $2M aggregate": for each claim, and for all. */
function readPair(part: Part): Condition | undefined {
  if (part.context.kinds[0] !== 'insurance' && !part.has(/\binsur/)) return undefined;
  if (part.isBad || part.has(denial)) return undefined;
  const [each, total, other] = moneyIn(part.plain);
  if (!each || !total || other || each.mismatch || total.mismatch || total.value.amount < each.value.amount)
    return undefined;
  const between = part.plain.slice(each.end, total.start).replace(forEachClaim, '');
  if (!/^[\s,]*\/[\s,]*$/.test(between)) return undefined;
  for (const sum of [each, total]) part.takeRange(sum);
  part.takeAll(new RegExp(`${forEachClaim.source}|${forAll.source}`, 'g'));
  const comparison = takeComparison(part);
  if (comparison !== 'none' && comparison !== 'at-least') return undefined;
  const named = part.takeBearer();
  const bearer: Bearer = named === 'unknown' ? supplier(part) : named;
  const risks = takeItems(part, playbookRisks);
  part.takeAll(insuranceWords);
  const covers = risks?.items;
  const sums = [
    sumChecks(part, bearer, { low: each.value }, { comparison, covers, per: { per: 'claim' } }),
    sumChecks(part, bearer, { low: total.value }, { comparison, covers, per: { per: 'aggregate' } }),
  ].filter((sum) => sum !== undefined);
  if (sums.length < 2) return undefined;
  const kinds = risks && part.check('insurance-types', bearer, 'includes', { shape: 'items', items: risks.items });
  return all([...sums, ...(kinds ? [kinds] : [])]);
}

export const insurance: Frame = {
  name: 'insurance',
  kinds: ['insurance'],
  cue: /\binsur(?:ance|ed|e)\b/,
  readers: [readPair, readInsurance],
};

function speaksOfInsurance(part: Part): boolean {
  const headed =
    part.context.kinds[0] === 'insurance' &&
    part.has(/\bcover(?:age)?\b|\bpolic(?:y|ies)\b|\blimits?\b|[$€£]|\b(?:usd|eur|gbp|cyber|liability|professional)\b/);
  return part.take(/\binsurance\b|\binsured\b/) !== undefined || headed;
}

function readInsurance(part: Part): Condition | undefined {
  if (!speaksOfInsurance(part)) return undefined;
  const denied = part.take(denial) !== undefined;
  const comparison = takeComparison(part);
  const [claim, aggregate] = [part.take(forEachClaim) !== undefined, part.take(forAll) !== undefined];
  const amounts = takeAmounts(part, moneyIn(part.plain));
  if (comparison === 'several' || (comparison !== 'none' && !amounts)) return undefined;
  const named = part.takeBearer();
  const bearer: Bearer = named === 'unknown' ? supplier(part) : named;
  const risks = takeItems(part, playbookRisks);
  part.takeAll(insuranceWords);
  if (denied) return amounts ? undefined : withoutCover(part, bearer, risks?.items);
  const covers = risks?.items ?? coversBefore(part, claim || aggregate);
  const amount = amounts && sumChecks(part, bearer, amounts, { comparison, covers, per: perOf(claim, aggregate) });
  // A red flag on the sum of a cover is one where there is such a sum.
  if (amounts && (!amount || part.isBad)) return amount;
  const asked = risks && coversAsked(part, bearer, risks.items);
  return all([...(amount ? [amount] : []), ...(asked ? [asked] : [])]) ?? part.check('insurance', bearer, 'present');
}

function ofRisks(part: Part, bearer: Bearer, items: readonly string[]): Condition {
  return part.check('insurance-types', bearer, 'includes', { shape: 'items', items });
}

function withoutCover(part: Part, bearer: Bearer, risks: readonly string[] | undefined): Condition | undefined {
  if (!risks) return part.check('insurance', bearer, 'absent');
  return any(risks.map((item) => not(ofRisks(part, bearer, [item]))));
}

function coversAsked(part: Part, bearer: Bearer, risks: readonly string[]): Condition | undefined {
  return part.isBad ? any(risks.map((item) => ofRisks(part, bearer, [item]))) : ofRisks(part, bearer, risks);
}
