import type { ConceptGroup } from '../lexicon';

/** Looking into the other side's house. */
export const audit: ConceptGroup = {
  audit:
    'audit; audits; auditing; inspect; inspection; inspections; examine; examination; review the records; access and inspect; assessment of provider; site visit; security assessment; on-site review; verify compliance',
  'audit-only': 'audit; audits; inspection; inspections; inspect',
  inspect: 'inspect; inspection; examine; examination; access; visit; on-site; onsite; premises; facilities',
  onsite: 'on-site; onsite; premises; facilities; site; physical; sites; locations; data center; data centre',
  'audit-subject':
    'security; systems; premises; facilities; services; operations; controls; compliance; procedures; processes; performance; data; records relating to the services; infrastructure; data center; data centre; operations; books and records; technology; records; documents; information',
  financial:
    'royalty; royalties; invoices; invoice; payments due; fees due; amounts due; accounting records; financial records; net sales; revenue; revenues; commissions; underpayment; sales; license fees; financial statements; amounts payable; charges; advertising revenues; payments; expense records; expense reports; reimbursable',
  unrestricted:
    'unrestricted; unlimited; full; any time; at all times; complete; without restriction; without limitation; unconditional; at any time',
  'alternative-assurance':
    'pooled audit; pooled audits; joint audit; third party certification; third party certifications; certification; certifications; certificates; audit report; audit reports; independent report; soc 2; soc 1; soc report; soc reports; sas 70; ssae 16; ssae 18; ssae; isae 3402; iso 27001; alternative assurance; alternative means; equivalent assurance; third party reports; type ii report; type 2',
  'other-clients':
    'other customers; other clients; other customer; other client; its other customers; third party rights; confidentiality of other; rights of other',
  frequency:
    'frequency; how often; periodic; once; annual; annually; each year; per year; calendar year; twelve month; intervals; times',
  'audit-plan':
    'scope; audit plan; procedure; procedures; method; duration; timing; protocol; parameters; agreed upon procedures',
};
