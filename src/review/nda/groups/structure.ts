import { isMutualSecrecy } from '../../../contract/mutual-secrecy';
import { phrase } from '../../../contract/terms/reading';
import type { GroupRule, NdaView } from '../nda-view';
import type { TriageItem } from '../triage';

const bothWays = phrase(
  '\\b(?:mutual(?:ly)?|reciprocal|each party|either party|both parties|each of the parties|one party|a party)\\b',
  '',
);
const ofSecrets = phrase('\\b(?:disclos\\w+|receiv\\w+|confiden\\w+|recipient)\\b', '');
/** "_____", "[Company]", "……". */
export const blank = /_{3,}|\[[^\]\n]{0,60}\]|…{2,}|\.{8,}|\{[^{}\n]{1,60}\}/;

export const structure: GroupRule = {
  id: 'structure',
  title: 'Structure',
  items: (view) => [mutuality(view), blanks(view)],
};

function mutuality(view: NdaView): TriageItem {
  const { contract } = view;
  const roles = new Set(contract.parties.map(({ role }) => role));
  const oneWay = roles.has('discloser') && roles.has('recipient');
  const units = view.find({ words: bothWays });
  const names = contract.parties.map((party) => party.names);
  const mutual = !oneWay && isMutualSecrecy(contract.source.text, 0, names) && units.length > 0;
  return mutual
    ? view.item(
        'mutuality',
        'Mutual',
        'PASS',
        'Both parties are bound when they receive information.',
        [...units.filter(({ plain }) => ofSecrets.test(plain)), ...units].slice(0, 1),
      )
    : view.item(
        'mutuality',
        'Mutual',
        'FLAG',
        'Only one side seems to be bound, or it is not clear that both are; sign it one way only if only that side discloses.',
        contract.parties.slice(0, 2),
      );
}

function blanks(view: NdaView): TriageItem {
  const units = view.units.filter(({ plain }) => blank.test(plain) && /[a-z]{3}/.test(plain));
  return units.length === 0
    ? view.item('blanks', 'Filled in', 'PASS', 'No blanks were found.')
    : view.item('blanks', 'Filled in', 'FLAG', `Blanks or placeholders are left in ${units.length} places.`, units);
}
