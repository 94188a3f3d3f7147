import { phrase } from '../../../contract/terms/reading';
import { outOf } from './carve-outs';
import type { GroupRule } from '../nda-view';

const defined = phrase(
  '^\\W*["\'“]?[a-z]{2,4}["\'”]? means (?:\\S+ ){0,12}(?:information|materials?|data)\\b|\\b(?:confidential|proprietary|evaluation|protected|secret) (?:information|materials?|data)\\b["\' )]*[^.;]{0,120}\\b(?:means?|includes?|refers? to|shall mean|is defined|is any|is all|consists? of|comprises?)\\b|\\((?:collectively,? )?(?:the |such information,? )?["\' ]{1,3}(?:confidential|proprietary|evaluation) (?:information|materials?)["\' ]',
  '',
);
const anySource = phrase(
  '\\b(?:regardless|irrespective) of (?:its|the|their) source\\b|\\bfrom (?:any|whatever) source\\b|\\bwhether or not (?:it is )?confidential\\b|\\binformation (?:already|previously) known to (?:the )?recipient\\b',
  '',
);
const leavesOut = phrase('\\b(?:not (?:include|apply)|exclud\\w+|except\\w*|does not|shall not)\\b', '');

const secret = phrase('\\b(?:confidential|proprietary|non-?public|trade secret)\\b', '');
const conduct = phrase(
  '\\b(?:rights and obligations|degree of care|surviv\\w+|shall be maintained|in confidence by|irreparable|breach)\\b',
  '',
);

export const definition: GroupRule = {
  id: 'definition',
  title: 'Definition of confidential information',
  items: (view) => {
    const [id, title] = ['definition', 'What is confidential'];
    const definitions = view.find({ words: defined });
    if (definitions.length === 0) {
      return [view.item(id, title, 'FLAG', 'No definition of confidential information was found.')];
    }
    const wide = view.find({ words: anySource, unless: leavesOut }).filter((unit) => outOf(view, [unit]).length === 0);
    if (wide.length > 0) {
      return [view.item(id, title, 'FAIL', 'It reaches information whatever its source or nature.', wide)];
    }
    const reasonable = view
      .signalled('explicit-identification', 'reasonably-understood', 'by-nature')
      .filter(({ plain, lead }) => (secret.test(plain) || secret.test(lead)) && !conduct.test(plain));
    if (reasonable.length > 0) {
      const reason = 'It covers what is marked, or what a reasonable person would take to be confidential.';
      return [view.item(id, title, 'PASS', reason, [...reasonable, ...definitions])];
    }
    const marked = view.signalled('explicit-identification', 'marked', 'confirmed-in-writing');
    return marked.length > 0
      ? [
          view.item(
            id,
            title,
            'FLAG',
            'It turns on marking alone; what is shown or said without a legend may not be covered.',
            marked,
          ),
        ]
      : [
          view.item(
            id,
            title,
            'FLAG',
            'It has no test of marking or reasonableness, so that it may cover all information.',
            definitions,
          ),
        ];
  },
};
