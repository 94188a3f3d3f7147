import { describe, expect, it } from 'vitest';
import { changeOfControl } from '../../../src/contract/terms/change-of-control';
import { termsOf } from './terms-of';

describe('change of control', () => {
  it('reads a change of control that counts as assignment', () => {
    expect(
      termsOf(changeOfControl, 'A change of control of Customer shall be deemed an assignment of this Agreement.'),
    ).toEqual(['deemed-assignment [customer] change of control']);
  });

  it('reads the right to terminate and on whose change', () => {
    expect(
      termsOf(changeOfControl, 'Customer may terminate this Agreement if Supplier undergoes a change of control.'),
    ).toEqual(['termination-right [supplier] change of control']);
  });

  it('reads a duty to tell', () => {
    expect(
      termsOf(changeOfControl, 'Supplier shall notify Customer of any change of control of Supplier within ten days.'),
    ).toEqual(['notice [supplier] change of control']);
  });

  it('reads a change that needs consent', () => {
    expect(
      termsOf(changeOfControl, 'Supplier shall not undergo a change of control without the consent of Customer.'),
    ).toEqual(['consent [supplier] change of control']);
  });

  it('does not take what is not deemed an assignment', () => {
    expect(
      termsOf(changeOfControl, 'A change of control shall not be deemed an assignment of this Agreement.'),
    ).toEqual([]);
  });

  it('does not take a transfer that is said to be no assignment for one', () => {
    const words = (start: string) =>
      `${start} of this Agreement by operation of law or change in control of a party, including by merger or sale of stock, shall be considered an assignment.`;
    expect(termsOf(changeOfControl, words('No transfer'))).toEqual([]);
    expect(termsOf(changeOfControl, words('Any transfer'))).toEqual([expect.stringContaining('deemed-assignment')]);
  });

  it('does not take a definition for a rule', () => {
    expect(
      termsOf(changeOfControl, 'Change of Control means the sale of a majority of the voting shares of a party.'),
    ).toEqual([]);
  });

  it('reads it in a playbook', () => {
    expect(
      termsOf(changeOfControl, 'Change of control treated as assignment', { side: 'customer', types: ['assignment'] }),
    ).toEqual(['deemed-assignment [unknown] Change of control']);
  });

  it('reads a bar on assignment that catches mergers', () => {
    expect(
      termsOf(
        changeOfControl,
        'Neither party may assign this Agreement, whether by merger, change of control or otherwise, without consent.',
      ),
    ).toEqual(['deemed-assignment [both] merger']);
  });
});
