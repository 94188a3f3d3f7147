import { describe, expect, it } from 'vitest';
import { breachNotice } from '../../../src/contract/terms/breach-notice';
import { exitAssistance } from '../../../src/contract/terms/exit-assistance';
import { insurance } from '../../../src/contract/terms/insurance';
import { serviceLevel } from '../../../src/contract/terms/service-level';
import { termsOf } from './terms-of';

describe('promises that are only tried for', () => {
  it('are efforts, whatever they are about', () => {
    expect(
      termsOf(
        serviceLevel,
        'Provider will use commercially reasonable efforts to keep the Service available 99.9% of each month.',
      ),
    ).toEqual(['rate [supplier] 99.9% (efforts)']);
    expect(
      termsOf(
        breachNotice,
        'Supplier shall endeavour to notify Customer of any security breach within 72 hours of discovery.',
      ),
    ).toEqual(['72 hours [supplier] 72 hours (efforts)']);
    expect(
      termsOf(
        insurance,
        'During the term Supplier shall use its best efforts to maintain commercial liability insurance.',
      ),
    ).toEqual([expect.stringContaining('(efforts)')]);
    expect(
      termsOf(exitAssistance, 'At the end Supplier will make reasonable efforts to give transition assistance.'),
    ).toEqual([expect.stringContaining('(efforts)')]);
  });

  it('are undertakings where the efforts belong to another duty', () => {
    expect(
      termsOf(
        breachNotice,
        'Supplier shall use reasonable efforts to prevent any security breach, and shall notify Customer of one within 72 hours.',
      ),
    ).toEqual(['72 hours [supplier] 72 hours']);
    expect(
      termsOf(
        serviceLevel,
        'Customer shall use reasonable efforts to report faults; uptime of the Service is 99.9% in each month.',
      ),
    ).toEqual([expect.not.stringContaining('efforts')]);
  });
});
