import { describe, expect, it } from 'vitest';
import { understood } from './reading';

describe('secrecy', () => {
  it.each([
    [
      'Secrecy',
      'E',
      'It protects only the supplier’s information',
      "our confidentiality present and supplier's confidentiality absent",
    ],
    [
      'Confidentiality',
      'E',
      'Obligations on us only',
      "our confidentiality present and supplier's confidentiality absent",
    ],
    [
      'Confidentiality',
      'A',
      'Two-way, surviving two years or more, or silent on how long',
      "each side's confidentiality present and each side's confidentiality period ≥ 2 years or each side's confidentiality period absent or each side's confidentiality period = indefinite",
    ],
    [
      'NDA',
      'S',
      'Usual exclusions: public knowledge, prior possession, third-party source, independent development',
      'confidentiality carve outs includes public, known, received, independent',
    ],
    ['NDA', 'S', 'Residuals: not accepted', 'no residuals'],
    [
      'NDA',
      'S',
      'Non-solicitation of employees up to 12 months, mutual',
      "each side's non solicitation present and our non solicitation ≤ 12 months",
    ],
  ] as const)('%s, %s: %s', (heading, tier, words, expected) => {
    expect(understood(heading, tier, words).replace(/[()]/g, '')).toBe(expected.replace(/[()]/g, ''));
  });

  it('“mutual” after what was not understood is nobody’s', () => {
    expect(understood('Confidentiality', 'S', 'Handled as in our policy, mutual')).toBe('✗');
  });
});

describe('events beyond control', () => {
  it.each([
    ['Force majeure', 'S', 'Applies equally to both parties', "each side's force majeure present"],
    [
      'Force majeure',
      'E',
      'Protects the vendor alone',
      "supplier's force majeure present and our force majeure absent",
    ],
  ] as const)('%s, %s: %s', (heading, tier, words, expected) => {
    expect(understood(heading, tier, words)).toBe(expected);
  });

  it('“both excused, and either may leave” says two things', () => {
    expect(
      understood('Force majeure', 'S', 'Available to both parties, and either may leave if it lasts more than 40 days'),
    ).toContain("each side's force majeure present");
  });
});

describe('what stands beside “mutual”', () => {
  it('does not swallow it', () => {
    expect(understood('Force majeure', 'S', 'Mutual, termination right after 30 days')).toContain(
      "each side's force majeure present",
    );
  });
});

describe('disputes', () => {
  it('“any other” under arbitration is no law', () => {
    expect(understood('Arbitration', 'E', 'any other')).not.toContain('governing law');
  });

  it.each([
    [
      'Disputes',
      'S',
      'Arbitration, if seated in Boston',
      'dispute resolution = arbitration and forum is Massachusetts',
    ],
    [
      'Disputes',
      'S',
      'Talk first, then mediation, then the courts of Ireland',
      'dispute resolution includes courts and dispute resolution does not include arbitration and forum is Ireland',
    ],
  ] as const)('%s, %s: %s', (heading, tier, words, expected) => {
    expect(understood(heading, tier, words)).toBe(expected);
  });

  it('what is elsewhere is told by the tiers above, and unread without them', () => {
    expect(understood('Disputes', 'E', 'Arbitration, if seated anywhere else')).toContain('✗');
  });
});

describe('money', () => {
  it.each([
    ['Payment', 'E', 'Payment in advance of the whole fee', 'our prepayment present'],
    ['Price rises', 'S', 'Not more than once a year and never above inflation', "supplier's price increase = index"],
  ] as const)('%s, %s: %s', (heading, tier, words, expected) => {
    expect(understood(heading, tier, words)).toBe(expected);
  });

  it.each([
    [
      'Prices',
      'S',
      'Fixed for the first term; afterwards not more than 3% per year',
      "supplier's price increase absent or supplier's price increase ≤ 3%",
    ],
    ['Late payment', 'E', 'over 8% a year', 'our late interest > 8% a year'],
  ] as const)('%s, %s: %s', (heading, tier, words, expected) => {
    expect(understood(heading, tier, words).replace(' a year', '')).toBe(expected.replace(' a year', ''));
  });

  it('an index plus a rate is neither of the two', () => {
    expect(understood('Indexation', 'A', 'CPI plus 1%')).not.toContain('price increase');
  });

  it('a rate over a base rate is no rate', () => {
    expect(understood('Payment', 'S', 'Late interest no higher than 2% over base rate')).not.toContain(
      'our late interest',
    );
  });
});

describe('places', () => {
  it('parted by semicolons are a choice', () => {
    expect(understood('Governing law', 'S', 'England & Wales; Northern Ireland')).toContain(' or ');
  });

  it('under a heading of courts are courts', () => {
    expect(understood('Venue', 'E', 'Outside the United States')).toBe('forum present and forum is not United States');
  });
});

describe('what the supplier may do and we may not', () => {
  it.each([
    [
      'Publicity',
      'S',
      'Nobody uses our name without written permission',
      "supplier's publicity = consent or supplier's publicity = prohibited",
    ],
    [
      'Subcontractors',
      'S',
      'Only with our prior approval',
      "supplier's subcontracting = consent or supplier's subcontracting = prohibited",
    ],
    ['Assignment', 'S', 'Consent needed on both sides', "each side's assignment = consent"],
    ['Assignment', 'E', 'The supplier can assign to whom it pleases', "supplier's assignment = free"],
    [
      'Change of control',
      'S',
      'We can terminate if the supplier is taken over',
      "supplier's change of control = termination right",
    ],
    ['Exclusivity', 'E', 'any', 'our exclusivity present'],
    ['Exclusivity', 'E', 'exclusivity at our expense', 'our exclusivity present'],
    [
      'Assignment',
      'A',
      'group companies without consent',
      "each side's assignment = consent or each side's assignment exceptions includes affiliate",
    ],
    ['Change of control', 'E', 'none', "supplier's change of control absent"],
    ['Assignment', 'E', 'Only we need consent', "our assignment = consent and supplier's assignment = free"],
    ['Exclusivity', 'S', 'We may always buy from someone else', 'our exclusivity absent'],
  ] as const)('%s, %s: %s', (heading, tier, words, expected) => {
    expect(understood(heading, tier, words)).toBe(expected);
  });
});
