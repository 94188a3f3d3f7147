import type { Role } from '../contract/actor';

const names: readonly (readonly [RegExp, Role])[] = [
  [
    /^(?:customer|buyer|buy|purchaser|purchasing|procurement|client|licensee|subscriber|purchase)(?:[ -]side)?$/,
    'customer',
  ],
  [/^(?:supplier|vendor|seller|sell|sales|provider|licensor|service provider)(?:[ -]side)?$/, 'supplier'],
  [/^(?:discloser|disclosing party)$/, 'discloser'],
  [/^(?:recipient|receiving party)$/, 'recipient'],
];

/** The role that a setting such as `side: sales-side` names. */
export function sideNamed(words: string): Role | undefined {
  const plain = words.trim().toLowerCase().replace(/_/g, ' ');
  return names.find(([expression]) => expression.test(plain))?.[1];
}
