import type { Bearer } from '../../contract/actor';
import { placesIn } from '../../contract/places';
import { durationsIn } from '../../contract/quantities';
import type { TermKind } from '../../contract/term-registry';
import { arbitrationInstitutions } from '../../contract/terms/matters';
import type { Condition } from '../playbook';
import { takeAmounts, takeComparison } from '../statement-comparison';
import { all, any, denial, type Frame, type Part } from '../statement-part';
import { takeItems } from './items';

/** A right or a duty that is there or not, whose words in a playbook are few. */
interface SpokenOf {
  readonly kind: TermKind;
  readonly named: RegExp;
  /** Words that go with it and say nothing more. */
  readonly with: RegExp;
  readonly holder: 'us' | 'them' | 'unknown';
  /** A restraint: whoever we are, it is ours that is meant. */
  readonly onEitherSide?: true;
  /** What names it only under this heading. */
  readonly headed?: RegExp;
}

const spokenOf: readonly SpokenOf[] = [
  {
    kind: 'prepayment',
    named: /\bpayment in advance\b|\bpre-?payments?\b/,
    with: /\b(?:annual|annually|quarterly|payment in advance|of services)\b/g,
    holder: 'us',
  },
  {
    kind: 'payment-withholding',
    named:
      /\b(?:withhold|hold back|dispute)\b.*\b(?:disput\w+|invoices?|amounts?)\b|\bdisputed (?:amounts?|invoices?|sums|charges)\b.*\b(?:withh\w+|held back|unpaid)\b/,
    with: /\b(?:withhold|withheld|hold back|held back|disputes?|disputed|amounts?|invoices?|sums|charges|good faith|right|not paid)\b/g,
    holder: 'us',
  },
  {
    kind: 'jury-waiver',
    named:
      /\bjury(?: trial)? waivers?\b|\bwaivers? of (?:a |the )?(?:jury trial|jury|right to (?:a )?jury(?: trial)?|trial by jury)\b/,
    with: /\b(?:jury|trial|waivers?)\b/g,
    holder: 'unknown',
  },
  {
    kind: 'class-action-waiver',
    named: /\bclass[- ]actions? waivers?\b|\bwaivers? of class[- ]actions?\b/,
    with: /\b(?:class|class-action|actions?|waivers?)\b/g,
    holder: 'unknown',
  },
  {
    kind: 'termination-fee',
    named: /\b(?:early )?(?:termination|cancellation|exit) (?:fees?|charges?|penalt(?:y|ies))\b/,
    with: /\b(?:early|termination|cancellation|exit|fees?|charges?|penalt(?:y|ies)|applies|payable|due|owe|owes|pay|pays)\b/g,
    holder: 'us',
  },
  {
    kind: 'termination-refund',
    named: /\brefunds?\b|\bpro[- ]?rata refund\b|\bmoney back\b/,
    with: /\b(?:refunds?|pro[- ]?rata|prepaid|pre-paid|unused|unearned|remaining|fees?|amounts?|charges|portion|paid in advance|upon termination|on termination|at termination|part|right|term)\b/g,
    holder: 'them',
  },
  {
    kind: 'insolvency-termination',
    named:
      /\bterminat\w+ (?:for|on|upon|in case of) (?:supplier's |the other's )?(?:insolvency|bankruptcy)\b|^\W*(?:for |on )?(?:supplier's )?(?:insolvency|bankruptcy)\W*$/,
    with: /\b(?:terminat\w+|for|upon|in case|insolvency|bankruptcy|right)\b/g,
    holder: 'us',
    headed: /terminat|leav|getting out|exit/,
  },
  {
    kind: 'data-return',
    named:
      /\b(?:delet\w+|return\w*|destr\w+|hands? back|erase\w*)\b(?:(?: or| and) (?:delet\w+|return\w*|destroy\w*|hands? back))? ?.*\bdata\b|\bdata\b.*\b(?:deleted|returned|destroyed|handed back)\b|\bdata (?:deletion|return)\b/,
    with: /\b(?:delet\w+|return\w*|destr\w+|hands? back|erase\w*|data|our|customer|at (?:the )?(?:end|exit)|end|exit|upon termination|on termination|after termination|at our choice|our choice|or|all|request)\b/g,
    holder: 'them',
  },
  {
    kind: 'data-handling',
    named: /\bsupplier handles our data\b/,
    with: /\b(?:handles|our|data)\b/g,
    holder: 'them',
  },
  {
    kind: 'data-sale',
    named:
      /\b(?:sells?|shares?|commerciali[sz]es?|monetizes?|selling|sharing)\b.*\bdata\b|\buses? (?:our |customer )?data for (?:its|supplier's) own (?:purposes|ends|business)/,
    with: /\b(?:sells?|shares?|selling|sharing|commerciali[sz]es?|monetizes?|uses?|or|our|customer|data|for its own purposes|with third parties|own|purposes|permitted|allowed)\b/g,
    holder: 'them',
  },
  {
    kind: 'audit-right',
    named: /\baudit(?:s| rights?)?\b/,
    with: /\b(?:audit|audits|rights?|our|right to|books|records|supplier's|inspect)\b/g,
    holder: 'us',
  },
  {
    kind: 'exit-assistance',
    named: /\b(?:transition|exit|migration|termination) (?:services?|assistance|help|support)\b/,
    with: /\b(?:transition|exit|migration|termination|services?|assistance|help|support|gives?|provides?|offers?)\b/g,
    holder: 'them',
  },
  {
    kind: 'service-credits',
    named: /\b(?:service |sla )?credits?\b/,
    with: /\b(?:service|sla|credits?|gives?|pays?)\b/g,
    holder: 'them',
    headed: /service|sla\b|uptime|availab/,
  },
  {
    kind: 'residuals',
    named: /\bresiduals?(?: knowledge)?(?: clauses?)?\b/,
    with: /\b(?:residuals?|knowledge|clauses?)\b/g,
    holder: 'unknown',
  },
  {
    kind: 'non-solicitation',
    named: /\bnon-?solicit(?:ation|s)?\b/,
    with: /\b(?:non-?solicit(?:ation|s)?|employees|staff|personnel|obligations?|binds?|binding)\b/g,
    holder: 'us',
    onEitherSide: true,
  },
  {
    kind: 'most-favoured-customer',
    named: /\bmost[- ]favou?red[- ](?:customer|nation|pricing)(?: clause)?s?\b|\bmf[nc]s?\b/,
    with: /\b(?:most[- ]favou?red[- ](?:customer|nation|pricing)|mf[nc]s?|gives?|clauses?|kind|grants?|promises?|status)\b/g,
    holder: 'them',
  },
  {
    kind: 'minimum-commitment',
    named:
      /\bminimum (?:commitments?|purchases?|spend|volumes?|orders?|quantit(?:y|ies))(?: (?:commitments?|obligations?))?\b|\btake[- ]or[- ]pay\b/,
    with: /\b(?:minimum|commitments?|purchases?|spend|volumes?|orders?|quantit(?:y|ies)|obligations?|take[- ]or[- ]pay|binds?)\b/g,
    holder: 'us',
  },
];

const burdens: ReadonlySet<TermKind> = new Set<TermKind>([
  'prepayment',
  'jury-waiver',
  'class-action-waiver',
  'termination-fee',
  'residuals',
  'non-solicitation',
  'minimum-commitment',
]);

function frameOf(spec: SpokenOf): Frame {
  return { name: spec.kind, kinds: [spec.kind], cue: spec.named, readers: [(part) => readSpoken(part, spec)] };
}

function readSpoken(part: Part, spec: SpokenOf): Condition | undefined {
  if (!part.has(spec.named) || (spec.headed && !spec.headed.test(part.context.heading))) return undefined;
  const denied = part.take(denial) !== undefined;
  const mutual =
    part.take(/\bmutual(?:ly)?\b|\bboth (?:parties|sides)\b|\b(?:either|each) (?:party|side)\b/) !== undefined;
  // The one before says nothing here: "we may leave, with a refund" is a refund by them.
  const named = mutual ? 'both' : part.actors()[0] ? part.bearer(part.takeActor()) : 'unknown';
  part.takeAll(spec.with);
  const [other] = part.actors();
  if (other) part.takeActor(other);
  // What we would put up with beside something else is allowed, not asked for.
  const isWhole = part.start === 0 && part.end === part.context.prose.length;
  if (!denied && !isWhole && part.context.tier === 'acceptable' && burdens.has(spec.kind)) return undefined;
  const presumed = isOursToWant(part, spec, denied) ? 'us' : presumedBearer(part, spec);
  const bearer = named === 'unknown' || spec.holder === 'unknown' ? presumed : named;
  return part.check(spec.kind, bearer, denied ? 'absent' : 'present');
}

/** Who supplies may want to audit its distributor: a bare right that it prefers, and would miss, is its own. */
function isOursToWant(part: Part, { kind }: SpokenOf, denied: boolean): boolean {
  if (kind !== 'audit-right') return false;
  return denied
    ? part.isBad
    : part.context.tier === 'preferred' && /^\W*(?:an? |the )?right to audit\W*$/.test(part.plain);
}

/** Whose it is where nobody is named: seen from a supplier, what is ours of these is theirs. */
function presumedBearer(part: Part, { holder, onEitherSide }: SpokenOf): Bearer {
  if (part.context.side !== 'supplier' || onEitherSide) return holder;
  return holder === 'us' ? 'them' : holder === 'them' ? 'us' : holder;
}

export const spokenFrames: readonly Frame[] = spokenOf.map(frameOf);

/** "Mutual, termination after 30 days" says two things. */
function speaksOfLeavingAlone(part: Part): boolean {
  return part.context.kinds[0] === 'force-majeure' && !part.has(/\bmutual/);
}

/** "either may terminate if it lasts more than 60 days": whoever may leave because of lasting force majeure. */
export const forceMajeureTermination: Frame = {
  name: 'termination for force majeure',
  kinds: ['force-majeure-termination'],
  cue: /\bforce majeure\b.*\bterminat/,
  readers: [
    (part) => {
      if (!speaksOfLeavingAlone(part)) return undefined;
      if (
        !part.take(
          /\b(?:(?:may|can|is able to) )?(?:terminate|leave|exit|walk|withdraw|cancel)\b|\b(?:termination right|right (?:to terminate|of withdrawal|of termination|to leave))\b/,
        )
      )
        return undefined;
      const denied = part.take(denial) !== undefined;
      const comparison = takeComparison(part);
      const amounts = takeAmounts(part, durationsIn(part.plain));
      const mutual = part.take(/\b(?:either|each|both)(?: (?:party|side|parties|sides))?\b/) !== undefined;
      const named = mutual ? 'both' : part.takeBearer();
      const bearer: Bearer = named === 'unknown' || named === 'both' ? (mutual ? 'both' : 'us') : named;
      part.takeAll(
        /\b(?:if|where|when|once|after|it|event|force majeure|lasts?|lasting|continues?|continuing|persists?|goes on|for|longer|more|than|days?|of force majeure|with|prevails|exceeds)\b/g,
      );
      if (denied) return amounts ? undefined : part.check('force-majeure-termination', bearer, 'absent');
      const present = part.check('force-majeure-termination', bearer, 'present');
      if (comparison === 'several' || (comparison !== 'none' && !amounts)) return undefined;
      if (!amounts || amounts.high) return amounts ? undefined : present;
      // "If it lasts more than 60 days": from then on, so that the sooner serves us.
      if (comparison !== 'none' && comparison !== 'more-than' && comparison !== 'at-least' && comparison !== 'at-most')
        return undefined;
      return all([
        present,
        part.check('force-majeure-termination', bearer, part.isBad ? 'more-than' : 'at-most', amounts.low),
      ]);
    },
  ],
};

const arbitrates = /\b(?:binding |optional )?arbitration\b/;

/** "Arbitration under AAA or JAMS rules": who administers it is part of what is asked. */
export const arbitrationRules: Frame = {
  name: 'rules of arbitration',
  kinds: ['dispute-resolution'],
  cue: /\barbitration\b/,
  readers: [
    (part) => {
      if (!part.take(arbitrates)) return undefined;
      const found = takeItems(part, arbitrationInstitutions);
      if (!found || part.has(denial)) return undefined;
      const seats = placesIn(part.words).filter((place) => part.isFree(place));
      for (const seat of seats) part.takeRange(seat);
      part.takeAll(/\b(?:rules?|under|administered|institution|arbitral|or|seated|seat|based|held)\b/g);
      const rules = any(
        found.items.map((item) =>
          part.check('arbitration-rules', 'unknown', 'includes', { shape: 'items', items: [item] }),
        ),
      );
      const arbitrated = part.check('dispute-resolution', 'unknown', 'equals', {
        shape: 'state',
        state: 'arbitration',
      });
      const seat = part.check('forum', 'unknown', 'one-of', { shape: 'items', items: seats.map(({ id }) => id) });
      return rules && all([arbitrated, rules, ...(seats.length > 0 ? [seat] : [])]);
    },
  ],
};

/** What "none" alone denies under a heading. */
const deniable: Partial<Record<TermKind, Bearer>> = {
  indemnity: 'them',
  insurance: 'them',
  exclusivity: 'us',
  'non-compete': 'us',
  'late-interest': 'us',
  'price-increase': 'them',
  'service-level': 'them',
  'security-measures': 'unknown',
  'breach-notice': 'unknown',
  'audit-right': 'us',
  'most-favoured-customer': 'them',
  'minimum-commitment': 'us',
  'non-solicitation': 'us',
  'exit-assistance': 'them',
  warranty: 'them',
};

/** "None", "Not offered", under a heading that says of what. */
export const nothing: Frame = {
  name: 'nothing',
  kinds: 'every',
  cue: /\bnone\b|\bnot offered\b/,
  readers: [
    (part) => {
      const [kind] = part.context.kinds;
      if (!/^\W*(?:none|not offered|not given|not included|nothing|no)\W*$/.test(part.plain) || !kind) return undefined;
      part.take(/^.*$/);
      if (kind === 'renewal' && /\b(?:auto|automatic|tacit)/.test(part.context.heading))
        return { op: 'not', of: part.check('renewal', 'unknown', 'equals', { shape: 'state', state: 'automatic' }) };
      const usual = deniable[kind];
      if (usual === undefined) return undefined;
      const ours = /^our\b/.test(part.context.heading);
      const theirs = /^(?:their|supplier|vendor|provider|seller)\b/.test(part.context.heading);
      if (part.context.side === 'supplier' && !ours && !theirs) return undefined;
      return part.check(kind, ours ? 'us' : theirs ? 'them' : usual, 'absent');
    },
  ],
};
