import { describe, expect, it } from 'vitest';
import { isSurvivalList, saysNoClause } from '../../src/contract/no-clause';
import { plainOf } from '../../src/contract/plain';

describe('a sentence is of no clause', () => {
  it.each([
    '“Indemnified Party” has the meaning set forth in Section 9.2.',
    '1.14 “Change of Control” shall have the meaning given in Article XII.',
    '(q) “Confidential Information” is defined in Section 8.1.',
    'Page 3 of 17',
    'ARTICLE IX',
    '27.',
    '9. 10. 10.1.',
    '[***] [***] 2018',
    'By: /s/ Ada Fenn Name: Ada Fenn Title: Director',
    '11.6 Severability 29 11.7 Headings 29 11.8 Governing Law 30 11.9 Force Majeure 31',
    'ARTICLE VI CONFIDENTIALITY 12 6.1 Scope 12 6.2 Term 13 6.3 Return 14',
  ])('where it points elsewhere or is printed on the page: %s', (words) => {
    expect(saysNoClause(plainOf(words))).toBe(true);
  });

  it.each([
    '“Confidential Information” means all that a party marks as secret.',
    '“Liability Cap” has the meaning of an amount equal to the fees paid.',
    'Governing law: Delaware.',
    'Net 30 days.',
    '$1,000,000',
    '15 %',
    'Sections 4.1, 4.2, 4.3 and 4.4 shall not apply to the Pilot.',
    'By signing, Customer accepts the limits of liability in Section 9 and in each order that is placed under it later.',
  ])('but not where it says something: %s', (words) => {
    expect(saysNoClause(plainOf(words))).toBe(false);
  });
});

describe('a list of clauses that survive', () => {
  it.each([
    'Sections 5 (Confidentiality), 9 (Indemnification) and 12 (Governing Law) survive termination.',
    'Articles 2, 7 and 11 shall survive the expiration of this Agreement.',
    'The provisions entitled “Warranties” and “Indemnity” will survive.',
  ])('names them and is none of them: %s', (words) => {
    expect(isSurvivalList(plainOf(words))).toBe(true);
  });

  it.each([
    'The duty to keep information confidential survives for five years after termination.',
    'Each party shall indemnify the other as set out in Sections 4 and 5.',
    'The indemnities in Section 9 survive termination.',
  ])('is not a clause that says how long it lasts: %s', (words) => {
    expect(isSurvivalList(plainOf(words))).toBe(false);
  });
});
