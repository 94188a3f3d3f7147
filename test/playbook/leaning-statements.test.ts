import { expect, it } from 'vitest';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { understoodAs } from './read-under-heading';

/** What the last of several labelled statements of one position was understood as, for the customer. */
function read(heading: string, ...statements: readonly string[]): string {
  const text = `## ${heading}\n${statements.map((words) => `- ${words}\n`).join('')}`;
  const [position] = readPlaybook(text, { name: 'p.md', side: 'customer' }).positions;
  return understoodAs(position?.statements.at(-1), 'customer');
}

const kept = 'Preferred: Supplier keeps records for 25 years.';
const security = 'Preferred: Supplier holds SOC 2 and ISO 27001.';
const cap = 'Preferred: Cap of 2x annual fees; uncapped for fraud and confidentiality.';

it('takes from the preferred position what an acceptable amount leaves out', () => {
  expect(read('Record retention', kept, 'Acceptable: 15 years')).toBe(
    'the contract says that supplier: keeps · record · at least 15 years',
  );
});

it.each([
  ['Less than 10 years', 'the contract says that supplier: keeps · record · less than 10 years'],
  ['5 years', 'the contract says that supplier: keeps · record · at most 5 years'],
])('takes from it what a red flag leaves out: %s', (words, expected) => {
  expect(read('Record retention', kept, `Red flag: ${words}`)).toBe(expected);
});

it('tells from the tiers which way the preferred length points', () => {
  const position = readPlaybook(`## Record retention\n- ${kept}\n- Acceptable: 15 years\n`, {
    name: 'p.md',
    side: 'customer',
  }).positions[0];
  expect(understoodAs(position?.statements[0], 'customer')).toBe(
    'the contract says that supplier: keeps · record · at least 25 years',
  );
});

it('leaves an amount of another kind unread', () => {
  expect(read('Record retention', kept, 'Acceptable: 15 %')).toMatch(/^✗/);
});

it('leaves an amount unread where the preferred position has two of its kind', () => {
  const two = 'Preferred: Supplier keeps records for 25 years. Supplier keeps logs for 10 years.';
  expect(read('Record retention', two, 'Acceptable: 15 years')).toMatch(/^✗/);
});

it.each([
  [
    'Either of the two',
    'the contract says that supplier: keeps · ISO 27001 or the contract says that supplier: keeps · SOC 2',
  ],
  ['As above', 'the contract says that supplier: keeps · SOC 2 · ISO 27001'],
])('reads what points to the preferred position: %s', (words, expected) => {
  expect(read('Certificates', security, `Acceptable: ${words}`)).toBe(expected);
});

it('reads a red flag that neither is there', () => {
  expect(read('Certificates', security, 'Never: Neither')).toBe(
    'not (the contract says that supplier: keeps · ISO 27001) and not (the contract says that supplier: keeps · SOC 2)',
  );
});

it('does not take one thing for two', () => {
  expect(read('Certificates', 'Preferred: Supplier holds SOC 2.', 'Acceptable: Either of the two')).toMatch(/^✗/);
});

it('reads the same carve-outs as those of the preferred position', () => {
  expect(read('Liability', cap, 'Acceptable: 1x annual fees with the same carve-outs.')).toBe(
    "supplier's liability cap ≥ 12 months of fees and supplier's carve-outs from the liability cap includes confidentiality, fraud",
  );
});

it('reads the preferred position with another amount', () => {
  const leave = "Preferred: We may terminate for convenience on 60 days' notice.";
  expect(read('Termination', leave, 'Acceptable: As above, but 90 days')).toBe(
    'our right to terminate for convenience ≤ 90 days',
  );
  expect(read('Termination', leave, 'Acceptable: As above, except in year one')).toMatch(/^✗/);
});

it('reads a cap of other months where the preferred one is of the fees of some', () => {
  expect(read('Liability', 'Preferred: Cap of the fees of the last 12 months', 'Acceptable: 6 months')).toBe(
    "supplier's liability cap ≥ 6 months of fees",
  );
});

it('reads “less than that” as less than the least that is accepted', () => {
  expect(read('Record retention', kept, 'Acceptable: 15 years', 'Never: Less than that')).toBe(
    'the contract says that supplier: keeps · record · less than 15 years',
  );
});

it('takes a bare amount for that of the preferred position, and for no other term', () => {
  const suspended = "Preferred: Supplier may suspend for non-payment after 30 days' notice.";
  expect(read('Suspension', suspended, 'Acceptable: 20 days')).toContain('suspension');
});
