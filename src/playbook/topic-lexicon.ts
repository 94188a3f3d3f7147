import type { ClauseType } from '../contract/clause-type';

interface Topic {
  /** On lower-case words; `_` and `-` of snake_case and kebab-case headings are spaces. */
  readonly words: RegExp;
  /** The first is what the position is mainly about. */
  readonly types: readonly ClauseType[];
}

/**
 * What headings and topic words of a playbook stand for. More than one entry may match: "Data Protection and Security".
 * Portuguese, German, French and Spanish headings are found too, although their statements are not read.
 */
const topics: readonly Topic[] = [
  {
    words:
      /\blimit(?:ation|ations|s|es)? (?:of|on|to) liabilit|\bliability (?:cap|limit)|\blimits? of liability|^(?!.*\binsurance)(?!.*\b(?:products?|public|professional|employers?'?s?'?|cyber|umbrella|excess) liab)(?!(?:(?:commercial|comprehensive) )?general liability(?: \(?cgl\)?)?$|commercial general).*\bliabilit(?:y|ies)\b|\bcaps? on liability|responsabilidade|haftung|responsabilité|responsabilidad/,
    types: ['limitation-of-liability', 'cap-on-liability', 'uncapped-liability', 'consequential-damages'],
  },
  {
    words:
      /\bcarve ?outs?\b|\bsuper ?caps?\b|\buncapped\b|\b(?:outside|exceptions? (?:to|from)|exclusions? from) the cap\b|\bcap exclusions?\b|^no cap\b|^not capped\b|^(?:(?:general|overall|total|aggregate|financial|monetary|main|base|standard|mutual) )*caps?(?: (?:amount|size|level|basis))?$/,
    types: ['limitation-of-liability', 'uncapped-liability'],
  },
  {
    words:
      /\bconsequential\b|\bindirect (?:damages|loss)|\b(?:special|punitive|exemplary) damages\b|\bexclusions? of (?:damages|loss(?:es)?)\b|\bexcluded (?:damages|loss)|\b(?:damages|losses) (?:we|that are|which are|to be)? ?exclud|\bloss of profits?\b/,
    types: ['consequential-damages', 'limitation-of-liability'],
  },
  {
    words:
      /(?<!professional )\bindemni|\bhold harmless|\bthird[ -]party claims?\b|\bclaims (?:by|of|from) (?:third parties|others)\b|indeniza|freistellung|indemnisation/,
    types: ['indemnification'],
  },
  {
    words:
      /\bintellectual property|\bip\b|(?<!\bchange (?:of|in) )\bownership\b|\bwho owns\b|\btitle (?:to|in)\b|\brights in\b|\bour (?:background )?(?:materials|background)\b|\b(?:inventions|results|work) (?:and|ownership)\b|\bforeground\b|\bdesigns\b|\bdrawings\b|\bdeliverables\b|\bwork (?:product|results)|^(?:rights|results)$|propriedade intelectual|geistiges eigentum|propriété intellectuelle|propiedad intelectual/,
    types: ['ip-ownership', 'license-grant', 'joint-ip'],
  },
  { words: /\blicen[cs](?:e|es|ing)\b/, types: ['license-grant'] },
  {
    words:
      /\bdata (?:protection|privacy|processing)|\bprivacy|\bgdpr|\bpersonal data|\bdpa\b|^data(?: (?:use|handling|terms|breach(?:es)?))?$|\b(?:our|guest|student|patient|customer|member|client|user|employee|policyholder|subscriber|citizen|applicant|borrower|donor|consumer|passenger|resident|tenant|claimant|health|account) data\b|proteção de dados|datenschutz|protection des données|protección de datos/,
    types: ['data-protection', 'breach-notification', 'security'],
  },
  {
    words: /\b(?:information |data |cyber ?)?security\b|sicherheit/,
    types: ['security', 'data-protection', 'breach-notification'],
  },
  {
    words: /\bbreach (?:notice|notification|reporting|reports?|alerts?)|\bincident|\b(?:data|security) breach/,
    types: ['breach-notification', 'security', 'data-protection'],
  },
  {
    words: /\bai\b|\bartificial intelligence|\bmachine learning|\bmodel training|\btraining on/,
    types: ['ai-and-training'],
  },
  {
    words:
      /\bconfidential|\bnon ?disclosure|\bnda\b|\bsecrecy\b|confidencialidade|vertraulichkeit|confidentialité|confidencialidad|geheimhaltung|^(?:trade )?secrets?$|^keeping secrets$/,
    types: ['confidentiality'],
  },
  { words: /\bresiduals?\b/, types: ['residuals', 'confidentiality'] },
  {
    words:
      /\bwarrant(?:y|ies)\b|\bquality\b|\bstandards? of (?:work|performance|services?|care)\b|\bperformance standards?\b|\bguarantees?\b|\brepresentations\b|garantia|gewährleistung|garanties?\b/,
    types: ['warranty', 'warranty-disclaimer', 'warranty-duration'],
  },
  {
    words: /\bservice levels?|\bservice credits?|^credits?$|\blevels? of service|\bslas?\b|\buptime|\bavailability/,
    types: ['service-levels', 'support'],
  },
  { words: /\b(?:sole|exclusive|only) remed(?:y|ies)\b|^remed(?:y|ies)$/, types: ['warranty', 'service-levels'] },
  { words: /\bsupport\b|\bmaintenance\b/, types: ['support', 'service-levels'] },
  { words: /\bacceptance\b/, types: ['acceptance'] },
  {
    words:
      /(?<!\brenewal )\bterms?\b(?! of use)|\bduration\b|\b(?:length|period) of (?:the |our )?(?:contract|agreement|deal|engagement|commitment)|\b(?:contract|agreement) (?:length|period)\b|^(?:how long|length)\b|\block ?in\b|(?<!minimum )(?<!purchase )\bcommitment$|\bvigência\b|\bprazo\b|\blaufzeit\b|\bdurée\b|\bplazo\b/,
    types: ['term'],
  },
  {
    words:
      /\brenew|\bauto ?renew|\broll(?:s|ing)? ?over|\bextensions?\b|\bprolongation\b|\bevergreen\b|\bgoing on\b|\bwhat happens at (?:the end of the term|expiry)\b|renovação|verlängerung|renouvellement|renovación/,
    types: ['renewal', 'renewal-notice', 'term'],
  },
  {
    words:
      /\bterminat|\bexit (?:rights?|routes?|clauses?|options?|for|on|without)\b|^(?:early )?exit$|\bending (?:it|early|the (?:contract|agreement|deal))|\bend of (?:the )?(?:contract|agreement)$|\bgetting out\b|\bwalking away\b|\b(?:ways?|how to get|when we can get|right to get) out\b|^leaving\b|\bwhen (?:we|either side|either party) (?:can|may) (?:leave|go|exit|cancel)|\bbreak (?:rights?|clauses?|options?)\b|^break$|\bright to (?:leave|exit|cancel|break)|\bcancel(?:ling|lation)\b|^notice periods?$|\bcure (?:periods?|rights?)\b|^(?:breach and cure|insolvency|bankruptcy|refunds?)\b|rescisão|kündigung|résiliation|terminación/,
    types: ['termination', 'termination-for-convenience'],
  },
  {
    words:
      /\bexit\b(?! (?:for|on|without|rights?|routes?|clauses?|options?)\b)|\btransition|\bpost termination|\bafter termination|\bhand ?over\b|\boff ?boarding\b|\bafter the (?:end|contract)\b|\bwhat happens (?:at|after) the end\b|\bdata (?:return|export|retrieval|portability|deletion)\b|\b(?:return|export|retrieval|deletion) of (?:the |our |customer )?data\b/,
    types: ['post-termination', 'exit-assistance'],
  },
  {
    words:
      /\bgoverning law|\bchoice of law|\bapplicable law|^laws?\b|\b(?:whose|which|what) law\b|\blaw (?:that applies|of the (?:contract|agreement))\b|\blaw and (?:forum|jurisdiction|venue|courts)|lei aplicável|anwendbares recht|loi applicable|ley aplicable|droit applicable/,
    types: ['governing-law'],
  },
  {
    words: /\bforum\b|\bjurisdiction\b|\bvenue\b|\bcourts?\b|\bwhere (?:we|to) sue\b|gerichtsstand|\bforo\b/,
    types: ['jurisdiction', 'dispute-resolution'],
  },
  {
    words:
      /\bdisputes?\b|^fights?$|\bcontroversies\b|^litigation\b|\barbitration|\bmediation|^jury\b|\bjury trial|streitbeilegung|litiges/,
    types: ['dispute-resolution', 'jurisdiction'],
  },
  {
    words:
      /\bassign(?:ment|ability|ing|s)?\b|(?<!\bdata |\bdata-)\btransfer(?:s|ring)?(?: of)?(?: (?:the )?(?:agreement|contract))?$|\b(?:handing|passing) (?:it |the (?:contract|agreement) )?(?:over|on)\b|\bnovation\b|cessão|abtretung|cession/,
    types: ['assignment'],
  },
  {
    words:
      /\bchange (?:of|in) (?:control|ownership)|\btake ?overs?\b|\b(?:if|when) (?:the )?(?:supplier|vendor|provider|customer|other side|they|we|either party) (?:is|are|gets?) (?:sold|bought|acquired|taken over)|^sale of (?:the |a )?(?:business|company)$|^(?:mergers?|acquisitions?|m&a)\b/,
    types: ['change-of-control', 'assignment'],
  },
  {
    words:
      /\bsub ?contract|\bsub ?processor|\bdelegation\b(?! of authority)|\bgetting others to\b|\bother people doing\b|\boutsourc|unterauftr|sous traitance|subcontrata/,
    types: ['subcontracting'],
  },
  {
    words:
      /\bpayment|\bfees\b|\bcharges\b|\binvoic|^pay(?:ing)?$|\bgetting paid\b|^money$|\bpre ?payment|\bcredit (?:terms?|periods?)\b|\bwhen (?:we|they|customers?) pay\b|\bpricing\b|\bbilling|\blate (?:fee|charge|interest)|\b(?:default|overdue|penalty) interest\b|^interest\b|pagamento|zahlung|paiement|\bpago/,
    types: ['payment', 'price-increase'],
  },
  {
    words:
      /\bprice (?:increase|adjust|protect)|\bfee increase|\bprice changes?|\bchanges? (?:to|in|of) (?:charges|fees|prices)|^prices?\b|\bincreases?\b|\bindexation\b|\buplifts?\b|\bprice rises?\b|preisanpassung|indexação|révision des prix/,
    types: ['price-increase'],
  },
  { words: /\btax(?:es)?\b/, types: ['taxes'] },
  {
    words:
      /\bminimum (?:commitment|purchase|spend|order|volume)|\b(?:volume|purchase|spend) commitments?\b|\btake or pay\b|^minimums?$/,
    types: ['minimum-commitment'],
  },
  {
    words: /\bmost favou?red|\bmfn\b|\bmfc\b|\bbest (?:price|customer)\b|\bprice parity\b/,
    types: ['most-favoured-customer'],
  },
  {
    words:
      /\binsurance\b|^(?:(?:commercial|comprehensive) )?general liability(?: \(?cgl\)?)?$|^commercial general\b|\bcgl\b|\b(?:public|professional|employers?'?s?'?|cyber|umbrella|excess) liability\b|\bprofessional indemnity\b|\berrors? (?:and|&|or) omissions\b|\be&o\b|^umbrella\b|\bworkers?'?s?'? comp(?:ensation)?\b|^cover(?:age)?$|versicherung|\bseguros?\b|\bassurance/,
    types: ['insurance'],
  },
  {
    words:
      /\bforce majeure|\bacts? of god|força maior|höhere gewalt|fuerza mayor|\b(?:events?|things|causes?|circumstances) (?:beyond|outside)\b.*\bcontrol\b|\bbeyond (?:our|their|anyone's|reasonable) control\b|\bthings (?:nobody|no one|neither side) can (?:help|control)\b/,
    types: ['force-majeure'],
  },
  {
    words:
      /\bexclusiv|exklusiv|\bsole suppl|\bsole sourc|\bsingle sourc|\b(?:freedom|right|free) to (?:buy|deal|work|contract)\b|\b(?:dealing|working) with (?:others|competitors)\b|\bbuying (?:elsewhere|from others)\b/,
    types: ['exclusivity'],
  },
  {
    words:
      /\bnon ?compet|\brestrictive covenant|\brestraints? of trade\b|non concurrence|wettbewerbsverbot|não concorrência|\bcompetition ban\b/,
    types: ['non-compete', 'exclusivity'],
  },
  {
    words: /\bnon ?solicit|\bpoach|\bno ?hire\b|\bhiring (?:our|their|each other's) (?:staff|people|employees)\b/,
    types: ['no-solicit-employees', 'no-solicit-customers'],
  },
  {
    words:
      /\bpublicity|\bus(?:e|ing) (?:of )?(?:our |the |their )?(?:names?|logos?|marks|brand)|^(?:our )?(?:names?|logos?|brand)(?: (?:and|or|logos?|names?|marks))*$|\bmarketing|^press\b|\bpress (?:releases?|statements?)\b|\b(?:telling|talking to) (?:people|others|the (?:press|public|world))\b|^references?$|\breferences? customer|\bcase studies\b/,
    types: ['publicity'],
  },
  {
    words:
      /\baudit|\binspection (?:rights?|of (?:books|records))\b|\b(?:books|records) and (?:records|inspection)\b|\bright to inspect\b/,
    types: ['audit'],
  },
  { words: /\bcompliance\b|\blaws and regulations/, types: ['compliance-with-laws'] },
  { words: /\banti ?(?:corruption|bribery)|\bfcpa\b/, types: ['anti-corruption'] },
  { words: /\bexport\b|\bsanctions\b/, types: ['export'] },
  { words: /\bbusiness continuity|\bdisaster recovery|\bbackups?\b/, types: ['business-continuity'] },
  { words: /\bescrow/, types: ['source-code-escrow'] },
  { words: /\bliquidated damages|\bpenalt/, types: ['liquidated-damages'] },
  { words: /\binjunct|\bequitable relief|\bremedies\b/, types: ['injunctive-relief'] },
  // "Breach Notice" and "Renewal Notice" are no clause on how notices are given.
  {
    words: /^(?:(?:legal|formal|written|official|contractual) )?notices?\b(?! (?:of|periods?)\b)|\b(?:and|&) notices$/,
    types: ['notices'],
  },
  { words: /\bentire agreement|\border of precedence/, types: ['entire-agreement', 'order-of-precedence'] },
  { words: /\bamendments?\b|\bunilateral changes?|\bchanges to (?:the )?terms/, types: ['amendment'] },
  { words: /\bsurvival\b/, types: ['survival'] },
];

/** Headings that mention "term" without being about how long an agreement runs. */
const otherTerm =
  /\b(?:payment|credit|key|defined|commercial|standard|general|nda|other|additional|data protection) terms?\b|\bcontract terms\b|\bterms? (?:and conditions|of)\b/;

/** The clause types that a heading or topic names, the main one first; empty where it names none. */
export function clauseTypesOf(heading: string): readonly ClauseType[] {
  const words = heading
    .toLowerCase()
    .replace(/[_\-–—&/]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const found = topics.filter(({ words: expression }) => expression.test(words));
  const types = found.flatMap(({ types: all }) => (all[0] === 'term' && otherTerm.test(words) ? [] : all));
  const mains = found.map(({ types: all }) => all[0]).filter((type) => type !== undefined && types.includes(type));
  return [...new Set([...mains, ...types].filter((type) => type !== undefined))];
}
