import { phrase } from './reading';

/** Legal matters by id, with the words that name them. The order is that of reports. */
export type Matters = readonly (readonly [id: string, expression: RegExp])[];

const matter = (id: string, source: string): readonly [string, RegExp] => [id, phrase(source, '')];

/** What carve-outs from a limit of liability name. */
export const carvedMatters: Matters = [
  matter('confidentiality', '\\bconfidential\\w*\\b|\\bnon-?disclosure\\b|\\bnondisclosure\\b'),
  matter('indemnification', '\\bindemni\\w+\\b|\\bcovered claims?\\b|\\bhold harmless\\b'),
  matter(
    'data-breach',
    '\\bdata (?:breach|protection|security|privacy|processing)\\w*\\b|\\bsecurity (?:breach|incident|obligations?)\\b|\\bbreach of (?:data )?(?:security|privacy)\\b|\\bdpa\\b|\\b(?:personal|customer) data\\b|\\(security\\)|\\bprivacy\\b',
  ),
  matter('gross-negligence', '\\bgross(?:ly)? negligen\\w+\\b|\\bgross (?:or \\w+ )?(?:negligence|fault)\\b'),
  matter(
    'wilful-misconduct',
    '\\b(?:wil+ful|intentional|deliberate|reckless)(?:ly)? (?:\\w+,? ){0,3}?(?:misconduct|acts?|breach\\w*|default|wrong\\w*|omissions?|conduct|violation|torts?|misrepresentation|repudiat\\w+)\\b|\\bwil+full?ness\\b|\\bbad faith\\b',
  ),
  matter('fraud', '\\bfraud\\w*\\b'),
  matter('death-or-injury', '\\b(?:death|bodily injur\\w+|personal injur\\w+|injury to persons?)\\b'),
  matter('property-damage', '\\b(?:damage|injury|loss) to (?:\\w+,? ){0,4}?property\\b|\\bproperty damage\\b'),
  matter(
    'ip-infringement',
    '\\binfring\\w+\\b|\\bmisappropriat\\w+\\b|\\bintellectual property\\b|\\bproprietary rights?\\b',
  ),
  matter(
    'payment',
    '\\b(?:payment|pay|fees|amounts|sums|charges|royalties)(?: obligations?)?(?: of (?:the )?(?:fees|amounts|charges|sums))?(?: (?:that are )?(?:due|owed|owing|payable|obligations?))\\b|\\bobligations? to (?:make )?pay\\w*\\b|\\bpayment (?:of|obligations?)\\b|\\bnon-?payment\\b',
  ),
  matter(
    'law',
    '\\b(?:can(?:not| not)|may not|must not) (?:lawfully |legally )?be (?:lawfully |legally )?(?:limited|excluded|disclaimed|waived|restricted)\\b|\\bviolations? of (?:\\w+ ){0,2}laws?\\b|\\bcompliance with (?:\\w+ ){0,2}laws?\\b|\\bnot permitted by law\\b|\\bliabilit(?:y|ies) (?:which|that) (?:\\w+ ){0,3}(?:limited|excluded)\\b',
  ),
  matter(
    'license-breach',
    '\\b(?:breach|violation|exceeding|use outside) (?:of )?(?:the )?(?:\\w+ ){0,4}(?:licen[sc]e\\w*|use restrictions?|acceptable use)\\b|\\bunauthori[sz]ed use\\b|\\bscope of (?:the |any )?licen[sc]e\\b',
  ),
  matter('warranty-breach', '\\b(?:breach\\w* of|under)(?: \\w+){0,3} warrant\\w+\\b'),
  matter('non-compete', '\\bnon-?compet\\w+\\b|\\bnon-?solicit\\w+\\b|\\bexclusivity\\b'),
  matter('abandonment', '\\babandon\\w+\\b'),
];

/** What an indemnity covers. */
export const indemnifiedMatters: Matters = [
  matter(
    'ip-infringement',
    '\\binfring\\w+\\b|\\bmisappropriat\\w+\\b|\\bintellectual property\\b|\\bpatents?\\b|\\bcopyrights?\\b|\\bip (?:claims?|indemn\\w+)\\b|\\btrade secrets?\\b',
  ),
  matter(
    'data-breach',
    '\\bdata breach\\w*\\b|\\bsecurity (?:breach|incident)\\w*\\b|\\bunauthori[sz]ed (?:access|disclosure)\\b|\\bbreach(?:es)? of (?:\\w+ ){0,3}(?:data (?:protection|security|privacy)|security|privacy|dpa)\\b|\\bpersonal data\\b',
  ),
  matter('confidentiality', '\\bbreach\\w* of (?:\\w+ ){0,4}confidential\\w*\\b'),
  matter('material-breach', '\\bmaterial(?:ly)? (?:breach|default)\\w*\\b'),
  matter(
    'breach',
    '(?<!material\\s)(?<!materially\\s)\\b(?:breach\\w*|violation|non-?performance|failure to (?:perform|comply|fulfil+|observe)|failure in the performance|default)\\b(?:(?!infring|warrant|law|confiden|material|negligen)[^.;()]){0,60}\\b(?:(?:this|the|such|our|these) (?:\\w+ )?(?:agreement|contract|terms|addendum)|its (?:\\w+ ){0,3}(?:obligations?|covenants?|duties)|(?:any|its|their) (?:\\w+,? )*(?:obligations?|covenants?|agreements?|provisions?|terms?)|agreement|obligations?|hereof|hereunder|contract)\\b',
  ),
  matter(
    'warranty-breach',
    "\\b(?:breach\\w*|inaccura\\w+|untru\\w+|misrepresentation)(?: or (?:alleged )?\\w+){0,3} (?:of |in |to )?(?:[\\w']+,? ){0,8}?(?:representations?|warrant\\w+)\\b",
  ),
  matter('negligence', '(?<!gross\\s)(?<!grossly\\s)\\bnegligen\\w+\\b'),
  matter('gross-negligence', '\\bgross(?:ly)? negligen\\w+\\b'),
  matter(
    'misconduct',
    '\\bmisconduct\\b|\\bwil+ful\\w*\\b|\\bintentional (?:acts?|wrong\\w*|torts?)\\b|\\bfraud\\w*\\b|\\bbad faith\\b',
  ),
  matter(
    'acts-or-omissions',
    '\\bacts? (?:and|or|and/or) omissions?\\b|\\bacts?,? (?:errors?,? )?(?:or|and) omissions?\\b|\\bany act\\b',
  ),
  matter(
    'law',
    '\\b(?:violat\\w+|breach\\w*|non-?compliance|failure to comply|contravention) (?:or alleged \\w+ )?(?:of|with)? ?(?:\\w+,? ){0,5}(?:laws?|statutes?|regulations?|legal requirements?)\\b|\\bviolations? of law\\b',
  ),
  matter(
    'injury',
    '\\b(?:bodily|personal) injur\\w+\\b|\\bdeath\\b|\\binjur(?:y|ies) to (?:\\w+ ){0,3}persons?\\b|\\binjury,? (?:or |to )',
  ),
  matter(
    'property-damage',
    '\\bproperty damage\\b|\\b(?:damage|injury|loss|destruction)(?:,? (?:to|of|or)(?: \\w+)?){1,4} (?:\\w+ ){0,5}property\\b|\\bto persons? or property\\b',
  ),
  matter(
    'customer-data',
    "\\b(?:customer|client|user|subscriber|licensee)'?s? (?:data|content|materials?|input|property|information)\\b|\\bsensitive data\\b|\\b(?:its|our|their|your) (?:own )?(?:data|content|materials?)\\b|\\bcontent (?:provided|supplied|furnished)\\b",
  ),
  matter(
    'misuse',
    "\\b(?:misuse|unauthori[sz]ed use|improper use|use (?:of|or operation of) (?:\\w+ ){0,5}(?:in (?:breach|violation|a manner)|other than|not (?:in accordance|authori[sz]ed|permitted)|contrary)|high-risk|acceptable use|combinations?|modif(?:y|ications?))\\b|\\b(?:customer|client|licensee|subscriber|distributor)'s use\\b",
  ),
  matter(
    'products',
    '\\b(?:products?|goods|services?|software|platform|deliverables?|equipment)\\b(?! (?:marks?|warrant))',
  ),
  matter('product-liability', '\\bproducts? liability\\b|\\bdefect(?:s|ive)?\\b'),
  matter('taxes', '\\btax(?:es)?\\b'),
  matter('employees', "\\bemployment\\b|\\bworkers'? compensation\\b|\\bwages\\b"),
  matter('environment', '\\bhazardous\\b|\\benvironmental\\b'),
  matter(
    'third-party-claims',
    "\\bthird[- ]part(?:y|ies)'?s?\\b|\\bcovered claims?\\b|\\bbrought (?:against|by)\\b|\\bsuits?\\b|\\basserted by\\b|\\bmade by someone other\\b|\\bclaims? (?:of|by) (?:any )?(?:other )?(?:person|third)\\b",
  ),
];

/** What a warranty promises. */
export const warrantedMatters: Matters = [
  matter(
    'performance',
    '\\b(?:perform|operate|function|conform|compl(?:y|ies)|be|is|are|work|meet)\\w*\\b[^.;]{0,110}\\b(?:specifications?|documentation|descriptions?|described|acceptance criteria|user manuals?|requirements of (?:the )?(?:sow|statement|order)|published)\\b|' +
      '\\bworkman-?like\\b|\\bprofessional(?:ly)?(?: (?:and \\w+ )?(?:manner|standards?|fashion|skill|quality|performance))?\\b(?! (?:fees|advice|advis\\w+|services|liability|indemnity|negligence|corporation|conduct))|' +
      '\\b(?:industry|trade|commercial|recogni[sz]ed|professional|commercially reasonable)(?: \\w+)? (?:standards?|practices?)\\b|\\b(?:reasonable|due|same|ordinary|requisite) (?:degree of )?(?:care|skill)\\b|\\bskill and care\\b|\\bcare,? (?:and )?skill\\b|' +
      '\\bmerchantable\\b|\\bfit for (?:\\w+ )?(?:purpose|use)\\b|\\bgood (?:quality|working order)\\b|\\bperformance warrant\\w+\\b|\\bwarrants? (?:of )?performance\\b|\\bperform(?:ance)? (?:substantially|materially|in all material respects)\\b|\\bto (?:specification|documentation|professional standard)\\b',
  ),
  // Goods without flaws may still do other than their description says.
  matter(
    'soundness',
    '\\bfree (?:from|of) (?:\\w+,? ){0,6}?(?:defects?|errors?|faults?|nonconformit\\w+)\\b|\\bworkmanship\\b',
  ),
  matter(
    'conformity',
    '\\b(?:perform|operate|function|conform|compl(?:y|ies)|be|is|are|work|meet)\\w*\\b[^.;]{0,110}\\b(?:specifications?|documentation|descriptions?|described|acceptance criteria|user manuals?|requirements of (?:the )?(?:sow|statement|order)|published)\\b|\\bto (?:its |the )?(?:specifications?|documentation)\\b',
  ),
  matter(
    'workmanship',
    '\\bworkman-?like\\b|\\bprofessional(?:ly)?(?: (?:and \\w+ )?(?:manner|standards?|fashion|skill|quality|performance))?\\b(?! (?:fees|advice|advis\\w+|services|liability|indemnity|negligence|corporation|conduct))|' +
      '\\b(?:industry|trade|commercial|recogni[sz]ed|professional|commercially reasonable)(?: \\w+)? (?:standards?|practices?)\\b|\\b(?:reasonable|due|same|ordinary|requisite) (?:degree of )?(?:care|skill)\\b|\\bskill and care\\b|\\bcare,? (?:and )?skill\\b',
  ),
  matter(
    'functionality',
    '\\b(?:not )?(?:materially )?(?:reduce|degrade|decrease|diminish)\\w* (?:the )?(?:\\w+ ){0,4}(?:functionality|features|performance)\\b',
  ),
  matter(
    'non-infringement',
    '\\b(?:not|nor|non|no)\\b[ -](?:[^.;]{0,80}?)\\b(?:infring\\w+|misappropriat\\w+|violat\\w+ (?:any |the )?(?:[\\w,]+ ){0,10}?(?:rights?|patents?|copyrights?))|\\bnon-?infring\\w+\\b',
  ),
  matter(
    'authority',
    '\\b(?:power|authority|authori[sz]ation|right)(?:,? (?:and|or)? ?(?:full |legal |corporate )?(?:power|authority|right|capacity))* to (?:enter|execute|make|grant|perform|carry|consummate)\\b|\\bduly (?:organi[sz]ed|authori[sz]ed|executed|incorporated|existing|formed)\\b|\\bvalidly existing\\b|\\bbinding (?:and enforceable )?(?:obligation|agreement)\\b|\\bgood standing\\b|\\bconflict with\\b|\\bcorporate warrant\\w+\\b',
  ),
  matter(
    'malware',
    '\\b(?:virus(?:es)?|malware|malicious (?:code|software)|trojan\\w*|worms?|time bombs?|disabling (?:code|devices?)|harmful code|back ?doors?)\\b',
  ),
  matter(
    'title',
    '\\b(?:good|clear|marketable|valid)(?:,? and \\w+)?(?:,? \\w+)? title\\b|\\bfree (?:and clear|from|of) (?:\\w+ ){0,4}?(?:liens?|encumbrances?|claims?)\\b|\\b(?:owns?|sole owner|owner of|own or control|owns or controls)\\b|\\brights? to (?:grant|licen[sc]e)\\b',
  ),
  matter(
    'law',
    '\\b(?:compl(?:y|ies|iance)|accordance|conform\\w*) with (?:\\w+,? ){0,6}?(?:laws?|regulations?|statutes?|legal requirements?)\\b|\\b(?:not|nor) (?:\\w+ ){0,3}violate (?:any )?(?:\\w+ ){0,3}laws?\\b',
  ),
  matter('insurance', '\\binsurance\\b'),
  matter(
    'date-change',
    '\\byear[- ]2000\\b|\\by2k\\b|\\bleap year\\b|\\bdates? (?:data|processing|calculations?)\\b|\\bprocessing of dates\\b',
  ),
];

/** What a remedy is the only one for. */
export const remediedMatters: Matters = [
  matter('infringement', '\\binfring\\w+\\b|\\bintellectual property\\b'),
  matter('service-levels', '\\b(?:service levels?|service credits?|availability|uptime|slas?|downtime|outages?)\\b'),
  matter('warranty', '\\bwarrant\\w+\\b|\\bnon-?conform\\w*\\b|\\bdefect\\w*\\b'),
  matter('indemnity', '\\bindemni\\w+\\b'),
  matter('data-breach', '\\b(?:loss|corruption) of (?:\\w+ )?data\\b|\\bdata breach\\b'),
  matter('delivery', '\\b(?:late|delay\\w*|failure to deliver|shipment|lost|damaged)\\b'),
  matter('termination', '\\bterminat\\w+\\b'),
];

/** Against what one insures. */
export const insuredRisks: Matters = [
  matter(
    'general-liability',
    '\\b(?:commercial|comprehensive|general|public|business|broad form)(?: (?:general|public))? liability\\b|\\bcgl\\b',
  ),
  matter(
    'professional',
    '\\bprofessional (?:liability|indemnity)\\b|\\berrors? (?:and|&|or) omissions?\\b|\\be&o\\b|\\bpi (?:insurance|cover)\\b',
  ),
  matter(
    'cyber',
    '\\bcyber\\w*(?: (?:liability|risk|insurance|security))?\\b|\\b(?:network security|privacy|data breach) (?:liability|insurance|coverage)\\b',
  ),
  matter('workers-compensation', "\\bworkers?'?s?'? ?comp(?:ensation)?\\b"),
  matter('employers-liability', "\\bemployers?'?s?'? liability\\b"),
  matter(
    'product-liability',
    '\\bproducts?(?: (?:and completed operations|completed operations))? liability\\b|\\bproducts/completed\\b',
  ),
  matter('automobile', '\\b(?:auto(?:mobile)?|motor vehicle|business auto)(?: liability)?\\b'),
  matter('umbrella', '\\bumbrella\\b|\\bexcess liability\\b'),
  matter('property', '\\bproperty insurance\\b'),
  matter('clinical-trial', '\\bclinical trials?\\b'),
];

/** Who administers an arbitration. */
export const arbitrationInstitutions: Matters = [
  matter('aaa', '\\baaa\\b|\\bamerican arbitration association\\b'),
  matter('icdr', '\\bicdr\\b|\\binternational cent(?:er|re) for dispute resolution\\b'),
  matter('jams', '\\bjams\\b|\\bj\\.a\\.m\\.s\\b|\\bjudicial arbitration and mediation\\b'),
  matter('cpr', '\\bcpr\\b'),
  matter('icc', '\\bicc\\b|\\binternational chamber of commerce\\b'),
  matter('lcia', '\\blcia\\b|\\blondon court of international arbitration\\b'),
  matter('siac', '\\bsiac\\b|\\bsingapore international arbitration\\b'),
  matter('hkiac', '\\bhkiac\\b|\\bhong kong international arbitration\\b'),
  matter('dis', '\\bdis\\b|\\bgerman (?:arbitration institute|institution of arbitration)\\b'),
  matter('uncitral', '\\buncitral\\b'),
  matter('scc', '\\bscc\\b|\\bstockholm chamber of commerce\\b'),
];

export function mattersIn(words: string, matters: Matters): readonly string[] {
  return matters.filter(([, expression]) => expression.test(words)).map(([id]) => id);
}
