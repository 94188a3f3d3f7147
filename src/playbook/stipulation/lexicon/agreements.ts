import { act, alsoFound, common, type ConceptField, power, special, thing } from '../entry';

/** The contract itself and how it changes hands or words. */
export const agreements: ConceptField = {
  assignment: act(
    'assign; assigns; assigned; assignment; assignments; assigning; novate; novates; novation; transfer this agreement; transfer of this agreement; transfer the agreement',
  ),
  'change of control': thing(
    'change of control; change in control; merger; acquisition; sale of substantially all; acquired by; change of ownership',
  ),
  amendment: act(
    'amend; amends; amended; amendment; amendments; modify; modifies; modified; vary; variation; variations; change the terms; changes to the terms; change these terms; changes to these terms; revise; revises; modify the terms; modify this agreement; modify these terms; change this agreement',
  ),
  'terms of the contract': thing(
    'terms; terms and conditions; terms of service; terms of use; conditions; general terms',
  ),
  'order of precedence': alsoFound(
    thing(
      'order of precedence; precedence; prevail; prevails; take precedence; takes precedence; govern in the event of conflict; govern over; governs over; shall prevail; shall control; will control; must control; rank before; ranks before',
    ),
    'controls; supersede; supersedes; override; overrides; always govern; will govern over; will supersede',
  ),
  'purchase order terms': thing(
    'purchase order terms; terms of any purchase order; terms on any purchase order; preprinted terms; pre-printed terms; additional terms; additional or different terms',
  ),
  'online terms': thing(
    'online terms; click through; click-through; clickwrap; click-wrap; click through terms; click-through terms; shrinkwrap; terms on a website; terms posted',
  ),
  'entire agreement': thing(
    'entire agreement; whole agreement; complete agreement; supersedes all; entire understanding',
  ),
  waiver: thing('waive; waives; waived; waiver; waivers'),
  'exclusive dealing': power(
    'exclusive purchasing; exclusive purchase; purchase exclusively; buy exclusively; exclusive supplier; exclusive supply; purchase only from; exclusive dealing; exclusivity',
  ),
  'non-compete': power(
    'non-compete; noncompete; noncompetition; non-competition; not compete; compete with; covenant not to compete; restrictive covenant; competing products; competitive products',
  ),
  'right of first refusal': power(
    'right of first refusal; first refusal; rofr; right of first offer; right of first negotiation; rofo; first right to negotiate; preemptive right; last look; matching right; right to match',
  ),
  'governing law': thing('governing law; governed by; laws of'),
  CISG: special(
    'cisg; un sales convention; convention on contracts for the international sale of goods; international sale of goods',
  ),
  'third-party beneficiary': power(
    'third party beneficiary; third party beneficiaries; third-party beneficiary; third-party beneficiaries; rights of third parties; enforce any term',
  ),
  'electronic signature': thing(
    'electronic signature; electronic signatures; e-signature; e-signatures; docusign; signed electronically; electronically signed; counterparts',
  ),
  'order form': thing('order form; order forms; ordering document; ordering documents; sales order; sales orders'),
  'statement of work': thing(
    'statement of work; statements of work; sow; sows; work order; work orders; scope of work; project order; work statement',
  ),
  attachment: common(
    'annex; annexes; schedule; schedules; exhibit; exhibits; appendix; appendices; attachment; attachments; addendum; addenda; annexure',
  ),
  'notice by email': thing(
    'notice by email; email notice; notices by email; by email; by e-mail; electronic mail; via email; e-mail; email; emailed',
  ),
  'compliance with law': thing(
    'applicable law; applicable laws; compliance with law; compliance with laws; all laws; comply with laws; laws and regulations; laws rules and regulations; legislation; statutory requirements; law; laws',
  ),
  'anti-bribery': thing(
    'uk bribery act; us foreign corrupt practices act; u s foreign corrupt practices act; anti bribery; anti-bribery; bribery; anti-corruption; anti corruption; corruption; fcpa; foreign corrupt practices act; bribery act; bribe; bribes; kickback; kickbacks; corrupt practices; improper payments',
  ),
  sanctions: thing(
    'sanction; sanctions; sanctioned; ofac; embargo; embargoes; embargoed; denied parties; restricted parties; restricted party; sanctions lists',
  ),
  'export control': thing(
    'export control; export controls; export laws; export regulations; export administration regulations; ear; itar; export law',
  ),
  environment: thing('environmental; sustainability; sustainable; carbon; emissions; greenhouse gas; esg; climate'),
  diversity: thing(
    'diversity; diverse; equal opportunity; nondiscrimination; non-discrimination; minority owned; affirmative action',
  ),
  accessibility: special(
    'accessibility; wcag; section 508; vpat; web content accessibility guidelines; accessibility standards',
  ),
  'sovereign immunity': power('sovereign immunity; governmental immunity; tort claims act'),
  'public records law': thing(
    'public records; public records law; public records act; freedom of information; foia; open records; public records laws; sunshine law',
  ),
  'conflict of interest': thing('conflict of interest; conflicts of interest; conflict of interests'),
  'financial statements': power(
    'financial statements; financial statement; financial condition; financial stability; annual accounts; financial information; balance sheet; financial reports',
  ),
  regulation: thing('regulation; regulations; regulatory; regulatory requirement; regulatory requirements'),
  'non-disparagement': power('disparage; disparages; disparagement; nondisparagement; non-disparagement; disparaging'),
};
