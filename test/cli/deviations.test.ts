import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deviationFile } from '../../src/review/deviation-file';
import { wordsHash } from '../../src/review/deviations';
import type { Finding } from '../../src/review/review';
import { call, temporaryFolder } from './command-line';

const intro =
  'This Services Agreement is made between Quillon Ltd (“Customer”) and Harvane Inc (“Supplier”), who agree as follows.\n\n';

describe('contract-review review with accepted deviations', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const at = (...names: readonly string[]) => join(folder.path, ...names);
  const write = (text: string, ...names: readonly string[]) => {
    writeFileSync(at(...names), text);
  };

  beforeEach(async () => {
    folder = temporaryFolder();
    mkdirSync(at('vendors'));
    write(
      '## Governing Law\n- Standard position: Laws of Delaware\n- Escalation trigger: Laws of Texas\n',
      'legal.local.md',
    );
    write(intro + '1. Law. This Agreement is governed by the laws of the State of Texas.\n', 'vendors', 'deal.txt');
    const { out } = await call(folder.path, ['review', 'vendors/deal.txt', '--format', 'json']);
    const [finding] = (JSON.parse(out) as { findings: Finding[] }).findings;
    const accepted = {
      contract: 'vendors/deal.txt',
      finding: 'governing-law',
      grade: 'RED' as const,
      words: wordsHash(finding!),
      reason: 'A small deal',
      author: 'Ada Reyes',
      date: '2026-01-04',
    };
    write(deviationFile([accepted]), 'contract-review.deviations.json');
    write(deviationFile([{ ...accepted, contract: 'deal.txt' }]), 'vendors', 'mine.json');
  });
  afterEach(() => {
    folder.remove();
  });

  it('finds the file above the contract, shows why, and does not fail for what was accepted', async () => {
    const { code, out } = await call(folder.path, ['review', 'vendors/deal.txt']);
    expect(out).toContain('Accepted by Ada Reyes on 2026-01-04: A small deal');
    expect(code).toBe(0);
  });

  it('fails again when the words have changed', async () => {
    write(
      intro + '1. Law. This Agreement is governed by the laws of Texas, without its conflict rules.\n',
      'vendors',
      'deal.txt',
    );
    const { code, out } = await call(folder.path, ['review', 'vendors/deal.txt']);
    expect(out).toContain('the words have changed since; decide again');
    expect(code).toBe(1);
  });

  it('takes the file that is named, in which a contract goes by its path from there', async () => {
    const { code, out } = await call(folder.path, ['review', 'vendors/deal.txt', '--deviations', 'vendors/mine.json']);
    expect(out).toContain('A small deal');
    expect(code).toBe(0);
  });

  it('says the line of a broken file, uses nothing of it and leaves it as it is', async () => {
    const path = at('contract-review.deviations.json');
    const broken = readFileSync(path, 'utf8').replace('"A small deal",', '"A small deal"');
    writeFileSync(path, broken);
    const { code, err } = await call(folder.path, ['review', 'vendors/deal.txt']);
    expect(err).toMatch(/contract-review\.deviations\.json, line \d+: this is not JSON/);
    expect(code).toBe(1);
    expect(readFileSync(path, 'utf8')).toBe(broken);
  });

  it('stops where the file that is named is broken or not there', async () => {
    write('{', 'vendors', 'mine.json');
    for (const name of ['vendors/mine.json', 'nowhere.json']) {
      const { code, err } = await call(folder.path, ['review', 'vendors/deal.txt', '--deviations', name]);
      expect(code).toBe(2);
      expect(err).toContain(name);
    }
  });
});
