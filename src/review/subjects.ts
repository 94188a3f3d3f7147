import type { Clause } from '../contract/contract';
import { blanksIn } from '../contract/quantities';
import type { TermKind } from '../contract/term-registry';
import type { Range } from '../document/contract-text';
import { plainlyDenies } from './denials';
import type { ContractView } from './view';

const ending = /\b(?:terminat|cancel|rescind|withdraw from)\w*/;
const losing = /\bliab(?:le|ility|ilities)\b|\bdamages\b|\bresponsib/;
const limiting =
  /\blimit|\bexceed|\bcap(?:ped|s)?\b|\bmaximum\b|\baggregate\b|\bmore than\b|\bin excess\b|\bin no event\b/;
const changing = /\bincreas|\brais|\badjust|\bescalat|\buplift|\bchang|\brevis|\bmodif|\bthen[- ]current/;
const price = /\bprices?\b|\bpricing\b|\bfees?\b|\brates?\b|\bcharges?\b|\btariff|\brent\b/;
const insured = [/\binsur/];
const renewing = [
  /\brenew|\bexten(?:d|sion)[^.;]{0,60}\b(?:term|agreement|contract)\b|\b(?:term|agreement|contract)\b[^.;]{0,40}\bexten(?:d|sion)|\bsuccessive|\broll(?:s|ed)? over|\bevergreen/,
];
const secrecy = [/\bconfiden|\bsecre|\bdisclos|\bproprietary/];
const handing = [/\bassign|\btransfer|\bnovat|\bdelegat/];

/**
 * What a clause must speak of, all of it, before it can be taken for one that says something on a kind of term in words that
 * were not read. Much narrower than the type of the clause: a clause on prices says nothing of late interest, nor one on
 * termination for breach of leaving without a cause; and wide enough for wordings that nobody foresaw.
 */
const subjects: Readonly<Partial<Record<TermKind, readonly RegExp[]>>> = {
  'liability-cap': [losing, limiting],
  'liability-carve-outs': [losing],
  'super-cap': [losing, limiting],
  'consequential-damages-exclusion': [
    /\bconsequential|\bindirect\b|\bincidental\b|\bspecial\b|\bpunitive|\blost profits?|\bloss(?:es)? of\b/,
  ],
  indemnity: [/\bindemni|\bharmless\b|\bdefend(?:s|ed|ing)?\b(?! trade)|\bthird[- ]part\w+ claims?/],
  'indemnity-cap': [/\bindemni/],
  'indemnity-for-own-negligence': [/\bneglig/],
  warranty: [/\bwarrant|\bguarant|\bworkmanlike|\bprofessional|\bspecifications?|\bdefect|\bstandards?\b/],
  'warranty-period': [/\bwarrant|\bguarant|\bdefect/],
  'warranty-disclaimer': [/\bas[- ]is\b|\bwarrant|\bdisclaim/],
  'exclusive-remedy': [/\bremed/],
  insurance: insured,
  'initial-term': [
    /\bterm of (?:this|the)\b|\b(?:initial|original|first|contract|subscription) (?:term|period)|\b(?:force|effect)\b|\bexpir|\bcommenc|\bduration\b|\bterm (?:shall|will|is)\b|\byears?\b|\bmonths?\b/,
    /\bagreement\b|\bcontract\b|\bterm\b/,
  ],
  renewal: renewing,
  'renewal-period': renewing,
  'renewal-notice': renewing,
  'price-increase': [changing, price],
  'convenience-termination': [
    ending,
    /\bconvenience\b|\bwithout (?:any )?(?:cause|reason|penalty)|\b(?:any|no) reason|\bat (?:any|all) times?|\bat will\b|\bdiscretion|\boption\b|\bdays?\b|\bmonths?\b/,
  ],
  'breach-termination': [ending],
  'cure-period': [ending],
  'governing-law': [/\blaws?\b|\bgovern/],
  forum: [/\bcourts?\b|\bvenue\b|\bjurisdiction|\bforum\b|\barbitra/],
  'dispute-resolution': [/\bcourts?\b|\barbitra|\bmediat|\bdisput|\bjury\b|\bjurisdiction|\bcontrovers/],
  assignment: handing,
  'assignment-exceptions': handing,
  'change-of-control': [/\bcontrol\b|\bmerge|\bacqui|\bownership\b|\bsale of\b/],
  confidentiality: secrecy,
  'confidentiality-period': secrecy,
  'confidentiality-carve-outs': secrecy,
  'breach-notice': [
    /\bnotif|\bnotice|\binform|\breport|\badvise/,
    /\bbreach|\bincident|\bunauthori[sz]ed|\bsecurity|\bloss\b/,
  ],
  'security-measures': [
    /\bsecur|\bsafeguard|\bencrypt|\bback-?ups?\b|\bprotect|\bdata (?:protection|privacy)|\bpersonal (?:data|information)/,
  ],
  'data-processing-agreement': [/\bdata\b|\bpersonal information|\bprivacy/],
  'ip-ownership': [
    /\bown(?:s|ed|er|ership)?\b|\btitle\b|\bpropert(?:y|ies)\b|\bbelongs?\b|\bvests?\b|\bfor hire\b|\bassigns?\b|\bproprietary|\bintellectual|\bcopyright/,
  ],
  license: [/\blicen[cs]|\bright to use/],
  exclusivity: [
    /\bexclusiv|\bsole(?:ly)?\b|\bother (?:supplier|vendor|customer|person|part(?:y|ies))|\bonly from\b|\b(?:purchas|buy|obtain|sourc|procur|order|suppl)[^.;]{0,160}\brequirements\b|\brequirements\b[^.;]{0,120}\b(?:purchas|buy|bought|obtain|sourc|procur|suppl)/,
  ],
  'non-compete': [/\bcompet/],
  'force-majeure': [/\bmajeure|\bacts? of god|\bcontrol\b|\bunforesee|\bexcus/],
  'payment-period': [/\bpa(?:y|id|ys|ying|yable|yments?)\b|\binvoic|\bdue\b|\bremit/],
  'late-interest': [
    /\binterest\b|\blate\b|\boverdue|\bpast due|\barrears|\bdelinquen|\bunpaid|\bnot paid|\bfinance charge|\bservice charge/,
  ],
  'ai-training': [/\btrain|\bmachine[- ]learning|\bartificial intelligence|\bmodels?\b/],
  subcontracting: [/\bsub-?contract|\bsub-?process|\bdelegat|\boutsourc|\bthird part/],
  publicity: [/\bpublic|\blogo|\bpress\b|\bname\b|\bmarketing|\badvertis/],
  'service-level': [/\bavailab|\buptime|\bup-time|\bservice level|\bresponse time|\boutage|\bdowntime/],
};

/** Provisions that extend beyond the end of the contract renew nothing. */
const lastingOnly = /\bsurviv|\bextend(?:s|ing)? (?:beyond|past)\b/;

/** What a sentence is about instead, whatever else it mentions. */
const others: Readonly<Partial<Record<TermKind, RegExp>>> = {
  'liability-cap': /\binsurance\b|\barbitrat|\bbrokers?\b|\btax(?:es)? liab/,
  'non-compete': /\b(?:use|access)\w*\b[^.;]{0,80}\b(?:develop|build|create|benchmark)/,
  renewal: lastingOnly,
  'renewal-period': lastingOnly,
  'renewal-notice': lastingOnly,
  'initial-term':
    /\binvalid|\bunenforceable|\bwaiver\b|\bheadings\b|\bwitness whereof|\bcause of action|\bmay be brought|\bsurviv|\bconfiden|\bwarrant|\binvoice|\bpay(?:able|ment)\b/,
  'convenience-termination':
    /\bbreach|\bdefault|\bfail(?:s|ed|ure)?\b|\binsolven|\bbankrupt|\bmajeure|\bchange (?:of|in) control|\b(?:upon|after|following|effect of|event of|date of|prior to) (?:such |the |any )?(?:expiration or )?termination|\btermination of this agreement (?:shall|will|for)\b|\bsurviv|\bif no\b|\b(?:terminat|cancel)\w*(?: \w+){0,4} if\b|\bcomply\b|\bunlawful|\bregulator/,
};
const exempt: Readonly<Partial<Record<TermKind, RegExp>>> = {
  'convenience-termination':
    /\bconvenience\b|\bwithout (?:any )?(?:cause|reason)|\b(?:terminate|cancel|end|leave)\b[^.;]{0,120}\b(?:any|no) reason|\bat will\b|\bat any time\b/,
};

/** Longer sentences are looked at this far. */
const longest = 3000;
const opensList = /[:;,—-]\s*(?:and|or|and\/or)?\s*$/;

/** Whether some sentence of a clause, with the lead-in of its list, speaks of what one of these kinds of terms is about. */
export function speaksOfAny(clause: Clause, kinds: Iterable<TermKind>, view: ContractView): boolean {
  return speakingSentence(clause, kinds, view) !== undefined;
}

/** The first sentence of a clause that does. */
export function speakingSentence(clause: Clause, kinds: Iterable<TermKind>, view: ContractView): Range | undefined {
  const sentences = sentencesOf(clause, view);
  for (const kind of kinds) {
    const isDenied = sentences.some(({ words }) => plainlyDenies(kind, words));
    const speaking = sentences.find(
      ({ words }) => speaksOfMatter(kind, words) && !(isDenied && (plainlyDenies(kind, words) || isHeading(words))),
    );
    if (speaking) return speaking;
  }
  return sentences.find(({ words }) => isBlackedOut(words));
}

const fewestBlanks = 3;
/** Of the words of a sentence, so many blanks leave nobody knowing what it says. */
const blankShare = 0.15;

/** Whatever a clause is headed, the words that were taken out of it may have said what is asked. */
function isBlackedOut(words: string): boolean {
  const blanks = blanksIn(words).length;
  return blanks >= fewestBlanks && blanks >= words.split(/\s+/).length * blankShare;
}

const longestHeading = 40;

/** "Exclusivity." above a sentence that says that there is none says nothing else. */
function isHeading(words: string): boolean {
  return words.length <= longestHeading;
}

/** The same of words in lower case. */
export function speaksOfMatter(kind: TermKind, words: string): boolean {
  const needed = subjects[kind];
  if (!needed) return true;
  if (!needed.every((subject) => subject.test(words))) return false;
  return others[kind]?.test(words) !== true || exempt[kind]?.test(words) === true;
}

interface Said extends Range {
  /** In lower case, after the lead-in of the list. */
  readonly words: string;
}

function sentencesOf(clause: Clause, view: ContractView): readonly Said[] {
  const text = view.lowerText;
  const sentences = view.contract.passages[clause.passage]?.sentences ?? [clause];
  const found: Said[] = [];
  let lead = '';
  for (const { start, end } of sentences) {
    if (end <= clause.start || clause.end <= start) continue;
    const own = text.slice(start, Math.min(end, start + longest));
    found.push({ start, end, words: lead === '' ? own : `${lead} ${own}` });
    if (!opensList.test(own.slice(-longestJoint))) lead = '';
    else if (lead === '') lead = own;
  }
  return found;
}

const longestJoint = 12;
