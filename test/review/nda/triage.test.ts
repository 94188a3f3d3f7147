import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/contract/actor';
import { understand } from '../../../src/contract/understand';
import { readText } from '../../../src/document/text';
import { readPlaybook } from '../../../src/playbook/read-playbook';
import type { GroupId, Outcome, Triage } from '../../../src/review/nda/triage';
import { triageNda } from '../../../src/review/nda/triage-nda';

const shipped = readPlaybook(readFileSync('playbooks/nda.md', 'utf8'), { name: 'nda', kind: 'general' });

const good: Readonly<Record<string, string>> = {
  head: 'MUTUAL NON-DISCLOSURE AGREEMENT\n\nThis Agreement is made between Tarn Pumps Ltd (“Tarn”) and Birch Valves Inc. (“Birch”) on 4 March 2026. Each party may disclose information to the other as a discloser (“Discloser”) and receive it as a recipient (“Recipient”).',
  definition:
    '1. Confidential Information. “Confidential Information” means non-public information that the Discloser discloses for the Purpose and that is marked confidential or that a reasonable person would understand to be confidential. “Purpose” means evaluating a joint pump design.',
  use: '2. Use. The Recipient shall use Confidential Information only for the Purpose and shall protect it with at least reasonable care.',
  representatives:
    '3. Representatives. The Recipient may disclose Confidential Information to its employees and professional advisers who need to know it for the Purpose and who are bound to keep it confidential.',
  carveOuts:
    '4. Exceptions. Confidential Information does not include information that is or becomes publicly available without breach of this Agreement, was already known to the Recipient before it was disclosed, is independently developed by the Recipient without use of Confidential Information, or is rightfully received from a third party without a duty of confidence.',
  law: '5. Compelled disclosure. If the Recipient is required by law or by order of a court to disclose Confidential Information, it may do so after it has given notice to the Discloser where that is lawful.',
  term: '6. Term. This Agreement lasts for two (2) years. The duties of confidentiality survive for three (3) years after its termination.',
  giveBack:
    '7. Return. On request the Recipient shall return or destroy Confidential Information; it may retain copies in routine backups and copies that the law requires.',
  remedies: '8. Remedies. The Discloser may seek an injunction for a breach of this Agreement.',
  governed: '9. Law. This Agreement is governed by the laws of England and Wales, and its courts have jurisdiction.',
};

function triage(changes: Readonly<Record<string, string>> = {}, options: { side?: Role; own?: string } = {}): Triage {
  const text = Object.values({ ...good, ...changes }).join('\n\n');
  const own = options.own === undefined ? undefined : readPlaybook(options.own, { name: 'own.md', kind: 'company' });
  return triageNda(understand(readText(text, { name: 'nda.txt', sha256: '' })), {
    shipped,
    ...(options.side && { side: options.side }),
    ...(own && { own }),
  });
}

function outcome(group: GroupId, result: Triage): Outcome | undefined {
  return result.groups.find(({ id }) => id === group)?.outcome;
}

describe('triage of an NDA', () => {
  it('lets one that has everything be signed, with the words for each group', () => {
    const result = triage();
    expect(result.groups.filter((group) => group.outcome !== 'PASS').map(({ items }) => items)).toEqual([]);
    expect(result).toMatchObject({ isNda: true, grade: 'GREEN', routing: 'Sign under standard authority.' });
    expect(result.groups).toHaveLength(10);
  });

  it('quotes the document exactly', () => {
    const text = Object.values(good).join('\n\n');
    for (const { start, end, quote } of triage().groups.flatMap(({ items }) =>
      items.flatMap((item) => item.citations),
    )) {
      expect(text.slice(start, end)).toBe(quote);
    }
  });

  const cases: readonly (readonly [string, GroupId, Outcome, Readonly<Record<string, string>>])[] = [
    ['blanks', 'structure', 'FLAG', { head: `${good.head} Its number is ______.` }],
    [
      'a one-way paper',
      'structure',
      'FLAG',
      {
        head: 'NON-DISCLOSURE AGREEMENT\n\nThis Agreement is made between Tarn Pumps Ltd (“Discloser”) and Birch Valves Inc. (“Recipient”) on 4 March 2026.',
      },
    ],
    [
      'a definition by marking alone',
      'definition',
      'FLAG',
      {
        definition:
          '1. “Confidential Information” means information that the Discloser has marked as confidential. “Purpose” means a joint design.',
      },
    ],
    [
      'a definition whatever the source',
      'definition',
      'FAIL',
      {
        definition:
          '1. “Confidential Information” means all information about the Discloser, regardless of its source.',
      },
    ],
    [
      'no limit on use',
      'duties',
      'FAIL',
      { use: '2. The Recipient shall protect Confidential Information with reasonable care.' },
    ],
    [
      'no standard of care',
      'duties',
      'FLAG',
      { use: '2. The Recipient shall keep Confidential Information secret and use it only for the Purpose.' },
    ],
    [
      'one carve-out missing',
      'carve-outs',
      'FLAG',
      {
        carveOuts: (good.carveOuts ?? '').replace(
          'is independently developed by the Recipient without use of Confidential Information, ',
          '',
        ),
      },
    ],
    [
      'two carve-outs missing',
      'carve-outs',
      'FAIL',
      {
        carveOuts:
          '4. Confidential Information does not include information that is publicly available or was already known to the Recipient before it was disclosed.',
      },
    ],
    [
      'employees and nobody else',
      'permitted-disclosures',
      'FLAG',
      {
        representatives:
          '3. The Recipient may disclose Confidential Information only to its employees who need to know it.',
      },
    ],
    [
      'nobody at all',
      'permitted-disclosures',
      'FAIL',
      { representatives: '3. The Recipient shall not disclose Confidential Information to anyone.' },
    ],
    [
      'compelled disclosure without notice',
      'permitted-disclosures',
      'FLAG',
      { law: '5. The Recipient may disclose Confidential Information that it is required by law to disclose.' },
    ],
    [
      'a duty without end',
      'term-and-survival',
      'FAIL',
      { term: '6. The duties of confidentiality under this Agreement continue indefinitely after its termination.' },
    ],
    [
      'ten years',
      'term-and-survival',
      'FLAG',
      { term: '6. The duties of confidentiality survive for ten (10) years after termination of this Agreement.' },
    ],
    ['no period', 'term-and-survival', 'FLAG', { term: '' }],
    [
      'nothing that may be kept',
      'return-and-destruction',
      'FLAG',
      {
        giveBack:
          '7. On request the Recipient shall return or destroy all Confidential Information and keep no copies.',
      },
    ],
    [
      'backups too',
      'return-and-destruction',
      'FAIL',
      {
        giveBack:
          '7. On request the Recipient shall immediately destroy all Confidential Information, including all backup copies.',
      },
    ],
    [
      'an indemnity',
      'remedies',
      'FAIL',
      { remedies: '8. The Recipient shall indemnify the Discloser against every loss from a breach.' },
    ],
    [
      'liquidated damages',
      'remedies',
      'FAIL',
      { remedies: '8. For each breach the Recipient owes liquidated damages of EUR 50,000.' },
    ],
    [
      'an injunction without bond',
      'remedies',
      'FLAG',
      { remedies: '8. The Discloser may seek an injunction without posting a bond.' },
    ],
    [
      'a non-compete',
      'problem-provisions',
      'FAIL',
      { more: '10. For two years the Recipient shall not compete with the Discloser.' },
    ],
    [
      'free residuals',
      'problem-provisions',
      'FAIL',
      { more: '10. The Recipient is free to use residuals for its business.' },
    ],
    [
      'soliciting barred within limits',
      'problem-provisions',
      'FLAG',
      {
        more: '10. For twelve (12) months neither party shall solicit employees of the other; general advertising is allowed.',
      },
    ],
    [
      'hiring barred for long',
      'problem-provisions',
      'FAIL',
      { more: '10. For thirty-six (36) months the Recipient shall not hire any employee of the Discloser.' },
    ],
    [
      'a law that is not on the list',
      'law-and-forum',
      'FLAG',
      { governed: '9. This Agreement is governed by the laws of Brazil.' },
    ],
    ['no law', 'law-and-forum', 'FLAG', { governed: '' }],
    [
      'courts left blank',
      'law-and-forum',
      'FLAG',
      { governed: '9. English law governs. Disputes go to the courts located in ________.' },
    ],
    [
      'a duty without limit in time',
      'term-and-survival',
      'FAIL',
      { term: '6. Confidential Information shall be kept in confidence without limitation of time.' },
    ],
    [
      'care only in an exception',
      'duties',
      'FLAG',
      {
        use: '2. The Recipient shall keep Confidential Information secret and use it only for the Purpose. It is not liable for what it inadvertently discloses although it took reasonable care to protect it.',
      },
    ],
  ];
  it('takes the other side’s indemnity of us for no burden, and ours for one', () => {
    const remedies = '8. The Discloser shall indemnify the Recipient against what follows from its instructions.';
    expect(outcome('remedies', triage({ remedies }, { side: 'recipient' }))).toBe('PASS');
    expect(outcome('remedies', triage({ remedies }, { side: 'discloser' }))).toBe('FAIL');
  });

  it('finds what is confidential under a short name of its own', () => {
    const definition =
      '1. “CI” means information of the Discloser that is marked as confidential, or that a reasonable person would understand to be confidential. “Purpose” means a joint design.';
    expect(outcome('definition', triage({ definition }))).toBe('PASS');
  });

  it('takes a rule for subpoenas for the carve-out of what the law compels', () => {
    const law =
      '5. If the Recipient receives a subpoena for Confidential Information, it gives notice to the Discloser before it must comply with that subpoena.';
    const carveOuts = triage({ law }).groups.find(({ id }) => id === 'carve-outs');
    expect(carveOuts?.items.find(({ id }) => id === 'required-by-law')?.outcome).toBe('PASS');
  });

  for (const [what, group, expected, changes] of cases) {
    it(`${what}: ${group} is ${expected}, and it is not GREEN`, () => {
      const result = triage(changes);
      expect(outcome(group, result)).toBe(expected);
      expect(result.grade).toBe(result.groups.some((one) => one.outcome === 'FAIL') ? 'RED' : 'YELLOW');
    });
  }

  it('does not take freedoms for restrictions', () => {
    const more =
      '10. Nothing in this Agreement prevents either party from competing. Nothing in this Agreement grants a licence. Neither party is obliged to enter into a further agreement.';
    expect(outcome('problem-provisions', triage({ more }))).toBe('PASS');
  });

  it('a duty without end is less of a fault to who discloses', () => {
    const term = '6. The duties of confidentiality under this Agreement continue indefinitely after its termination.';
    expect(outcome('term-and-survival', triage({ term }, { side: 'discloser' }))).toBe('FLAG');
  });

  it('the NDA defaults of our own playbook go before the checklist', () => {
    const own =
      '# Our playbook\n\n## NDA defaults\n\n- Confidentiality survives for at most 2 years\n- Governing law: Brazil\n';
    const governed = '9. This Agreement is governed by the laws of Brazil.';
    const result = triage({ governed }, { own });
    expect(outcome('law-and-forum', result)).toBe('PASS');
    expect(outcome('term-and-survival', result)).not.toBe('PASS');
  });

  it('what is not an NDA is RED and says what it is', () => {
    const text =
      'MASTER SERVICES AGREEMENT\n\n1. Services. The Supplier shall clean the offices of the Customer each week.';
    const result = triageNda(understand(readText(text, { name: 'msa.txt', sha256: '' })), { shipped });
    expect(result).toMatchObject({ isNda: false, grade: 'RED', groups: [] });
    expect(result.reason).toContain('not an NDA');
  });

  it('a cover page whose terms stand elsewhere is RED', () => {
    const text =
      'Mutual NDA Cover Page\n\nThis cover page and the Standard Terms at example.org/nda/1.0 form the agreement.\n\nGoverning law: England and Wales\n';
    const result = triageNda(understand(readText(text, { name: 'cover.txt', sha256: '' })), { shipped });
    expect(result).toMatchObject({ isNda: false, grade: 'RED' });
    expect(result.reason).toContain('not supplied');
  });
});
