import type { LexiconEntry } from './entry';

/** Intellectual property, licences and data. */
export const propertyEntries: readonly LexiconEntry[] = [
  {
    type: 'ip-ownership',
    heading: String.raw`intellectual property|ownership|proprietary|work product|inventions?|title\b|works? (?:made )?for hire|improvements|copyright|patents?`,
    words: [
      String.raw`\b(?:owns?|owned|ownership|title|property of|vest\w*|belong\w*|retains?|reserves?)\b[^.]{0,160}\b(?:intellectual|inventions?|works?|deliverables?|improvements?|copyrights?|patents?|trademarks?|marks|software|technology|know-?how|materials?|data|content|developments?|derivative|derivatives|modifications?|documentation|product)\b`,
      String.raw`\b(?:intellectual|inventions?|works?|deliverables?|improvements?|copyrights?|patents?|trademarks?|marks|software|technology|know-?how|materials?|content|developments?|derivative)\b[^.]{0,200}\b(?:owned by|sole (?:and exclusive )?property|exclusive property|property of|vest in|belong to|remain with|works? made for hire)\b`,
      String.raw`\bhereby (?:irrevocably )?(?:\w+ )?assigns?\b[^.]{0,160}\b(?:right|title|interest|intellectual|copyright|patent|invention)\b`,
    ],
    wordsNeeded: true,
  },
  {
    type: 'joint-ip',
    heading: String.raw`joint(?:ly)? (?:own|ip|intellect|patent|invent|develop)`,
    words: [
      String.raw`\b(?:jointly own(?:ed)?|joint(?:ly)? (?:and )?(?:ownership|owners?|intellectual|inventions?|patents?|technology|property|ip|held)|co-?own(?:ed|ers?|ership)|owned jointly|own(?:ed)? equally|shared ownership|joint(?:ly)? propert\w+)\b`,
      String.raw`\b(?:jointly|equally)\b[^.]{0,60}\b(?:own(?:ed|s)?|hold|title)\b|\bown\w*\b[^.]{0,80}\bjointly\b`,
    ],
    not: String.raw`jointly and severally`,
  },
  {
    type: 'license-grant',
    heading: String.raw`licen[cs]e|grant|right to use|trademarks?`,
    words: [
      String.raw`\b(?:grants?|granted|licenses|hereby license)\b[^.]{0,300}\b(?:licen[cs]es?|right to (?:use|market|sell|distribute|reproduce|display|make|manufacture|promote|copy)|rights? (?:and licen[cs]e|to)|sublicen[cs]e)\b`,
      String.raw`\b(?:non-?exclusive|exclusive|royalty-?free|perpetual|worldwide|limited|revocable|irrevocable|non-?transferable)\b[^.]{0,120}\b(?:licen[cs]e|right) to\b`,
      String.raw`\b(?:shall have|has|have)\b (?:\w+ ){0,4}(?:right|licen[cs]e) to (?:use|display|reproduce|copy|distribute)\b[^.]{0,120}\b(?:marks?|trademarks?|name|logos?|software|content|materials?|copyright\w*|technology)\b`,
    ],
    not: String.raw`\b(?:no|not)\b[^.]{0,60}\b(?:licen[cs]e|right)\b[^.]{0,60}\b(?:granted|implied|by implication)\b|nothing (?:herein|in this agreement)`,
    wordsNeeded: true,
  },
  {
    type: 'non-transferable-license',
    words: [
      String.raw`\b(?:non-?\s?(?:transferable|assignable|sub-?licen[cs]able)|nontransferr?able)\b|\bnot (?:be )?(?:transferable|sublicen[cs]able|assignable)\b`,
      String.raw`\b(?:shall|will|may|does|has|have)\b(?: \w+){0,4} (?:not|no)\b[^.]{0,80}\b(?:sub-?licen[cs]e|transfer|assign)\b[^.]{0,120}\b(?:licen[cs]e|software|marks?|trademarks?|rights? granted|products?|content|technology)\b`,
      String.raw`\b(?:without|no)\b (?:\w+ ){0,4}(?:right|power) to (?:grant )?(?:sub-?licen[cs]e|assign|transfer)\w*\b`,
    ],
  },
  {
    type: 'affiliate-license',
    words: [
      String.raw`\b(?:grants?|licen[cs]es?|right)\b[^.]{0,240}\b(?:its|their|and|or|licensee's|customer's|licensor's|company's)\b (?:\w+ ){0,2}(?:affiliates|subsidiaries|affiliated)\b`,
      String.raw`\b(?:affiliates|subsidiaries)\b[^.]{0,160}\b(?:licen[cs]e[ds]?|right to use|sub-?licen[cs]e|grants?)\b`,
    ],
    not: String.raw`\bassign(?:ment|able)?\b|indemnif|liab`,
  },
  {
    type: 'unlimited-license',
    heading: String.raw`enterprise licen|unlimited`,
    words: [
      String.raw`\b(?:enterprise[- ]wide|enterprise licen[cs]e|site licen[cs]e|unlimited (?:number|licen[cs]e|right|use|users?|copies|usage)|all[- ]you[- ]can)\b|\bunlimited\b[^.]{0,80}\b(?:licen[cs]e|copies|users?)\b`,
    ],
  },
  {
    type: 'perpetual-license',
    words: [
      String.raw`\b(?:perpetual|irrevocable|in perpetuity)\b[^.]{0,200}\b(?:licen[cs]es?|right)\b|\b(?:licen[cs]es?|rights?)\b[^.]{0,200}\b(?:perpetual|irrevocabl[ey]|in perpetuity)\b`,
    ],
    not: String.raw`irrevocably (?:consent|submit|waive|appoint)|irrevocable (?:letter|proxy|offer|standby)|not (?:perpetual|irrevocable)`,
  },
  {
    type: 'source-code-escrow',
    heading: String.raw`escrow`,
    words: [
      String.raw`\bescrow\b[^.]{0,200}\b(?:source|code|software|deposit|materials?|agent|technology)\b|\bsource code\b[^.]{0,160}\bescrow\b`,
    ],
    not: String.raw`\bescrow\b[^.]{0,60}\b(?:funds?|account|payment|shares|amount|money|interest)\b(?![^.]*source)`,
    wordsNeeded: true,
  },
  {
    type: 'confidentiality',
    // "CONFIDENTIAL" alone and "Confidential Execution Version" are printed on pages.
    heading: String.raw`confidentiality|confidential(?:ity)?,? (?:\w+ )?(?:information|data|material|matter|nature|disclos|relationship|obligation|undertaking|covenant|and |or |& )(?!.*(?:omitted|redacted))|non-?disclosure|proprietary information|secrecy|trade secret`,
    words: [
      String.raw`\bconfidential (?:\w+ ){0,2}information\b|\bconfidentiality\b|\b(?:keep|kept|hold|held|maintain(?:ed)?|treat(?:ed)?|consider(?:ed)?|deem(?:ed)?|remain)\b[^.]{0,60}\b(?:confiden\w+|secret)\b|\binformation (?:that|which) is (?:\w+ )?confidential\b|\bnon-?disclosure\b|\bproprietary information\b`,
    ],
    // Filings say what they leave out; a limit of liability names what it leaves alone, an entire agreement what it replaces.
    not: String.raw`\bconfidential treatment\b|\b(?:omitted|redacted)\b[^.]{0,120}\bsecurities and exchange commission\b|\bconfidential information (?:contained|has been|have been|omitted)\b[^.]{0,80}\b(?:omitted|redacted|marked)\b|^(?!.*\b(?:disclos\w+|keep|maintain|hold)\b)(?:.*\b(?:liable|liability)\b.{0,600}\b(?:consequential|incidental|punitive|exemplary|exceed)\b|.*\b(?:entire|complete) (?:agreement|understanding)\b)`,
  },
  {
    type: 'residuals',
    heading: String.raw`residual`,
    words: [
      String.raw`\bresiduals?\b[^.]{0,80}\b(?:memor\w+|information|knowledge)\b|\bunaided memor\w+|\bretained in the (?:\w+ )?memor`,
    ],
  },
  {
    type: 'data-protection',
    heading: String.raw`data (?:protection|privacy|processing)|personal (?:data|information)|privacy|gdpr`,
    words: [
      String.raw`\bpersonal(?:ly identifiable)? (?:data|information)\b|\bdata (?:protection|privacy)\b|(?<!electronic )\bdata processing\b(?! (?:equipment|facilit\w+|hardware|machines?|systems?|software|services?|cent(?:er|re)s?)\b)|\bgdpr\b|\bccpa\b|\bhipaa\b|\bprotected health information\b|\bdata subjects?\b(?! to\b)|\bsafeguard\w*\b[^.]{0,60}\b(?:customer|client|user|subscriber|member) data\b|\bprivacy (?:laws?|polic(?:y|ies)|act)\b|\bdata controller\b|\bsub-?processors?\b`,
    ],
  },
  {
    type: 'security',
    heading: String.raw`security(?! (?:interest|deposit|agreement))|safeguards`,
    words: [
      String.raw`\b(?:security (?:measures?|standards?|program|controls?|safeguards?|requirements?|practices)|information security|technical and organi[sz]ational|(?:administrative|physical|technical)(?:,| and| or)[^.]{0,40}\bsafeguards|iso(?:\/iec)? 27001|soc ?2|encrypt\w*|penetration test\w*)\b`,
    ],
    wordsNeeded: true,
  },
  {
    type: 'breach-notification',
    heading: String.raw`(?:breach|incident) (?:notif|response|report)|security (?:breach|incident)`,
    words: [
      String.raw`\b(?:notif(?:y|ies|ication)|notice|inform|report)\b[^.]{0,160}\b(?:security (?:breach|incident)|data breach|personal data breach|unauthori[sz]ed (?:access|use|disclosure|acquisition))\b`,
      String.raw`\b(?:security (?:breach|incident)|data breach|personal data breach|unauthori[sz]ed (?:access|use|disclosure|acquisition))\b[^.]{0,200}\b(?:notif(?:y|ies|ication)|inform|report)\b`,
    ],
  },
  {
    type: 'ai-and-training',
    heading: String.raw`artificial intelligence|machine learning|\bai\b|model training|training data`,
    words: [
      String.raw`\b(?:machine[- ]learning|artificial intelligence|generative|large language model|foundation models?|ai (?:features?|models?|systems?|services?|outputs?))\b|\btrain(?:ing)?\b[^.]{0,60}\b(?:models?|algorithms?)\b`,
    ],
  },
];
