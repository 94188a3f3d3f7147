import { describe, expect, it } from 'vitest';
import { assignment } from '../../../src/contract/terms/assignment';
import { termsOf } from './terms-of';

describe('assignment', () => {
  it('reads consent of both', () => {
    expect(
      termsOf(
        assignment,
        'Neither party may assign this Agreement without the prior written consent of the other party.',
      ),
    ).toEqual(['consent [both] Neither party may assign']);
  });

  it('does not take contracts with suppliers for this one', () => {
    expect(
      termsOf(
        assignment,
        'Supplier shall see that its agreements with manufacturers are freely assignable to Customer without any consent.',
      ),
    ).toEqual([]);
    expect(
      termsOf(assignment, 'This Agreement is freely assignable by Customer without any consent.', {
        heading: 'Assignment',
      }),
    ).not.toEqual([]);
  });

  it('does not take people who are assigned to a task for the agreement', () => {
    expect(
      termsOf(
        assignment,
        'Additional Supplier employees may be required to be assigned to maintenance duties under this Agreement.',
      ),
    ).toEqual([]);
  });

  it('does not take an assignment of money owed for one of the agreement', () => {
    expect(termsOf(assignment, 'Supplier may assign its receivables under this Agreement to a bank.')).toEqual([]);
    expect(termsOf(assignment, 'Supplier may freely assign this Agreement.')).toEqual([
      'free [supplier] may freely assign',
    ]);
  });

  it('reads by whom it may not be assigned, past what else stands behind "by"', () => {
    expect(
      termsOf(
        assignment,
        'This Agreement shall not be assigned, encumbered by security or otherwise transferred by the Supplier without the consent of Customer.',
      ),
    ).toEqual(['consent [supplier] shall not be assigned']);
  });

  it('reads what an NDA calls itself as the agreement', () => {
    expect(
      termsOf(assignment, 'Neither party may assign this NDA without the approval of the other, save for a merger.'),
    ).toEqual(['consent [both] Neither party may assign']);
  });

  it('reads consent that may not be withheld without reason as consent', () => {
    expect(
      termsOf(
        assignment,
        'Neither party shall assign its rights under this Agreement without consent, which shall not be unreasonably withheld.',
      ),
    ).toEqual(['consent [both] Neither party shall assign']);
  });

  it('reads a bar on one side only', () => {
    expect(termsOf(assignment, 'Customer shall not assign this Agreement without the consent of Supplier.')).toEqual([
      'consent [customer] shall not assign',
    ]);
  });

  it('reads the passive with its agent', () => {
    expect(
      termsOf(assignment, 'This Agreement may not be assigned by Supplier without the approval of Customer.'),
    ).toEqual(['consent [supplier] may not be assigned']);
  });

  it('reads a bar without consent', () => {
    expect(termsOf(assignment, 'Customer may not assign this Agreement.')).toEqual([
      'prohibited [customer] may not assign',
    ]);
  });

  it('reads a free right', () => {
    expect(termsOf(assignment, 'Supplier may freely assign this Agreement.')).toEqual([
      'free [supplier] may freely assign',
    ]);
  });

  it('reads a right on notice', () => {
    expect(termsOf(assignment, 'Supplier may assign this Agreement upon written notice to Customer.')).toEqual([
      'notice [supplier] may assign',
    ]);
  });

  it('does not take an assignment of inventions for it', () => {
    expect(
      termsOf(
        assignment,
        'Supplier hereby assigns to Customer all right, title and interest in the inventions made under this Agreement.',
      ),
    ).toEqual([]);
  });

  it('does not take a bar on passing on the software for it', () => {
    expect(termsOf(assignment, 'Customer shall not copy, sell or transfer the Software.')).toEqual([]);
  });

  it('does not take binding successors for it', () => {
    expect(termsOf(assignment, 'This Agreement binds the parties and their successors and assigns.')).toEqual([]);
  });

  it('leaves a right for an affiliate to the exceptions', () => {
    expect(termsOf(assignment, 'Supplier may assign this Agreement to an affiliate without consent.')).toEqual([]);
  });

  it('reads mutual consent in a playbook', () => {
    expect(termsOf(assignment, 'Mutual consent', { side: 'supplier', types: ['assignment'] })).toEqual([
      'consent [both] Mutual consent',
    ]);
  });

  it('reads one side bound and the other free in a playbook', () => {
    expect(
      termsOf(assignment, 'We need consent and the supplier does not.', { side: 'customer', types: ['assignment'] }),
    ).toEqual(['consent [customer] need consent', 'free [supplier] and the supplier does not']);
  });

  it('reads a bar whose agreement stands behind the consent', () => {
    expect(
      termsOf(
        assignment,
        'Neither party shall assign or transfer to any third party, without the prior written consent of the other party, this Agreement.',
      ),
    ).toEqual(['consent [both] Neither party shall assign']);
  });

  it('reads that no assignment may be made', () => {
    expect(
      termsOf(
        assignment,
        'Supplier shall not make any assignment of this Agreement unless there first shall have been obtained the written consent of Customer.',
      ),
    ).toEqual(['consent [supplier] shall not make any assignment of']);
  });

  it('is not that of other contracts', () => {
    expect(
      termsOf(assignment, 'Supplier may assign its rights and obligations under certain Sales Contracts to Customer.'),
    ).toEqual([]);
    expect(
      termsOf(assignment, 'Supplier may assign its rights and obligations under this Agreement to a third party.'),
    ).toHaveLength(1);
  });

  it('is not that of what is owed, or of numbers that are given out', () => {
    expect(
      termsOf(assignment, 'Supplier may assign its rights to payments under this Agreement without consent.'),
    ).toEqual([]);
    expect(
      termsOf(
        assignment,
        'Customer keeps the numbers under this Agreement, and any other numbers which may be assigned by the authority.',
        { types: ['assignment'] },
      ),
    ).toEqual([]);
    expect(termsOf(assignment, 'Supplier may assign its rights under this Agreement without consent.')).toHaveLength(1);
  });
});
