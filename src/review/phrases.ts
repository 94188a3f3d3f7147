import type { Bearer } from '../contract/actor';
import { kindWords } from '../contract/kind-words';
import type { Term } from '../contract/term';
import type { TermKind } from '../contract/term-registry';
import type { Value } from '../contract/value';
import { valueWords } from './values';
import type { ContractView } from './view';

/** Whom a sentence speaks of: "Supplier", "we", "each party". */
interface Who {
  readonly subject: string;
  readonly possessive: string;
  readonly plural: boolean;
}

type Phrase = (who: Who, value: Value) => string;

/** One term as a clause of a sentence: "Supplier's liability is capped at the fees of 3 months". */
export function termPhrase(term: Term, view: ContractView): string {
  const words = phrases[term.kind](whoIs(view.bearer(term), view), term.value);
  if (term.hedges === undefined || term.hedges.length === 0) return words;
  if (term.kind === 'liability-cap') return `${words} for some matters`;
  return term.kind === 'ip-ownership' && term.actor === 'both' ? `${words} jointly` : words;
}

/** What the term is called in sentences and tables: "Supplier's liability cap", "governing law". */
export function termName(kind: TermKind, bearer: Bearer, view: ContractView): string {
  const name = kindWords(kind);
  if (bearer === 'unknown') return name;
  return `${whoIs(bearer, view).possessive} ${name}`;
}

/** What a contract says nothing on: "a cap on our liability", "Supplier’s right to terminate for breach". */
export function absentTerm(kind: TermKind, bearer: Bearer, view: ContractView): string {
  const who = whoIs(bearer, view);
  const object = bearer === 'us' ? 'us' : who.subject;
  const words = absences[kind] ?? kindWords(kind);
  if (bearer === 'unknown') return words.replace('{whose right}', 'a right').replace(/ ?\{[a-z ]+\}/g, '');
  return words
    .replace('{whose right}', `${who.possessive} right`)
    .replace('{whose}', who.possessive)
    .replace('{by}', `by ${object}`)
    .replace('{for}', `for ${object}`);
}

const absences: Readonly<Partial<Record<TermKind, string>>> = {
  'liability-cap': 'a cap on {whose} liability',
  'consequential-damages-exclusion': 'an exclusion of consequential damages {for}',
  indemnity: 'an indemnity {by}',
  warranty: 'a warranty {by}',
  insurance: 'insurance {by}',
  'breach-termination': '{whose right} to terminate for breach',
  'convenience-termination': '{whose right} to terminate for convenience',
  'cure-period': 'a period to cure a breach',
  'renewal-notice': '{whose right} to stop a renewal by notice',
  'assignment-exceptions': 'exceptions from the limits on assignment',
  'breach-notice': 'notice of a data breach {by}',
  'security-measures': 'security measures {by}',
  'data-processing-agreement': 'a data processing agreement',
  'confidentiality-period': 'how long confidentiality lasts',
  'warranty-period': 'how long a warranty lasts',
  'payment-period': 'when payment is due',
  'ip-ownership': 'who owns what is made or brought in',
  license: 'how long a licence lasts',
  'initial-term': 'how long it lasts',
};

function whoIs(bearer: Bearer, view: ContractView): Who {
  switch (bearer) {
    case 'us':
      return { subject: 'we', possessive: 'our', plural: true };
    case 'them':
      return { subject: view.nameOf('them'), possessive: `${view.nameOf('them')}’s`, plural: false };
    case 'both':
      return { subject: 'each party', possessive: 'each party’s', plural: false };
    case 'unknown':
      return { subject: 'a party', possessive: 'a party’s', plural: false };
  }
}

const verb = (who: Who, singular: string, plural: string) => `${who.subject} ${who.plural ? plural : singular}`;
const isFlag = (value: Value) => value.shape === 'flag';
const unlessFlag = (value: Value, words: (value: string) => string) => (isFlag(value) ? '' : words(valueWords(value)));

const phrases: Readonly<Record<TermKind, Phrase>> = {
  'liability-cap': (who, value) => `${who.possessive} liability is ${capWords(value)}`,
  'super-cap': (who, value) => `${who.possessive} liability${forMatters(value)} is ${capWords(value)}`,
  'liability-carve-outs': (who, value) => `${who.possessive} cap does not cover ${valueWords(value)}`,
  'consequential-damages-exclusion': (who) => `${verb(who, 'is', 'are')} not liable for consequential damages`,
  indemnity: (who, value) => `${verb(who, 'indemnifies', 'indemnify')}${unlessFlag(value, (v) => ` for ${v}`)}`,
  'indemnity-cap': (who, value) => `${who.possessive} indemnity is ${capWords(value)}`,
  'indemnity-for-own-negligence': (who) =>
    `${verb(who, 'indemnifies', 'indemnify')} even for the other side’s negligence`,
  warranty: (who, value) => `${verb(who, 'warrants', 'warrant')}${unlessFlag(value, (v) => ` ${v}`)}`,
  'warranty-period': (who, value) => `${who.possessive} warranty lasts ${lasting(value)}`,
  'warranty-disclaimer': (who, value) =>
    `${verb(who, 'disclaims', 'disclaim')} warranties${unlessFlag(value, (v) => ` (${v})`)}`,
  'exclusive-remedy': (who, value) =>
    `the remedy against ${who.subject === 'we' ? 'us' : who.subject} is exclusive${unlessFlag(value, (v) => ` for ${v}`)}`,
  insurance: (who, value) =>
    `${verb(who, 'carries', 'carry')} insurance${unlessFlag(value, (v) => ` of ${v}`)}${ofCovers(value)}`,
  'initial-term': (_, value) => `the initial term is ${valueWords(value)}`,
  renewal: (_, value) => renewalWords(value),
  'renewal-period': (_, value) => `it renews for ${valueWords(value)}`,
  'renewal-notice': (who, value) => `${verb(who, 'stops', 'stop')} renewal${noticeWords(value, 'with')}`,
  'price-increase': (who, value) =>
    `${who.subject} may raise prices${value.shape === 'rate' ? ` by ${valueWords(value)}` : ` (${valueWords(value)})`}`,
  'convenience-termination': (who, value) =>
    `${who.subject} may terminate for convenience${isFlag(value) ? '' : noticeWords(value, 'on')}`,
  'breach-termination': (who) => `${who.subject} may terminate for breach`,
  'cure-period': (who, value) => `${who.subject} may terminate for breach not cured within ${valueWords(value)}`,
  'governing-law': (_, value) => `the governing law is ${valueWords(value)}`,
  forum: (_, value) => `the forum is ${valueWords(value)}`,
  'dispute-resolution': (_, value) => `disputes go to ${valueWords(value)}`,
  assignment: (who, value) => `${who.possessive} right to assign is ${assignmentWords(value)}`,
  'assignment-exceptions': (who, value) => `${who.subject} may assign without consent in case of ${valueWords(value)}`,
  'change-of-control': (who, value) => `a change of control of ${who.subject} means ${valueWords(value)}`,
  'payment-period': (who, value) => `${verb(who, 'pays', 'pay')} ${paymentWords(value)}`,
  'late-interest': (who, value) => `${verb(who, 'owes', 'owe')} late interest of ${valueWords(value)}`,
  confidentiality: (who) => `${verb(who, 'is', 'are')} bound to confidentiality`,
  'confidentiality-period': (who, value) => `${who.possessive} confidentiality lasts ${lasting(value)}`,
  'confidentiality-carve-outs': (_, value) => `the confidentiality excludes ${valueWords(value)}`,
  'breach-notice': (who, value) =>
    `${who.subject} must give notice of a breach ${value.shape === 'duration' ? `within ${valueWords(value)}` : `(${valueWords(value)})`}`,
  'security-measures': (who) => `${who.subject} must keep security measures`,
  'data-processing-agreement': (_, value) =>
    `a data processing agreement is ${isFlag(value) ? 'part of it' : valueWords(value)}`,
  'ip-ownership': (who, value) => `${verb(who, 'owns', 'own')} ${valueWords(value)}`,
  license: (who, value) => `${who.possessive} licence is ${isFlag(value) ? 'granted' : valueWords(value)}`,
  exclusivity: (who, value) =>
    `${verb(who, 'is', 'are')} bound to exclusivity${unlessFlag(value, (v) => ` limited by ${v}`)}`,
  'non-compete': (who, value) =>
    `${verb(who, 'is', 'are')} barred from competing${unlessFlag(value, (v) => ` for ${v}`)}`,
  'force-majeure': (who) => `force majeure excuses ${who.subject === 'we' ? 'us' : who.subject}`,
  'ai-training': (who, value) =>
    `${who.possessive} right to train models on the other side’s data is ${isFlag(value) ? 'granted' : valueWords(value)}`,
  subcontracting: (who, value) =>
    `${who.possessive} right to subcontract is ${isFlag(value) ? 'granted' : assignmentWords(value)}`,
  publicity: (who, value) =>
    `${who.possessive} right to publicity is ${isFlag(value) ? 'granted' : assignmentWords(value)}`,
  'service-level': (who, value) =>
    `${verb(who, 'promises', 'promise')} a service level${unlessFlag(value, (v) => ` of ${v}`)}`,
  'force-majeure-termination': (who, value) =>
    `${who.subject} may terminate where force majeure lasts${unlessFlag(value, (v) => ` ${v}`)}`,
  prepayment: (who) => `${verb(who, 'pays', 'pay')} in advance`,
  'payment-withholding': (who) => `${who.subject} may withhold what is disputed`,
  'insurance-types': (who, value) => `${who.subject} must carry ${valueWords(value)} insurance`,
  'arbitration-rules': (_, value) => `arbitration is under the rules of ${valueWords(value)}`,
  'jury-waiver': () => 'trial by jury is waived',
  'class-action-waiver': () => 'class actions are waived',
  'termination-fee': (who) => `${verb(who, 'owes', 'owe')} a fee for termination`,
  'termination-refund': (who) => `${verb(who, 'refunds', 'refund')} prepaid fees`,
  'insolvency-termination': (who) => `${who.subject} may terminate for insolvency`,
  'data-return': (who) => `${who.subject} must return or delete data`,
  'audit-right': (who) => `${who.subject} may audit`,
  'exit-assistance': (who) => `${who.subject} must assist in a transition`,
  'service-credits': (who) => `${verb(who, 'owes', 'owe')} service credits`,
  residuals: (who) => `${who.subject} may use residual knowledge`,
  'non-solicitation': (who) => `${who.subject} may not solicit staff`,
  'most-favoured-customer': (who) => `${verb(who, 'promises', 'promise')} most favoured terms`,
  'minimum-commitment': (who) => `${verb(who, 'is', 'are')} bound to a minimum commitment`,
  suspension: (who) => `${who.subject} may suspend`,
  'data-handling': (who) => `${verb(who, 'handles', 'handle')} data of the other side`,
  'data-sale': (who) => `${who.subject} may use the data for ends of its own`,
};

/** " with 60 days’ notice", " with notice (in another document)". */
function noticeWords(value: Value, by: string): string {
  if (isFlag(value)) return ` ${by} notice`;
  const words = valueWords(value);
  if (value.shape !== 'duration') return ` ${by} notice (${words})`;
  return ` ${by} ${words}${words.endsWith('s') ? '’' : '’s'} notice`;
}

function forMatters(value: Value): string {
  const matters = value.shape === 'cap' ? (value.matters ?? []) : [];
  return matters.length === 0 ? '' : ` for ${valueWords({ shape: 'items', items: matters })}`;
}

function ofCovers(value: Value): string {
  const covers = value.shape === 'money' ? (value.covers ?? []) : [];
  return covers.length === 0 ? '' : ` (${valueWords({ shape: 'items', items: covers })})`;
}

function capWords(value: Value): string {
  if (value.shape !== 'cap') return `limited (${valueWords(value)})`;
  if (value.limit.kind === 'none') return 'not capped';
  if (value.limit.kind === 'all-excluded') return 'excluded altogether';
  return `capped at ${valueWords(value)}`;
}

function lasting(value: Value): string {
  if (value.shape !== 'state') return valueWords(value);
  return value.state === 'term' ? 'for the term' : valueWords(value);
}

function renewalWords(value: Value): string {
  if (value.shape !== 'state') return `it renews (${valueWords(value)})`;
  switch (value.state) {
    case 'automatic':
      return 'it renews by itself';
    case 'by-agreement':
      return 'it renews only if both agree';
    case 'none':
      return 'it does not renew';
    default:
      return `renewal is ${valueWords(value)}`;
  }
}

function assignmentWords(value: Value): string {
  if (value.shape !== 'state') return valueWords(value);
  switch (value.state) {
    case 'consent':
      return 'subject to consent';
    case 'notice':
      return 'subject to notice only';
    default:
      return value.state;
  }
}

function paymentWords(value: Value): string {
  if (value.shape === 'duration') return value.amount === 0 ? 'on receipt' : `within ${valueWords(value)}`;
  return `as ${valueWords(value)}`;
}
