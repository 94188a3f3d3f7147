/**
 * The poles of a deal. Every named role is one of them: licensor, vendor, provider and developer are `supplier`;
 * licensee, client, subscriber, distributor are `customer`; in an NDA there are `discloser` and `recipient`.
 */
export type Role = 'customer' | 'supplier' | 'discloser' | 'recipient';

/** Whom words speak of: one pole, both ("each party", "either party", "the parties", "mutual"), or nobody named. */
export type Actor = Role | 'both' | 'unknown';

/** The same, seen from our side. */
export type Bearer = 'us' | 'them' | 'both' | 'unknown';

const opposites: Record<Role, Role> = {
  customer: 'supplier',
  supplier: 'customer',
  discloser: 'recipient',
  recipient: 'discloser',
};

export function opposite(role: Role): Role {
  return opposites[role];
}

export function bearerOf(actor: Actor, ours: Role): Bearer {
  if (actor === 'both' || actor === 'unknown') return actor;
  if (actor === ours) return 'us';
  return actor === opposite(ours) ? 'them' : 'unknown';
}
