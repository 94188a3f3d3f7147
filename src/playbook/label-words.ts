import type { Tier } from './playbook';

/** A label that no list holds, known by what it says: "Escalate to the CFO", "We can live with", "Do not sign". */
export interface WordedLabel {
  readonly kind: 'tier';
  readonly tier: Tier;
  readonly dealBreaker?: boolean;
  readonly approver?: string;
}

const somebody = String.raw`(?:the )?(?:our )?[a-z&/' -]{2,40}?`;
const condition = String.raw`(?: (?:if|when|where|for|on|unless|only|always))?`;
const approval = String.raw`(?:approvals?|sign[- ]?offs?|consent|review|ok|decision|clearance|permission|authori[sz]ation)`;

/** "When to ask Legal", "Stop if", "Things we never sign": a label may open with such words and says no more for them. */
const introduction =
  /^(?:(?:when|where|what|things?|points?|terms|clauses|cases?)(?: (?:to|we|you|must|will|should|have to|that|which|where|in which))+ )(?=\S)/;

/** Whole labels, from the sternest. A group named `who` is the addressee. */
const forms: readonly (readonly [RegExp, Tier])[] = [
  [
    /^(?:(?:we|you) )?(?:(?:must|will|would|can|do|should) )?(?:never|not|cannot|can't|won't|don't)(?: (?:be|we|to))? ?(?:sign|accept(?:able|ed)?|agree(?:d)?(?: to)?|approve|take|concede|give(?: up)?|tolera(?:te|ble)|allow(?:ed)?|permit(?:ted)?|negotiable?|ok(?:ay)?)?(?: (?:this|it|if|when|under any circumstances))?$/,
    'never',
  ],
  [
    /^(?:(?:we|always|must|will) )*(?:walk(?:[- ]away)?|reject(?:ed|ion)?|refus(?:e|ed|al)|declin(?:e|ed)|(?:full |dead )?stop|say no(?: to)?|avoid|forbidden|prohibited|unacceptable|out of bounds|off the table|no[- ]go(?:es)?|deal[- ]?(?:breaker|killer|stopper)s?|show[- ]?stoppers?|red lines?|hard (?:no|stop|limits?)|never)(?: (?:if|when|position|points?|from|where|signing|it|these|issues?|terms?))*$/,
    'never',
  ],
  [
    new RegExp(
      String.raw`^(?:please |always |must )?(?:(?:escalat(?:e|es|ed|ion)|refer(?:red|ral)?|flag(?:ged)?)(?: (?:this |it |up )?(?:to|with|by|for))?|(?:rais(?:e|ed)|forward|send|goes) (?:this |it |up )?(?:to|with)|consult|involve|(?:ask|call)(?= (?:the|our|in|legal|counsel|finance|procurement|management|compliance)\b)|check with|discuss with|speak to|talk to) (?<who>${somebody})${condition}$`,
    ),
    'escalate',
  ],
  [
    new RegExp(
      String.raw`^(?:(?:needs?|requires?|subject to|only with|seek|get|obtain|must have|with) )(?:the )?(?:(?:prior|written|express|explicit) )*(?<who>${somebody})(?:'s)? ${approval}(?: (?:needed|required|first))?${condition}$`,
    ),
    'escalate',
  ],
  [
    new RegExp(
      String.raw`^(?:needs? |requires? )?${approval}(?: (?:is|are))?(?: (?:needed|required|necessary))? (?:by|from|of) (?:the )?(?<who>${somebody})${condition}$`,
    ),
    'escalate',
  ],
  [
    new RegExp(
      String.raw`^(?<who>${somebody})(?:'s)? ${approval} (?:if|when|where|needed|required|necessary)${condition}$`,
    ),
    'escalate',
  ],
  [
    new RegExp(
      String.raw`^(?:escalat(?:e|es|ed|ion)|red(?: zone| light| flag)?s?|alarm|ask(?: first)?|call|alert|critical|high risk|dangers?|warning signs?|problems?|problematic|concerns?|not ok(?:ay)?|needs? ${approval}|outside (?:of )?(?:our )?(?:range|playbook|policy))(?: (?:if|when|where|trigger|triggers|point|points|zone))*$`,
    ),
    'escalate',
  ],
  [
    /^(?:(?:we|also|still|just|only|would|will|could|might|may|can) )*(?:live with|accept(?:ed|able)?|agree(?: to)?|tolera(?:te|ble|ted)|allow(?:ed|able)?|settle for|compromise(?: on)?|concede|go (?:down |up |as far as |to )*|negotiable?|workable|fall(?:ing)?[- ]?back|back[- ]?up|plan b|second (?:best|choice|position|line)|(?:okay|ok|fine)|reasonable|tolerated|permitted|within range|yellow zone|amber zone|medium risk|middle ground|minimum acceptable)(?: (?:if|when|where|with|position|positions|range|terms?|variants?|options?|deviations?|to|needed|necessary|pushed|pressed|at a pinch))*$/,
    'acceptable',
  ],
  [
    /^(?:(?:our|the|we|what|always|first|usual|normal|general|basic|company|contract|legal) )*(?:prefer(?:red|ence|ably)?|standards?|ideal(?:ly)?|targets?|wants?|goals?|aims?|objectives?|asks?(?: for)?|positions?|rules?|requirements?|starting point|opening (?:position|bid|ask)|best case|first choice|plan a|policy|green zone|low risk|seek|expect(?:ation)?s?|insist on|look(?:ing)? for|like|default)(?: (?:position|positions|terms?|outcome|result|is|for|from|if|language))*$/,
    'preferred',
  ],
];

/** "Legal approval", "CFO must approve": over a column or a row nothing else can be meant. */
const heads: readonly (readonly [RegExp, Tier])[] = [
  [new RegExp(String.raw`^(?<who>${somebody})(?:'s)? ${approval}$`), 'escalate'],
  [
    new RegExp(
      String.raw`^(?<who>${somebody}) (?:must |has to |have to |to |needs to |will |only )*(?:approves?|decides?|signs? ?off|agrees?)$`,
    ),
    'escalate',
  ],
  [
    /^(?:ok(?:ay)? to sign|sign|signs?(?: it)? as (?:it )?is|(?:we|you) (?:can )?sign|can (?:be )?signe?d?|just sign)$/,
    'preferred',
  ],
];

const tiersThatBreak: ReadonlySet<Tier> = new Set<Tier>(['never']);

/** Words that make a label one about a topic ("Acceptable use", "Standard of care"), not about what we think of it. */
const topical = /\b(?:use|care|policy documents?|warranty|liability|terms and conditions|contractual clauses)\b/;

/** `words` as written, `plain` in lower case without marks and brackets. */
export function labelledByWords(words: string, plain: string): WordedLabel | undefined {
  return labelledBy(forms, words, plain);
}

/** The same for a head of a table. */
export function labelledByHead(words: string, plain: string): WordedLabel | undefined {
  return labelledByWords(words, plain) ?? labelledBy(heads, words, plain);
}

function labelledBy(
  forms: readonly (readonly [RegExp, Tier])[],
  words: string,
  plain: string,
): WordedLabel | undefined {
  if (topical.test(plain)) return undefined;
  const opened = introduction.exec(plain)?.[0].length ?? 0;
  for (const [form, tier] of forms) {
    const match = form.exec(plain) ?? (opened > 0 ? form.exec(plain.slice(opened)) : null);
    if (!match) continue;
    const who = match.groups?.['who']?.trim();
    const approver = who === undefined ? undefined : asWritten(words, who);
    return {
      kind: 'tier',
      tier,
      ...(tiersThatBreak.has(tier) ? { dealBreaker: true } : {}),
      ...(approver === undefined ? {} : { approver }),
    };
  }
  return undefined;
}

function asWritten(words: string, who: string): string | undefined {
  const at = words.toLowerCase().replace(/’/g, "'").indexOf(who);
  const bare = (at < 0 ? who : words.slice(at, at + who.length)).replace(/^(?:the|our) /i, '').trim();
  // "Escalate to legal if", "needs approval": a pronoun or nobody is no addressee.
  return /^(?:us|me|them|it|this|if|when|any|somebody|someone)$/i.test(bare) || bare === '' ? undefined : bare;
}
