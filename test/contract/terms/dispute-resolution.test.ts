import { describe, expect, it } from 'vitest';
import { disputeResolution } from '../../../src/contract/terms/dispute-resolution';
import { termsOf } from './terms-of';

describe('dispute resolution', () => {
  it('reads that disputes go to the courts of a place', () => {
    expect(
      termsOf(disputeResolution, 'The parties submit to the courts of England for the settlement of any dispute.'),
    ).toEqual(['courts [unknown] submit to the courts of']);
    expect(termsOf(disputeResolution, 'Disputes shall be referred to the competent court of London.')).toEqual([
      'courts [unknown] Disputes shall be referred to the competent court of',
    ]);
    expect(termsOf(disputeResolution, 'Questions are referred to the manager of the tennis court.')).toEqual([]);
  });

  it('reads arbitration', () => {
    expect(
      termsOf(
        disputeResolution,
        'Any dispute arising out of this Agreement shall be finally settled by binding arbitration.',
      ),
    ).toEqual(['arbitration [unknown] settled by binding arbitration']);
  });

  it('reads courts', () => {
    expect(termsOf(disputeResolution, 'All disputes shall be brought exclusively in the courts of Chicago.')).toEqual([
      'courts [unknown] brought exclusively in the courts',
    ]);
  });

  it('takes a waived jury for courts', () => {
    expect(termsOf(disputeResolution, 'The parties waive trial by jury.')).toEqual(['courts [unknown] trial by jury']);
  });

  it('does not take a proceeding that is listed for the way that disputes go', () => {
    expect(
      termsOf(
        disputeResolution,
        'Supplier shall pay the costs of any action, suit, hearing, mediation or other proceeding.',
      ),
    ).toEqual([]);
  });

  it('reads negotiation and mediation before', () => {
    expect(
      termsOf(
        disputeResolution,
        'The parties shall first negotiate any dispute in good faith, and then submit the dispute to mediation.',
      ),
    ).toEqual(['mediation [unknown] mediation', 'negotiation [unknown] negotiate']);
  });

  it('hedges arbitration that both must choose', () => {
    expect(termsOf(disputeResolution, 'If both parties agree, a dispute may be submitted to arbitration.')).toEqual([
      'arbitration [unknown] submitted to arbitration if If both parties agree',
    ]);
  });

  it('does not take the costs of an arbitration for a choice', () => {
    expect(termsOf(disputeResolution, 'Losses include legal costs and the fees of any arbitration.')).toEqual([]);
  });

  it('does not take a warranty about pending cases for a choice', () => {
    expect(termsOf(disputeResolution, 'There are no actions, suits or arbitrations pending against Supplier.')).toEqual(
      [],
    );
  });

  it('does not take the court that enters an award or that finds invalidity for a choice', () => {
    expect(
      termsOf(
        disputeResolution,
        'Judgment upon the award may be entered in any court having jurisdiction. If a court of competent jurisdiction finds a term invalid, the rest stands.',
      ),
    ).toEqual([]);
  });

  it('reads shorthand in a playbook', () => {
    expect(
      termsOf(disputeResolution, 'Courts; negotiation or mediation before is fine.', {
        side: 'customer',
        types: ['dispute-resolution'],
      }),
    ).toEqual(['courts [unknown] Courts', 'negotiation [unknown] negotiation', 'mediation [unknown] mediation']);
  });

  it('reads binding arbitration in a playbook', () => {
    expect(
      termsOf(disputeResolution, 'Binding arbitration.', { side: 'customer', types: ['dispute-resolution'] }),
    ).toEqual(['arbitration [unknown] Binding arbitration']);
  });

  it('reads courts where they are only what comes after talks', () => {
    const courts = ['courts [unknown] resolution by a court', 'courts [unknown] initiate litigation'];
    expect(
      termsOf(disputeResolution, 'Prior to submitting a dispute for resolution by a court, a party shall give notice.'),
    ).toContain(courts[0]);
    expect(termsOf(disputeResolution, 'No talk of a dispute limits the right to initiate litigation.')).toContain(
      courts[1],
    );
    expect(
      termsOf(disputeResolution, 'Disputes are arbitrated; the parties shall not initiate litigation.'),
    ).not.toContain(courts[1]);
  });
});
