import { describe, expect, it } from 'vitest';
import { headingsAndLexicon } from '../../src/contract/clause-finder';
import { clauseTypes, type ClauseType } from '../../src/contract/clause-type';
import { cuadCategories } from '../../src/contract/cuad-categories';
import { lexicon } from '../../src/contract/lexicon';
import { structureOf } from '../../src/contract/structure';
import { textContract } from './contract-texts';

function clauses(text: string): ReadonlyMap<ClauseType, string> {
  const structure = structureOf(textContract(text));
  return new Map(headingsAndLexicon.find(structure).map(({ type, start, end }) => [type, text.slice(start, end)]));
}

describe('clauses', () => {
  it.each<[ClauseType, string]>([
    ['governing-law', 'This Agreement is governed by the laws of Ontario.'],
    ['assignment', 'Neither party may assign this Agreement without the consent of the other.'],
    ['cap-on-liability', 'Supplier’s total liability shall not exceed the fees paid in the last year.'],
    ['termination-for-convenience', 'Customer may terminate this Agreement at any time upon sixty days notice.'],
    ['renewal', 'It shall automatically renew for successive terms of one year.'],
    [
      'renewal-notice',
      'It renews for successive terms unless a party gives written notice sixty days before the term ends.',
    ],
    ['insurance', 'Supplier shall maintain insurance of at least one million dollars.'],
    ['audit', 'Customer may audit the books and records of Supplier once a year.'],
    ['exclusivity', 'Distributor is appointed the exclusive distributor in the Territory.'],
    ['non-compete', 'Distributor shall not sell products that compete with the Products.'],
    ['ip-ownership', 'All inventions made in the project are the sole property of Customer.'],
    ['license-grant', 'Licensor grants Licensee a non-exclusive license to use the software.'],
    ['warranty-duration', 'Supplier warrants the goods against defects for a period of twelve months.'],
    ['change-of-control', 'A change of control of Supplier is deemed an assignment.'],
    ['force-majeure', 'No party is liable for events beyond its reasonable control.'],
    ['breach-notification', 'Supplier shall notify Customer of any security breach within 72 hours.'],
  ])('%s is found by its words alone', (type, sentence) => {
    expect(clauses(`1. Odds and Ends. ${sentence} The sun shines.`).get(type)).toBe(sentence);
  });

  it('are found in a section whose heading says something else, beside those the heading tells of', () => {
    const found = clauses(
      '7. Indemnification. Supplier shall indemnify Customer. Its liability shall not exceed the fees paid.',
    );
    expect(found.get('indemnification')).toBe('Supplier shall indemnify Customer.');
    expect(found.get('cap-on-liability')).toBe('Its liability shall not exceed the fees paid.');
  });

  it('on how notices are given are not those that are headed by the notice of a breach', () => {
    const types = (heading: string) => [...clauses(`1. ${heading}. Supplier shall write to Customer at once.`).keys()];
    expect(types('Notices')).toContain('notices');
    expect(types('Notice of Meetings')).toContain('notices');
    for (const heading of ['Breach Notice', 'Renewal Notice', 'Notice of Claims'])
      expect(types(heading), heading).not.toContain('notices');
  });

  it('are no disclaimers where something is done “as is necessary”', () => {
    const types = (sentence: string): readonly ClauseType[] => [...clauses(`1. Odds and Ends. ${sentence}`).keys()];
    expect(types('The samples are delivered as is, without more.')).toContain('warranty-disclaimer');
    expect(types('Samples are sold on an “as is” basis.')).toContain('warranty-disclaimer');
    for (const sentence of [
      'Supplier gives such help as is reasonably necessary to move the data.',
      'Customer answers as soon as is practicable.',
      'Each notice goes to such address as is given in writing.',
    ]) {
      expect(types(sentence), sentence).not.toContain('warranty-disclaimer');
    }
  });

  it('choose no courts where any court of competent jurisdiction will do', () => {
    const types = (sentence: string): readonly ClauseType[] => [...clauses(`1. Odds and Ends. ${sentence}`).keys()];
    expect(types('The courts of Norland have exclusive jurisdiction.')).toContain('jurisdiction');
    expect(types('Each party submits to the jurisdiction of the courts in Westmark.')).toContain('jurisdiction');
    for (const sentence of [
      'Judgment upon the award may be entered in any court of competent jurisdiction.',
      'If a court of competent jurisdiction holds a provision void, the others stay.',
    ]) {
      expect(types(sentence), sentence).not.toContain('jurisdiction');
    }
  });

  it('on data protection are not those on data processing equipment', () => {
    const types = (sentence: string): readonly ClauseType[] => [...clauses(`1. Odds and Ends. ${sentence}`).keys()];
    expect(types('The data processing is set out in an addendum.')).toContain('data-protection');
    expect(types('The code runs on its own data processing equipment.')).not.toContain('data-protection');
  });

  it('on confidentiality are not the notes that say what a filing leaves out', () => {
    const types = (sentence: string): readonly ClauseType[] => [...clauses(`1. Odds and Ends. ${sentence}`).keys()];
    expect(types('Each party keeps the confidential information of the other secret.')).toContain('confidentiality');
    for (const note of [
      '[*] Certain confidential information has been omitted and filed separately with the Securities and Exchange Commission.',
      'Stars mark confidential information for which confidential treatment has been requested.',
    ]) {
      expect(types(note), note).not.toContain('confidentiality');
    }
  });

  it('restrain from business where a party shall not conduct any', () => {
    expect([...clauses('1. Odds and Ends. Seller shall not conduct any business in the Territory.').keys()]).toContain(
      'non-compete',
    );
  });

  it('take the whole passage where only the heading tells', () => {
    expect(clauses('8. Force Majeure. War and floods excuse delay. So do strikes.').get('force-majeure')).toBe(
      'War and floods excuse delay. So do strikes.',
    );
  });

  it('are surer where heading and words agree, and say why', () => {
    const structure = structureOf(textContract('8. Governing Law. This is governed by the laws of Ontario.'));
    const clause = headingsAndLexicon.find(structure).find(({ type }) => type === 'governing-law');
    expect(clause?.score).toBeGreaterThan(0.9);
    expect(clause?.because).toContain('governing law');
  });

  it('include the list items that complete a sentence', () => {
    const text =
      '5. End. Customer may terminate this Agreement upon ninety days notice if it:\n\n(a) so wishes; or\n\n(b) moves away.';
    expect(clauses(text).get('termination')).toContain('(b) moves away.');
  });

  it.each<[ClauseType, string]>([
    ['governing-law', 'Quillon is a company duly organized under the laws of Ontario.'],
    ['exclusivity', 'This is the sole and exclusive remedy of Customer.'],
    ['exclusivity', 'Licensor grants a non-exclusive right.'],
    ['termination-for-convenience', 'Either party may terminate on thirty days notice if the other commits a breach.'],
    ['insurance', 'The weather is insured by nobody.'],
    ['non-compete', 'An audit shall not disturb the conduct of business by Supplier.'],
    ['non-compete', 'Vendor shall not engage in any conduct that puts its duty to another business first.'],
    ['source-code-escrow', 'The purchase price is held in an escrow account.'],
    ['assignment', 'Consultant hereby assigns all rights in the invention.'],
  ])('%s is not found in “%s”', (type, sentence) => {
    expect([...clauses(`1. Odds and Ends. ${sentence}`).keys()]).not.toContain(type);
  });
});

describe('the lexicon', () => {
  it('holds each clause type once, and all but those read from the structure', () => {
    const types = lexicon.map(({ type }) => type);
    const structural: readonly ClauseType[] = ['document-name', 'parties', 'agreement-date', 'effective-date'];
    expect([...types, ...structural].sort()).toEqual([...clauseTypes].sort());
  });

  it('covers the 41 categories of CUAD', () => {
    expect(Object.keys(cuadCategories)).toHaveLength(41);
  });
});
