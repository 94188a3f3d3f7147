import type { ConceptGroup } from '../lexicon';

/** Personal data. */
export const privacy: ConceptGroup = {
  'personal-data':
    'personal data; personal information; personally identifiable; pii; customer personal data; customer data; customer content; data; protected data; controller data; company personal data; personal customer data; consumer information; nonpublic personal information',
  'personal-data-only':
    'personal data; personal information; personally identifiable; customer personal data; personal customer data; data protection; data protection laws; data processing agreement',
  instructions:
    'instructions; instruction; documented instructions; written instructions; directions; direction; instruct; instructed; directs',
  'documented-instructions':
    'documented instructions; written instructions; documented instruction; instructions in writing; recorded instructions; customer instructions',
  'data-subject':
    'data subject; data subjects; individuals; individual; consumer; consumers; data subject rights; rights of individuals',
  'rights-request':
    'data subject request; data subject requests; data subject rights; rights of data subjects; requests from data subjects; request from a data subject; requests from individuals; exercise of data subject; exercise their rights; exercising their rights; exercise of their rights; data subject to exercise; rights under chapter iii; access requests; subject access; consumer requests; consumer rights; requests of data subjects; request from data subject; requests by data subjects; request from data subjects; data subjects to exercise; consumer request; rights requests',
  dpia: 'data protection impact; impact assessment; impact assessments; dpia; dpias; risk assessment; privacy impact',
  consultation: 'prior consultation; consultation; consultations; consult; consulting; consult with; consultation with',
  'data-breach':
    'personal data breach; data breach; security incident; security breach; breach of security; personal data breaches; security incidents; data incident; incident; breach of personal data; unauthorized disclosure; unauthorized access; breach affecting; actual or suspected breach; breach',
  aware:
    'aware; awareness; discovery; discovering; learning; becoming aware; becomes aware; discovers; learns; detects; detection; knowledge; identified',
  transfer:
    'transfer; transfers; transferred; international transfer; cross-border; cross border; restricted transfer; onward transfer; export; transferring',
  'third-country':
    'third country; third countries; outside the eea; outside the european; outside of the european; outside the eu; outside of the eea; other country; country outside; another country; international organisation; restricted transfer; outside the united kingdom; outside the uk; non eea; international transfer; cross-border; international; outside the territory',
  'transfer-mechanism':
    'standard contractual clauses; sccs; scc; model clauses; eu model clauses; binding corporate rules; bcrs; adequacy; adequacy decision; data privacy framework; privacy shield; international data transfer agreement; idta; uk addendum; eea sccs; appropriate safeguards; 2021 914; standard data protection clauses; contractual clauses',
  'scc-module': 'module; module two; module three; module 2; module 3; controller to processor; processor to processor',
  'repealed-mechanism': 'privacy shield; 2010 87; safe harbor; safe harbour; 2004 915; 2001 497',
  'transfer-assessment':
    'transfer impact; transfer impact assessment; transfer assessment; transfer risk; tia; supplementary measures',
  'government-access':
    'government access; access request; access requests; law enforcement; public authority; government authority; government authorities; compelled; legal process; subpoena; court order; required by law; legally required; public authorities; demand; demands; governmental order; judicial; order of a court; disclosure is required; required to disclose; legally compelled; required by laws',
  challenge:
    'challenge; contest; object; resist; minimum; minimise; minimize; protective order; only the portion; narrow; redirect; confidential treatment',
  particulars:
    'subject matter; nature and purpose; duration; categories of data subjects; types of personal data; nature; purpose; type of personal data; categories of personal data; details of processing',
  'data-subject-categories':
    'categories of data subjects; data subjects include; category of data subjects; categories of individuals; data subjects may include; data subject categories',
  'data-types':
    'types of personal data; type of personal data; categories of personal data; categories of data; personal data may include; kinds of personal data; types of data; category of personal data; categories of customer personal data',
  'own-purposes':
    'own purposes; own purpose; own business purposes; its own benefit; improve its products; improve our products; product improvement; product development; legitimate business purposes; train; machine learning; analytics; derived data; aggregate; aggregated; de-identified; deidentified; anonymized; anonymised; develop new; improve the; own commercial purposes',
  certification: 'iso 27001; soc 2; certification; certified; certificate; code of conduct; certifications; iso; soc',
  guarantees:
    'sufficient guarantees; expertise; resources; technical and organizational measures; appropriate technical; appropriate measures; appropriate guarantees',
  infringes:
    'infringe; infringes; infringement; violate; violates; unlawful; in breach of; contravene; contravenes; violation of; breach data protection; breaches data protection; noncompliant; conflicts with',
  'gdpr-records':
    'records of processing; record of processing; records of its processing; processing records; records of all categories; written record; written records; records',
  sell: 'sell; share; sells; selling; sharing; rent; sale',
  'business-purpose':
    'business purpose; business purposes; limited and specified purposes; specified purposes; specific purpose; limited and specified; specific business; permitted purposes; limited purposes',
  combine: 'combine; combining; commingle; aggregate; merge; enrich; pool; combined',
  ccpa: 'ccpa; cpra; california consumer privacy; california privacy; 1798; consumer privacy act',
  'customer-data-strict':
    'customer data; customer content; personal data; customer personal data; client data; user data; personal information; controller data; your data; subscriber data; company data; customer information',
};
