import { act, type ConceptField, power, thing } from '../entry';

/** Who does the work. */
export const people: ConceptField = {
  'key personnel': thing(
    'key personnel; key person; key persons; key staff; key employees; key employee; key individuals; key individual; key people; key team members; named personnel; named individuals',
  ),
  personnel: thing(
    'personnel; staff; employee; employees; workforce; worker; workers; team members; individuals assigned; consultants; contractors; independent contractors',
  ),
  replacement: act(
    'replace; replaces; replaced; replacing; replacement; replacements; substitute; substitutes; substituted; substitution; reassign; reassigned; reassignment; remove or replace; swap; swapped',
  ),
  removal: act('remove; removes; removed; removal; withdraw; withdrawn; take off; pull from'),
  subcontractor: thing(
    'subcontractor; subcontractors; sub-contractor; sub-contractors; sub contractor; sub contractors',
  ),
  subcontracting: act(
    'subcontract; subcontracts; subcontracted; subcontracting; sub-contract; sub-contracts; sub-contracting; sub-contracted; suboutsourcing; sub-outsourcing; sub outsourcing; sub-outsource; suboutsource; outsource; outsourced; outsourcing; delegate; delegation',
  ),
  'flow-down': thing(
    'flow down; flows down; flow-down; flowdown; same obligations; equivalent obligations; substantially similar obligations; no less protective; bound by terms; bound by obligations; bound in writing',
  ),
  'end user': thing('end user; end users; end customer; end customers; final customer; final customers'),
  affiliate: thing(
    'affiliate; affiliates; affiliated; group company; group companies; subsidiary; subsidiaries; affiliated company; affiliated companies',
  ),
  representatives: thing(
    'representative; representatives; advisers; adviser; advisors; advisor; professional advisers; professional advisors',
  ),
  'independent contractor': thing('independent contractor; independent contractors'),
  'non-solicitation': power(
    'nonsolicit; nonsolicitation; non-solicit; non-solicitation; solicit; solicits; soliciting; solicitation; hire employees; hire any employee; poach; poaching',
  ),
  'substance testing': thing('drug test; drug tests; drug testing; drug screening; substance testing; drug screen'),
  'site rules': thing(
    'site rules; site policies; workplace policies; rules and regulations; site regulations; house rules; security rules; safety rules; on site rules; code of conduct; policies and procedures',
  ),
  'code of conduct': thing(
    'code of conduct; codes of conduct; supplier code; supplier code of conduct; code of ethics; business ethics',
  ),
  premises: thing(
    'premises; facility; facilities; site; sites; offices; plant; plants; location; locations; building; buildings',
  ),
  'labour law': thing('labor law; labor laws; labour law; labour laws; employment law; employment laws'),
  'modern slavery': thing(
    'modern slavery; forced labor; forced labour; child labor; child labour; slavery; human trafficking; slave labor; compulsory labor; compulsory labour; involuntary labor; human rights',
  ),
  qualified: thing(
    'qualified; skilled; competent; experienced; suitably trained; trained; fully trained; properly trained; expertise',
  ),
  overtime: thing('overtime'),
  'transfer of staff': thing(
    'tupe; transfer of staff; transfer of employees; transfer of undertakings; acquired rights',
  ),
  'project manager': thing(
    'project manager; project managers; project lead; project leads; project leader; account manager; relationship manager; service manager; contract manager; designated representative; dedicated representative; single point of contact',
  ),
};
