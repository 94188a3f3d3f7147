import { act, alsoFound, type ConceptField, power, thing } from '../entry';

/** Rights in what is made, and licences. */
export const property: ConceptField = {
  feedback: thing('feedback; suggestion; suggestions; ideas; comments; recommendations; improvement requests'),
  licence: power('license; licenses; licence; licences; licensed; licensing; sublicense; right to use; rights to use'),
  'property damage': thing(
    'property damage; damage to property; damage to tangible property; damage to real property; loss of property; third party property damage',
  ),
  ownership: act(
    'own; owns; owned; owning; ownership; title; belong; belongs; property of; vest in; vests in; retain ownership; retains ownership; remain the property; remains the property; sole owner; exclusive owner; shall be the property; right title and interest; property',
  ),
  'joint ownership': thing(
    'joint ownership; jointly own; jointly owned; jointly owns; co-own; co-owned; co-ownership; coown; coowned; coownership; owned jointly; joint owner; joint owners; joint ip; co-owners',
  ),
  'duty to account': alsoFound(
    thing(
      'duty to account; obligation to account; duty of accounting; obligation of accounting; accounting obligation; account for profits; need to account',
    ),
    'accounting; account to; accounting to',
  ),
  improvement: thing(
    'improvement; improvements; enhancement; enhancements; modification; modifications; derivative works; derivative work; derivatives; improve; improved; improves',
  ),
  background: thing(
    'background ip; background intellectual property; pre-existing ip; preexisting ip; pre-existing intellectual property; preexisting intellectual property; pre-existing materials; preexisting materials; background technology; prior ip; existing intellectual property',
  ),
  'intellectual property': thing(
    'intellectual property; ip; intellectual property rights; patents; patent; copyright; copyrights; ipr; iprs; proprietary rights',
  ),
  'moral rights': power('moral rights; moral right; waiver of moral rights; waive moral rights; droit moral'),
  'open source': thing('open source; open-source; opensource; open source software; gpl; copyleft; free software'),
  'third-party software': thing(
    'third party software; third-party software; third party materials; third-party materials; third party components; third-party components; third party code',
  ),
  'reverse engineering': act(
    'reverse engineer; reverse engineers; reverse engineered; reverse engineering; reverse-engineer; reverse-engineering; decompile; decompiles; decompiled; decompilation; disassemble; disassembly; disassembled',
  ),
  sublicence: act(
    'sublicense; sublicenses; sublicensed; sublicensable; sub-license; sub-licenses; sublicensing; sublicence; sublicences; sublicencing',
  ),
  perpetual: thing(
    'perpetual; perpetually; in perpetuity; forever; unlimited in time; without limit in time; indefinitely; indefinite',
  ),
  irrevocable: thing('irrevocable; irrevocably'),
  'royalty-free': thing(
    'royalty free; royalty-free; without royalty; fully paid up; fully paid-up; fully paid; no royalty',
  ),
  royalty: power('royalty; royalties'),
  worldwide: thing('worldwide; world-wide; throughout the world; global; globally'),
  exclusive: power('exclusive; exclusively; exclusivity; sole supplier; sole source; sole provider'),
  'non-exclusive': thing('nonexclusive; non-exclusive; non exclusive'),
  infringement: thing(
    'infringement; infringe; infringes; infringing; infringed; misappropriation; misappropriate; misappropriates; violates the intellectual property',
  ),
  process: alsoFound(
    thing(
      'manufacturing process; manufacturing processes; production process; production processes; know how; know-how; knowhow',
    ),
    'processes; process',
  ),
  software: thing('software; application; applications; program; programs; app; licensed software; platform'),
  trademark: thing(
    'trademark; trademarks; marks; trade mark; trade marks; service mark; service marks; brand; brands; logo; logos; trade name; trade names; name and logo',
  ),
  'press release': thing(
    'press release; press releases; public announcement; public announcements; press; publicity; news release; public statement; public statements; announcement; announcements',
  ),
  marketing: thing(
    'marketing materials; marketing material; marketing; promotional material; promotional materials; advertising; advertise',
  ),
  'customer reference': thing(
    'reference customer; customer reference; customer list; customer lists; list of customers; client list; reference list',
  ),
  'case study': power('case study; case studies; testimonial; testimonials; success story; success stories'),
  'work for hire': thing('work for hire; work made for hire; works made for hire; works for hire'),
  'non-assertion': power('non-assert; nonassert; non-assertion; covenant not to sue; covenants not to sue; not assert'),
  'user accounts': alsoFound(
    thing('user accounts; named users; authorized users; authorised users; users; user'),
    'seats',
  ),
};
