import { expect, it } from 'vitest';
import { readUnderHeading } from '../read-under-heading';

function read(heading: string, words: string): string {
  return readUnderHeading('customer', heading, words);
}

it.each([
  [
    'Publication',
    'Preferred: No publication by supplier without our written approval',
    'the contract says that supplier: publication, nowhere without: in writing · our consent',
  ],
  ['Loads', 'Red flag: uncapped demurrage', 'the contract says: unlimited · detention charge'],
  ['Non-solicit', 'Never: any back-solicitation clause in favour of supplier', 'the contract says: back-solicitation'],
  ['Stock', 'Never: Consignment stock', 'the contract says: consignment'],
  [
    'Security for performance',
    'Preferred: The supplier gives a performance bond and a parent company guarantee',
    'the contract says that supplier: provide · bank guarantee · parent guarantee',
  ],
  ['Surety', 'Never: Personal guarantees', 'the contract says: personal guarantee'],
])('knows the words of trades: %s | %s', (heading, words, expected) => {
  expect(read(heading, words)).toBe(expected);
});

it('reads “only” of the thing that the heading names', () => {
  expect(read('Data location', 'Preferred: EEA only')).toBe('the contract says: data residency, nowhere without: EU');
});

it('reads what is feared to be all there is as that it is said', () => {
  expect(read('Support', 'Red flag: Business-hours support only')).toBe('the contract says: business hours · support');
});

it('does not drop what is wanted to be all there is', () => {
  expect(read('Support', 'Preferred: Business-hours support only')).toMatch(/^✗/);
});

it.each([
  ["Red flag: Supplier won't share the audit report", 'the contract does not say that supplier: provide'],
  ['Red flag: Supplier will not be liable for lost data', ''],
])('reads a duty that is refused, and not a liability that is denied: %s', (words, expected) => {
  const reading = read('Reports', words);
  if (expected === '') expect(reading).not.toContain('does not say');
  else expect(reading).toContain(expected);
});

it('reads what is done without agreement as done without consent', () => {
  expect(read('Change orders', 'Red flag: Supplier may charge for extra work without agreement')).toBe(
    'the contract says that supplier may: price · work out of scope, without: consent',
  );
});

it('reads whose right it is where it stands behind the right', () => {
  expect(
    read(
      'Discounts',
      'Red flag: any right of the supplier to withdraw discounts during the term without our agreement',
    ),
  ).toContain('that supplier may: ');
});

it.each([
  ['Red flag: We indemnify the supplier for pollution', 'the contract says that we: indemnity · pollution'],
  ['Red flag: We indemnify supplier for everything save gross negligence', '✗'],
])('reads an indemnity for a matter that no term knows, and none with an exception: %s', (words, expected) => {
  expect(read('Indemnity', words)).toBe(expected);
});

it.each([
  'Acceptable: it must not apply to theft or vandalism',
  "Never: Customer's home law outside North America",
  'Preferred: all else at list price',
])('leaves unread what leans on words that are not there: %s', (words) => {
  expect(read('Limitation of liability', words)).toMatch(/^✗/);
});

it('reads what a list wants besides, but tears no subject from what is said of it', () => {
  expect(read('Insurance', 'Preferred: Cyber insurance of $5M, certificate on request')).toBe(
    "supplier's insurance for cyber ≥ USD 5,000,000 and supplier's insurance types includes cyber and the contract says: certification · request (where it speaks of insurance)",
  );
  expect(read('Intellectual property', 'Preferred: Copyright in drawings and reports passes to us')).not.toContain(
    'and our ownership',
  );
});

it.each([
  ['Benchmarking', 'Acceptable: None', 'the contract does not say: benchmarking'],
  ['Governing law', 'Preferred: None', 'no governing law'],
])('reads “none” of the thing that the heading names, where no term tells of it: %s', (heading, words, expected) => {
  expect(read(heading, words)).toContain(expected);
});

it.each([
  ['Non-solicit', 'Never: One-sided against us', 'our non solicitation present and supplier’s non solicitation absent'],
  [
    'Indemnity',
    'Red flag: Mutual indemnities that include IP infringement',
    'each side’s indemnity includes IP infringement',
  ],
  [
    'Renewal',
    'Standard: Auto-renews for 12 months unless cancelled 60 days before',
    'renewal period ≤ 12 months and our renewal notice ≤ 60 days',
  ],
  [
    'Warranty',
    'Never: Warranty that the software is error-free or fit for a particular purpose',
    'the contract says: warranty · software · error-free operation or fitness for purpose',
  ],
])('reads %s | %s', (heading, words, expected) => {
  expect(read(heading, words)).toBe(expected.replaceAll('’', "'"));
});

it('denies of two halves only the second', () => {
  expect(read('Tax', 'Preferred: Supplier bears customs duties and does not resell')).toBe(
    'the contract says that supplier: cost-bearing · customs and the contract denies or forbids that supplier: “resell” (where it speaks of tax)',
  );
});

it('takes what has its amount for no member of the list behind it', () => {
  expect(read('Repairs', 'Preferred: 24 months from installation, repair or replacement at our choice')).toContain(
    'installation · repair or replacement · our option',
  );
});

it('leaves a comparison alone unread where nothing stands above it', () => {
  expect(read('Termination', 'Never: Longer.')).toMatch(/^✗/);
});
