import { describe, expect, it } from 'vitest';
import { license } from '../../../src/contract/terms/license';
import { termsOf } from './terms-of';

describe('license', () => {
  it('reads a perpetual licence and the licensee', () => {
    expect(
      termsOf(license, 'Supplier grants to Customer a perpetual, non-exclusive license to use the Software.'),
    ).toEqual(['perpetual [customer] perpetual']);
  });

  it('reads a licence for the term', () => {
    expect(
      termsOf(license, 'Licensor grants Licensee a license to use the Platform during the term of this Agreement.'),
    ).toEqual(['term [customer] during the term']);
  });

  it('reads a revocable licence', () => {
    expect(termsOf(license, 'Supplier hereby grants Customer a revocable license to access the Service.')).toEqual([
      'revocable [customer] revocable',
    ]);
  });

  it('does not take irrevocable for revocable', () => {
    expect(termsOf(license, 'Supplier hereby grants Customer an irrevocable license to use the Deliverables.')).toEqual(
      ['perpetual [customer] irrevocable'],
    );
  });

  it('reads a licence to the supplier', () => {
    expect(termsOf(license, 'Customer grants Supplier a license to use Customer Data to provide the Service.')).toEqual(
      ['flag [supplier] grants Supplier a license'],
    );
  });

  it('does not read a licence that is denied', () => {
    expect(termsOf(license, 'Nothing in this Agreement grants Customer a license to the source code.')).toEqual([]);
  });

  it('does not take a heading for a licence', () => {
    expect(termsOf(license, 'Grant of License.')).toEqual([]);
  });

  it('reads both lengths in a playbook', () => {
    expect(
      termsOf(license, 'Supplier keeps ownership of its product if our licence is perpetual or lasts for the term.', {
        side: 'customer',
        types: ['ip-ownership'],
      }),
    ).toEqual(['perpetual [customer] perpetual', 'term [customer] lasts for the term']);
  });
});
