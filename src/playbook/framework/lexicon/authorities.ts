import type { ConceptGroup } from '../lexicon';

/** Who supervises. */
export const authorities: ConceptGroup = {
  authority:
    'authority; authorities; regulator; regulators; regulatory body; regulatory bodies; regulatory agency; regulatory agencies; supervisor; supervisory authority; supervisory authorities; government agency; governmental agency; governmental authority; central bank; examiner; examiners; financial conduct authority; bank examiner; regulatory authority; insurance department; department of insurance; occ; fdic; bafin; regulatory entity; governmental body; government authorities; banking regulators',
  'competent-authority':
    'competent authority; competent authorities; financial supervisor; financial regulator; financial regulators; financial services regulator; supervisory authority; supervisory authorities; banking authority; prudential regulator; prudential authority; central bank; bafin; fca; pra; regulatory authority; regulatory authorities; regulator; regulators; banking regulators; bank regulatory; bank examiners; financial authorities; financial supervisory; occ; fdic; federal reserve; insurance regulator; governmental authorities; regulatory agency; regulatory agencies; regulatory body; regulatory bodies; regulatory inquiries; regulatory inquiry',
  'resolution-authority': 'resolution authority; resolution authorities; resolution board',
  'data-protection-authority':
    'data protection authority; data protection authorities; data protection supervisory; privacy regulator; data privacy authority; information commissioner; data protection commissioner; privacy authorities',
  appointee:
    'appointed; appointees; designated; mandated; third party auditor; independent auditor; third party auditors; auditors; representatives; nominated; appointed by; third party; agents; external auditor; independent auditors; authorized representative; authorized representatives; designee; designees',
  'lead-overseer': 'lead overseer; overseer; european supervisory authorities; esa; esas',
  secretary: 'secretary; secretary of health; hhs; department of health and human services',
  'cooperate-with':
    'cooperate; co-operate; fully cooperate; assist; provide access; give access; grant access; permit; allow; make available; respond to; provide information; work with; submit to; comply with requests; support',
};
