import type { ConceptGroup } from '../lexicon';

/** Keeping data and systems safe. */
export const security: ConceptGroup = {
  'security-measures':
    'security measures; security procedures; security controls; security program; security programme; security standards; security policies; security policy; security practices; security safeguards; safeguards; organizational measures; organisational measures; technical measures; information security; data security; security requirements; security system; security systems; network security; physical security; system security; security precautions; encryption; firewalls; firewall; access controls; iso 27001; security plan; security technology; security features; security infrastructure; access control; intrusion detection; antivirus; virus protection; security services; administrative safeguards; secure facility; secure location; secure environment; secure manner;; data safeguards; security obligations; secure operation; security features; secure server; secure servers; secure data center',
  confidentiality:
    'confidentiality; confidential; secrecy; nondisclosure; non-disclosure; secret; not disclose; proprietary information',
  'data-availability':
    'availability; available; uptime; resilience; accessible; restore; recovery; backup; backups; redundancy; back-up; redundant; backed up; backed-up; availability of the',
  integrity: 'integrity; alteration; corruption; accuracy; modification; tampering; unauthorized alteration; altered',
  authenticity:
    'authenticity; authentication; authenticate; authenticated; multi factor; mfa; digital signature; verify identity; origin of data',
  protect: 'protect; safeguard; secure; preserve; prevent; guard; maintain; ensure; keep; hold; implement; safeguarded',
  unauthorised:
    'unauthorized access; unauthorised access; unauthorized use; unauthorized disclosure; unauthorized; unauthorised; accidental loss; unlawful destruction; loss or theft; misuse; hacking; intrusion; theft',
  'penetration-test':
    'penetration test; penetration tests; penetration testing; pen test; pen testing; vulnerability scan; vulnerability tests; vulnerability testing; vulnerability test; security test; security tests; security testing; vulnerability assessment; red team; red teaming; ethical hacking; intrusion test; intrusion testing; security or vulnerability; vulnerability testing; vulnerability scanning; penetration and vulnerability',
  'threat-led':
    'threat led penetration; threat-led penetration; tlpt; tiber; tiber-eu; threat led; threat intelligence based; red team',
  participate:
    'participate; participation; take part; cooperate; co-operate; contribute; attend; join; engage; partake',
  awareness:
    'security awareness; awareness programme; awareness program; awareness training; awareness programmes; awareness programs; security training; resilience training; operational resilience training; cyber awareness; awareness campaigns',
  'resilience-training':
    'resilience training; operational resilience; resilience programme; resilience exercises; resilience testing; dor training',
  risk: 'risk management; ict risk; cyber risk; security weakness; weaknesses; vulnerabilities; weakness; deficiencies; deficiency; risk assessment',
  unwarranted:
    'not warrant; no warranty; makes no warranty; not guarantee; no guarantee; no liability; not be liable; not liable; not responsible; no responsibility; not be responsible; shall have no liability; disclaims; disclaim; own risk; solely responsible; cannot guarantee',
  insecurity:
    'unauthorized access; secure operation; security breaches; breach of security; hackers; loss of data; loss or corruption; lost data; corruption of data; alteration; interception; unauthorized use; error free or secure; uninterrupted or secure; be secure; completely secure; totally secure; security of; theft or destruction; destruction of',
};
