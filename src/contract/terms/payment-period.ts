import type { Range } from '../../document/contract-text';
import { type Actor, opposite } from '../actor';
import type { Quantity } from '../quantities';
import { blanksIn, durationsIn } from '../quantities';
import type { ReadingPassage, TermReader } from '../term';
import type { Duration, Value } from '../value';
import { nearby } from './full-sentences';
import type { Reading, Sentence } from './reading';
import { phrase, rangeOf, sentencesIn, state, subjectAt, termAt } from './reading';

const paying = phrase(
  '\\b(?:pay|pre-?pay\\w*|pays|paid|payable|payments?|due|remit\\w*|settled?|net|cash|invoices?|invoiced)\\b',
  '',
);
/** What a payment of the price is counted from, or is. */
const ofThePrice = phrase(
  '\\b(?:cash (?:up)?on delivery|invoices?|invoicing|invoiced|bills?|billing|billed|statements?|fees?|charges?|amounts?|sums?|purchase price|price|royalt\\w+|compensation|payments?|month|quarter|commissions?|consideration)\\b',
  '',
);
const before = phrase(
  '\\b(?:within(?: a (?:period|maximum) of| (?:the )?first)?|current(?: month)? plus|net|in|not later than|no later than|not more than|no more than|later than|at least|every|after|terms? (?:of|are|is|shall be)(?: net)?|(?:due|payable|paid|pay|payment|made)(?: and (?:due|payable|owing))?(?: in full)?(?: on a)?|up to|or|more than|less than|under|over|minimum|maximum|than|standard|from|by|:|-|on|is|are|be) ?[-"\'(]*(?:net )?$',
  '',
);
/** Times that are not the time to pay the price. */
const otherMatter = phrase(
  '\\b(?:disput\\w+|contest\\w*|object\\w*|refund\\w*|reimburs\\w+|terminat\\w+|cure[sd]?|breach\\w*|default\\w*|past due|overdue|(?<!in\\s)arrears|delinquen\\w+|fail(?:s|ed|ure)?|unpaid|outstanding|not (?:been )?(?:paid|received)|non-?payment|suspend\\w*|audit\\w*|underpa\\w+|overpa\\w+|shortfall|deficiency|adjust\\w+|credit memo|notif\\w+|prior to|in advance of|before the|records|retain|security deposit|discount\\w*|date hereof|deposit|escrow|insurance|tax(?:es)?|expir\\w+|settlement amount|indemni\\w+|execution of this|effective date|milestone|upon signing|report(?:s|ed)?\\b(?! and pay))\\b',
  '',
);
const late = phrase(
  '\\b(?:more than|exceed\\w*|in excess of|over|beyond|if (?:any |the |an? )?(?:\\w+ ){0,4}(?:not|fails?|pays))\\b[^.;,]{0,60}$',
  '',
);
const onReceipt = phrase(
  '\\bcash (?:up)?on delivery\\b|\\b(?:due|payable|paid|payment)(?: and (?:payable|due|owing))?(?: in full)?(?: immediately)? (?:up)?on (?:the )?(?:receipt|presentation|delivery|demand)(?: of (?:the |an |each |such |any )?(?:\\w+ )?(?:invoices?|bills?|statements?))?\\b|\\bpayment (?:up)?on receipt\\b|\\b(?:due|payable) immediately\\b',
);
/** Who pays before anything is done has no time either. */
const prepays = phrase(
  '\\b(?:shall|will|must|agrees? to) (?:pre-?pay\\b|make (?:an? )?(?:\\w+ )?(?:pre-?payment|advance payment|down ?payment)\\b)',
);
/** Goods that are paid for before they come give the customer no time. */
const beforeDelivery = phrase(
  '\\b(?:pays?|paid|payable|due|payments?|remit\\w*|deposit)\\b(?![^.;]{0,160}\\b(?:freight|insurance|tax(?:es)?|dut(?:y|ies)|licen[cs]e)\\b)[^.;]{0,140}\\b(?:prior to|before|in advance of|at the time of|upon) (?:the |any |each |its )?(?:shipment|shipping|delivery|dispatch|placement of (?:the |an |each )?(?:purchase )?order|placing (?:the |an |each |its )?(?:purchase )?order)\\b(?! dates?| of (?:the |an |each )?invoice)',
);
const trigger = phrase(
  "^(?:'?s?)? ?(?:\\(?[\\w ]{0,20}\\) ?)?(?:,|of|after|from|following|upon|net|receipt|invoice|terms|thereof|thereafter|in arrears|by|to|the|or|end|date|days|for|unless|and|period|at|with|via|in|as|\\.|;|:|\\)|$)",
  '',
);

const payVerb =
  /\b(?:shall|will|must|agrees?\s+to|may)\s+(?:\w+\s+)?(?:pay|prepay|pre-pay|make\s+an?\s+(?:\w+\s+)?(?:pre-?payment|advance|down)|remit|make\s+(?:all\s+)?(?:such\s+)?payments?|settle)\b|\bpays\b/g;
const modalVerb =
  /\b(?:shall|will|must|may|agrees?\s+to)\s+(?:(?:not|also|then|promptly|either|in\s+turn|thereafter)\s+)?(\w+)/g;
const payVerbs =
  /^(?:pay|be|remit|make|become|settle|fall|transfer|reimburse|have|wire|deposit|compensate|in|within|and|upon|at|no|on)$/;
/** "Net 30", "net 45-60"; with "days" behind it, it is read as a duration. */
const netDays = /\bnet[\s-]+\d{1,3}(?:\s*(?:-|to|\/)\s*\d{1,3})?(?!\d|\s*(?:days|months|%))/;
const paidBy = phrase('\\b(?:paid|payable|payments?|due|made|owed|owing)\\b[^.;]{0,40}\\b(?:by|from) ', '');
const paidTo = phrase('\\b(?:paid|payable|payments?|due|owed|owing|amounts)(?: \\w+){0,2} to ', '');
const invoiceFrom = phrase(
  '\\binvoices? (?:therefor )?(?:issued |sent |rendered |received |submitted )?(?:from|by|of) ',
  '',
);

export const paymentPeriod: TermReader = {
  kind: 'payment-period',
  title: 'time for payment',
  actorIs: 'who pays',
  clauseTypes: ['payment'],
  cue: phrase(
    '\\b(?:pre-?)?pay\\w*|\\bcash (?:up)?on delivery|\\binvoic\\w+|\\bnet \\d|\\bdue\\b|\\bremit\\w*|\\bdays\\b',
    '',
  ),
  actorPrefers: 'more',
  *read(passage) {
    for (const sentence of sentencesIn(passage)) {
      if (passage.mode === 'statement') yield* readStatement(passage, sentence);
      else yield* readSentence(passage, sentence);
    }
  },
};

function* readSentence(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  if (!paying.test(plain) || !ofThePrice.test(plain)) return;
  for (const found of durationsIn(plain)) {
    if (!isTimeToPay(plain, found, introduction(passage, sentence))) continue;
    const isOpen = found.mismatch || oncePaid.test(plain.slice(found.end, found.end + 60));
    const term = paymentTerm(passage, sentence, found, isOpen ? state('unclear') : found.value);
    if (term.actor !== 'unknown' || !toAgents.test(plain.slice(0, found.start))) yield term;
  }
  for (const match of plain.matchAll(onReceipt)) {
    if (
      /\b(?:interest|refund|terminat|breach|default|accelerat)/.test(
        plain.slice(Math.max(0, match.index - 160), match.index),
      )
    )
      continue;
    if (/^\s+by\b/.test(plain.slice(match.index + match[0].length))) continue;
    if (
      /\bdemand\b/.test(match[0]) &&
      !/invoice|fees?\b|charges?/.test(plain.slice(Math.max(0, match.index - 100), match.index))
    )
      continue;
    yield paymentTerm(passage, sentence, rangeOf(match), { shape: 'duration', amount: 0, unit: 'days' });
  }
  for (const match of plain.matchAll(prepays)) {
    yield paymentTerm(passage, sentence, rangeOf(match), { shape: 'duration', amount: 0, unit: 'days' });
  }
  for (const match of plain.matchAll(beforeDelivery)) {
    if (/\b(?:ordered|invoic\w+)\b/.test(match[0]) && !/\b(?:prior|before)\b/.test(match[0])) continue;
    if (otherMatter.test(match[0].replace(/\b(?:prior\s+to|before\s+the|deposit|in\s+advance\s+of)\b/g, ' '))) continue;
    yield paymentTerm(passage, sentence, rangeOf(match), { shape: 'duration', amount: 0, unit: 'days' });
  }
  yield* blank(passage, sentence);
}

/** What is paid to whoever brings in business: where nobody is named it may be either side's to pay. */
const toAgents = phrase("\\b(?:commissions?|referral fees?|finders?['’]s? fees?|bount(?:y|ies))\\b", '');

/** Days from when the payer is paid itself say nothing about when that is. */
const oncePaid = phrase(
  '^[\\s)]*(?:of|after|from|following|upon) (?:\\w+ ){0,2}?(?:receipt|collection) (?:of|from) (?:the |such |any |its )?(?:\\w+ )?(?:payments?|funds|receivables|monies|revenues?|amounts?)\\b',
  '',
);

/** "Payment terms:" before the words that set them. */
function introduction(passage: ReadingPassage, sentence: Sentence): string {
  const lead = passage.plain.slice(sentence.leadIn, sentence.start);
  return lead.length <= longestIntroduction && /:\s*$/.test(lead) && !/\bof\b/.test(lead) ? lead : '';
}

const longestIntroduction = 60;

function isTimeToPay(plain: string, found: Quantity<Duration>, lead: string): boolean {
  if (found.value.unit === 'years' || found.value.unit === 'hours' || found.bound === 'low') return false;
  const from = Math.max(0, found.start - 220);
  const left = (from === 0 ? lead : '') + plain.slice(from, found.start);
  const right = plain.slice(found.end, found.end + 140);
  const clause = left.slice(Math.max(left.lastIndexOf(';') + 1, 0));
  if (!before.test(left.slice(-60)) || !trigger.test(right)) return false;
  const said = `${clause.slice(-160)} ${right.slice(0, 70)}`;
  if (otherDuty(clause)) return false;
  if (otherMatter.test(said) || late.test(left.slice(-70))) return false;
  if (!/\b(?:pay|pays|paid|payable|payments?|due|remit\w*|net)\b/.test(said) || !ofThePrice.test(said)) return false;
  const payLeft = /\b(?:pay|pays|paid|payable|payments?|due|remit\w*|net)\b[^.;]{0,150}$/.test(clause);
  const payRight =
    /^[^.;]{0,100}\b(?:shall|will|must)\s+(?:be\s+)?(?:pay|paid|remit|make)\b/.test(right) ||
    /^\s*\w*\s*net\b/.test(right);
  return payLeft || payRight;
}

/** "shall deliver the Products no later than …" is no time to pay; "shall invoice …, payable within …" gives one. */
function otherDuty(clause: string): boolean {
  const last = [...clause.matchAll(modalVerb)].at(-1);
  if (!last || payVerbs.test(last[1] ?? '')) return false;
  return !/\b(?:payable|due|net|payments?)\b/.test(clause.slice(last.index + last[0].length));
}

function* blank(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain } = sentence;
  for (const found of blanksIn(plain)) {
    const left = plain.slice(Math.max(0, found.start - 120), found.start);
    const right = plain.slice(found.end, found.end + 30);
    const days = /^\s*\)?\s*(?:calendar\s+|business\s+)?days?\b/.test(right) && /\bwithin\s*\(?\s*$/.test(left);
    if (!days || !/\bpay|\bdue\b|\binvoice/.test(left) || otherMatter.test(left)) continue;
    yield paymentTerm(passage, sentence, found, state('blank'));
  }
}

function paymentTerm(passage: ReadingPassage, sentence: Sentence, range: Range, value: Value): Reading {
  return termAt(passage, sentence, range, {
    kind: 'payment-period',
    actor: payer(passage, sentence, range.start),
    value,
  });
}

/** "X shall pay"; in the passive "by X", or the receiver tells ("payments to X", "X's invoice", "an invoice from X"). */
function payer(passage: ReadingPassage, whole: Sentence, offset: number): Actor {
  const { sentence, at } = nearby(whole, offset);
  const { plain, words } = sentence;
  const verbs = [...plain.matchAll(payVerb)];
  const verb = verbs.filter((m) => m.index < at).at(-1) ?? verbs.at(0);
  if (verb) return subjectAt(passage, sentence, verb.index);
  const mentions = passage.actors.mentions(words);
  const after = (expression: RegExp): Actor | undefined => {
    const found = expression.exec(plain);
    const end = found ? found.index + found[0].length : -1;
    return mentions.find((m) => end >= 0 && m.start >= end - 1 && m.start <= end + 5)?.actor;
  };
  const agent = after(paidBy);
  if (agent) return agent;
  const invoice = mentions.find((m) => m.possessive && /^\s+(?:\w+\s+)?invoices?/.test(plain.slice(m.end)));
  const receiver = after(paidTo) ?? after(invoiceFrom) ?? invoice?.actor ?? receiverOfItems(passage, whole);
  return receiver === 'supplier' || receiver === 'customer' ? opposite(receiver) : (receiver ?? 'unknown');
}

/** "Payment to the Contractor shall be as follows: (i) … (ii) … within 30 days": who receives what the items say. */
function receiverOfItems(passage: ReadingPassage, { start }: Sentence): Actor | undefined {
  const opening = itemsOpen.exec(passage.plain.slice(0, start));
  if (!opening) return undefined;
  const words = passage.words.slice(opening.index, opening.index + opening[0].length);
  return passage.actors.mentions(words).find(({ actor }) => actor === 'supplier' || actor === 'customer')?.actor;
}

const itemsOpen = phrase('\\bpayments? to (?!be\\b)[^.;:]{1,160}\\bas follows:', '');

/** "Net 30", "We pay 30 days or more after invoice", "Payment on receipt". */
function* readStatement(passage: ReadingPassage, sentence: Sentence): Iterable<Reading> {
  const { plain, words } = sentence;
  const about = passage.types.has('payment') || /\bpay\w*|\binvoice|\bnet\s+\d/.test(plain);
  if (!about || /\b(?:disput|refund|liab|capp?\b|capped)/.test(plain)) return;
  const actor = passage.actors.mentions(words).find((m) => m.actor !== 'unknown')?.actor ?? 'unknown';
  const durations = durationsIn(plain).filter(
    (d) => d.value.unit !== 'years' && !/\b(?:notice|terminat\w+)\b/.test(plain.slice(d.end, d.end + 12)),
  );
  for (const d of durations) {
    yield termAt(passage, sentence, d, {
      kind: 'payment-period',
      actor,
      value: d.mismatch ? state('unclear') : d.value,
    });
  }
  const net = netDays.exec(plain);
  for (const [, figure] of net ? [...net[0].matchAll(/(\d{1,3})/g)] : []) {
    const start = (net?.index ?? 0) + (net?.[0].indexOf(figure ?? '') ?? 0);
    const value: Value = { shape: 'duration', amount: Number(figure), unit: 'days' };
    const range = { start, end: start + (figure?.length ?? 0) };
    yield termAt(passage, sentence, range, { kind: 'payment-period', actor, value });
  }
  for (const match of plain.matchAll(onReceipt)) {
    yield termAt(passage, sentence, rangeOf(match), {
      kind: 'payment-period',
      actor,
      value: { shape: 'duration', amount: 0, unit: 'days' },
    });
  }
}
