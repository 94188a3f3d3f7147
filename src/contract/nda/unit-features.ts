import { add, level, pairFeature, reserve, slot, wordFeature, type FeatureRoom } from '../model/features';
import { hashOf } from '../model/tokens';
import { hitsIn } from './hits';
import { ndaStatements } from './statements';
import type { Unit } from './units';

const seeds = {
  skip: 0x3c6ef35f,
  lead: 0x5be0cd1b,
  leadPair: 0x1f83d9ac,
  cross: 0x9b05688c,
  signal: 0x510e5280,
} as const;
const weights = { skip: 0.7, lead: 0.5, signal: 0.6 } as const;
const bias = slot(hashOf('bias'), 0x632be59b);
const signalFeatures = ndaStatements.map(({ id, signals }) =>
  signals.map(({ name }) => slot(hashOf(`${id}/${name}`), seeds.signal)),
);

/** Words, pairs, pairs with a word between, words of the lead-in, signals; groups weigh alike however many they are. */
export function makeFeatures(unit: Unit, room: FeatureRoom): void {
  const { count, hashes } = unit.tokens;
  const { leadTokens } = unit;
  reserve(room, count * 4 + leadTokens.count * 2 + 128);
  room.turn += 1;
  room.count = 0;
  for (let i = 0; i < count; i++) add(room, wordFeature(hashes[i] ?? 0));
  let from = level(room, 0);
  for (let i = 0; i + 1 < count; i++) add(room, pairFeature(hashes[i] ?? 0, hashes[i + 1] ?? 0));
  from = level(room, from);
  for (let i = 0; i + 2 < count; i++) {
    add(room, slot(Math.imul(hashes[i] ?? 0, 0x9e3779b1) + (hashes[i + 2] ?? 0), seeds.skip));
  }
  from = level(room, from, weights.skip);
  for (let i = 0; i < leadTokens.count; i++) add(room, slot(leadTokens.hashes[i] ?? 0, seeds.lead));
  from = level(room, from, weights.lead);
  for (const [s, statement] of ndaStatements.entries()) {
    for (const hit of hitsIn(unit, statement)) add(room, signalFeatures[s]?.[hit] ?? bias);
  }
  room.values.fill(weights.signal, from, room.count);
  from = room.count;
  add(room, bias);
  room.values[from] = 1;
}
