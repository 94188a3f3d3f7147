import { type ConceptField, power, thing } from '../entry';

/** Policies and who is covered. */
export const insurance: ConceptField = {
  'additional insured': thing(
    'additional insured; additional insureds; additional insured parties; additional named insured; additionally insured; named insured; co-insured',
  ),
  insurance: thing(
    'insurance; insurances; insured; insure; insures; insurer; insurance coverage; insurance policy; insurance policies',
  ),
  coverage: thing('coverage; coverages; insurance policy; insurance policies'),
  'certificate of insurance': thing(
    'certificate of insurance; certificates of insurance; insurance certificate; insurance certificates; certificate evidencing; certificates evidencing; evidence of insurance; proof of insurance; evidence of coverage; certificate; certificates; acord',
  ),
  'cyber insurance': thing(
    'cyber insurance; cyber liability; cyber; cyber risk insurance; network security and privacy liability; cyber liability insurance; data breach insurance; network security liability; privacy liability; cyber risk; cybersecurity insurance',
  ),
  'professional indemnity insurance': thing(
    'professional indemnity; professional liability; errors and omissions; e o insurance; professional indemnity insurance; professional liability insurance; errors and omissions insurance',
  ),
  'general liability insurance': thing(
    'general liability; commercial general liability; cgl; public liability; comprehensive general liability; general liability insurance; public liability insurance; commercial general liability insurance',
  ),
  'product liability insurance': thing(
    'product liability insurance; products liability; product liability coverage; products completed operations; product recall insurance; product liability',
  ),
  "workers' compensation": thing(
    "workers compensation; worker s compensation; workers' compensation; workmen s compensation; workmens compensation; worker compensation; workers' compensation insurance; workers compensation insurance; workers s compensation; employers liability; employer s liability",
  ),
  'automobile insurance': thing(
    'automobile liability; auto liability; automobile insurance; motor insurance; automobile',
  ),
  'umbrella insurance': thing('umbrella; excess liability; umbrella liability; excess umbrella'),
  'waiver of subrogation': thing(
    'waiver of subrogation; waive subrogation; waives subrogation; waive rights of subrogation; waive any right of subrogation; waive all rights of subrogation; subrogation',
  ),
  'self-insurance': power(
    'self insure; self insures; self insured; self insurance; self-insure; self-insured; self-insurance; self-insures; selfinsure; selfinsured',
  ),
  'insurer rating': thing(
    'a m best; am best; best rating; rated a; rating of; insurer rating; insurers rated; a vii; best s rating',
  ),
  'primary and non-contributory': thing(
    'primary and non contributory; primary and noncontributory; primary and non-contributory; non-contributory; noncontributory; primary to',
  ),
  'per occurrence': thing(
    'per occurrence; each occurrence; any one occurrence; each claim; per claim; per event; any one claim',
  ),
  'claims-made': thing('claims made; claims-made'),
  'tail cover': thing(
    'tail coverage; tail cover; extended reporting period; extended reporting; tail policy; run-off cover; runoff coverage',
  ),
  deductible: thing(
    'deductible; deductibles; self insured retention; self-insured retention; excess of any deductible',
  ),
};
