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
