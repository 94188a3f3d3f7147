import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/contract/understand';
import { readText } from '../../src/document/text';
import { readFramework } from '../../src/playbook/framework/read-framework';
import { alsoReview, looksLikeAi, type AlsoFinding } from '../../src/review/also';

const framework = readFramework(readFileSync('playbooks/ai-vendor.md', 'utf8'), 'ai-vendor');

function contractOf(...clauses: readonly string[]) {
  const text = [
    'SOFTWARE AGREEMENT',
    'This Agreement is made between Quince AI Ltd (“Provider”) and Harrow Lane Foods Ltd (“Customer”).',
    ...clauses.map((words, i) => `${i + 1}. ${words}`),
  ].join('\n\n');
  return understand(readText(text, { name: 'ai.txt', sha256: '' }));
}

function found(id: string, ...clauses: readonly string[]): AlsoFinding | undefined {
  return alsoReview(contractOf(...clauses), framework, 'customer', '2026-05-01').findings.find((one) => one.id === id);
}

const cases: readonly (readonly [string, string, string, string])[] = [
  [
    'AIV-13',
    'GREEN',
    'export of everything, in a format and with time',
    'For ninety days after termination Provider shall export Customer Data, prompts and configurations in a structured format and assist with the migration to a successor.',
  ],
  ['AIV-13', 'YELLOW', 'data alone', 'Customer may export its Customer Data at any time.'],
  ['AIV-13', 'RED', 'deletion alone', 'Upon termination Provider shall delete all Customer Data.'],
  ['AIV-13', 'RED', 'no duty to export', 'Provider has no obligation to export Customer Data.'],
  ['AIV-13', 'YELLOW', 'silence', 'The fees are paid each month.'],
  [
    'AIV-14',
    'GREEN',
    'notice and opt-in',
    'Provider shall notify Customer of new AI features thirty days before they are released. Provider shall not enable AI features without the prior written consent of Customer.',
  ],
  ['AIV-14', 'YELLOW', 'an opt-out', 'Customer may disable AI features in its settings.'],
  ['AIV-14', 'RED', 'free addition', 'Provider may add AI features to the service at any time.'],
  ['AIV-14', 'YELLOW', 'silence', 'Provider may add colours to the logo.'],
  ['AIV-1', 'GREEN', 'a ban on inputs and outputs', 'Provider shall not use inputs or outputs to train any model.'],
  ['AIV-1', 'RED', 'a licence to train', 'Provider may use Customer content to train its models.'],
  [
    'AIV-1',
    'RED',
    'use to train, in the passive',
    'Customer data and content may be used to develop and train machine learning models.',
  ],
  [
    'AIV-1',
    'YELLOW',
    'a ban unless the order says otherwise',
    'Unless the cover page allows training, Provider may not use inputs or outputs to train any model.',
  ],
  ['AIV-1', 'YELLOW', 'silence', 'Provider shall train the personnel of Customer in the use of the service.'],
  [
    'AIV-2',
    'GREEN',
    'the customer owns both',
    'As between the parties, Customer owns all inputs and Customer owns all outputs.',
  ],
  ['AIV-2', 'RED', 'the vendor owns outputs', 'Provider owns all outputs of the service.'],
  ['AIV-2', 'YELLOW', 'silence', 'The fees are paid each month.'],
  [
    'AIV-3',
    'RED',
    'outputs as they are',
    'Outputs are provided as is, and Customer is solely responsible for its use of outputs.',
  ],
  [
    'AIV-3',
    'YELLOW',
    'a warranty of the service alone',
    'Provider warrants that the service will perform materially as described in the documentation.',
  ],
  [
    'AIV-4',
    'RED',
    'the customer indemnifies for outputs',
    'Customer shall indemnify and defend Provider against claims about outputs.',
  ],
  [
    'AIV-4',
    'YELLOW',
    'the service alone',
    'Provider shall defend and indemnify Customer against claims that the service infringes a patent.',
  ],
  ['AIV-5', 'YELLOW', 'storage alone', 'Provider shall store Customer data in Germany.'],
  ['AIV-5', 'YELLOW', 'silence', 'The fees are paid each month.'],
  ['AIV-6', 'YELLOW', 'silent on embeddings', 'Within 30 days of termination Provider shall delete all Customer data.'],
  ['AIV-7', 'RED', 'terms of third-party models prevail', 'Use of the models is subject to third-party terms.'],
  ['AIV-7', 'YELLOW', 'silence', 'The fees are paid each month.'],
  ['AIV-8', 'RED', 'changes at any time', 'Provider may change or discontinue any model at any time.'],
  ['AIV-8', 'YELLOW', 'notice alone', 'Provider shall give Customer thirty days of notice before it retires a model.'],
  ['AIV-9', 'RED', 'suspension at discretion', 'Provider may suspend the service at its sole discretion.'],
  ['AIV-10', 'YELLOW', 'the customer reviews', 'Customer shall review outputs before it relies on them.'],
  [
    'AIV-11',
    'GREEN',
    'inputs and outputs are confidential',
    'Inputs and outputs are confidential information of Customer.',
  ],
  ['AIV-11', 'RED', 'no confidential input', 'Customer shall not submit confidential information to the service.'],
  ['AIV-12', 'YELLOW', 'laws in general', 'Provider shall comply with all laws that apply to it.'],
];

describe('the checklist for AI vendors', () => {
  for (const [id, grade, what, words] of cases) {
    it(`${id}: ${what} is ${grade}`, () => {
      expect(found(id, words)?.grade).toBe(grade);
    });
  }

  it('offers language and a fallback for each, and says where a missing clause would go', () => {
    for (const one of framework.requirements) expect([one.modelClause, one.fallbackClause]).not.toContain(undefined);
    const silent = found('AIV-8', 'The fees are paid each month.');
    expect(silent).toMatchObject({ state: 'absent', citations: [] });
    expect(silent?.anchor).toBeDefined();
    expect(silent?.preferred).toContain('notice');
  });

  it('quotes the contract exactly', () => {
    const contract = contractOf('Provider may use Customer content to train its models.');
    for (const { citations } of alsoReview(contract, framework, 'customer', '2026-05-01').findings) {
      for (const { start, end, quote } of citations) expect(contract.source.text.slice(start, end)).toBe(quote);
    }
  });

  it('tells the contract of an AI vendor from another', () => {
    const words = 'The AI services use machine learning. Artificial intelligence may err.';
    expect(looksLikeAi(contractOf(words))).toBe(true);
    expect(looksLikeAi(contractOf('Provider shall clean the offices.'))).toBe(false);
  });
});
