import type { ConceptGroup } from '../lexicon';

/** Going on when things break. */
export const continuity: ConceptGroup = {
  'contingency-plan':
    'business continuity; disaster recovery; contingency plan; contingency plans; continuity plan; contingency planning; recovery plan; continuity of business; business contingency; business resumption; crisis management plan; emergency plan; emergency response plan; disaster plan; resumption plan; back up and recovery plan; continuity management; recovery procedures',
  'backup-facility':
    'backup facility; back-up facility; hot site; alternate site; recovery site; alternative facility; redundant; redundancy; secondary site; alternate processing; disaster insurance; daily backups; nightly backups; backup power; off-site storage; offsite storage; backup procedures; back-up procedures; backup system; backup systems; failover; mirrored; mirror site; disaster; offsite backup; off-site backup; backup generator; emergency generator; emergency power',
  test: 'test; tests; tested; testing; exercise; exercised; drill; rehearse; rehearsal; simulate',
  results: 'results; outcome; findings; report of the test; test report; summary of the test; lessons; report',
  'recovery-objective':
    'rto; rpo; recovery time objective; recovery point objective; recovery time; recovery objectives',
};
