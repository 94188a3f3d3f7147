import { alsoFound, common, type ConceptField, thing } from '../entry';

/** What contracts speak of all the time: needed for a match, but no sign of one. */
export const commonWords: ConceptField = {
  keeps: alsoFound(
    common(
      'keep; keeps; kept; keeping; maintain; maintains; maintained; maintaining; hold; holds; held; store; stores; stored; retain; retains; retained; preserve; preserved; preserves; remain; remains; located; reside; resides; host; hosts; hosted; hosting',
    ),
    'processed; process; processes; processing',
  ),
  retention: common('retention'),
  processing: common('process; processes; processed; processing'),
  notice: common(
    'notice; notices; notify; notifies; notified; notifying; notification; notifications; inform; informs; informed; advise; advises; advised; tell; tells; told; alert; alerts; alerted',
  ),
  change: alsoFound(
    common(
      'change; changes; changed; changing; modify; modifies; modified; modification; modifications; alter; alters; altered; alteration; amend; amends; amended; amendment; revise; revises; revised; update; updates; updated; add; adds; adding; addition of; replace; replaces; replacement',
    ),
    'new; addition; additions',
  ),
  list: alsoFound(
    common('list; lists; listed; listing; identified; named; set forth; set out'),
    'register; schedule; disclosed in',
  ),
  report: common('report; reports; reported; reporting'),
  provide: alsoFound(
    common(
      'provide; provides; provided; providing; supply; supplies; supplied; furnish; furnishes; furnished; make available; makes available; made available; offer; offers; offered; submit; submits; submitted; send; sends; sent; give; gives; given; deliver; delivers; delivered; hand over; hands over; share; shares; shared; grant; grants; granted; show; shows; shown; disclose; discloses; disclosed',
    ),
    'issue; issues; issued; provision; produce; forward; forwards; forwarded',
  ),
  allow: common(
    'permit; permits; permitted; allow; allows; allowed; enable; enables; entitle; entitled; authorize; authorizes; authorized; authorise; authorised; grant; grants; granted; let; lets; afford; affords',
  ),
  access: common('access; accesses; accessed; accessing; accessible'),
  use: common('use; uses; used; using; usage; utilize; utilizes; utilise; exploit; exploits; employ; employs'),
  request: alsoFound(
    common(
      'request; requests; requested; requesting; demand; demands; upon request; written request; on request; ask; asks; asked',
    ),
    'require; requires; requirement',
  ),
  consent: common(
    'consent; consents; consented; approval; approvals; approve; approves; approved; preapproved; pre-approved; preapproval; permission; agreement of; authorization; authorisation; prior approval; sign off',
  ),
  comply: common(
    'comply; complies; complied; complying; compliance; compliant; adhere; adheres; abide; follow; follows; followed; observe; observes; conform; conforms; accordance; meet; meets; satisfy; satisfies; align; aligns; aligned; consistent',
  ),
  service: common('service; services; serviced; servicing'),
  system: common('system; systems; network; networks; infrastructure; environment; environments; platform; platforms'),
  record: thing('record; records; recorded; books; books and records; documents; document'),
  result: common('result; results; summary; summaries; findings; outcome; outcomes'),
  plan: common('plan; plans; planned; program; programme; programs; programmes'),
  independent: common('independent; independently; third party; third-party; external; unaffiliated; outside'),
  firm: common('company; companies; firm; firms; provider; organization; organisation; entity; entities; party'),
  object: common('object; objects; objection; objections; objected; oppose'),
  claim: common('claim; claims; claimed'),
  right: common('right; rights'),
  obligation: common(
    'obligation; obligations; duty; duties; commitment; commitments; undertaking; undertakings; covenant; covenants',
  ),
  performance: common(
    'perform; performs; performed; performance; performing; carry out; carries out; carried out; conduct; conducts; conducted; execute; executes',
  ),
  signature: common(
    'signed; sign; signs; signing; signature; executed; execution; enter into; entered into; enters into; conclude; concluded; effective date',
  ),
  purchase: common(
    'purchase; purchases; purchased; purchasing; buy; buys; buying; bought; procure; procures; acquire; acquires',
  ),
  develop: alsoFound(
    common(
      'develop; develops; developed; developing; development; create; creates; created; creation; generate; generates; generated',
    ),
    'make; makes; made',
  ),
  cooperate: common(
    'cooperate; cooperates; cooperation; co-operate; co-operation; assist; assists; assistance; assisting; help; helps; support; supports; collaborate',
  ),
  cover: common(
    'cover; covers; covered; covering; include; includes; included; including; extend to; extends to; apply to; applies to; apply; applies; contain; contains; encompass; comprise; comprises',
  ),
  protect: common('protect; protects; protected; protecting; protection; safeguard; safeguards; guard; guards'),
  fail: common('fail; fails; failed; failing; failure; failures; non-performance; nonperformance; unable'),
  review: common(
    'review; reviews; reviewed; reviewing; examine; examines; examined; verify; verifies; verified; verification; check; checks; checked',
  ),
  agree: common(
    'by agreement; by mutual agreement; agree; agrees; agreed; mutually agreed; agreeing; mutual agreement',
  ),
  full: common('full; fully; complete; completely; entire; whole; unrestricted; all'),
  material: common('material; materially; substantial; substantially; significant; significantly; major; substantive'),
  necessary: common('necessary; needed; essential; required for'),
  remaining: common('remaining; balance of; outstanding; unexpired'),
  delay: common('delay; delays; delayed; late'),
  benefit: alsoFound(common('favour; favor; benefit'), 'behalf'),
  limited: common('limited to; restricted to; limited; restricted; limit; limits; restrict; restricts'),
  available: common('available; availability; make available; makes available'),
  option: common('option; options; election; choice; choose; elects; elect'),
  exclude: common(
    'exclude; excludes; excluded; disclaim; disclaims; disclaimed; disclaiming; excluding; exclusion; not include; does not include; other than; except; excepted',
  ),
  policy: common('policy; policies; procedures'),
  business: common('business; commercial; commercially; trade'),
  quality: alsoFound(common('quality'), 'level; levels; standard; standards'),
  standards: common('standard; standards'),
  several: common('more than one; several; multiple; two or more; more than a single'),
  dispute: common('dispute; disputes; controversy; controversies'),
  period: common(
    'period; periods; time; times; duration; year; years; month; months; day; days; hour; hours; week; weeks',
  ),
  measured: common(
    'measure; measures; measured; measuring; measurement; calculated; calculate; calculates; computed; determined',
  ),
  part: alsoFound(common('part; parts; portion; portions'), 'section; sections; percentage'),
  'annual fee': common('annual fees; annual fee; annual charges; annual charge; yearly fees; yearly charges'),
  'monthly fee': common('monthly fees; monthly fee; monthly charges; monthly charge'),
  fee: common('total fees; fees paid; fees payable'),
  receive: common('receive; receives; received; receiving; receipt; obtain; obtains; obtained; obtaining; get; gets'),
  take: common('take; takes; taken; taking'),
  additional: alsoFound(common('additional; further; extra; other; another'), 'more; others'),
  'any person': common('person; persons; individual; individuals; people'),
  date: common('date; dates; deadline; deadlines; timeline; time limit; schedule; schedules; specified time'),
  estimate: common(
    'estimate; estimates; estimated; approximate; approximately; non-binding; target date; target dates',
  ),
  target: common('target; targets; targeted; objective; objectives; goal; goals'),
};
