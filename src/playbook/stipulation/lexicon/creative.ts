import { act, type ConceptField, power, thing } from '../entry';

/** Agencies, creative work and staffing. */
export const creative: ConceptField = {
  retainer: thing('retainer; retainers; monthly retainer'),
  'kill fee': power(
    'kill fee; kill fees; cancellation fee; cancellation fees; cancellation charge; cancellation charges',
  ),
  portfolio: thing('portfolio; portfolios; showreel; award entries; show the work'),
  'mark-up': power(
    'mark up; mark-up; markup; mark ups; mark-ups; handling charge; handling fee; administration fee; handling charges',
  ),
  'work out of scope': thing(
    'over-servicing; overservicing; out of scope work; work out of scope; out-of-scope work; extra work; additional work; work outside scope; work outside the scope; outside the scope',
  ),
  scope: thing(
    'scope; scope of work; scope of services; scope of the services; scope change; scope changes; change of scope; changes in scope; changes of scope',
  ),
  'media rebate': power(
    'agency volume bonus; agency volume bonuses; avbs; volume bonus; volume bonuses; media rebates; media rebate; kick-backs from media',
  ),
  'estimate overrun': thing(
    'overrun; overruns; over budget; exceed the estimate; exceeds the estimate; budget overrun',
  ),
  'round of changes': thing(
    'round of changes; rounds of changes; rounds of revisions; round of revisions; revision rounds; rounds of amends',
  ),
  timesheet: thing('timesheet; timesheets; time sheet; time sheets; time records'),
  'background check': thing(
    'background check; background checks; background screening; criminal record check; dbs check; dbs checks; vetting; vetted; screening of staff; pre-employment screening; screened',
  ),
  'temp-to-perm fee': power(
    'temp to perm; temp-to-perm; conversion fee; conversion fees; introduction fee; introduction fees; transfer fee; transfer fees; buy-out fee; placement fee',
  ),
  freelancer: thing(
    'freelancer; freelancers; freelance; contractors of the agency; agency workers; temporary workers; temps',
  ),
  employment: thing(
    'employment; employment relationship; employed by; employer; employee of; employees of; be employees; co-employment; joint employer',
  ),
  reperformance: act(
    're-perform; re-performs; re-performed; re-performance; reperform; reperforms; reperformed; reperformance; redo; perform again; performs again; performed again',
  ),
  'minimum wage': thing('minimum wage; living wage; wage laws'),
};
