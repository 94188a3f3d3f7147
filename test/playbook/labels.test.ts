import { describe, expect, it } from 'vitest';
import { labelOf, listedLabelOf } from '../../src/playbook/labels';
import { readPlaybook } from '../../src/playbook/read-playbook';

describe('a label that no list holds', () => {
  it.each([
    ['We can live with', 'acceptable'],
    ['Tolerated if needed', 'acceptable'],
    ['Would accept', 'acceptable'],
    ['Our first choice', 'preferred'],
    ['What we want', 'preferred'],
    ['Ideal outcome', 'preferred'],
    ['Escalate to the CFO', 'escalate'],
    ['Refer to Legal', 'escalate'],
    ['Needs GC approval if', 'escalate'],
    ['Sign-off by the board if', 'escalate'],
    ['CISO approval required', 'escalate'],
    ['Do not sign', 'never'],
    ['We never agree to', 'never'],
    ['Walk away if', 'never'],
    ['We refuse', 'never'],
    ['Red lines', 'never'],
    ['When to ask Legal', 'escalate'],
    ['When to stop', 'never'],
    ['Things we never sign', 'never'],
    ['Green – standard', 'preferred'],
    ['Amber – can be agreed by the legal team', 'acceptable'],
    ['Red – escalate to the Risk Committee', 'escalate'],
    ['Red: never accept', 'never'],
    ['Ausweichposition', 'acceptable'],
    ['Nicht verhandelbar', 'never'],
    ['Ligne rouge', 'never'],
    ['Línea roja', 'never'],
  ])('“%s” is %s', (words, tier) => {
    expect(labelOf(words)).toMatchObject({ kind: 'tier', tier });
  });

  it.each([
    'Renewal',
    'Acceptable use',
    'Standard of care',
    'Liability',
    'Counterparty usually asks',
    'Notice period',
    'Green energy',
    'Call option',
    'Where to deliver',
  ])('“%s” is none', (words) => {
    expect(labelOf(words)).toBeUndefined();
  });

  it('names whom to ask', () => {
    expect(labelOf('Escalate to the General Counsel')).toMatchObject({ approver: 'General Counsel' });
    expect(labelOf('Needs CFO sign-off if')).toMatchObject({ approver: 'CFO' });
    const [position] = readPlaybook(
      '## Payment\n- Standard: Net 45\n- Escalate to Head of Finance: Less than 20 days\n',
      { name: 'p.md', side: 'customer' },
    ).positions;
    expect(position?.approver).toBe('Head of Finance');
    expect(position?.statements[1]).toMatchObject({ tier: 'escalate', reading: 'understood' });
  });

  it('is not read into a line that may be a statement', () => {
    expect(listedLabelOf('Not permitted')).toBeUndefined();
  });
});

describe('an unknown bold label', () => {
  it('never makes its words what we prefer', () => {
    const [position] = readPlaybook(
      '## Liability\n- **Standard:** Mutual cap\n- **Counterparty usually asks:** Unlimited liability of ours\n',
      { name: 'p.md', side: 'customer' },
    ).positions;
    expect(position?.statements[1]?.reading).toBe('not-understood');
  });
});
