import { opposite, type Role } from './actor';
import { roleOfName } from './role-names';

/** What the customer does, and what the supplier does, right behind "shall". */
const customerDoes =
  'pay|reject|purchase|order|buy|remit|reimburse|compensate|sponsor|use the services|sell and distribute|market and sell|promote|distribute|resell';
/** Either side provides notices and forecasts. */
const provides =
  "provide(?!(?:\\s+[\\w'’]+){0,5}?\\s+(?:notices?|notification|forecasts?|information|cop(?:y|ies)|evidence|certificates?|orders?|assistance|cooperation)\\b)";
/** What only the one who makes it does. */
const makes = 'supply|produce|manufacture|host';
const supplierDoes =
  'deliver|perform|develop|grant|license|ship|invoice|furnish|maintain and support|render|design|train|sell|manage|install|operate|endorse|support';
const grants = 'grants|licenses|appoints';
const receives =
  'accepts\\s+(?:the|such)\\s+(?:appointment|licen[cs]e)|(?:desires|wishes|wants|would\\s+like)\\s+(?:that\\s|to\\s+have\\s)|desires\\s+to\\s+(?:obtain|purchase|retain|engage|receive|license|use|distribute)|wishes\\s+to\\s+(?:obtain|purchase|retain|engage|receive|license|use|distribute)|engages|' +
  // "Retains all rights" keeps, and engages nobody.
  'retains(?!\\s+(?:all|any|absolute|sole|exclusive|full|complete|ownership|title|rights?|control|worldwide|the\\s+(?:sole|exclusive|right)|its|no|such)\\b)';
const gives =
  'is\\s+(?:ready,?\\s+)?willing\\s+(?:and\\s+able\\s+)?to\\s+(?:provide|sell|grant|supply|perform|manufacture|render|develop|produce)|desires\\s+to\\s+(?:provide|sell|grant|supply|perform)|wishes\\s+to\\s+(?:provide|sell|grant|supply|perform)|is\\s+(?:engaged\\s+)?in\\s+the\\s+business\\s+of';
/** So much must one pole weigh more than the other. */
const margin = 1.25;

/** The pole a name says: "Supplier", "the Licensee", "XYZ (Distributor)". */
export function roleOfNames(names: readonly string[]): Role | undefined {
  for (const name of names) {
    const key = name.toLowerCase().replace(/\s+/g, ' ').trim();
    const role = roleOfName.get(key) ?? roleOfName.get(key.split(' ').at(-1) ?? '');
    if (role && (roleOfName.has(key) || key.split(' ').length <= 3)) return role;
  }
  return undefined;
}

/** Poles of parties by what the text has them do. One reading of the text. */
export function rolesByDeeds(
  text: string,
  parties: readonly (readonly string[])[],
  weight = margin,
): readonly (Role | undefined)[] {
  const owner = new Map<string, number>();
  for (const [i, names] of parties.entries())
    for (const name of names) owner.set(name.toLowerCase().replace(/\s+/g, ' '), i);
  if (owner.size === 0) return parties.map(() => undefined);
  const names = [...owner.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'));
  const scores = parties.map(() => ({ customer: 0, supplier: 0 }));
  const deed = new RegExp(
    String.raw`(?<![\w-])(${names.join('|')})\s+(?:(?:shall|will|(?:hereby\s+)?agree[sd]\s+to|must|may|undertakes\s+to)\s+(?:also\s+|promptly\s+|only\s+|hereby\s+)?(?:(?<pay>${customerDoes})|(?<make>${makes})|(?<give>${provides}|${supplierDoes}))\b|hereby\s+(?:(?<grant>${grants})|(?<take>engages|retains|accepts|subscribes|purchases))\b|(?<grants>${grants})\b|(?<receives>${receives})|(?<gives>${gives}))`,
    'gi',
  );
  for (const match of text.matchAll(deed)) {
    const index = owner.get((match[1] ?? '').toLowerCase().replace(/\s+/g, ' '));
    const score = index === undefined ? undefined : scores[index];
    if (!score) continue;
    const groups = match.groups ?? {};
    if (groups['pay'] !== undefined) score.customer += 2;
    else if (groups['take'] !== undefined || groups['receives'] !== undefined) score.customer += 3;
    else if (groups['make'] !== undefined) score.supplier += 2;
    else if (groups['give'] !== undefined) score.supplier += 1;
    else score.supplier += 3;
  }
  return polesOf(scores, weight);
}

function polesOf(
  scores: readonly { readonly customer: number; readonly supplier: number }[],
  weight: number,
): readonly (Role | undefined)[] {
  const shares = scores.map(({ customer, supplier }) =>
    customer + supplier === 0 ? undefined : (customer + 0.5) / (supplier + 0.5),
  );
  const known = shares.filter((share) => share !== undefined);
  if (known.length === 0) return scores.map(() => undefined);
  if (known.length < 2)
    return shares.map((share) =>
      share === undefined ? undefined : share > 2 ? 'customer' : share < 0.5 ? 'supplier' : undefined,
    );
  const most = Math.max(...known);
  const least = Math.min(...known);
  if (most < least * weight) return scores.map(() => undefined);
  return shares.map((share) => (share === most ? 'customer' : share === least ? 'supplier' : undefined));
}

/** Where one of two parties is known, the other is its opposite. */
export function withOpposites(roles: readonly (Role | undefined)[]): readonly (Role | undefined)[] {
  const known = roles.filter((role) => role !== undefined);
  const [only] = known;
  if (roles.length !== 2 || known.length !== 1 || !only) return roles;
  return roles.map((role) => role ?? opposite(only));
}
