import { act, alsoFound, type ConceptField, special, thing } from '../entry';

/** Hospitals, patients and those who pay for them. */
export const health: ConceptField = {
  PHI: special(
    'phi; protected health information; patient data; patient information; health information; medical records; health data; patient records; electronic protected health information; ephi; individually identifiable health information',
  ),
  'business associate agreement': thing(
    'business associate agreement; baa; business associate addendum; business associate contract; business associate agreements',
  ),
  HIPAA: special('hipaa; health insurance portability and accountability act; hitech; hitech act'),
  'anti-kickback law': special(
    'anti kickback; anti-kickback; anti kickback statute; anti-kickback statute; antikickback; anti-kickback law; 1320a 7b',
  ),
  'Stark Law': special('stark; stark law; physician self referral; physician self-referral; self-referral law; 1395nn'),
  'excluded provider': thing(
    'exclusion list; exclusion lists; debarred; debarment; debar; suspended or excluded; oig list; list of excluded individuals; excluded parties; ineligible person; excluded from participation',
  ),
  'federal health care program': thing(
    'federal health care program; federal health care programs; federal healthcare program; federal healthcare programs; medicare; medicaid; medicare or medicaid; federal program; federal programs; federally funded; government health care program',
  ),
  'Secretary of HHS': alsoFound(
    thing(
      'secretary of hhs; secretary of health and human services; hhs; department of health and human services; comptroller general; health and human services',
    ),
    'secretary',
  ),
  immunisation: special(
    'immunization; immunizations; immunisation; immunisations; vaccination; vaccinations; vaccinated; immunized; immunised; tuberculosis',
  ),
  patient: thing('patient; patients'),
  FDA: special('fda; food and drug administration'),
  GMP: special(
    'gmp; cgmp; good manufacturing practice; good manufacturing practices; current good manufacturing practices; gxp',
  ),
  'adverse event': thing(
    'adverse event; adverse events; adverse experience; adverse experiences; pharmacovigilance; safety reporting',
  ),
  'clinical use': act('clinical; clinically; clinical trial; clinical trials; clinical use'),
  'licensed professional': alsoFound(
    thing(
      'licensed professional; licensed professionals; professional license; licensure; credentialed; credentialing',
    ),
    'credentials',
  ),
};
