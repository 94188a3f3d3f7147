import { describe, expect, it } from 'vitest';
import { readUnderHeading } from './read-under-heading';

describe('statements on sums of insurance', () => {
  it.each([
    [
      'Preferred: Cyber $5M; CGL $2M per occurrence',
      "supplier's insurance for cyber ≥ USD 5,000,000 and supplier's insurance types includes cyber and supplier's insurance for general liability ≥ USD 2,000,000 for each claim and supplier's insurance types includes general liability",
    ],
    [
      'Preferred: CGL $1M/$2M',
      "supplier's insurance for general liability ≥ USD 1,000,000 for each claim and supplier's insurance for general liability ≥ USD 2,000,000 in total and supplier's insurance types includes general liability",
    ],
    [
      'Preferred: General liability of $1M each occurrence and $2M in the aggregate',
      "supplier's insurance for general liability ≥ USD 1,000,000 for each claim and supplier's insurance types includes general liability and supplier's insurance for general liability ≥ USD 2,000,000 in total",
    ],
    ['Escalate: Cyber below $2M', "supplier's insurance for cyber < USD 2,000,000"],
    ['Preferred: Insurance of $1M', "supplier's insurance ≥ USD 1,000,000"],
    ['Preferred: $2M/$1M cyber', '✗'],
  ] as const)('“%s”', (words, expected) => {
    expect(readUnderHeading('customer', 'Insurance', words)).toBe(expected);
  });
});
