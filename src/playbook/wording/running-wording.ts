import { rewrite, type Rewrite } from './rewrite';

const secrecy = ['confidentiality'] as const;
const data = ['data-processing-agreement', 'breach-notice', 'security-measures'] as const;
const renewing = ['renewal'] as const;

/** Data, secrecy, length and renewal. */
export const runningWording: readonly Rewrite[] = [
  // Data.
  rewrite(
    String.raw`\b(?:order|commissioned data|data) processing (?:agreements?|addend(?:um|a)|contracts?|terms)\b|\bdata protection (?:agreement|addendum)\b|\b(?:an? )?dpas?\b|\bart(?:icle|\.)? ?28 (?:gdpr )?(?:terms|agreement|contract)(?: in full)?\b`,
    'data processing agreement',
  ),
  rewrite(
    String.raw`\b(?:personal )?(?:data|security|privacy|cyber) (?:breach(?:es)?|incidents?|events?)\b`,
    'breach',
    data,
  ),
  rewrite(
    String.raw`\b(?:breach(?:es)?|incidents?) (?:notification|notice|reporting|reports?|alerts?)(?: (?:period|time|deadline))?\b`,
    'breach notice',
  ),
  rewrite(
    String.raw`\b(?:reports?|tells? us (?:of|about)|informs? us (?:of|about)|notif(?:y|ies) us (?:of|about)|alerts? us (?:to|of|about)|discloses?) (?:any |all |an? |every |each )?(?:breach(?:es)?|incidents?|it|them)\b`,
    'notifies breach',
  ),
  rewrite(
    String.raw`\b(?:notice|notification|reporting|report) (?:of|about) (?:any |an? |all )?(?:breach(?:es)?|incidents?)\b`,
    'breach notice',
  ),
  rewrite(
    String.raw`\b(?:breach(?:es)?|incidents?) (?:(?:are|is|must be|shall be|to be|will be) )?(?:reported|notified|disclosed|announced)\b`,
    'notifies breach',
  ),
  rewrite(
    String.raw`\b(?:after|of|from) (?:(?:becoming|being|it is|they are) aware(?: of it| of the breach| of them)?|discovery|discovering(?: it| them)?|detection|detecting(?: it)?|knowledge|having knowledge|learning of it|first learning of it|confirmation)\b`,
    '',
  ),
  rewrite(
    String.raw`\b(?:quickly|speedily|swiftly|without (?:any |undue |culpable |unreasonable )?delay|as soon as (?:reasonably )?(?:possible|practicable)|in a timely manner|timely)\b`,
    'promptly',
  ),
  rewrite(String.raw`\bpromptly and (?:in any (?:event|case) )?(?:within|no later than)\b`, 'within'),
  rewrite(
    String.raw`\b(?:written|documented|adequate|reasonable|appropriate|recogni[sz]ed|industry[- ]standard|state[- ]of[- ]the[- ]art|technical|organi[sz]ational|administrative|formal)(?:,? (?:and )?(?:technical|organi[sz]ational|administrative|physical))* (?:information |data )?(?:security )?(?:measures|controls|safeguards|programmes?|programs?|policies|standards|certifications)\b`,
    'security measures',
  ),
  rewrite(
    String.raw`\b(?:keeps?|maintains?|has|have|with|implements?|operates?|holds?) (?:up )?security measures\b`,
    'security measures',
  ),
  rewrite(
    String.raw`\b(?:says? nothing|contains nothing|silent|silence|nothing is said) (?:about|on|as to|regarding) (?:data )?security\b|\bwithout (?:any )?security (?:obligations?|terms|commitments?|duties|measures)\b|\bno (?:written |data |information )?security (?:obligations?|terms|commitments?|duties|measures|clause|provisions?|undertakings?)\b`,
    'no security terms',
  ),
  rewrite(
    String.raw`\b(?:stores?|hosts?|holds?|processes|handles?|touches|has|sees|receives?|keeps?|accesses|has access to)(?: or (?:stores?|hosts?|holds?|processes|handles?|touches|has|sees|receives?|keeps?|accesses))? (?:our |customer |personal |any |the )*(?:data|information)\b`,
    'handles our data',
    data,
  ),
  rewrite(
    String.raw`\b(?:the )?(?:contract|agreement) (?:is |has |contains |gives )?no security terms\b`,
    'no security terms',
    data,
  ),
  rewrite(
    String.raw`\b(?:(?:will|does|do|need|is|are) not (?:have to |obliged to |required to )?(?:commit to|give|promise|accept) (?:any |a )?(?:breach )?notice(?: period| obligation)?|no (?:breach )?notice (?:obligation|duty|period|commitment)|no notice(?: of (?:a )?breach)?)\b`,
    'no duty to notify',
    data,
  ),
  rewrite(
    String.raw`\b(?:personal data|our data|customer data|data) (?:is|are) (?:handled|processed|stored|hosted|involved|concerned)(?: by supplier)?\b`,
    'supplier handles our data',
    data,
  ),
  rewrite(
    String.raw`\b(?:hosts|stores|processes|handles)(?: or (?:hosts|stores|processes|handles))* (?:our |personal |customer )?(?:data|information|systems)\b`,
    'handles our data',
    data,
  ),
  rewrite(
    String.raw`\b(?:offers?|gives?|makes?|has|provides?) no security (?:commitments?|terms|obligations?|undertakings?)\b`,
    'no security terms',
    data,
  ),
  rewrite(String.raw`\bsecurity measures (?:in place|at all)\b`, 'security measures', data),
  // Secrecy.
  rewrite(
    String.raw`\b(?:secrecy|non-?disclosure|nda terms?|confidential treatment)\b(?: obligations?)?`,
    'confidentiality',
    secrecy,
  ),
  rewrite(
    String.raw`\b(?:reciprocal(?:ly)?|two[- ]way|two[- ]sided|bilateral|both ways|on both sides|applies both ways|for both sides)\b`,
    'mutual',
  ),
  rewrite(
    String.raw`\bone-?(?:sided|way|sidedly) (?:against|at the expense of|to the detriment of) us\b`,
    'binds only us',
  ),
  rewrite(String.raw`\b(?:non-?reciprocal|non-?mutual|unilateral)\b`, 'one-way', secrecy),
  rewrite(
    String.raw`\b(?:we are|us is|are we) the only (?:party|side|one|ones)(?: that is| who is| who are)? bound\b|\b(?:only|just) (?:we|our side) (?:keep|keeps|have|has|owe|owes|must keep|are under) (?:secrets?|confidentiality|information confidential|(?:a |any )?(?:duty|duties|obligations?)(?: of confidence)?)\b|\bonly our obligations are (?:spelled out|set out|stated)\b|\b(?:confidentiality )?(?:protects|is for|covers|applies to|benefits) (?:only )?(?:the )?supplier(?:'s information)?(?: only| alone)\b|\b(?:obligations?|confidentiality)(?: is)? (?:only )?at our expense\b`,
    'binds only us',
    secrecy,
  ),
  rewrite(String.raw`\b(?:confidentiality )?binds only us\b`, 'binds only us', secrecy),
  rewrite(
    String.raw`\b(?:keeps?|keep|protects?|treats?|holds?) (?:the |each )?(?:secrets|other's information|other party's information|other side's information|information|confidential information|what it learns)(?: (?:as )?(?:confidential|secret|in confidence))?\b`,
    'keeps confidential',
    secrecy,
  ),
  rewrite(String.raw`\b(?:in the )?supplier's favou?r\b`, "in supplier's favour", secrecy),
  rewrite(String.raw`\bin in supplier's\b`, "in supplier's", secrecy),
  rewrite(
    String.raw`\b(?:during|for) (?:the )?(?:duration|term|life|currency)?(?: ?of )?(?:the )?(?:agreement|contract|term)? ?(?:and|plus)(?: for)? (?=\d|at least|no less|not less|one|two|three|four|five|six|seven|ten|up to)`,
    '',
    secrecy,
  ),
  rewrite(
    String.raw`\b(?:(?:the )?(?:duration|term|life)(?: of (?:the )?(?:agreement|contract))?|contract (?:term|duration)) (?:plus|and|\+) (?=\d|at least|no less|one|two|three|four|five|six|seven|ten)`,
    '',
    secrecy,
  ),
  rewrite(
    String.raw`\b(?:and )?(?:continuing|surviving|survives?|running|lasting|lasts?|continues?|go(?:es)? on(?= for\b)|carr(?:y|ies) on(?= for\b)|enduring|remains? in force|with a tail|a tail|tail|survival(?: period)?)(?: (?:of|for))?\b`,
    'lasts',
    secrecy,
  ),
  rewrite(
    String.raw`\b(?:after|following|from|post|beyond|upon) (?:its |the )?(?:end|expiry|expiration|termination|ending)(?:(?: or |/)(?:end|expiry|expiration|termination))?(?: of (?:the |this )?(?:agreement|contract|term|relationship))?\b|\bpost[- ](?:termination|expiry|term|contract)\b|\bafter (?:the )?(?:agreement|contract|term|relationship) (?:ends|expires|terminates|has ended)\b|\bthereafter\b|\bafter that\b|\bafterwards\b`,
    'after termination',
    secrecy,
  ),
  rewrite(String.raw`\b(?:from|after) (?:the date of |the )?(?:disclosure|receipt)\b`, 'after disclosure', secrecy),
  rewrite(
    String.raw`\b(?:no (?:time limit|end date|expiry|fixed end|limit in time)|with no (?:end date|time limit|fixed end)|without (?:an? )?(?:end date|fixed end|expiry|time limit)|for an? (?:unspecified|unstated|indefinite) (?:time|period)|(?:no|an?) (?:unspecified|unstated) (?:time|period|duration)|no (?:period|duration|term|time) (?:is )?(?:stated|given|specified|set)|unspecified)\b`,
    'without a stated end',
    secrecy,
  ),
  rewrite(
    String.raw`\b(?:duty|obligations?|confidentiality) (?:ends?|expires?|stops?|lapses?) (?:with|at|on|upon|when) (?:the )?(?:end of |expiry of |termination of )?(?:the )?(?:contract|agreement|term)(?: ends)?\b`,
    'lasts less than 1 day',
    secrecy,
  ),
  rewrite(
    String.raw`\b(?:indefinite(?:ly)?|perpetual(?:ly)?|for ?ever|unlimited|no limit|as long as (?:it|they) (?:remains?|is|are)(?: (?:a )?trade secrets?| secret)?) (?:for|as to|in respect of|with respect to) (?:trade secrets|personal data|customer information|our data)(?:(?: and|,) (?:trade secrets|personal data|customer information|our data))*\b|\btrade secrets (?:for ever|forever|indefinitely|perpetually|without limit|protected (?:for ever|forever|indefinitely))\b|\b(?:with respect to |for )?trade secrets (?:for )?(?:as|so) long as (?:they|it) (?:remain|remains|are|is)(?: trade secrets| a trade secret| secret)?\b|\blonger for trade secrets\b`,
    'trade secrets carve-out',
    secrecy,
  ),
  rewrite(
    String.raw`\bno (?:confidentiality )?(?:obligations?|dut(?:y|ies)) (?:on|of|for) supplier\b|\bsupplier (?:has|is under|bears) no (?:confidentiality |secrecy )?(?:obligations?|duty)\b`,
    'supplier has no confidentiality',
    secrecy,
  ),
  // Length.
  rewrite(String.raw`\b(?:fixed|initial|contract|committed) term of\b`, 'term of', ['initial-term']),
  rewrite(
    String.raw`\b(?:it|the contract|the agreement|contract|agreement|term) (?:is|runs|lasts|goes on)(?: for)?\b`,
    'term',
    ['initial-term'],
  ),
  rewrite(
    String.raw`\b(?:indefinite|open[- ]ended|evergreen|unlimited|endless)\b(?: (?:term|duration))?`,
    'indefinite',
    ['initial-term'],
  ),
  rewrite(
    String.raw`\b(?:no|without an?|with no) (?:end date|end|expiry|expiry date|fixed term|fixed end|stated term|defined term)\b`,
    'no fixed end',
    ['initial-term'],
  ),
  // Renewal.
  rewrite(String.raw`^\W*automatically\b`, 'automatic renewal', renewing),
  rewrite(String.raw`\b(agreement|consent) of (?:both |the )?(?:parties|sides)\b`, '$1', renewing),
  rewrite(
    String.raw`\bunless (?:it is )?(?:terminated|cancelled|canceled|stopped|ended|not renewed) (?:by (?:us|either party) )?(?:at least )?(\d+|thirty|sixty|ninety|two|three|six) (days|months) (?:before|prior|in advance|ahead)(?: (?:to )?(?:the |its )?(?:end|expiry|renewal|term)(?: of (?:the )?term)?)?`,
    "unless $1 $2' notice is given",
    renewing,
  ),
  rewrite(
    String.raw`,? unless (?:it is )?(?:terminated|cancelled|canceled|stopped) (?:by us )?(?=on|with|by)`,
    ' that we can stop ',
    renewing,
  ),
  rewrite(String.raw`\b(?:multiple|several) years\b`, 'more than one year', renewing),
  rewrite(String.raw`\b(?:for )?(?:a|one) (year|month) at a time\b`, 'for no more than one $1 at a time', renewing),
  rewrite(
    String.raw`\b(?:(?:automatic|auto|tacit|silent|evergreen|opt-?out)[- ]?(?:renewals?|prolongations?|extensions?|roll-?overs?)|auto-?renewing|(?:renews?|prolongs|extends?|rolls? over|rolls|continues) (?:itself )?(?:automatically|by itself|tacitly|on its own|silently)|rolls? over|rolling over|automatic(?=,| one|$| for| if| where| with))\b`,
    'automatic renewal',
    renewing,
  ),
  rewrite(
    String.raw`\bautomatic renewal (?:unless|if) (?:we|either (?:party|side)) (?:object|objects|says? otherwise|opts? out|gives? notice),? with an? (?:notice )?(?:window|period) of\b`,
    'automatic renewal that we can stop on',
    renewing,
  ),
  rewrite(
    String.raw`\b(?:no (?:automatic |auto-?|tacit )?(?:renewal|prolongation|extension)(?: without (?:our )?(?:consent|agreement))?|without (?:automatic|tacit|any) (?:renewal|prolongation|extension)|(?:the )?(?:contract|agreement|it)? ?(?:ends|expires) by itself|opt-?in renewal|opt-?in)\b`,
    'no automatic renewal',
    renewing,
  ),
  rewrite(
    String.raw`\b(?:(?:renews?|renewals?|renewing|renewed|extension|extends?|extended|prolongation|prolonged)(?: (?:shall be|is|must be|to be))? (?:only )?(?:by|on|upon|with|at|if|through) (?:an? )?(?:(?:mutual|written|signed|express|joint|both parties'|our|further|prior) )*(?:agreements?|amendments?|consent|approval)(?: only| of both (?:parties|sides))?|(?:only )?(?:by|on|upon|with|through) (?:an? )?(?:(?:mutual|written|signed|express|joint|further) )+(?:agreements?|amendments?|consent)(?: only)?|only if both(?: parties| sides)? agree|renews only if (?:both agree|we say so|we agree)|renewing only if we say so|renewal at our option|at our option|ends unless (?:both|the|we)(?: sides| parties)? (?:agree to )?(?:extend|renew|prolong|sign)(?: it)?|only by (?:agreement|amendment))\b`,
    'renews only if both agree',
    renewing,
  ),
  rewrite(
    String.raw`\b(?:no more than|at most|up to|at a time of|for|by|of) ?(\d+|one|two|twelve) (months?|years?) at a time\b`,
    'for no more than $1 $2 at a time',
    renewing,
  ),
  rewrite(
    String.raw`\b(?:successive|further|consecutive|additional|subsequent)(?: renewal)? (?:terms?|periods?)\b`,
    'periods',
    renewing,
  ),
  rewrite(
    String.raw`\b(?:non-?renewal|opt-?out|cancellation|notice) (?:notice|window|period|deadline)(?: (?:of|is))?\b`,
    'notice',
    renewing,
  ),
  rewrite(
    String.raw`\b(?:must be given|has to be given|to be given|must give|have to give|has to give|needs to give|need to give|gives?|giving|requires?|needs?|takes?) (?=(?:at least|no more|more|less|up to|at most|\d|one|two|three|four|notice|over))`,
    '',
    renewing,
  ),
  rewrite(
    String.raw`\b(?:before|prior to|ahead of|in advance of) (?:the )?(?:end|expiry|expiration|renewal|renewal date|anniversary)(?: of (?:the |each |a )?(?:term|period|contract|agreement|renewal term))?(?: date)?\b|\b(?:in advance|ahead|beforehand|(?<!opt )out)\b(?=\W*$)`,
    'before the end',
    renewing,
  ),
  rewrite(
    String.raw`\b(?:without|or without|with no|has no|no) (?:any )?(?:way to (?:stop|prevent|cancel|end) it|right to (?:stop|opt out|cancel)(?: it)?|means of stopping it)\b`,
    'cannot be stopped',
    renewing,
  ),
  rewrite(
    String.raw`\bautomatic renewal,? (?=(?:no more than |at least |more than |over |up to )?(?:\d+ days'? )?notice)`,
    'automatic renewal with ',
    renewing,
  ),
  rewrite(
    String.raw`\bautomatic renewal (?:if|where|provided|so long as) (?:we|either party) (?:can|may) (?:cancel|stop|leave|opt out|end it|prevent)(?: it)? on\b`,
    'automatic renewal that we can stop on',
    renewing,
  ),
];
