import type { Bearer } from '../../contract/actor';
import type { TermKind } from '../../contract/term-registry';
import type { Condition } from '../playbook';
import { all, any, denial, type Frame, not, type Part } from '../statement-part';

/** A term that is there or is not, as playbooks speak of it. */
interface Presence {
  readonly kind: TermKind;
  readonly named: RegExp;
  /** Words that go with it and say nothing more. */
  readonly with: RegExp;
  readonly holder: (part: Part) => Bearer;
  /** The position's heading names it: "Mutual", "Excuses both parties" need not. */
  readonly impliedBy?: RegExp;
}

const supplier = (part: Part): Bearer => (part.context.side === 'supplier' ? 'us' : 'them');
const anybody = (): Bearer => 'unknown';
const hurt = (part: Part): Bearer => (part.isBad ? 'us' : 'unknown');
const ours = (): Bearer => 'us';

const presences: readonly Presence[] = [
  {
    kind: 'security-measures',
    named:
      /\b(?:security (?:measures?|controls?|program(?:me)?|safeguards|obligations?|terms?|standards?)|safeguards)\b/,
    with: /\b(?:security|measures?|controls?|program(?:me)?|safeguards|obligations?|terms?|standards?|technical|organi[sz]ational|administrative|physical|appropriate|written|keeps?|maintains?|implements?|commits?|protect(?:s|ing)?|data)\b/g,
    holder: supplier,
  },
  {
    kind: 'data-processing-agreement',
    named: /\b(?:data (?:processing|protection) (?:agreement|addendum|terms)|dpa)\b/,
    with: /\b(?:data|processing|protection|agreement|addendum|terms|dpa|signed|sign|signs|offered|in place|place|personal|for any personal data(?: processing)?)\b/g,
    holder: anybody,
  },
  {
    kind: 'confidentiality',
    named: /\bconfidentiality\b|\bnon-?disclosure\b|\bnda\b/,
    with: /\b(?:confidentiality|obligations?|dut(?:y|ies)|non-?disclosure|nda|binds?|bound|binding|terms|clause|applies|protects?|owes?|owed|keeps?)\b/g,
    holder: anybody,
    impliedBy: /\bbinds?\b|\bbound\b|\bmutual(?:ly)?\b|\bone-?(?:way|sided)\b/,
  },
  {
    kind: 'warranty-disclaimer',
    named:
      /\bdisclaims? (?:all )?(?:implied )?warranties\b|\bwarranties (?:are )?(?:all )?(?:disclaimed|excluded)\b|\bdisclaimer of (?:all )?(?:implied |other )?warranties\b/,
    with: /\b(?:disclaim(?:s|ed|er)?|excluded|all|implied|warranties|other)\b/g,
    holder: supplier,
  },
  {
    kind: 'exclusive-remedy',
    named: /\b(?:sole|exclusive|only)(?: and exclusive)? remed(?:y|ies)\b|\blimit of remedy\b/,
    with: /\b(?:sole|exclusive|only|remed(?:y|ies)|re-?performance|repair|replacement|refund|credit|limit|warranty)\b/g,
    holder: supplier,
  },
  {
    kind: 'force-majeure',
    named: /\bforce majeure\b|\bexcus(?:es?|ed|ing)\b/,
    with: /\b(?:force majeure|excus(?:es?|ed|ing)|relief|protects?|covers?|applies|equally|alike|events? beyond (?:its|their) control)\b/g,
    holder: anybody,
    impliedBy: /\bmutual(?:ly)?\b|\bexcus/,
  },
  {
    kind: 'exclusivity',
    named: /\bexclusiv(?:e|ity)\b/,
    with: /\b(?:exclusiv(?:e|ity)|binds?|binding|dealing|obligations?|commitments?|restrictions?)\b/g,
    holder: hurt,
  },
  {
    kind: 'non-compete',
    named: /\bnon-?compet(?:e|ition)s?\b/,
    with: /\b(?:non-?compet(?:e|ition)s?|binds?|binding|obligations?|restrictions?|covenants?)\b/g,
    holder: hurt,
  },
  {
    kind: 'breach-termination',
    named: /\bright to terminate for (?:material )?breach\b/,
    with: /\b(?:right|terminate|for|material|breach|has|have)\b/g,
    holder: ours,
  },
];

function frameOf(presence: Presence): Frame {
  return {
    name: presence.kind,
    kinds: [presence.kind],
    cue: presence.named,
    readers: [(part) => (isAbout(part, presence) ? readPresence(part, presence) : undefined)],
  };
}

function isAbout(part: Part, { kind, named, impliedBy }: Presence): boolean {
  // An exclusive licence binds nobody to deal with one side alone.
  if (kind === 'exclusivity' && part.context.kinds.includes('license')) return false;
  return (
    part.has(named) ||
    (impliedBy !== undefined &&
      part.inherited.afterUnread !== true &&
      part.context.kinds[0] === kind &&
      part.has(impliedBy))
  );
}

export const presenceFrames: readonly Frame[] = presences.map(frameOf);

/** "in the vendor's favour": the other one is bound. */
const inFavour =
  /\bin (?:the )?(?=[\w' ]{2,30} favou?r\b)|\bin favou?r of (?:the )?|\b(?:protecting|protects) only (?:the )?/;

const oneSided = /\bone-?(?:way|sided)\b|\bunilateral\b/;

function readPresence(part: Part, presence: Presence): Condition | undefined {
  const { kind } = presence;
  const denied = part.take(denial) !== undefined;
  const mutual = part.take(/\bmutual(?:ly)?\b|\b(?:either|each) party\b|\bboth(?: (?:parties|sides))?\b/) !== undefined;
  const only = part.take(/\bonly\b|\bsolely\b|\bjust\b|\balone\b/) !== undefined;
  const oneWay = part.take(oneSided) !== undefined;
  const favoured = oneWay ? part.takeBearerAfter(inFavour) : undefined;
  if (favoured !== undefined) {
    part.takeAll(/\bfavou?r\b|'s?/g);
    part.takeAll(presence.with);
    return onlyOne(part, kind, favoured === 'us' ? 'them' : favoured === 'them' ? 'us' : 'unknown', denied);
  }
  const named = mutual ? 'both' : part.takeBearer();
  // Whose remedy it is says whose claim is limited; the term is of the one who is spared.
  const bearer = kind === 'exclusive-remedy' ? presence.holder(part) : named;
  part.takeAll(presence.with);
  if (oneWay) return part.isBad && bearer === 'unknown' ? onlyOne(part, kind, 'us', denied) : undefined;
  if (only) return onlyOne(part, kind, bearer, denied);
  const whose: Bearer = bearer === 'unknown' ? presence.holder(part) : bearer;
  if (denied && whose === 'both') return not(part.check(kind, 'both', 'present'));
  // What disclaims all warranties leaves none; what disclaims the implied or all other ones may leave some.
  if (kind === 'warranty-disclaimer' && !denied && /\ball warranties\b|\bwarranties (?:are )?all\b/.test(part.plain))
    return part.check(kind, whose, 'equals', { shape: 'state', state: 'as-is' });
  const check = part.check(kind, whose, denied ? 'absent' : 'present');
  // A remedy can only be unlimited where there is a warranty to remedy.
  return kind === 'exclusive-remedy' && denied ? all([part.check('warranty', whose, 'present'), check]) : check;
}

/** "Binds only us", "excuses only the supplier". */
function onlyOne(part: Part, kind: TermKind, bearer: Bearer, denied: boolean): Condition | undefined {
  if (denied || (bearer !== 'us' && bearer !== 'them')) return undefined;
  const other = bearer === 'us' ? 'them' : 'us';
  return all([part.check(kind, bearer, 'present'), part.check(kind, other, 'absent')]);
}

/** What "no … terms" of a topic denies. */
const topics: readonly (readonly [RegExp, readonly TermKind[]])[] = [
  [/\b(?:information |data )?security\b/, ['security-measures']],
  [/\bdata (?:protection|privacy|processing)\b|\bprivacy\b/, ['data-processing-agreement', 'breach-notice']],
  [/\bconfidentiality\b/, ['confidentiality']],
  [/\bforce majeure\b/, ['force-majeure']],
  [/\binsurance\b/, ['insurance']],
  [/\bbreach (?:notice|notification)\b/, ['breach-notice']],
];

/** "No security or data protection terms". */
export const missingTopics: Frame = {
  name: 'missing terms',
  kinds: ['security-measures', 'data-processing-agreement', 'confidentiality', 'insurance', 'force-majeure'],
  cue: /\bno\b.*\b(?:terms|clause|provisions?|obligations?)\b|\b(?:silent|nothing|silence) (?:on|about)\b/,
  readers: [
    (part) => {
      const silent = part.take(/\b(?:silent|silence|nothing(?: is said)?|says nothing) (?:on|about|regarding)\b/);
      if (!silent && !part.take(/^\W*(?:there (?:is|are) )?no\b/)) return undefined;
      if (!silent && !part.take(/\b(?:terms|clauses?|provisions?|obligations?|commitments?)\b/)) return undefined;
      const kinds = topics.filter(([expression]) => part.take(expression)).flatMap(([, found]) => found);
      return all(kinds.map((kind) => part.check(kind, 'unknown', 'absent')));
    },
  ],
};

/** "Exclusivity limited to a named field or territory", "unlimited exclusivity that binds us". */
export const exclusivityScope: Frame = {
  name: 'exclusivity scope',
  kinds: ['exclusivity'],
  cue: /\bexclusivity\b/,
  readers: [
    (part) => {
      if (!part.take(/\bexclusivity\b/)) return undefined;
      const unlimited = part.take(/\bunlimited\b|\bwithout limits?\b/) !== undefined;
      const limited = part.take(/\blimited to\b|\bonly (?:for|in)\b/) !== undefined;
      if (!unlimited && !limited) return undefined;
      const scopes = (['field', 'territory'] as const).filter((scope) =>
        part.take(new RegExp(`\\b(?:named |single |specific |stated )?${scope}\\b`)),
      );
      const named = part.takeBearer();
      const bearer: Bearer = named === 'unknown' ? 'us' : named;
      part.takeAll(/\b(?:binds?|binding|named|single)\b/g);
      const present = part.check('exclusivity', bearer, 'present');
      const includes = (scope: string): Condition =>
        part.check('exclusivity', bearer, 'includes', { shape: 'items', items: [scope] });
      if (limited) return scopes.length > 0 ? any(scopes.map(includes)) : undefined;
      const none = part.check('exclusivity', bearer, 'excludes', { shape: 'items', items: ['field', 'territory'] });
      return scopes.length > 0 ? undefined : all([present, none]);
    },
  ],
};
