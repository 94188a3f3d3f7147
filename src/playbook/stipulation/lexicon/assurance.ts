import { act, alsoFound, common, type ConceptField, power, special, thing } from '../entry';

/** Security, certificates, tests and audits. */
export const assurance: ConceptField = {
  'SOC 2': thing(
    'soc 2; soc2; soc ii; service organization control 2; service organization controls 2; ssae 18; ssae 16',
  ),
  'SOC 1': thing('soc 1; soc1; soc i'),
  'type II': thing('type ii; type 2; typeii'),
  'type I': thing('type i; type 1'),
  'ISO 27001': thing('iso 27001; iso iec 27001; iso27001; iso/iec 27001; iso 27001 2013; iso 27001 2022'),
  'ISO 9001': thing('iso 9001; iso9001'),
  'ISO 22301': thing('iso 22301'),
  'PCI DSS': thing(
    'pci dss; pci; payment card industry data security standard; payment card industry data security standards; payment card industry',
  ),
  'Cyber Essentials': special('cyber essentials; cyber essentials plus'),
  NIST: special('nist; national institute of standards and technology'),
  FedRAMP: special('fedramp'),
  HITRUST: special('hitrust'),
  certification: common(
    'certification; certifications; certified; accreditation; accredited; attestation; attestations; attested; certificate',
  ),
  'penetration test': special(
    'penetration test; penetration tests; penetration testing; pen test; pen tests; pentest; pentests; pen testing; intrusion testing; intrusion test; ethical hacking',
  ),
  'vulnerability scan': thing(
    'vulnerability scan; vulnerability scans; vulnerability scanning; vulnerability test; vulnerability testing; vulnerability assessment; vulnerability assessments',
  ),
  vulnerability: thing('vulnerability; vulnerabilities; security weakness; security weaknesses'),
  patching: act('patch; patches; patched; patching; security update; security updates'),
  encryption: special('encrypt; encrypted; encrypts; encryption; encrypting'),
  'at rest': thing('at rest; in storage; stored in encrypted'),
  'in transit': thing(
    'in transit; in transmission; during transmission; while in transit; when transmitted; transmitted over; transmission of',
  ),
  'privileged access': thing(
    'privileged access; privileged accounts; privileged account; privileged users; privileged user; administrators; administrator; administrative accounts; administrator accounts; administrative access; admin accounts; admin access',
  ),
  'multi-factor authentication': thing(
    'multi factor authentication; multifactor authentication; multi-factor authentication; two factor authentication; two-factor authentication; mfa; 2fa',
  ),
  'access control': thing('access control; access controls; role based access; least privilege; access management'),
  'security programme': thing(
    'information security program; information security programme; security program; security programme; information security policy; security policy; security policies; information security policies; security plan; information security management system; isms',
  ),
  'security measures': thing(
    'security measures; security safeguards; security controls; safeguards; security practices; security procedures; security standards; security requirements; technical and organizational measures; technical and organisational measures; administrative physical and technical safeguards',
  ),
  security: thing('security; secure; securely; secured'),
  'industry standard': thing(
    'industry standard; industry standards; industry practice; industry practices; best practice; best practices; good industry practice; prevailing industry standards; generally accepted industry standards',
  ),
  audit: alsoFound(power('audit; audits; auditing; audited'), 'inspect; inspects; inspection; inspections; inspected'),
  auditor: thing(
    'auditor; auditors; audit firm; auditing firm; accounting firm; independent accountant; independent accountants',
  ),
  'audit report': thing(
    'audit report; audit reports; audit results; assurance report; assurance reports; audit summary; auditor report; auditors report',
  ),
  'on-site': thing('on site; onsite; on-site; at its premises; at its facilities; physical inspection; on premises'),
  questionnaire: thing('questionnaire; questionnaires; security questionnaire'),
  findings: thing(
    'findings; audit findings; deficiencies; deficiency; weaknesses; nonconformities; non-conformities; noncompliance; non-compliance',
  ),
  remediation: act(
    'remediate; remediates; remediation; remediated; remedial; corrective action; corrective actions; rectify; rectification',
  ),
  regulator: thing(
    'regulator; regulators; regulatory authority; regulatory authorities; supervisory authority; supervisory authorities; competent authority; competent authorities; governmental authority; governmental authorities; regulatory agency; regulatory agencies; regulatory body; regulatory bodies',
  ),
  incident: thing(
    'incident; incidents; security incident; security incidents; security event; security events; cyber incident; cyber incidents',
  ),
  breach: thing('breach; breaches; breached'),
  'data breach': thing(
    'data breach; data breaches; personal data breach; personal data breaches; security breach; security breaches; breach of security; security incident; security incidents; breach of personal data; breach of data security',
  ),
  'root cause': alsoFound(thing('root cause; root causes; root cause analysis'), 'cause of'),
  'background check': special(
    'background check; background checks; background screening; background investigation; background investigations; criminal background; criminal record check; criminal records check; criminal history; vet; vets; vetting; vetted; screened; screening; screens',
  ),
  logs: thing('log; logs; logging; audit trail; audit trails; audit log; audit logs'),
  antivirus: thing(
    'antivirus; anti virus; anti-virus; malware; anti malware; anti-malware; malicious code; viruses; virus; virus protection',
  ),
  firewall: thing('firewall; firewalls'),
  'security awareness training': thing(
    'security awareness training; security training; awareness training; privacy training; data protection training; cyber training',
  ),
  segregation: thing(
    'segregate; segregated; segregation; logically separate; logically separated; separately stored; logical separation; kept separate; commingle; commingled; co-mingled',
  ),
};
