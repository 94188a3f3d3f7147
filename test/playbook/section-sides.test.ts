import { describe, expect, it } from 'vitest';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { roleOf } from '../../src/playbook/section-roles';

describe('a heading sets the side of what stands under it', () => {
  it.each([
    ['Sales-side playbook', 'supplier'],
    ['Contract positions – Purchasing', 'customer'],
    ['Positions (Sales)', 'supplier'],
    ['When we buy', 'customer'],
    ['Where we are the supplier', 'supplier'],
    ['Supplier side', 'supplier'],
    ['Vendor contracts', 'customer'],
    ['Software vendor agreements', 'customer'],
    ['Customer-facing agreements', 'supplier'],
    ['Inbound agreements', 'customer'],
    ['Procurement playbook', 'customer'],
  ] as const)('%s', (heading, side) => {
    expect(roleOf(heading)).toEqual({ role: 'side', side });
  });

  it.each(['Supplier indemnity', 'Purchase price', 'Customer data', 'Sales tax', 'Vendor', 'Provider obligations'])(
    'but %s names a clause',
    (heading) => {
      expect(roleOf(heading)).toBeUndefined();
    },
  );
});

describe('the title of the file', () => {
  const book = (title: string, front = '') =>
    readPlaybook(`${front}# ${title}\n\n## Payment\n- Standard: Net 60\n`, { name: 'p.md' });

  it('does not make a playbook about vendors one of a vendor', () => {
    const read = book('Software and Vendor Playbook', '---\nside: customer\n---\n');
    expect(read.positions.map(({ title }) => title)).toEqual(['Payment']);
  });

  it('tells the side where it says what we do', () => {
    expect(book('Sales playbook').side).toBe('supplier');
    expect(book('Vendor contracts playbook').side).toBe('customer');
    expect(book('Vendor playbook').side).toBeUndefined();
  });

  it('says why no position is left where all stand under the other side', () => {
    const read = book('Sales playbook', '---\nside: customer\n---\n');
    expect(read.positions).toEqual([]);
    expect(read.problems.map(({ message }) => message).join()).toContain('are for the supplier');
  });
});
