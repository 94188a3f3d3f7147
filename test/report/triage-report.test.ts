import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/contract/understand';
import { readText } from '../../src/document/text';
import { readPlaybook } from '../../src/playbook/read-playbook';
import { triageReport } from '../../src/report/triage-report';
import { triageNda } from '../../src/review/nda/triage-nda';

const schema = JSON.parse(
  readFileSync(new URL('../../media/schemas/triage.schema.json', import.meta.url), 'utf8'),
) as object;
const shipped = readPlaybook(readFileSync('playbooks/nda.md', 'utf8'), { name: 'nda', kind: 'general' });
const reportOf = (text: string): object => {
  const contract = understand(readText(text, { name: 'paper.txt', sha256: '00' }));
  return JSON.parse(JSON.stringify(triageReport(triageNda(contract, { shipped }), contract, { shipped }))) as object;
};

describe('the JSON of a triage', () => {
  const validate = new Ajv({ strict: true }).compile(schema);

  it('follows the schema that is published', () => {
    const nda =
      'MUTUAL NON-DISCLOSURE AGREEMENT\n\nEach party may disclose information to the other. The Recipient shall keep Confidential Information secret and use it only for the Purpose.';
    expect(validate(reportOf(nda)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate(reportOf('LEASE\n\nThe tenant pays rent.')), JSON.stringify(validate.errors)).toBe(true);
  });

  it('is not anything else', () => {
    expect(validate({ version: 1, isNda: true, groups: [] })).toBe(false);
  });
});
