import { describe, expect, it } from 'vitest';
import { readUnderHeading } from './read-under-heading';

describe('statements on quality, cover and remedies', () => {
  it.each([
    [
      'customer',
      'Credits',
      'Escalate: no credits, or as exclusive remedy',
      "supplier's service credits absent or supplier's exclusive remedy includes service levels",
    ],
    [
      'customer',
      'Warranty',
      'Preferred: Performance warranty for 12 months or for as long as the contract runs',
      "supplier's warranty includes performance and (supplier's warranty period ≥ 12 months or supplier's warranty period = term)",
    ],
    ['customer', 'Warranty', 'Escalate: Sold as seen', "supplier's warranty disclaimer = as is"],
    [
      'customer',
      'Cyber insurance',
      'Preferred: £2m',
      "supplier's insurance for cyber ≥ GBP 2,000,000 and supplier's insurance types includes cyber",
    ],
    [
      'customer',
      'Professional indemnity insurance',
      'Escalate: under £5m or none',
      "supplier's insurance for professional < GBP 5,000,000 or not (supplier's insurance types includes professional)",
    ],
    [
      'customer',
      'Insurance',
      'Acceptable: Vendor insures itself, amount lower or not stated',
      "supplier's insurance present",
    ],
    ['customer', 'Insurance', 'Escalate: Uninsured contractor', "supplier's insurance absent"],
    ['customer', 'Uptime', 'Preferred: 99.9% measured monthly', "supplier's availability ≥ 99.9% a month"],
    [
      'customer',
      'Uptime',
      'Escalate: No SLA, or best efforts only',
      "supplier's availability absent or supplier's availability absent",
    ],
    [
      'customer',
      'Service credits',
      'Escalate: none, or sole remedy',
      "supplier's service credits absent or supplier's exclusive remedy includes service levels",
    ],
    [
      'customer',
      'Service credits',
      'Preferred: yes, without prejudice to other remedies',
      "supplier's service credits present and supplier's exclusive remedy does not include service levels",
    ],
    [
      'customer',
      'Service levels',
      'Escalate: Credits are our only remedy for outages',
      "supplier's exclusive remedy includes service levels",
    ],
    ['customer', 'Remedies', 'Preferred: Not limited', "supplier's exclusive remedy absent"],
    [
      'customer',
      'Remedies',
      'Acceptable: Cumulative save for credits',
      "supplier's exclusive remedy includes only service levels",
    ],
    ['customer', 'Warranty', 'Escalate: Supplier warrants nothing', "supplier's warranty disclaimer = as is"],
    ['supplier', 'Warranty', 'Preferred: All other warranties disclaimed', 'our warranty disclaimer present'],
    [
      'customer',
      'Warranty',
      'Escalate: No warranty, or one shorter than six months',
      "not (supplier's warranty present) or (supplier's warranty present and supplier's warranty period < 6 months)",
    ],
    [
      'customer',
      'Sole remedies',
      'Escalate: Refund is sole remedy for everything',
      "supplier's exclusive remedy present",
    ],
    [
      'supplier',
      'Remedies',
      'Preferred: Credits are sole remedy for downtime, re-performance for warranty breach',
      'our exclusive remedy includes service levels, warranty',
    ],
    [
      'customer',
      'Service levels',
      'Escalate: Credits exclude all other remedies',
      "supplier's exclusive remedy includes service levels",
    ],
    ['customer', 'SLA', 'Preferred: 99.5%', "supplier's availability ≥ 99.5% a month"],
  ] as const)('%s, %s, “%s”', (side, heading, words, expected) => {
    expect(readUnderHeading(side, heading, words)).toBe(expected);
  });
});

describe('statements on quality, cover and remedies that say more than is read', () => {
  it.each([['customer', 'Service credits', 'Preferred: 5% of fees per 1% missed']] as const)(
    '%s, %s, “%s”',
    (side, heading, words) => {
      expect(readUnderHeading(side, heading, words)).toContain('✗');
    },
  );
});
