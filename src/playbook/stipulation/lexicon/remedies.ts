import { act, alsoFound, common, type ConceptField, power, thing } from '../entry';

/** Liability, remedies, and the end of the contract. */
export const remedies: ConceptField = {
  cap: thing('cap; caps; capped; limit of liability; limitation of liability; maximum liability; liability cap'),
  'super-cap': thing(
    'super cap; super caps; super-cap; super-caps; supercap; supercaps; higher cap; enhanced cap; separate cap; data protection cap; increased cap',
  ),
  'control of the defence': thing(
    'control of the defence; control of the defense; control of defence; control of defense; controls the defence; controls the defense; control the defence; control the defense; conduct of the defence; conduct of the defense; conduct of claims; control of the claim; controls the claim; control of claims',
  ),
  'answering for': thing(
    'liable for; responsible for; responsibility for; answerable for; accountable for; liability for; liable; responsible; answerable; accountable',
  ),
  liability: thing('liability; liabilities; liable; responsible; responsibility; answerable; accountable'),
  indemnity: thing(
    'indemnify; indemnifies; indemnified; indemnity; indemnities; indemnification; hold harmless; held harmless; defend',
  ),
  unlimited: thing(
    'unlimited; uncapped; without limit; without limitation as to amount; without cap; no limit; no cap; not be limited; not limited in amount; unrestricted',
  ),
  'sole remedy': thing(
    'sole remedy; exclusive remedy; sole and exclusive remedy; only remedy; sole remedies; exclusive remedies; sole and exclusive remedies; only recourse; sole recourse',
  ),
  'consequential damages': thing(
    'consequential damages; indirect damages; consequential loss; consequential losses; consequential; indirect loss; indirect losses; incidental damages; special damages; punitive damages; lost profits; loss of profits; loss of profit',
  ),
  termination: act(
    'terminate; terminates; terminated; termination; terminating; cancel; cancels; cancelled; canceled; cancellation; rescind; end the agreement; ends the agreement; expiration or termination',
  ),
  'termination for convenience': power(
    'termination for convenience; terminate for convenience; terminate without cause; terminate at any time; cancel at any time; cancel for convenience; terminates for convenience; terminate for any reason; terminate for any or no reason',
  ),
  expiry: thing(
    'expiry; expiration; expire; expires; expired; end of the term; expiration of the term; end of term; expiration or termination',
  ),
  'initial term': thing(
    'initial term; first term; initial period; initial subscription term; original term; minimum term',
  ),
  term: thing(
    'term; duration; whole term; entire term; full term; term of this agreement; subscription term; contract term; term of the agreement; subscription period; contract period; service term; then current term; license term; licence term; term hereof',
  ),
  renewal: power(
    'renew; renews; renewed; renewal; renewals; auto renewal; auto-renewal; automatic renewal; automatically renew; extend the term; renewal term; extension of the term',
  ),
  cure: alsoFound(
    act(
      'cure; cures; cured; remedy the breach; remedies the breach; remedy any breach; remedy a breach; remedy the default; remedied; remedying; curing; cure period; uncured',
    ),
    'remedy',
  ),
  'force majeure': thing(
    'force majeure; act of god; acts of god; beyond its reasonable control; beyond reasonable control; events beyond',
  ),
  pandemic: thing('pandemic; pandemics; epidemic; epidemics; quarantine; public health emergency; disease'),
  strike: thing(
    'strike; strikes; labor dispute; labor disputes; labour dispute; labour disputes; industrial action; lockout; lockouts; labor disturbance; labour disturbance; work stoppage; work stoppages',
  ),
  mitigation: act('mitigate; mitigates; mitigated; mitigation; minimize; minimise'),
  survival: act(
    'survive; survives; survived; survival; surviving; remain in force; continue in force; remain in effect; continue after termination',
  ),
  'final award': thing(
    'finally awarded; damages awarded; awarded; final judgment; final judgments; final judgement; final award; awards; court award',
  ),
  settlement: act(
    'settle; settles; settled; settlement; settlements; settling; compromise of a claim; agreed settlements',
  ),
  'death or injury': thing(
    'death; personal injury; personal injuries; bodily injury; bodily injuries; injury; injuries',
  ),
  'property damage': thing('property damage; damage to property; damage to tangible property; damage to premises'),
  representation: thing('representation; representations; represents; represent'),
  'gross negligence': thing('gross negligence; grossly negligent'),
  'wilful misconduct': thing(
    'wilful misconduct; willful misconduct; intentional misconduct; wilful default; willful default; intentional acts; deliberate breach; wilful breach; willful breach',
  ),
  remedies: common('remedy; remedies; rights and remedies; right and remedy; legal remedies'),
  negligence: thing('negligence; negligent; negligently; negligent acts'),
  fraud: thing('fraud; fraudulent; fraudulently; fraudulent misrepresentation'),
  'limitation period': power(
    'limitation period; statute of limitations; limitation periods; time limit for claims; claims must be brought; action must be brought; time bar; limitations period; must be brought within; be brought more than',
  ),
  'security threat': alsoFound(
    thing(
      'security threat; security threats; security risk; security risks; threat to the security; imminent harm; malicious activity; threatens the security; risk to the security; security emergency',
    ),
    'emergency; harm to the',
  ),
  'illegal use': thing(
    'illegal use; unlawful use; misuse; violation of law; acceptable use; acceptable use policy; aup; prohibited use',
  ),
  'dispute escalation': thing(
    'escalation procedure; executive escalation; senior management; senior executives; senior executive; escalate the dispute; executive negotiation; executives; senior officers; escalated to; executives meet; executives shall meet; executives will meet; executives of the parties; managers meet; managers shall meet',
  ),
  mediation: thing('mediation; mediate; mediator'),
  arbitration: thing(
    'arbitration; arbitrate; arbitrator; arbitrators; arbitral; arbitral tribunal; binding arbitration',
  ),
  litigation: thing('litigation; court; courts; court proceedings; lawsuit; legal proceedings; legal action'),
  "attorneys' fees": power(
    "attorney s fees; attorneys fees; attorneys' fees; legal fees; attorney fees; legal costs; lawyers fees; counsel fees; court costs",
  ),
  'prevailing party': thing('prevailing party; losing party; successful party; substantially prevailing'),
  'continued performance': act(
    'continue to perform; continues to perform; continue performing; continued performance; continue performance; continue to provide; continues to provide',
  ),
};
