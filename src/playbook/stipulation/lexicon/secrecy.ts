import { act, alsoFound, common, type ConceptField, power, thing } from '../entry';

/** What is kept secret, and who may know it. */
export const secrecy: ConceptField = {
  'confidential information': thing(
    'confidential information; nda; evaluation material; proprietary information; confidential; confidentiality; confidential material; confidential materials; evaluation material; secret information; nonpublic information; non-public information; secrecy; nondisclosure; non-disclosure',
  ),
  'trade secret': thing('trade secret; trade secrets'),
  'compelled disclosure': alsoFound(
    thing(
      'compelled disclosure; legally compelled; compelled by law; required to disclose; court order; subpoena; judicial order; compelled to disclose; order of a court; compulsory disclosure; compelled; law enforcement request',
    ),
    'required by law; legally required; required by applicable law; legal process',
  ),
  disclosure: act(
    'disclose; discloses; disclosed; disclosing; disclosure; disclosures; divulge; divulges; reveal; reveals',
  ),
  'need to know': thing(
    'need to know; needs to know; need-to-know; needing to know; need for access; having a need; have a need',
  ),
  'archival copy': thing(
    'archival copy; archival copies; archive copy; archive copies; one copy; legal copy; file copy; record copy; archival; copy for archival; for archival purposes; archives; for record keeping; copy for its records; retain a copy; retain one copy',
  ),
  marking: thing(
    'marked; marked as confidential; labelled; labeled; designated in writing; designated as confidential; conspicuously marked; identified as confidential; stamped; marked confidential; bear a legend; bears a legend',
  ),
  oral: thing('oral; orally; verbal; verbally; oral disclosure; disclosed orally; oral information'),
  confirmation: act(
    'confirm; confirms; confirmed; confirmation; reduced to writing; summarized in writing; summarised in writing; followed up in writing; identified in writing; memorialized in writing; confirmed in writing',
  ),
  residuals: power(
    'residual; residuals; residual knowledge; unaided memory; unaided memories; retained in the memory; residual information; unassisted memory',
  ),
  'independent development': thing(
    'independently developed; independent development; independently develops; develop independently; independently develop; independently created',
  ),
  'standard of care': thing(
    'degree of care; standard of care; same degree of care; same care; reasonable care; level of care; reasonable degree of care; care as it uses; care that it uses',
  ),
  standstill: power('standstill; stand still; stand-still'),
  'equitable relief': thing(
    'injunctive relief; injunction; injunctions; equitable relief; specific performance; injunctive; equitable remedies; equitable remedy',
  ),
  bond: thing(
    'bond; bonds; posting bond; posting a bond; security bond; post bond; posting of security; post security; other security',
  ),
  competitor: thing(
    'competitor; competitors; competing company; competing companies; direct competitor; competing business; competitive company; compete with us; rival; rivals',
  ),
  'third party': thing(
    'third party; third parties; third-party; any other person; others; anyone else; other persons; outsiders; any person; any third party',
  ),
  'equipment survey': thing('clean team; clean room; data room; virtual data room'),
  'protective order': thing(
    'protective order; protective orders; confidential treatment; contest the disclosure; seek protection; oppose the disclosure; limit the disclosure; seek confidential treatment',
  ),
  'no obligation': common(
    'no obligation; not obligated; not obliged; not required; under no obligation; no commitment; not be obligated; not be obliged; not be required',
  ),
};
