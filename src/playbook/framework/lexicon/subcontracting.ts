import type { ConceptGroup } from '../lexicon';

/** Others who do the work. */
export const subcontracting: ConceptGroup = {
  subcontract:
    'subcontract; subcontracts; subcontracting; subcontracted; subcontractor; subcontractors; sub-contract; outsource; outsourced; delegate its; delegate any; delegate the performance; third party contractors; third party service providers; third party contractor; sub-processor; subprocessor; subprocessors; sub-processors; delegate performance; delegate',
  'subcontract-verb':
    'subcontract; sub-contract; use subcontractors; engage subcontractors; employ subcontractors; use of subcontractors; subcontracting; use third parties; utilize subcontractors; retain subcontractors; delegate; appoint subcontractors; hire subcontractors; utilize third parties; engage third parties; use one or more subcontractors; subcontracted; perform through; subcontractors; use agents; outsource',
  subprocessor:
    'sub-processor; subprocessor; subprocessors; sub-processors; another processor; other processors; subcontractor; subcontractors; additional processor; third party processor; third party processors; further processor; other processor; sub processor; sub processors',
  engage:
    'engage; engagement; appoint; appointment; use; authorize; authorization; authorise; retain; add; replace; addition; replacement; hire; employ; new; change; subcontract',
  authorisation:
    'authorization; authorisation; authorize; authorise; authorized; consent; approve; approval; permission; agreed; approved; consented',
  objection: 'object; objection; objects; objecting; oppose; veto; reject',
  list: 'list; listed; annex; schedule; register; page; appendix',
  'flow-down':
    'same obligations; same data protection obligations; flow down; flow-down; obligations no less; no less protective; terms no less; at least as protective; substantially the same; substantially similar; equivalent obligations; same terms; at least the same; same restrictions; similar obligations; same level of; least as restrictive; equally protective; imposes the same; equivalent; consistent with this; obligations at least; same conditions; comparable',
  'same-obligations':
    'same obligations; same data protection obligations; same terms; same restrictions; obligations in this dpa; obligations of this; obligations set out in this; the same; identical obligations; obligations under this; terms of this',
  'subcontract-act':
    'subcontract; subcontracting; subcontracted; use of subcontractors; use subcontractors; engage subcontractors; engage a subcontractor; employ subcontractors; retain subcontractors; hire subcontractors; appoint subcontractors; appoint a subcontractor; engage any subcontractor; use any subcontractor; use a subcontractor; utilize subcontractors; delegate; delegates; delegation; outsource; use third parties to perform; utilize third parties; use one or more subcontractors; use of any subcontractor; engage third parties to; engage third party contractors; use third party contractors; use its affiliates and subcontractors; use affiliates and subcontractors; engagement of subcontractors; use of third parties; services of third parties; services of third party; services of a third party; resources from a third party; personnel of third parties; appoint a sub-servicer; appoint sub-servicers; appoint a sub-contractor; sub-servicer; sub-servicers; subservicing',
  'named-subcontractors':
    'approved subcontractors; approved subcontractor; list of subcontractors; permitted subcontractors; named subcontractors; subcontractors listed; subcontractors identified; approved subprocessors; subprocessor list; list of its subprocessors; list of subprocessors; list of sub-processors; authorized subcontractors; eligible for subcontracting',
  'subprocessor-strict':
    'sub-processor; subprocessor; subprocessors; sub-processors; another processor; other processors; other processor; sub processor; sub processors; additional processor; third party processor',
  subcontractor:
    'subcontractor; subcontractors; sub-contractor; sub-contractors; subprocessor; subprocessors; sub-processor; sub-processors; another processor; other processor; sub processors; agents',
  remains: 'remain; remains; fully; shall be; will be; is; continue to be; retain; responsible for; be',
};
