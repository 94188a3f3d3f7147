import { alsoFound, common, type ConceptField } from '../entry';

/** When, how often, before and after what. */
export const links: ConceptField = {
  annually: alsoFound(
    common(
      'annual; annually; yearly; once a year; once per year; each year; every year; per year; once each year; once every year; once annually; per annum; each calendar year; per calendar year; one time per year; any calendar year; every twelve; each contract year; per contract year; once in each',
    ),
    'twelve month; any twelve; any 12; one year; every 12; each twelve; once in any',
  ),
  monthly: common(
    'monthly; each month; every month; per month; per calendar month; each calendar month; once a month; once per month',
  ),
  quarterly: common(
    'quarterly; each quarter; every quarter; per quarter; each calendar quarter; every three months; per calendar quarter; once a quarter',
  ),
  'twice a year': common(
    'twice a year; twice per year; twice each year; semiannually; semi annually; semi-annually; biannually; every six months; every 6 months; twice annually; twice yearly',
  ),
  weekly: common('weekly; each week; every week; per week; a week'),
  daily: common('daily; each day; every day; per day'),
  before: common('before; prior to; in advance; in advance of; prior; preceding; beforehand; ahead of'),
  after: alsoFound(common('after; following; subsequent to; thereafter; post-termination'), 'upon; once'),
  'becoming aware': common(
    'discovery; discovering; discovers; becoming aware; become aware; becomes aware; aware; awareness; learning of; learns of; detection; detecting; knowledge',
  ),
  during: common(
    'during; throughout; while; for the duration; in the course of; as long as; for the term; over the term; over the course; over the period; over the life',
  ),
  until: common('until; till; unless and until; pending'),
  promptly: common(
    'promptly; prompt; immediately; immediate; without undue delay; without delay; forthwith; as soon as possible; as soon as practicable; as soon as reasonably practicable; expeditiously; timely',
  ),
  'at any time': common('at any time; any time; at all times; at will'),
  'in writing': common('in writing; written; writing'),
};
