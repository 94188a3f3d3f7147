import type { ConceptGroup } from '../lexicon';

/** Things that go wrong. */
export const incidents: ConceptGroup = {
  incident:
    'incident; incidents; security incident; security breach; data breach; personal data breach; breach of security; cyber attack; cyberattack; outage; outages; disruption; security event; emergency; unauthorized access; compromise; cyber incident; ict-related incident; ict incident; intrusion; malfunction of the service; breaches of security; breach of system security; breach of unsecured',
  'security-incident':
    'security incident; security incidents; security breach; data breach; personal data breach; breach of security; cyber attack; cyberattack; security event; ict-related incident; ict incident; cyber incident; breach of unsecured; data incident; incident; incidents; breach of personal data; security breaches; unauthorized access; breach of confidential; personal data breaches; unauthorized disclosure; unauthorised disclosure',
  fault:
    'error; errors; defect; defects; malfunction; malfunctions; fault; faults; problem; problems; bug; bugs; outage; outages; failure; failures; downtime; down-time; nonconformity; interruption; interruptions; service interruption; nonconformance; trouble; trouble tickets; technical difficulties; deficiency; incidents; incident',
  support:
    'technical support; support services; maintenance services; maintenance; customer support; help desk; helpdesk; telephone support; support; technical assistance; hotline; on-call; service desk; customer service; error correction; maintenance and support; incident management; problem management; level 1 support; level 2 support; second line support; second line customer care',
  correct:
    'correct; fix; resolve; repair; remedy; restore; remediate; respond; correction; resolution; debug; workaround; troubleshoot; response; address; answer; rectify; investigate; diagnose; cure',
  mitigate:
    'mitigate; contain; remediate; investigate; recover; restore; respond; remedy; mitigation; remediation; containment; resolve; eliminate; minimise; minimize',
};
