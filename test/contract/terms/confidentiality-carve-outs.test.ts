import { describe, expect, it } from 'vitest';
import { confidentialityCarveOuts } from '../../../src/contract/terms/confidentiality-carve-outs';
import { termsOf } from './terms-of';

describe('confidentiality carve outs', () => {
  it('reads the usual five', () => {
    expect(
      termsOf(
        confidentialityCarveOuts,
        'Confidential Information does not include information that is publicly available, was already known to the recipient, is rightfully received from a third party, or is independently developed; the recipient may disclose what it is compelled by a subpoena to disclose.',
      ),
    ).toEqual([
      'public+known+received+independent+required-by-law [unknown] is publicly available, was already known to the recipient, is rightfully received from a third party, or is independently developed; the recipient may disclose what it is compelled by a subpoena',
    ]);
  });

  it('reads who develops independently as what is independently developed', () => {
    expect(
      termsOf(
        confidentialityCarveOuts,
        'The duty does not apply to Confidential Information that the recipient knew before or develops independently.',
      ),
    ).toEqual(['known+independent [unknown] knew before or develops independently']);
  });

  it('reads disclosure that the law requires in a secrecy clause', () => {
    expect(
      termsOf(
        confidentialityCarveOuts,
        'The Receiving Party may disclose Confidential Information as required by law.',
        { types: ['confidentiality'] },
      ),
    ).toEqual(['required-by-law [unknown] as required by law']);
  });

  it('does not take a lone public word elsewhere for one', () => {
    expect(
      termsOf(
        confidentialityCarveOuts,
        'Confidential papers aside, neither party shall make a public announcement, except with consent.',
      ),
    ).toEqual([]);
  });

  it('does not take disclosure to third parties for receipt from them', () => {
    expect(
      termsOf(
        confidentialityCarveOuts,
        'Confidential Information shall not be disclosed to third parties by Supplier, except to publicly listed advisers.',
      ),
    ).toEqual([]);
  });

  it('reads them in a playbook', () => {
    expect(
      termsOf(confidentialityCarveOuts, 'independently developed, publicly available, rightfully received', {
        side: 'customer',
        types: ['confidentiality'],
      }),
    ).toEqual([
      'public+received+independent [unknown] independently developed, publicly available, rightfully received',
    ]);
  });
});
