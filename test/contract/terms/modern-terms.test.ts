import { describe, expect, it } from 'vitest';
import { actorsForSide, actorsOf } from '../../../src/contract/actors';
import { plainOf } from '../../../src/contract/plain';
import { sentencesOf } from '../../../src/contract/sentences';
import type { ReadingPassage, TermReader } from '../../../src/contract/term';
import { aiTraining } from '../../../src/contract/terms/ai-training';
import { publicity } from '../../../src/contract/terms/publicity';
import { serviceLevel } from '../../../src/contract/terms/service-level';
import { subcontracting } from '../../../src/contract/terms/subcontracting';

const parties = [
  { start: 0, end: 0, quote: '', names: ['Supplier'], role: 'supplier' },
  { start: 0, end: 0, quote: '', names: ['Customer'], role: 'customer' },
] as const;

function passage(words: string, mode: ReadingPassage['mode']): ReadingPassage {
  const range = { start: 0, end: words.length };
  const actors = mode === 'statement' ? actorsForSide('customer') : actorsOf(parties);
  return {
    ...range,
    words,
    plain: plainOf(words),
    sentences: sentencesOf(words, range),
    types: new Map(),
    mode,
    actors,
  };
}

function read(reader: TermReader, words: string, mode: ReadingPassage['mode'] = 'contract') {
  const given = passage(words, mode);
  if (!reader.cue.test(given.plain)) return [];
  return [...reader.read(given)].map(({ actor, value, start, end }) => ({
    actor,
    value,
    quote: words.slice(start, end),
  }));
}

const state = (name: string) => ({ shape: 'state', state: name });

describe('training of models', () => {
  it('is permitted where the supplier may use customer data for it', () => {
    const [term] = read(aiTraining, 'Supplier may use Customer Data to train and improve its machine-learning models.');
    expect(term).toMatchObject({ actor: 'supplier', value: state('permitted') });
  });
  it('is prohibited where the supplier shall not', () => {
    const [term] = read(aiTraining, 'Supplier shall not use Customer Data to train any artificial intelligence model.');
    expect(term).toMatchObject({ actor: 'supplier', value: state('prohibited') });
  });
  it('takes its own “no” into the words of a playbook statement', () => {
    const [term] = read(aiTraining, 'Supplier does not train models on our data', 'statement');
    expect(term).toMatchObject({ actor: 'supplier', value: state('prohibited'), quote: 'not train' });
  });
  it('is not the training of people', () => {
    expect(read(aiTraining, 'AI Training on Customer Data.')).toEqual([]);
    expect(read(aiTraining, 'Supplier shall train its personnel. Training sessions for users cost extra.')).toEqual([]);
    expect(read(aiTraining, 'Engineers trained and certified by the maker service each model.')).toEqual([]);
  });
});

describe('subcontracting', () => {
  it('asks for consent where it may not be done without', () => {
    const [term] = read(
      subcontracting,
      'Supplier shall not subcontract any Service without Customer’s prior written consent.',
    );
    expect(term).toMatchObject({ actor: 'supplier', value: state('consent') });
  });
  it('is free where no notice is owed', () => {
    const [term] = read(
      subcontracting,
      'Supplier may engage subcontractors to perform any Service without notice to Customer.',
    );
    expect(term).toMatchObject({ actor: 'supplier', value: state('free') });
  });
  it('says nothing where subcontractors are only spoken of', () => {
    expect(read(subcontracting, 'Supplier remains liable for its subcontractors.')).toEqual([]);
  });
});

describe('publicity', () => {
  it('asks for consent where neither party may speak without it', () => {
    const [term] = read(
      publicity,
      'Neither party shall issue a press release about this Agreement without the other’s written approval.',
    );
    expect(term).toMatchObject({ actor: 'both', value: state('consent') });
  });
  it('is free where the supplier may name the customer', () => {
    const [term] = read(
      publicity,
      'Supplier may use Customer’s name and logo to identify Customer as a customer on its website.',
    );
    expect(term).toMatchObject({ actor: 'supplier', value: state('free') });
  });
  it.each([
    ['Neither party shall use the other party’s name without its prior written consent.', 'both', 'consent'],
    ['Supplier must not use the name, emblem or seal of Customer.', 'supplier', 'prohibited'],
    [
      'No party may act for another party or use another party’s name unless this Agreement says so.',
      'both',
      'prohibited',
    ],
    ['Supplier shall not make any announcement of the project without Customer’s approval.', 'supplier', 'consent'],
    [
      'Neither party shall issue a news release on this Agreement without the other party’s consent.',
      'both',
      'consent',
    ],
  ] as const)('binds whoever must not speak or use a name: %s', (words, actor, value) => {
    expect(read(publicity, words)).toMatchObject([{ actor, value: state(value) }]);
  });
  it.each([
    'Supplier shall not use a trade name that is confusingly similar to the name of Customer.',
    'Customer shall not use the domain name of Supplier for mail.',
    'Customer may use the name of Supplier on its invoices.',
    'The parties will issue an initial press release, the wording of which shall be mutually agreed.',
  ])('is not the brand of a business: %s', (words) => {
    expect(read(publicity, words)).toEqual([]);
  });
  it('is not a trademark licence', () => {
    expect(read(publicity, 'Supplier grants Customer a licence to use the name and marks on the Products.')).toEqual(
      [],
    );
  });
});

describe('availability', () => {
  it('is read as a percentage of the month', () => {
    const [term] = read(
      serviceLevel,
      'Supplier shall make the Services available at least 99.5% of each calendar month.',
    );
    expect(term).toMatchObject({ actor: 'supplier', value: { shape: 'rate', percent: 99.5, per: 'month' } });
  });
  it('is not a credit or a small percentage', () => {
    expect(read(serviceLevel, 'If availability falls short, Supplier credits five percent (5%) of the Fees.')).toEqual(
      [],
    );
  });
  it('is neither a share of the fees nor what software is like', () => {
    for (const words of [
      'Service Level Credits in a year shall not exceed one hundred percent (100%) of the average monthly fees.',
      'All functionality currently available in the Software will be one hundred percent (100%) browser-based.',
    ])
      expect(read(serviceLevel, words)).toEqual([]);
    const promised = 'The Service Level is one hundred percent (100%) availability of the Software in each month.';
    expect(read(serviceLevel, promised)).toHaveLength(1);
  });
});
