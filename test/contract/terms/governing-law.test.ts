import { describe, expect, it } from 'vitest';
import { governingLaw } from '../../../src/contract/terms/governing-law';
import { termsOf } from './terms-of';

describe('governing law', () => {
  it('reads the law of a state', () => {
    expect(
      termsOf(
        governingLaw,
        'This Agreement is governed by the laws of the State of Oregon, without regard to its conflict of laws rules.',
      ),
    ).toEqual(['US-OR [unknown] Oregon']);
  });

  it('reads the law of a commonwealth', () => {
    expect(
      termsOf(
        governingLaw,
        'This Agreement shall be construed in accordance with the laws of the Commonwealth of Massachusetts.',
      ),
    ).toEqual(['US-MA [unknown] Massachusetts']);
  });

  it('reads an adjective', () => {
    expect(termsOf(governingLaw, 'This Agreement is governed by English law.')).toEqual(['GB-ENG [unknown] English']);
  });

  it('reads a province and leaves its country out', () => {
    expect(
      termsOf(
        governingLaw,
        'This Agreement shall be governed by the laws of Ontario and the federal laws of Canada applicable therein.',
      ),
    ).toEqual(['CA-ON [unknown] Ontario and the federal laws of Canada']);
  });

  it('reads laws that govern', () => {
    expect(termsOf(governingLaw, 'The laws of Ireland shall govern this Agreement.')).toEqual(['IE [unknown] Ireland']);
  });

  it('follows "such state" to the state named before', () => {
    expect(
      termsOf(
        governingLaw,
        'This Agreement was made in the State of Nevada and shall be construed in accordance with the laws of such state.',
      ),
    ).toEqual(['US-NV [unknown] Nevada']);
  });

  it('reads past an aside', () => {
    expect(
      termsOf(
        governingLaw,
        'This Agreement shall be governed by the internal laws, and not the laws of conflicts, of the State of Ohio.',
      ),
    ).toEqual(['US-OH [unknown] Ohio']);
  });

  it('reads a key and its value', () => {
    expect(termsOf(governingLaw, 'Governing Law: State of Delaware')).toEqual(['US-DE [unknown] Delaware']);
  });

  it('does not take the law of incorporation for it', () => {
    expect(termsOf(governingLaw, 'Supplier is a company organized under the laws of the State of Delaware.')).toEqual(
      [],
    );
  });

  it('does not take the law to be obeyed for it', () => {
    expect(termsOf(governingLaw, 'Supplier shall comply with the export laws of the United States.')).toEqual([]);
  });

  it('does not take the excluded law for it', () => {
    expect(
      termsOf(
        governingLaw,
        'This Agreement is governed by the laws of Japan, and the application of the laws of any state other than Japan is excluded.',
      ),
    ).toEqual(['JP [unknown] Japan']);
  });

  it('says that the law is blank', () => {
    expect(termsOf(governingLaw, 'This Agreement is governed by the laws of [__________].')).toEqual([
      'blank [unknown] [__________]',
    ]);
  });

  it('says that the law stands elsewhere', () => {
    expect(termsOf(governingLaw, 'The Governing Law governs this Agreement.')).toEqual([
      'by-reference [unknown] The Governing Law governs',
    ]);
  });

  it('says that it cannot tell the place', () => {
    expect(
      termsOf(governingLaw, 'This Agreement shall be governed by the laws of the state in which the shop is located.'),
    ).toEqual(['unclear [unknown] laws']);
  });

  it('reads a bare list in a playbook', () => {
    expect(
      termsOf(governingLaw, 'NY, DE, CA, England & Wales', { side: 'customer', types: ['governing-law'] }),
    ).toEqual(['US-NY+US-DE+US-CA+GB-ENG [unknown] NY, DE, CA, England & Wales']);
  });

  it('reads the country that a playbook compares with', () => {
    expect(
      termsOf(governingLaw, 'Law of a country other than the United States', {
        side: 'customer',
        types: ['governing-law'],
      }),
    ).toEqual(['US [unknown] United States']);
  });

  it('reads foreign law and whose it is in a playbook', () => {
    expect(termsOf(governingLaw, "Customer's foreign law", { side: 'supplier', types: ['governing-law'] })).toEqual([
      'foreign [customer] foreign law',
    ]);
  });
});
