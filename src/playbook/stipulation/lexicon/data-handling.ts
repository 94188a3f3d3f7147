import { act, common, type ConceptField, except, place, special, thing } from '../entry';

/** Data: where it is, who has it, what is done with it. */
export const dataHandling: ConceptField = {
  'sub-processor': special(
    'subprocessor; subprocessors; sub-processor; sub-processors; sub processor; sub processors; another processor; other processors; further processor; further processors',
  ),
  'personal data': thing(
    'personal data; personal information; personally identifiable information; pii; personal identifiable information; data of individuals',
  ),
  data: thing('data; information; content; dataset; datasets; customer materials; client materials'),
  'data subject': thing(
    'data subject; data subjects; data subject request; data subject requests; data subject access request; dsar; dsars',
  ),
  'data residency': thing('data residency; data localization; data localisation; data sovereignty; data location'),
  'data centre': thing('data center; data centers; data centre; data centres; hosting facility; hosting facilities'),
  EU: place('eu; european union; eea; european economic area'),
  UK: place('uk; united kingdom; great britain; england; england and wales; u k'),
  US: place('united states; united states of america; usa; u s'),
  Switzerland: place('switzerland; swiss'),
  Canada: place('canada; canadian'),
  Australia: place('australia; australian'),
  'standard contractual clauses': thing(
    'standard contractual clauses; model clauses; model contractual clauses; sccs; scc; eu standard clauses; transfer mechanism; adequacy decision',
  ),
  'cross-border transfer': thing(
    'cross border transfer; cross border transfers; cross-border transfer; cross-border transfers; international transfer; international transfers; transfer outside; transferred outside; transfers outside; restricted transfer; restricted transfers',
  ),
  outside: thing(
    'outside; outside of; offshore; off shore; off-shore; abroad; overseas; foreign country; foreign countries; any other country; other than in',
  ),
  anonymised: thing(
    'anonymize; not identify; does not identify; not personally identify; cannot be identified; anonymized; anonymised; anonymous; anonymization; anonymisation; anonymise; deidentify; deidentified; de-identify; de-identified; de-identifies; de identified; de identify; deidentification; de-identification; pseudonymized; pseudonymised',
  ),
  aggregated: thing(
    'aggregate data; aggregated; aggregated data; aggregate form; aggregate; in aggregate; aggregated form; aggregates; statistical',
  ),
  deletion: act(
    'delete; deletes; deleted; deletion; deleting; destroy; destroys; destroyed; destruction; destroying; erase; erases; erased; erasure; purge; purged; wipe; wiped; expunge; expunged',
  ),
  return: except(
    act(
      'return; returns; returned; returning; hand back; hands back; give back; gives back; handed back; redeliver; surrender',
    ),
    'return receipt; tax return; in return; return on; returns filed; information return',
  ),
  export: act(
    'data export; export of data; export; exports; exported; extract; extraction; download; downloads; downloadable; retrieve; retrieval; portability',
  ),
  format: thing(
    'format; formats; machine readable; machine-readable; standard format; commonly used format; usable format; non-proprietary format',
  ),
  'usage data': special(
    'usage data; usage information; usage statistics; service data; telemetry; telemetry data; analytics data; usage metrics; system data',
  ),
  copies: common('copy; copies; duplicate; duplicates'),
  backup: thing('backup; backups; back-up; back-ups; back up; backs up; backed up; back ups'),
  'web page': thing('web page; webpage; website; web site; web pages; posting; posted; online; url; internet site'),
  selling: thing(
    'sell; sells; sold; selling; sale of; rent; lease; monetize; monetizes; monetise; monetises; commercialize; commercialise; commercially exploit',
  ),
  cookies: thing('cookie; cookies; tracking technologies; tracking technology; tracking pixels'),
  DPIA: special(
    'dpia; data protection impact assessment; data protection impact assessments; impact assessment; impact assessments; privacy impact assessment',
  ),
  GDPR: special('gdpr; general data protection regulation; 2016 679'),
  FERPA: special('ferpa; family educational rights and privacy act; student records act'),
  CCPA: special('ccpa; california consumer privacy act; cpra'),
  'documented instructions': special(
    'documented instructions; written instructions; lawful instructions; on instructions; upon instructions; instructions of the controller; instructions from; accordance with the instructions; processing instructions',
  ),
  'general authorisation': special(
    'general authorisation; general authorization; general written authorisation; general written authorization; general consent; general prior authorisation; general prior authorization',
  ),
  'processor role': special('processor; data processor; service provider under the ccpa'),
  'controller role': special(
    'controller; data controller; independent controller; joint controller; joint controllers; controllers',
  ),
  'encryption keys': thing(
    'encryption keys; encryption key; keys; cryptographic keys; key management; customer managed keys; customer-managed keys',
  ),
  HSM: special('hsm; hsms; hardware security module; hardware security modules'),
  unencrypted: thing('unencrypted; not encrypted; clear text; plain text; cleartext; plaintext; without encryption'),
  'transfer impact assessment': special(
    'transfer impact assessment; transfer impact assessments; transfer risk assessment; tia',
  ),
  'Article 28': special('article 28; art 28; articles 28'),
  'data protection law': thing(
    'data protection law; data protection laws; privacy law; privacy laws; data protection legislation; applicable data protection law; applicable data protection laws; data privacy laws; data privacy law',
  ),
  'data protection agreement': thing(
    'data processing agreement; data processing addendum; data protection agreement; data protection addendum; dpa',
  ),
  'data protection officer': thing(
    'data protection officer; dpo; privacy officer; security officer; chief information security officer',
  ),
  'own purposes': thing(
    'own purpose; own purposes; own use; own business purposes; own commercial purposes; internal business purposes; other purpose; other purposes; any other purpose; own benefit; improve its products; improve its services; improve the services; improve its product; improving its products; improving its services; improve products; product improvement; service improvement; develop new products; analytics; research and development purposes',
  ),
};
