import type { ConceptGroup } from '../lexicon';

/** How good the service must be. */
export const serviceLevels: ConceptGroup = {
  'service-level':
    'service level; service levels; sla; slas; uptime; up-time; performance standard; performance standards; performance levels; performance level; availability target; response time; response times; resolution time; performance requirements; key performance; kpi; kpis; performance metrics; performance criteria; turnaround time; turnaround times; availability requirement; service credits; scheduled uptime; performance measures; availability percentage; downtime; service level objective; percent availability; acknowledgement time; processing time; call back response; mean time; level of service; levels of service; quality of service; level of performance; time to respond; service quality',
  'level-number':
    '99; 99.9; 99.5; 99.99; 98; 97; 95; 99.0; 99.7; 99.95; 99.8; 90; 100; ninety-nine; percent; hours; minutes; seconds; business hours; business days; business day; 24; hour; 24x7; 7',
  percentage:
    '99; 99.9; 99.5; 99.99; 98; 97; 99.0; 99.7; 99.95; 99.8; ninety-nine; 99.999; 99.75; 99.98; 96; 98.5; 95; 99.4; 99.6; 99.3; 100',
  'available-verb':
    'available; availability; accessible; accessibility; operational; uptime; up-time; operate; access; running; downtime; connectivity',
  credits:
    'service credit; service credits; credit; credits; rebate; liquidated damages; refund; penalty; penalties; fee reduction; pro rata',
  measure: 'measure; measured; measurement; monitor; monitoring; calculate; calculated; monthly; track; tracking',
  report: 'report; reports; reporting; statistics; dashboard; monthly reports; performance reports; service reports',
  'corrective-action':
    'corrective action; corrective actions; corrective plan; remediation plan; root cause; corrective measures; remedial action; remedial plan; correct the failure; improvement plan; action plan; remedy the failure; service improvement; corrective; prevent recurrence; root cause analysis; improving performance; improve performance; correct reported; restore the service level',
  'revise-levels':
    'review; revise; revised; update; updated; adjust; adjusted; amend; renegotiate; renegotiated; modify; modified; change; changed; adjustment; establish new; improve; improvement; reviewed',
  availability: 'availability; available; uptime; accessible; operational',
};
