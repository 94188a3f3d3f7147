import type { ConceptGroup } from '../lexicon';

/** What a party does or lets the other do. */
export const duties: ConceptGroup = {
  assist:
    'assist; help; support; aid; cooperate; co-operate; collaborate; work with; reasonable assistance; provide assistance; make available its personnel',
  cooperate: 'cooperate; co-operate; cooperation; collaborate; contribute',
  permit:
    'permit; allow; grant; enable; give access; provide access; afford; make available; entitle; authorize; let; right to; accommodate; submit to',
  provide: 'provide; supply; furnish; deliver; make available; give; share; send; disclose; issue; submit; present',
  maintain:
    'maintain; implement; keep; have in place; establish; operate; adopt; put in place; apply; take; use; employ; follow; institute; develop; enforce',
  notify: 'notify; inform; notice; advise; report; tell; alert; communicate; notification; make aware; announce',
  'notify-verb':
    'notify; inform; advise; report; tell; alert; give notice; provide notice; written notice; prior notice; send notice',
  comply: 'comply; adhere; abide; conform; observe; compliance; accordance',
  ensure: 'ensure; procure; cause; make sure; guarantee; see to it; require',
  prior: 'prior; advance; before; beforehand; in advance; at least; planned; proposed; intended; not less than',
  promptly:
    'promptly; without undue delay; without unreasonable delay; immediately; as soon as; without delay; forthwith; hours; days; expeditiously; timely',
  hours: 'hours; hour; business days; days; day',
  'no-charge':
    'no additional cost; no additional charge; no extra charge; no extra cost; without additional charge; without additional cost; free of charge; no charge; without charge; at no cost; at its own expense; at its own cost; at its sole expense; at its expense; at its sole cost; included in the fees; included in the charges; included in the service fee; without further charge; at no additional; own expense; own cost; no further cost',
  'fixed-price':
    'rate card; fixed fee; agreed rates; rates set out; rates set forth; rates in schedule; rates specified; per hour; hourly rate; fixed price; predetermined; pre-agreed; prices set; charged at the rates; fee schedule; price list; determined in advance; ex-ante',
  request: 'request; demand; require; ask; requirement',
  training: 'training; trainings; awareness; programme; program; exercises; workshop; course',
  personnel:
    'personnel; employees; staff; persons; people; individuals; agents; representatives; contractors; officers; workforce',
  records: 'records; books; documents; documentation; logs; files; books and records; copies',
  copies: 'copies; copy; extracts; duplicate; reproduce; photocopy',
  liable: 'liable; responsible; responsibility; liability; answerable; accountable',
  terminate:
    'terminate; termination; cancel; end this agreement; rescind; end the agreement; withdraw; end all or part; discontinue this agreement',
  breach:
    'breach; default; violation; violates; fails to perform; fail to comply; failure to perform; nonperformance; non-compliance; failure; infringe; defaults',
  cure: 'cure; cured; remedy; remedied; rectify; correct; uncured',
  insolvent:
    'insolvent; insolvency; bankrupt; bankruptcy; receivership; receiver; liquidation; winding up; creditors; administration order; resolution; ceases business; cease to carry on',
  convenience:
    'convenience; without cause; any reason; no reason; any time; for any or no reason; without reason; at any time',
  law: 'law; laws; regulation; regulations; legal; statute; regulatory; legislation; rules; applicable law',
  'help-verb':
    'assist; help; aid; cooperate; co-operate; support customer; support the customer; support client; provide assistance; render assistance; provide reasonable assistance; provide all assistance; provide support; provide cooperation; furnish assistance; give assistance',
  'keep-secret': 'keep; hold; maintain; preserve; protect; treat; safeguard; regard; retain; receive; not disclose',
};
