import type { GoldSpan, LabelledContract } from '../../src/training/corpus';

const laws = ['Norland', 'Westmark', 'Eastvale', 'Sudmere'];
const goods = ['pumps', 'valves', 'lamps', 'tents'];

/** A small supply contract in our own words, with its governing law and cap marked. */
export function tinyContract(n: number): LabelledContract {
  const law = `This Agreement is governed by the laws of ${laws[n % 4] ?? ''}, without regard to its rules on conflicts.`;
  const cap = `The total liability of the Supplier under this Agreement shall not exceed ${n + 2} million dollars.`;
  const text = [
    'SUPPLY AGREEMENT',
    `This Supply Agreement is made between Firm ${n} Inc. ("Supplier") and Shop ${n} Ltd. ("Customer").`,
    '1. Supply',
    `The Supplier delivers ${goods[n % 4] ?? ''} to the Customer in ${n + 3} lots. The Customer examines each lot when it arrives.`,
    '2. Price',
    `The Customer pays each invoice within ${20 + n} days. Prices include packing and carriage to the ${goods[(n + 1) % 4] ?? ''} store.`,
    '3. Liability',
    cap,
    '4. Governing Law',
    law,
    '5. Notices',
    'Notices are sent by letter to the address that the other party gave last.',
  ].join('\n\n');
  const marked = (category: string, words: string): GoldSpan => {
    const start = text.indexOf(words);
    return { category, start, end: start + words.length, text: words };
  };
  return {
    id: `tiny ${n}`,
    text,
    spans: [marked('Document Name', 'SUPPLY AGREEMENT'), marked('Cap on Liability', cap), marked('Governing Law', law)],
  };
}

export const tinyCorpus: readonly LabelledContract[] = Array.from({ length: 16 }, (_, n) => tinyContract(n));
