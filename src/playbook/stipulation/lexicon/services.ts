import { act, alsoFound, type ConceptField, power, thing } from '../entry';

/** Services, levels of them, support and change. */
export const services: ConceptField = {
  uptime: thing(
    'uptime; up-time; system availability; service availability; availability of the service; availability of the services; availability commitment; availability percentage',
  ),
  'service level': thing(
    'service level; service levels; sla; slas; service level agreement; service level agreements; performance standards; performance levels; kpi; kpis; key performance indicators',
  ),
  'service credit': thing(
    'service credit; service credits; sla credit; sla credits; performance credit; performance credits; credit against; credits against; fee reduction; service level credit; service level credits; fee credits; fee credit; credits',
  ),
  'response time': thing(
    'respond; responds; response; responses; response time; response times; responded; initial response; acknowledge',
  ),
  resolution: thing(
    'resolve; resolves; resolved; resolution; resolution time; resolution times; workaround; workarounds; work around; restore; restored; restoration; repair time',
  ),
  critical: alsoFound(
    thing(
      'critical; severity 1; severity one; priority 1; priority one; sev 1; p1; level 1; critical error; critical errors; class 1',
    ),
    'urgent; emergency',
  ),
  'high severity': alsoFound(
    thing('severity 2; severity two; priority 2; priority two; sev 2; p2; high priority; high severity; level 2'),
    'major',
  ),
  support: thing('support; technical support; customer support; help desk; helpdesk; service desk; support services'),
  maintenance: thing(
    'maintenance; maintain the; scheduled maintenance; planned maintenance; maintenance services; maintenance window; maintenance windows',
  ),
  'preventive maintenance': thing(
    'preventive maintenance; preventative maintenance; planned maintenance; scheduled maintenance; routine maintenance; periodic maintenance',
  ),
  downtime: thing(
    'downtime; down time; outage; outages; interruption; interruptions; unavailability; unavailable; unscheduled outage',
  ),
  'around the clock': thing(
    '24 7; 24x7; around the clock; 24 hours a day; twenty four hours a day; 24 hours per day; twenty-four hours; 365 days; 7x24; 7 24',
  ),
  'business hours': thing(
    'business hours; normal business hours; working hours; office hours; regular business hours; normal working hours; ordinary business hours',
  ),
  suspension: power(
    'suspend; suspends; suspended; suspending; suspension; suspensions; disable access; cut off access; interrupt the services',
  ),
  'critical function': thing(
    'critical function; critical functions; critical or important function; critical or important functions; important functions; critical services; material outsourcing; critical activities',
  ),
  functionality: thing(
    'functionality; functionalities; functions; features; feature; functional; capabilities; capability; performance of the service',
  ),
  reduction: act(
    'reduce; reduces; reduced; reduction; degrade; degrades; degraded; degradation; diminish; diminishes; diminished; decrease; decreases; decreased; impair; impairs; remove functionality; downgrade',
  ),
  acceptance: act(
    'accept; accepts; accepted; acceptance; acceptance test; acceptance tests; acceptance testing; acceptance criteria',
  ),
  'deemed acceptance': thing(
    'deemed acceptance; deemed consent; deemed to consent; consent deemed; consent is deemed; consent shall be deemed; deemed to have consented; deemed given; deemed to be given; deemed accepted; deemed to be accepted; deemed to have accepted; deemed to have been accepted; deemed finally accepted; considered accepted; considered to be accepted; treated as accepted; tacit acceptance; implied acceptance; automatic acceptance; automatically accepted; acceptance by silence; counts as acceptance; constitutes acceptance; constitute acceptance; shall constitute acceptance; deemed approved; deemed approval; deemed to have approved; counts as approval; considered approved',
  ),
  rejection: act('reject; rejects; rejected; rejecting; rejection'),
  'acceptance test': thing(
    'acceptance test; acceptance tests; acceptance testing; acceptance criteria; user acceptance; acceptance procedure; acceptance procedures',
  ),
  milestone: thing('milestone; milestones; milestone payment; milestone payments'),
  deliverable: thing('deliverable; deliverables; work product; work products; work result; work results'),
  documentation: thing(
    'documentation; user documentation; manuals; manual; user manual; technical documentation; operating instructions',
  ),
  'change order': thing(
    'change order; change orders; change request; change requests; change control; change control procedure; change management; change notice; variation order; engineering change',
  ),
  'at discretion': thing(
    'unilateral; unilaterally; at its sole discretion; in its sole discretion; its sole discretion; sole discretion; own discretion; absolute discretion; reasonable discretion; on its own initiative; its discretion; at its option; at any time and from time to time',
  ),
  meeting: thing(
    'meeting; meetings; governance; steering committee; review meeting; quarterly business review; qbr; service review; service reviews; review meetings; parties meet; meet and confer; meet in good faith; meet in person; meet to discuss; meet to resolve',
  ),
  'performance report': thing(
    'performance report; performance reports; service report; service reports; service level report; service level reports; status report; status reports; monthly report; monthly reports; progress report; progress reports; reports on',
  ),
  upgrade: thing(
    'upgrade; upgrades; update; updates; new release; new releases; new version; new versions; enhancements; enhancement; patches',
  ),
  benchmarking: power('benchmark; benchmarks; benchmarking; benchmarked; benchmarker; price comparison'),
  installation: alsoFound(
    act('install; installs; installed; installation; installing; commissioning'),
    'commission; commissioned',
  ),
  'user training': thing(
    'user training; training sessions; training session; training course; training courses; training services; training programme; training program; train personnel; train its personnel; train our staff; train users; train the personnel',
  ),
  visit: thing('visit; visits; attendance; intervention; interventions; site visit; site visits; call out; call-out'),
  'support request': thing(
    'support request; support requests; support call; support calls; calls; telephone call; telephone calls; ticket; tickets; service request; service requests; trouble ticket; trouble tickets',
  ),
  remote: thing('remote; remotely; virtual; online session; by video; videoconference; web based'),
};
