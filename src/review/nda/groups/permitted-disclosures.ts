import { phrase } from '../../../contract/terms/reading';
import { byLaw } from './carve-outs';
import type { GroupRule, NdaView } from '../nda-view';
import type { TriageItem } from '../triage';

/** "such requirement", of the sentence before. */
const sent = phrase(
  '\\b(?:such (?:a |an |any )?(?:requirement|request|order|demand)|required disclosure|protective order)\\b',
  '',
);
const eachSigns = phrase(
  '\\b(?:each|every|such|all|any)\\b[^.;]{0,80}\\b(?:must|shall|has|have|will|to) (?:first )?(?:sign|execute|signed|executed)\\b[^.;]{0,80}\\b(?:agreement|undertaking|joinder|acknowledg\\w+)\\b',
  '',
);
const people = phrase('\\b(?:employees?|representatives?|personnel|advis[oe]rs?|persons?|individuals?)\\b', '');
const noReports = phrase(
  '\\b(?:shall|will|may|must|agrees?)(?: to)? not\\b[^.;]{0,120}\\b(?:report|communicate|complain|contact|speak)\\w*\\b[^.;]{0,80}\\b(?:regulator\\w*|authorit\\w+|government\\w*|agenc\\w+|commission|police)\\b',
  '',
);
const reports = phrase(
  '\\b(?:whistle-?blow\\w*|defend trade secrets act|1833|report\\w*[^.;]{0,60}(?:violation|unlawful)\\w*)\\b',
  '',
);

export const permittedDisclosures: GroupRule = {
  id: 'permitted-disclosures',
  title: 'Permitted disclosures',
  items: (view) => [representatives(view), compelled(view), ...reporting(view)],
};

function representatives(view: NdaView): TriageItem {
  const [id, title] = ['representatives', 'Own people and advisers'];
  const signed = view.find({ words: eachSigns, context: people });
  if (signed.length > 0) {
    return view.item(id, title, 'FLAG', 'Each person must sign before seeing the information.', signed);
  }
  const insiders = view.signalled('sharing-with-employees', 'need-to-know', 'own-people');
  const outsiders = view.signalled('sharing-with-third-parties', 'need-to-know', 'representatives-are');
  if (outsiders.length > 0) {
    const item = view.item(id, title, 'PASS', 'Our people and advisers who need to know may be told.', outsiders);
    return view.agreed('sharing-with-third-parties', view.agreed('sharing-with-employees', item));
  }
  if (insiders.length > 0) {
    return view.item(id, title, 'FLAG', 'Employees may be told; it is not clear that advisers may.', insiders);
  }
  const nobody = view.signalled('sharing-with-employees', 'nobody');
  return nobody.length > 0
    ? view.item(id, title, 'FAIL', 'Nobody may be told, not even employees and advisers.', nobody)
    : view.item(id, title, 'FLAG', 'It does not say to whom of our people and advisers the information may be given.');
}

function compelled(view: NdaView): TriageItem {
  const [id, title] = ['compelled-disclosure', 'Disclosure that the law requires'];
  const noticed = view
    .signalled('notice-of-compelled-disclosure', 'compelled-and-notice', 'seek-protection')
    .filter(({ plain, lead }) => byLaw.test(plain) || byLaw.test(lead) || sent.test(plain));
  if (noticed.length > 0) {
    const item = view.item(id, title, 'PASS', 'What the law requires may be disclosed, with notice.', noticed);
    return view.agreed('notice-of-compelled-disclosure', item);
  }
  return view.item(id, title, 'FLAG', 'No disclosure that the law requires, with notice to the discloser, was found.');
}

function reporting(view: NdaView): readonly TriageItem[] {
  const [id, title] = ['reporting', 'Reports to authorities'];
  const barred = view.find({ words: noReports });
  if (barred.length > 0) {
    return [view.item(id, title, 'FAIL', 'It may bar reports to authorities that law protects.', barred)];
  }
  const saved = view.find({ words: reports });
  return saved.length === 0 ? [] : [view.item(id, title, 'PASS', 'Lawful reports to authorities stay free.', saved)];
}
