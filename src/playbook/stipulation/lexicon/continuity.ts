import { act, alsoFound, type ConceptField, power, thing } from '../entry';

/** When things go wrong, or end. */
export const continuity: ConceptField = {
  'business continuity plan': thing(
    'business continuity plan; business continuity plans; business continuity; business continuity and disaster recovery plan; business continuity and disaster recovery; continuity plan; continuity plans; bcp; contingency plan; contingency plans; business continuity programme; business continuity program; business continuity management',
  ),
  'disaster recovery': thing(
    'disaster recovery; disaster recovery plan; disaster recovery plans; dr plan; disaster recovery program; disaster recovery facility; recovery plan; drp',
  ),
  'recovery time': thing('recovery time; recovery time objective; recovery time objectives; rto; recovery objective'),
  'recovery point': thing('recovery point; recovery point objective; recovery point objectives; rpo'),
  'exit plan': thing(
    'exit plan; exit plans; exit strategy; exit management plan; transition plan; disengagement plan; termination plan; migration plan; exit strategies',
  ),
  'transition assistance': thing(
    'transition assistance; transition; transition services; transition service; transition support; exit assistance; exit services; exit support; termination assistance; termination services; transfer assistance; migration assistance; disengagement services; disengagement assistance; wind down assistance; transitional services; transitional assistance; knowledge transfer; migration support; migration services; transition period',
  ),
  exit: thing('exit; right to exit; way out; leave; leaving; early exit'),
  'lock-in': power(
    'locked in; lock in; lockin; locks in; locked-in; lock-in; may not be terminated; cannot be terminated; not terminate',
  ),
  'non-cancellable': thing('noncancelable; non-cancelable; non-cancellable; noncancellable; not be cancelled'),
  'step-in': power(
    'step in; steps in; step-in; stepping in; step in rights; step-in rights; step-in right; assume performance; take over performance; take over the performance; take over the services; assume control',
  ),
  'source code': thing('source code; source codes; source materials; source code materials; source form'),
  escrow: power(
    'escrow; escrows; escrowed; escrow agent; escrow agreement; deposit materials; escrow account; in escrow',
  ),
  release: act('release; releases; released; release condition; release conditions; release event'),
  insolvency: thing(
    'insolvency; insolvent; bankruptcy; bankrupt; receivership; liquidation; administration order; winding up; bankruptcy event; ceases business; cease business; ceases to do business; cessation of business; goes out of business',
  ),
  testing: act('test; tests; tested; testing; drill; drills'),
  'last-time buy': power('last time buy; last-time buy; lifetime buy; last buy; final purchase; end of life buy'),
  'end of life': thing(
    'end of life; end-of-life; discontinue; discontinues; discontinued; discontinuation; discontinuance; sunset; sunsets; sunsetting; retire; retired; deprecate; deprecated; deprecation; phase out; obsolescence; obsolete',
  ),
  'safety stock': alsoFound(
    power(
      'safety stock; buffer stock; security stock; buffer inventory; minimum inventory; minimum stock; safety inventory',
    ),
    'inventory of',
  ),
  'second source': thing(
    'second source; alternate source; alternative source; second supplier; alternative supplier; alternate supplier; backup supplier',
  ),
};
