import type { ConceptGroup } from '../lexicon';

/** Papers that a contract points to. */
export const documents: ConceptGroup = {
  'set-out':
    'set forth; set out; described; specified; defined; provided; stated; identified; contained; listed; detailed; referenced; indicated; attached; accordance; pursuant; outlined; included; available at; found at; located at; as provided; as described; incorporated; prescribed; subject to; per the',
  attachment:
    'attachment; attachments; exhibit; exhibits; schedule; schedules; annex; annexes; annexure; appendix; appendices; addendum; order form; order; order forms; cover page; statement of work; sow; setup page; policy; policies; work order; service description; specification; specifications; handbook; manual; document; website; url; key terms; task order; product order; supplement; statements of work',
  'service-level-document':
    'service level agreement; sla; slas; service levels; service level; support policy; support terms; performance standards',
  'security-document':
    'security policy; security measures; security requirements; security standards; security addendum; security exhibit; information security; security schedule; security obligations; security plan; security procedures; security program; security terms',
  'privacy-document':
    'data processing agreement; data processing addendum; data protection addendum; data protection agreement; dpa; data processing terms; data privacy addendum; data protection schedule; data processing schedule; personal data schedule; privacy addendum; data privacy agreement; processor agreement; business associate agreement; baa',
  'continuity-document':
    'disaster recovery plan; business continuity plan; contingency plan; continuity plan; dr plan; recovery plan',
  'exit-document':
    'exit plan; exit schedule; transition plan; termination assistance schedule; exit management; disengagement plan; termination assistance plan',
  precedence: 'precedence; prevail; control; controls; prevails; govern over; take priority; supersede',
};
