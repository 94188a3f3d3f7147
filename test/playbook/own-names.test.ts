import { expect, it } from 'vitest';
import { ownNamesIn } from '../../src/playbook/own-names';

const statements = 'The Agency may bill extra work without approval.';

it('takes an organisation of its kind for whose playbook it is', () => {
  expect(ownNamesIn(statements, 'Harbour Agency – purchasing rules')).toContain('Agency');
});

it('takes nobody for us who is the other side of the kind of contract in the title', () => {
  expect(ownNamesIn(statements, 'Agency agreement positions')).not.toContain('Agency');
});
