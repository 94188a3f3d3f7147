import { indemnifiedMatters, type Matters } from '../../contract/terms/matters';

const run = String.raw`(?:,? ?\b(?:of|any|an?|the|or|and|others?'?s?|someone(?: else)?'s|somebody(?: else)?'s|anyone(?: else)?'s|anybody's|third[- ]part(?:y|ies)'?s?|another'?s?|person's|their|intellectual property|ip|rights?|patents?|copyrights?|trade-?marks?|trade secrets?)\b)*`;

/** What playbooks call what is indemnified, before the words of contracts. */
export const indemnityMatters: Matters = [
  [
    'ip-infringement',
    new RegExp(
      String.raw`\b(?:infring(?:es?|ing|ements?)|violat(?:es?|ing|ions?)|misappropriat\w+)\b(?= (?:[\w'-]+ ){0,5}(?:ip|intellectual|patents?|copyrights?|trade))${run}|\binfring(?:es?|ing|ements?)(?: (?:any|an?|the|other|of))* third[- ]part(?:y|ies)'?s? rights?\b|\binfring(?:es?|ing|ements?)(?: (?:on|upon|of|the|any|others'?|anyone's))* rights?(?: of (?:others|third parties|a third party|any third party|another|anyone(?: else)?|someone else))?\b|\bip(?: rights?)?(?:[- ]?(?:infringements?|claims?|related claims|violations?))?\b|\binfringements?(?: claims?)?\b`,
    ),
  ],
  [
    'data-breach',
    /\b(?:personal |our |customer |patient )?(?:data|security|privacy) (?:breach(?:es)?|incidents?|loss|violations?)\b|\b(?:breach(?:es)?|violations?) of (?:the )?(?:data (?:protection|privacy|security)|privacy|security|data processing agreement)(?: (?:laws?|obligations?|duties|rules))?\b|\bdata (?:protection|privacy)(?: (?:breach(?:es)?|claims?|violations?))?\b/,
  ],
  [
    'injury',
    /\b(?:personal |bodily )?injur(?:y|ies)(?: (?:or|and) death)?\b|\bdeath(?: (?:or|and) (?:personal |bodily )?injur(?:y|ies))?\b/,
  ],
  ['gross-negligence', /\bgross(?:ly)? negligen(?:ce|t)\b/],
  [
    'misconduct',
    /\bwil+ful (?:misconduct|acts?|default)\b|\bmisconduct\b|\bwil+ful breach(?:es)?\b|\bfraud\b|\bintent\b/,
  ],
  ['law', /\b(?:breach(?:es)?|violations?) of (?:applicable |the )?laws?\b|\bviolating the law\b/],
  ['warranty-breach', /\bbreach(?:es)? of (?:its |the |a )?warrant(?:y|ies)\b/],
  ['confidentiality', /\b(?:breach(?:es)? of )?confidentiality(?: breach(?:es)?)?\b/],
  [
    'breach',
    /\b(?:any |every |its |their |our |own )*(?:breach(?:es)?|violations?)(?: of (?:the )?(?:contract|agreement|terms))?(?!\w| of\b)/,
  ],
  ['negligence', /\b(?:own )?negligen(?:ce|t acts?)\b|\bfault\b/],
  ['misuse', /\b(?:own )?misuse(?: of (?:the )?(?:products?|services?|software|platform|it))?\b/],
  ['customer-data', /\b(?:its|our|their|customer's|customer) (?:own )?(?:data|content|materials)\b/],
  ...indemnifiedMatters.filter(([id]) => id !== 'products' && id !== 'breach' && id !== 'negligence'),
];
