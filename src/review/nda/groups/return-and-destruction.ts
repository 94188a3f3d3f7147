import { giveBack } from '../../../contract/nda/statements/return-on-termination';
import { phrase } from '../../../contract/terms/reading';
import type { GroupRule } from '../nda-view';

const returned = phrase(
  `\\b(?:shall|will|must|agrees?(?: to)?|undertakes? to|may (?:request|require|demand)|be|promptly|immediately)\\b[^.;]{0,160}\\b${giveBack}\\b`,
  '',
);
const information = phrase('\\b(?:information|materials?|documents?|copies|data|records?|same|it)\\b', '');
const notices = phrase('\\b(?:notices? (?:shall|will|must|may)|registered mail|return receipt|certified mail)\\b', '');
const purge = phrase(
  '\\b(?:including|and)\\b[^.;]{0,60}\\b(?:all )?(?:back-?ups?|archiv\\w+)\\b[^.;]{0,60}\\b(?:copies|tapes|media|systems)?',
  '',
);
const saved = phrase(
  '\\b(?:except\\w*|save|other than|retain\\w*|keep|not (?:be )?(?:required|obligated|obliged)|need not)\\b',
  '',
);
const ask = phrase(`\\b${giveBack}\\b`, '');

export const returnAndDestruction: GroupRule = {
  id: 'return-and-destruction',
  title: 'Return and destruction',
  items: (view) => {
    const [id, title] = ['return-and-destruction', 'Return or destruction'];
    const duty = view
      .find({ words: returned, context: information, unless: notices })
      .filter(({ plain }) => ask.test(plain));
    if (duty.length === 0) {
      const outcome = view.side === 'recipient' ? 'FLAG' : 'FAIL';
      return [view.item(id, title, outcome, 'No duty to return or destroy the information was found.')];
    }
    const hard = duty.filter(({ plain }) => purge.test(plain) && !saved.test(plain));
    if (hard.length > 0) {
      return [view.item(id, title, 'FAIL', 'Backups must be purged too; routine backups cannot be.', hard)];
    }
    const kept = view.signalled('retention-after-return', 'may-keep', 'archive', 'kept-by-law');
    const barred = view.signalled('retention-after-return', 'no-copies-kept');
    if (kept.length === 0) {
      const reason = 'Nothing may be kept: no exception for routine backups and copies that the law asks for.';
      return [view.item(id, title, 'FLAG', reason, [...duty, ...barred])];
    }
    const item = view.item(id, title, 'PASS', 'It is returned or destroyed, save what may be kept.', [
      ...duty.slice(0, 1),
      ...kept.slice(0, 2),
    ]);
    return [view.agreed('retention-after-return', item)];
  },
};
