import { act, type ConceptField, special, thing } from '../entry';

/** Research, trials and regulated products. */
export const research: ConceptField = {
  publication: act('publish; publishes; published; publishing; publication; publications'),
  'clinical trial': thing('clinical trial; clinical trials; clinical study; clinical studies; trial; trials'),
  protocol: thing('protocol; protocols; study protocol'),
  'good clinical practice': special('good clinical practice; gcp; ich gcp; good laboratory practice; glp'),
  gmp: special(
    'gmp; cgmp; good manufacturing practice; good manufacturing practices; current good manufacturing practice',
  ),
  debarment: special(
    'debarred; debar; debarment; excluded from federal; disqualified; suspended from federal; ineligible person',
  ),
  investigator: thing('investigator; investigators; principal investigator'),
  'adverse event': thing(
    'adverse event; adverse events; adverse reaction; serious incident; serious incidents; side effects; safety report; adverse drug',
  ),
  pharmacovigilance: special('pharmacovigilance; vigilance; safety data exchange'),
  'quality agreement': thing('quality agreement; quality assurance agreement; technical agreement'),
  'regulatory approval': thing(
    'regulatory approval; regulatory approvals; marketing authorisation; marketing authorization; product registration; product registrations; product licence; product license',
  ),
  registration: thing('registration; registrations; registering'),
  'registration holder': thing(
    'registration holder; authorisation holder; authorization holder; holder of the registration; holder of the marketing authorisation',
  ),
  complaint: thing(
    'complaint; complaints; product complaint; product complaints; customer complaint; customer complaints',
  ),
  'off-label promotion': thing('off label; off-label; off label promotion; off-label promotion; off-label use'),
  'patient safety': thing(
    'patient safety; safety of patients; safety of the patients; subject safety; safety of subjects',
  ),
  'informed consent': thing('informed consent; consent of patients; patient consent'),
  'clinical judgment': thing(
    'clinical judgment; clinical judgement; medical judgment; medical judgement; professional judgment; professional judgement',
  ),
  'learned intermediary': thing('learned intermediary; learned intermediaries'),
  samples: thing('biological samples; biological material; specimens; specimen; biospecimens; tissue samples'),
};
