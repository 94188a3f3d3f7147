import type { CapLimit, Duration, Money, Rate, Value } from '../contract/value';

/** A value in plain words: "30 days", "the fees of 12 months", "USD 250,000". */
export function valueWords(value: Value): string {
  switch (value.shape) {
    case 'flag':
      return 'yes';
    case 'state':
      return stateWords[value.state] ?? plainId(value.state);
    case 'duration':
      return durationWords(value);
    case 'money':
      return moneyWords(value) + (value.per === undefined ? '' : perWords[value.per]);
    case 'rate':
      return rateWords(value);
    case 'items':
      return value.items.length === 0 ? 'matters that could not be read' : value.items.map(itemWords).join(', ');
    case 'cap':
      return limitWords(value.limit) + (value.per === undefined ? '' : perWords[value.per]);
  }
}

const perWords = { claim: ' for each claim', aggregate: ' in total', year: ' a year' } as const;

const stateWords: Readonly<Record<string, string>> = {
  'until-terminated': 'until it is terminated',
  'per-order': 'as each order says',
  blank: 'left blank',
  'by-agreement': 'only if both agree',
  'by-reference': 'in another document',
  'as-is': 'as is',
  'implied-only': 'implied warranties only',
  'term-only': 'for the term only',
  indefinite: 'without end',
};

/** Ids of laws and places stay as they are but for the country; matters lose their hyphens. */
function itemWords(id: string): string {
  if (id === 'soundness') return 'freedom from defects';
  return /^[A-Z]{2}(-[A-Z0-9]+)?$/.test(id) ? placeWords(id) : plainId(id);
}

function placeWords(id: string): string {
  const [country, part] = id.split('-');
  if (country === undefined) return id;
  if (country === 'US' && part !== undefined) return `${stateNames[part] ?? part} (US)`;
  return part === undefined ? (countryNames.of(country) ?? country) : `${partNames[id] ?? part} (${country})`;
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' });

const partNames: Readonly<Record<string, string>> = {
  'GB-ENG': 'England and Wales',
  'GB-SCT': 'Scotland',
  'GB-NIR': 'Northern Ireland',
  'CA-ON': 'Ontario',
  'CA-BC': 'British Columbia',
  'CA-QC': 'Quebec',
  'CA-NS': 'Nova Scotia',
  'CA-AB': 'Alberta',
};

const stateNames: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|' +
    'GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|' +
    'MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|' +
    'NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|' +
    'OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|' +
    'UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|DC District of Columbia|' +
    'PR Puerto Rico'
  )
    .split('|')
    .map((entry) => [entry.slice(0, 2), entry.slice(3)]),
);

function plainId(id: string): string {
  return id.replace(/-/g, ' ').replace(/^ip /, 'IP ');
}

function durationWords({ amount, unit }: Duration): string {
  const name = unit.replace('-', ' ');
  return `${amount} ${amount === 1 ? name.replace(/s$/, '') : name}`;
}

function moneyWords({ amount, currency }: Money): string {
  return `${currency} ${amount.toLocaleString('en-US')}`;
}

function rateWords({ percent, per }: Rate): string {
  return `${percent}%${per === 'once' ? '' : ` a ${per}`}`;
}

function limitWords(limit: CapLimit): string {
  switch (limit.kind) {
    case 'fees':
      return feesWords(limit);
    case 'amount':
      return moneyWords(limit.money);
    case 'greater-of':
      return `the greater of ${limit.of.map(limitWords).join(' and ')}`;
    case 'lesser-of':
      return `the lesser of ${limit.of.map(limitWords).join(' and ')}`;
    case 'none':
      return 'no limit';
    case 'all-excluded':
      return 'nothing';
    case 'unread':
      return 'an amount that could not be read';
  }
}

const scopeWords = { agreement: '', order: ' under the order', claim: ' for what the claim concerns' } as const;

function feesWords({ months, multiple, scope }: Extract<CapLimit, { kind: 'fees' }>): string {
  const times = multiple === 1 ? '' : multiple < 1 ? `${Math.round(multiple * 100)}% of ` : `${multiple} times `;
  const window = months === undefined ? 'all fees' : `the fees of ${months} ${months === 1 ? 'month' : 'months'}`;
  return `${times}${window}${scopeWords[scope]}`;
}
