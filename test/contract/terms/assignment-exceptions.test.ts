import { describe, expect, it } from 'vitest';
import { assignment } from '../../../src/contract/terms/assignment';
import { assignmentExceptions } from '../../../src/contract/terms/assignment-exceptions';
import { termsOf } from './terms-of';

describe('assignment exceptions', () => {
  it('reads exceptions of a mutual bar', () => {
    expect(
      termsOf(
        assignmentExceptions,
        'Neither party may assign this Agreement without consent, except to an affiliate or in connection with a merger.',
      ),
    ).toEqual(['affiliate+merger [both] affiliate or in connection with a merger']);
  });

  it('reads the exception of one side', () => {
    expect(
      termsOf(
        assignmentExceptions,
        'Neither party may assign this Agreement without consent. Notwithstanding the foregoing, Supplier may assign this Agreement to a purchaser of all or substantially all of its assets.',
      ),
    ).toEqual(['sale-of-assets [supplier] purchaser of all or substantially all']);
  });

  it('reads a successor', () => {
    expect(
      termsOf(
        assignmentExceptions,
        'Customer may not assign this Agreement without consent, provided that Customer may assign it to a successor in interest.',
      ),
    ).toEqual(['successor [customer] successor in interest']);
  });

  it('reads whose assignment is excepted', () => {
    expect(
      termsOf(
        assignmentExceptions,
        'Neither party shall assign this Agreement without the consent of the other, except where such assignment is by Supplier to a subsidiary.',
      ),
    ).toEqual(['affiliate [supplier] subsidiary']);
  });

  it('does not take merger in the bar itself for an exception', () => {
    expect(
      termsOf(
        assignmentExceptions,
        'Neither party may assign this Agreement, by merger or otherwise, without the consent of the other party.',
      ),
    ).toEqual([]);
  });

  it('does not take a merger that is deemed an assignment for an exception', () => {
    expect(
      termsOf(
        assignmentExceptions,
        'Customer may not assign this Agreement without consent, provided that a merger of Customer shall be deemed an assignment.',
      ),
    ).toEqual([]);
  });

  it('reads them in a playbook', () => {
    expect(
      termsOf(
        assignmentExceptions,
        "Either party needs the other's consent, except for a transfer to an affiliate or to the buyer of the business.",
        { side: 'customer', types: ['assignment'] },
      ),
    ).toEqual(['affiliate+sale-of-assets [both] transfer to an affiliate or to the buyer of the business']);
  });

  it('reads whose they are in a playbook', () => {
    expect(
      termsOf(assignmentExceptions, 'We may not assign even on sale of the business while customer may', {
        side: 'supplier',
        types: ['assignment'],
      }),
    ).toEqual(['sale-of-assets [supplier] sale of the business', 'sale-of-assets [customer] while customer may']);
  });

  it('reads those that stand in a list', () => {
    const words =
      'Notwithstanding this, either party may assign this Agreement without consent to any of the following:\n(i) its successor in a merger;\n(ii) an entity under common control with it.';
    expect(termsOf(assignmentExceptions, words, { types: ['assignment'] })[0]).toMatch(
      /^affiliate\+successor\+merger \[both\]/,
    );
    expect(termsOf(assignment, words, { types: ['assignment'] })).toEqual([]);
  });
});
