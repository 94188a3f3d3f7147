import type { ConceptGroup } from '../lexicon';

/** Leaving. */
export const exit: ConceptGroup = {
  transition:
    'transition; transitional; termination assistance; exit assistance; exit plan; exit management; migration; migrate; disengagement; wind down; wind-down; transition services; transition assistance; transition period; exit period; transfer of services; conversion; deconversion; hand over; handover; orderly transfer; orderly transition; knowledge transfer; reverse transition; run off; transition support; transferring the services; deconvert; convert; orderly manner to a successor; continuity of management; transfer of the duties; transfer of the administration',
  'transition-strict':
    'transition; transitional; termination assistance; exit assistance; exit plan; exit management; disengagement; wind down; wind-down; orderly transfer; orderly transition; handover; deconversion; migration assistance; smooth transition; transitioning; transition period; exit period; termination services; orderly migration; orderly wind; transition services',
  'continued-service':
    'continue to provide; continue to perform; continue the services; continue providing; continue performing; continuation of services; continued provision; continue to supply; continue to make available; continue to host; keep providing; continued performance; continue to render; continue to deliver; continue such services; continue hosting; continue to perform the services; services shall continue; services will continue; no interruption to the services; no interruption of the services; no degradation of; without interruption of the services; service levels apply during; services are not interrupted; uninterrupted services',
  successor:
    'successor provider; replacement provider; new provider; another provider; other provider; another service provider; new service provider; successor; in-house; in house; third party provider; alternative provider; replacement supplier; new supplier; another vendor; new vendor; successor vendor; another supplier; replacement; third party designated; designee; other vendor; alternative service; different service provider; another processor; another hosting; alternate provider',
  period: 'months; days; period; weeks; years; month',
  escrow: 'escrow; escrow agent; source code; step-in',
  lock: 'exit fee; early termination fee; termination fee; termination charge; early termination charge; cancellation fee; cancellation charge; termination fees; termination charges; early termination; liquidated damages; remaining charges; balance of the fees; unpaid balance; remaining fees; remainder of the term; adjustment charge; remaining monthly; withdrawal charge; settlement charge; termination payment; buyout; early termination charges; cancellation fees',
};
