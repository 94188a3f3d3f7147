import type { Check, Position, Statement } from '../playbook/playbook';
import type { Basis, Graded } from './graded';
import type { CheckOutcome, Outcome } from './outcome';
import { isMet } from './outcome';
import type { Term } from '../contract/term';
import { absentTerm, termPhrase } from './phrases';
import { checksOf } from './position-reading';
import { isHedged } from './relevant-terms';
import { saidWords } from './stipulations/said-words';
import { valueWords } from './values';
import type { ContractView } from './view';

/** One plain sentence: what the contract says, where, and how it stands to the playbook. */
export function reasonFor(graded: Graded, position: Position, view: ContractView): string {
  return sentence(`${reasonOf(graded.basis, position, view)}${otherwise(graded, view)}`);
}

/** What is stated twice differently is said, whatever decided. */
function otherwise({ otherwise: [term] }: Graded, view: ContractView): string {
  if (!term) return '';
  const where = view.sectionLabel(term);
  return `; stated differently${where === undefined ? ' elsewhere' : ` in ${where}`}: ${valueWords(term.value)}`;
}

function reasonOf(basis: Basis, position: Position, view: ContractView): string {
  switch (basis.kind) {
    case 'preferred':
      return preferredWords(basis, view);
    case 'trigger':
      return `${outcomeWords(basis.outcome, view)}; the playbook escalates this: ${decidingWords(basis.statement, basis.outcome)}`;
    case 'required':
      return `${outcomeWords(basis.outcome, view)}; the playbook requires ${quoted(basis.statement)}`;
    case 'outside':
      return `${said(basis.check.terms, view)}, outside the range; ${wants(basis.check.check, position)}`;
    case 'acceptable':
      return `${outcomeWords(basis.outcome, view)}: acceptable, but ${preference(position)}`;
    case 'between':
      return betweenWords(basis.outcome, basis.statement, position, view);
    case 'doubt':
      return `${doubtWords(basis.outcome, view)}; the playbook says ${quoted(basis.statement)}`;
    case 'missing':
      return basis.statement
        ? `the contract says nothing on this; the playbook says ${quoted(basis.statement)}`
        : 'the contract says nothing on this';
    case 'unread-clause':
      return `${places(basis.clauses, view)} speaks of this but could not be read to a value; compare it with the playbook by hand`;
    case 'unread-place':
      return basis.place.kind === 'document'
        ? `the contract is silent here and points to ${inQuotes(basis.place.name)}, which was not supplied and may hold the answer`
        : `the contract is silent in what could be read, but ${lowerFirst(basis.place.note.message)}`;
    case 'unread-playbook':
      return `the playbook’s statement ${quoted(basis.statement)} could not be read to a check; compare the clause by hand`;
    case 'unset-playbook':
      return `the playbook leaves this open (${quoted(basis.statement)}); fill it in to have it compared`;
    case 'language':
      return languageWords(view.contract.language);
    case 'interaction':
      return basis.reason;
  }
}

function preferredWords({ statements }: Extract<Basis, { readonly kind: 'preferred' }>, view: ContractView): string {
  const terms = statements.flatMap(({ outcome }) => outcome.terms);
  const looked = saidWords(
    statements.flatMap(({ outcome }) => outcome.said ?? []),
    view,
  );
  if (looked !== undefined)
    return terms.length === 0 ? looked : `${said(terms, view)}: in line with the playbook; ${looked}`;
  if (terms.length === 0) return 'the contract asks for nothing of the kind, as the playbook wants it';
  const better = statements.some(({ outcome }) => outcome.kind === 'bettered');
  return `${said(terms, view)}: ${better ? 'better than the playbook asks' : 'in line with the playbook'}`;
}

function languageWords(language: string): string {
  return language === 'und'
    ? 'the language of the contract could not be told, so its clauses were not read to values'
    : `the contract is not in English (${language}), so its clauses were not read to values`;
}

const mostTerms = 3;

/** "Supplier's liability is capped at the fees of 3 months (11.2)". */
function said(terms: Outcome['terms'], view: ContractView): string {
  const clauses = new Map<string, string | undefined>();
  for (const term of terms) {
    const phrase = termPhrase(term, view);
    if (!clauses.has(phrase)) clauses.set(phrase, view.sectionLabel(term));
  }
  const words = [...clauses].slice(0, mostTerms).map(([phrase, label]) => (label ? `${phrase} (${label})` : phrase));
  return words.length === 0 ? 'the contract says nothing on this' : listed(words);
}

function outcomeWords(outcome: Outcome, view: ContractView): string {
  const looked = saidWords(outcome.said ?? [], view);
  if (outcome.terms.length > 0)
    return looked === undefined ? said(outcome.terms, view) : `${said(outcome.terms, view)}; ${looked}`;
  if (looked !== undefined) return looked;
  const [check] = outcome.checks;
  return check ? nothingOn(check.check, view) : 'the contract says nothing on this';
}

/** What was passed over as saying too little is still not nothing. */
function nothingOn(check: Check, view: ContractView): string {
  const there = passedOver(check, view);
  if (there.length === 0) return `the contract says nothing on ${absentTerm(check.term, check.bearer, view)}`;
  const why = there.every(isHedged) ? 'but only under conditions' : 'without saying how much or how long';
  return `${said(there, view)}, ${why}`;
}

/** Terms of what is asked for that did not count: all are hedged, or an amount is wanted and none has one. */
export function passedOver(check: Check, view: ContractView): readonly Term[] {
  const { term, bearer } = check;
  const there = bearer === 'us' || bearer === 'them' ? view.termsOf(term, bearer) : view.terms(term);
  const isVague = there.every(isHedged) || (isAmount(check) && there.every(({ value }) => value.shape === 'flag'));
  return isVague ? there : [];
}

function betweenWords(outcome: Outcome, statement: Statement, position: Position, view: ContractView): string {
  const failing = outcome.checks.find((check) => !isMet(check));
  if (!failing) return `${outcomeWords(outcome, view)}; the playbook wants ${quoted(statement)}`;
  const terms = failing.terms.length > 0 ? said(failing.terms, view) : nothingOn(failing.check, view);
  return `${terms}${whyWords(failing)}; ${wants(failing.check, position, statement)}`;
}

function whyWords(check: CheckOutcome): string {
  switch (check.why) {
    case 'hedged':
      return ', but only under conditions';
    case 'efforts':
      return ', but only as an effort, not as an undertaking';
    case 'one-sided':
      return ', not the other way round';
    case 'some-items':
      return ', not all that is asked for';
    default:
      return '';
  }
}

function doubtWords(outcome: Outcome, view: ContractView): string {
  const doubtful = outcome.checks.find((check) => check.kind === 'unclear' || check.kind === 'partly');
  if (!doubtful || doubtful.terms.length === 0) return outcomeWords(outcome, view);
  const words = said(doubtful.terms, view);
  switch (doubtful.why) {
    case 'unread':
      return `${words}: left open or set in another document`;
    case 'unit':
      if (doubtful.terms.every(isOpenEnded)) return `${words}: it has no fixed end to compare with the playbook`;
      return `${words}: measured in another way than the playbook, so the two cannot be compared`;
    case 'actor':
      return `${words}, but not whose it is`;
    case 'no-amount':
      return `${words}, without saying how much or how long`;
    default:
      return `${words}${whyWords(doubtful)}`;
  }
}

function isOpenEnded({ kind, value }: Term): boolean {
  return kind === 'initial-term' && value.shape === 'state';
}

/** "the playbook wants at least the fees of 12 months and accepts at least the fees of 6 months". */
function wants(check: Check, position: Position, statement?: Statement): string {
  const preferred = amountWords(check, position, 'preferred');
  const accepted = amountWords(check, position, 'acceptable');
  if (preferred === undefined) {
    const shown = statement ?? position.statements.find(({ tier }) => tier === 'preferred' || tier === 'required');
    const words = shown ? `the playbook wants ${quoted(shown)}` : undefined;
    if (accepted === undefined) return words ?? 'the playbook wants more';
    return words === undefined ? `the playbook accepts ${accepted}` : `${words} and accepts ${accepted}`;
  }
  return `the playbook wants ${preferred}${accepted === undefined ? '' : ` and accepts ${accepted}`}`;
}

const comparisonWords: Readonly<Partial<Record<Check['comparison'], string>>> = {
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  equals: '',
};

/** The amounts that a tier names for the same term, in words; undefined where it names none. */
function amountWords(check: Check, position: Position, tier: Statement['tier']): string | undefined {
  const words = position.statements
    .filter((statement) => statement.tier === tier)
    .flatMap(({ condition }) => {
      const checks = condition ? checksOf(condition) : [];
      return rangesAndBounds(checks.filter((other) => other.term === check.term && isAmount(other)));
    });
  return words.length === 0 ? undefined : [...new Set(words)].join(' or ');
}

/** "2 years to 3 years" where one statement bounds both ends; else each bound by itself. */
function rangesAndBounds(checks: readonly Check[]): readonly string[] {
  const amount = ({ value }: Check) => (value ? valueWords(value) : '');
  const [one, other] = checks;
  if (one && other && checks.length === 2) {
    const least = [one, other].find(({ comparison }) => comparison === 'at-least');
    const most = [one, other].find(({ comparison }) => comparison === 'at-most');
    if (least && most) return [`${amount(least)} to ${amount(most)}`];
  }
  return checks.map((each) => `${comparisonWords[each.comparison] ?? ''}${amount(each)}`);
}

function isAmount({ value, comparison }: Check): boolean {
  if (value === undefined || comparisonWords[comparison] === undefined) return false;
  return value.shape === 'duration' || value.shape === 'money' || value.shape === 'rate' || value.shape === 'cap';
}

function preference(position: Position): string {
  const preferred = position.statements.find(({ tier }) => tier === 'preferred');
  return preferred ? `the playbook prefers ${quoted(preferred)}` : 'the playbook asks to negotiate';
}

function places(clauses: readonly { readonly start: number; readonly end: number }[], view: ContractView): string {
  const [first] = clauses;
  const name = first && view.sectionName(first);
  return name === undefined ? 'a clause' : `clause ${inQuotes(name)}`;
}

const longestQuote = 160;

function quoted(statement: Statement): string {
  const words = statement.quote
    .replace(/\s+/g, ' ')
    .replace(/[*_`]+/g, '')
    .trim()
    .replace(/[.;]$/, '');
  if (words.length <= longestQuote) return inQuotes(words);
  return inQuotes(`${words.slice(0, words.lastIndexOf(' ', longestQuote))} …`);
}

/** Of "A; B; C" the part that was met. */
function decidingWords(statement: Statement, { checks }: Outcome): string {
  const words = checks.map(({ check }) => check.words).filter(({ quote }) => quote !== '');
  const start = Math.min(...words.map((part) => part.start));
  const end = Math.max(...words.map((part) => part.end));
  const isPart = words.length > 0 && start >= statement.start && end <= statement.end;
  if (!isPart) return quoted(statement);
  const quote = statement.quote.slice(start - statement.start, end - statement.start);
  return quoted({ ...statement, start, end, quote });
}

function inQuotes(words: string): string {
  return `“${words}”`;
}

function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1).replace(/\.$/, '');
}

function sentence(words: string): string {
  const first = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?”]$/.test(first) && !first.endsWith('”') ? first : `${first}.`;
}
