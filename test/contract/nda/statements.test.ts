import { describe, expect, it } from 'vitest';
import { readNda } from '../../../src/contract/nda/read-nda';
import type { StatementId, Verdict } from '../../../src/contract/nda/statement';
import { ndaStatements } from '../../../src/contract/nda/statements';
import { structureOf } from '../../../src/contract/structure';
import { readText } from '../../../src/document/text';

const yes: Verdict = 'entailed';
const no: Verdict = 'contradicted';
const silent: Verdict = 'not-mentioned';

/** For each statement: words for it, words against it where there are any, and words that only look like it. */
const cases: Readonly<Record<StatementId, readonly (readonly [Verdict, string])[]>> = {
  'technical-information-only': [
    [yes, '"Confidential Information" means the source code and engineering drawings of the pump.'],
    [no, '"Confidential Information" means technical, financial and marketing information about the pump.'],
    [silent, 'Each party bears its own expenses of the talks.'],
  ],
  'explicit-identification': [
    [yes, 'Information is protected where the Discloser has marked it as confidential when handing it over.'],
    [no, 'Information is protected whether or not it has been marked as confidential.'],
    [no, 'It also covers what a reasonable person would understand to be confidential from how it was given.'],
    [silent, 'The Recipient shall keep the information in a locked cabinet.'],
  ],
  'oral-information': [
    [yes, 'Confidential Information may be given in writing or orally, at meetings or by telephone.'],
    [no, 'Confidential Information is only what is given in writing, on paper or on a tangible medium.'],
    [silent, 'This is the entire agreement and supersedes every earlier understanding, oral or written.'],
  ],
  'independent-development': [
    [yes, 'This does not apply to information that the Recipient develops independently.'],
    [yes, 'Nothing is owed for results that were developed without use of what the Discloser gave.'],
    [silent, 'The parties wish to develop a heat pump together.'],
  ],
  'receipt-from-third-parties': [
    [yes, 'Excluded is information that the Recipient lawfully receives from a third party free to disclose it.'],
    [silent, 'The Recipient shall not hand the information to a third party.'],
    [silent, 'Each party keeps the information received from the other party for two years.'],
  ],
  'limited-use': [
    [yes, 'The Recipient shall use the Confidential Information solely for judging the purchase.'],
    [no, 'Residuals in memory: the Recipient is free to use them for any purpose.'],
    [silent, 'This Agreement is governed by the law of Finland.'],
  ],
  'sharing-with-employees': [
    [yes, 'The Recipient may show the information to those of its employees who need to know it.'],
    [no, 'The Recipient shall not disclose the information to anyone.'],
    [silent, 'Notices are sent to the address above.'],
  ],
  'sharing-with-third-parties': [
    [yes, 'The Recipient may disclose the information to its accountants and legal advisers who need to know it.'],
    [no, 'The Recipient shall not pass the information to any third party.'],
    [no, 'Access is limited to employees of the Recipient.'],
    [silent, 'This Agreement may be amended only by a document signed by representatives of the parties.'],
  ],
  'copies-permitted': [
    [yes, 'The Recipient may copy the documents where the work calls for it.'],
    [yes, 'The Recipient shall not reproduce the documents except as needed for the evaluation.'],
    [no, 'The Recipient shall not duplicate any document without consent.'],
    [silent, 'On request the Recipient shall return every copy.'],
  ],
  'no-reverse-engineering': [
    [yes, 'The Recipient shall not decompile or reverse engineer the samples.'],
    [no, 'The Recipient may reverse engineer the samples.'],
    [silent, 'The engineers of both parties meet in May.'],
  ],
  'no-licence': [
    [yes, 'Nothing in this Agreement grants the Recipient any licence or other right in the information.'],
    [yes, 'All documents remain the property of the Discloser.'],
    [silent, 'The Recipient needs a driving licence to enter the site.'],
  ],
  'notice-of-compelled-disclosure': [
    [yes, 'If a court order requires disclosure, the Recipient shall notify the Discloser at once.'],
    [silent, 'The Recipient may disclose what the law requires it to disclose.'],
    [silent, 'Either party may end this Agreement by giving thirty days of written notice.'],
  ],
  'return-on-termination': [
    [yes, 'When this Agreement ends or expires, the Recipient shall return all documents.'],
    [silent, 'At the Discloser’s request the Recipient shall return all documents.'],
    [silent, 'Notices sent by registered mail with return receipt are received when this Agreement expires.'],
  ],
  'retention-after-return': [
    [yes, 'The Recipient shall destroy all documents, but may retain one archival copy.'],
    [no, 'The Recipient shall destroy all documents and keep no copies of them.'],
    [silent, 'The Recipient shall keep the information in confidence.'],
  ],
  survival: [
    [yes, 'The duties of confidence survive the end of this Agreement.'],
    [yes, 'The duty of confidence lasts for three years after termination of this Agreement.'],
    [no, 'All obligations under this Agreement shall expire two years from its date.'],
    [silent, 'The surviving company of the merger takes the name of the buyer.'],
  ],
  'agreement-itself-secret': [
    [yes, 'Neither party shall disclose the existence of this Agreement.'],
    [yes, 'No press release about the talks is issued without consent.'],
    [no, 'Either party may disclose the existence of this Agreement.'],
    [silent, 'If a provision is invalid, the other terms of this Agreement stay in force.'],
  ],
  'no-solicitation': [
    [yes, 'For a year the Recipient shall not solicit employees of the Discloser.'],
    [yes, 'Neither party shall hire any person employed by the other.'],
    [silent, 'The company invites offers from builders.'],
  ],
};

function verdictOf(id: StatementId, words: string): Verdict | undefined {
  const answers = readNda(structureOf(readText(words, { name: 'nda.txt', sha256: '' })));
  return answers.find(({ statement }) => statement === id)?.verdict;
}

describe('statements of an NDA, by wording alone', () => {
  for (const { id } of ndaStatements) {
    for (const [verdict, words] of cases[id]) {
      it(`${id}: “${words}” is ${verdict}`, () => {
        expect(verdictOf(id, words)).toBe(verdict);
      });
    }
  }

  it('takes a list item with its lead-in', () => {
    const words =
      'NON-DISCLOSURE AGREEMENT\n\nThe Recipient shall not:\n(a) publish the drawings; or\n(b) decompile the software.\n';
    expect(verdictOf('no-reverse-engineering', words)).toBe(yes);
  });

  it('cites sentences that are in the text', () => {
    const words = 'The Recipient shall not decompile the software. This Agreement is governed by the law of Finland.';
    const answer = readNda(structureOf(readText(words, { name: 'nda.txt', sha256: '' }))).find(
      ({ statement }) => statement === 'no-reverse-engineering',
    );
    expect(answer?.evidence.map(({ start, end }) => words.slice(start, end))).toEqual([
      'The Recipient shall not decompile the software.',
    ]);
  });
});
