import { describe, expect, it } from 'vitest';
import { headingsAndLexicon } from '../../src/contract/clause-finder';
import type { ClauseType } from '../../src/contract/clause-type';
import { structureOf } from '../../src/contract/structure';
import { textContract } from './contract-texts';

function typesIn(words: string, heading = 'Odds and Ends'): readonly ClauseType[] {
  return headingsAndLexicon.find(structureOf(textContract(`4. ${heading}. ${words}`))).map(({ type }) => type);
}

/** What hundreds of findings and misses taught, each with what it must not be taken for. */
const told: readonly (readonly [type: ClauseType, is: readonly string[], isNot: readonly string[]])[] = [
  [
    'indemnification',
    [
      'Vendor shall defend Client from and against claims of third parties.',
      'Vendor will defend any suit that is brought against Client.',
      'The Indemnitee shall let the Indemnitor control the defence.',
      'The indemnifying party may settle the claim at its own cost.',
      'Each party’s liability for fire shall not exceed its insurance, and each party shall indemnify the other for theft.',
    ],
    [
      'The Recipient may disclose it to defend itself in court.',
      'Owner may maintain or defend any patent as it sees fit.',
      'Except for its indemnification obligations, no party is liable for consequential damages.',
      'Sections 8 (Confidentiality) and 9 (Indemnification) survive the end of this Agreement.',
      '“Indemnified Party” has the meaning set forth in Section 9.',
      'There are no third party beneficiaries other than the persons indemnified in Article 9.',
    ],
  ],
  [
    'term',
    [
      'This Agreement remains in force for a period of three years.',
      '“Term” means the time from the Effective Date until this Agreement is terminated.',
    ],
    ['If a provision of this Agreement is invalid, the rest of this Agreement remains in full force and effect.'],
  ],
  [
    'confidentiality',
    [
      'The terms of this Agreement shall be kept confidential.',
      'The plans are considered secret and confidential by both parties.',
      'Each party may see information that is confidential to the other.',
    ],
    [
      'Certain confidential information contained in this document has been omitted.',
      'Except for breach of confidentiality, neither party is liable for consequential damages.',
      'This Agreement and the Confidentiality Agreement are the entire agreement of the parties.',
    ],
  ],
  [
    'data-protection',
    [
      'Vendor is bound by HIPAA as far as it holds patient files.',
      'Vendor shall safeguard the Customer Data as its own.',
      'Vendor shall answer data subjects within a month.',
      'Data processing takes place in the Union alone.',
    ],
    [
      'Vendor may sell the Credit Data subject to the limits below.',
      'Vendor provides data processing services to banks.',
      'Vendor is in the business of electronic data processing.',
    ],
  ],
  [
    'termination',
    ['Client may terminate this Agreement on breach.', 'This Agreement shall automatically terminate on insolvency.'],
    [
      'If this Agreement is terminated, the samples go back.',
      'The term runs for two years unless this Agreement is earlier terminated.',
      'This Agreement may be amended, cancelled or waived in writing only.',
    ],
  ],
  [
    'termination-for-convenience',
    [
      'Either party may terminate this Agreement at any time on thirty days notice.',
      'This Agreement may be terminated (x) by mutual agreement, or (y) at any time upon sixty days notice.',
      'Client may terminate this Agreement at any time with or without cause.',
      'It runs on until terminated by either party upon ninety days notice.',
    ],
    [
      'The parties may terminate this Agreement at any time by mutual written consent.',
      'This Agreement may be terminated by either party with cause upon thirty days notice.',
      'Owner may terminate this Agreement at any time upon the occurrence of any of the following events.',
      'This Agreement may not be terminated by either party at any time for its own convenience.',
      'We may terminate the Plan at any time.',
      'Vendor shall watch the numbers that were cancelled by Client every day for three days.',
    ],
  ],
  [
    'cap-on-liability',
    [
      'Vendor’s liability is limited to the fees paid.',
      'Its damages shall not be limited to refunds, but shall not exceed the price.',
    ],
    ['Vendor shall pay all damages, including but not limited to legal fees paid by Client.'],
  ],
  [
    'governing-law',
    [
      'This Agreement is subject to the laws of Quebec.',
      'It shall be construed under Texas law.',
      'The legislation of the Republic of Malta shall apply to this contract.',
    ],
    [
      'Payments are subject to withholding taxes under the laws of any country.',
      'Inventorship shall be determined under the patent laws of the United States.',
      'Nothing here is construed to limit a remedy at law or in equity.',
    ],
  ],
  [
    'assignment',
    [
      'Vendor may not assign this Agreement.',
      'Neither party shall be entitled to assign its rights hereunder.',
      'Vendor may assign this Agreement to an affiliate.',
    ],
    [
      'Vendor will assign two engineers to these duties.',
      'On expiry Distributor shall transfer all permits and its rights in them to Maker.',
    ],
  ],
  [
    'renewal',
    [
      'It lasts two years and may be extended for one further year (the “Renewal Term”).',
      'Client has the option to renew this Agreement.',
    ],
    [
      '“Term” means the Initial Term and any Renewal Term.',
      'Prices are fixed for the Renewal Term.',
      'Force majeure shall not extend a deadline for payments of this Agreement.',
      'A quarter is a period of three consecutive months; a consecutive month period counts once.',
      'Captions shall not define, limit or extend the terms of this Agreement.',
    ],
  ],
];

describe.each(told)('a clause of type %s', (type, is, isNot) => {
  it.each(is)('is found: %s', (words) => {
    expect(typesIn(words)).toContain(type);
  });

  it.each(isNot)('is not: %s', (words) => {
    expect(typesIn(words)).not.toContain(type);
  });
});

describe('a heading', () => {
  it.each(['Confidentiality', 'Confidential Information', 'Non-Disclosure', 'Confidentiality and Publicity'])(
    '“%s” tells of confidentiality',
    (heading) => {
      expect(typesIn('Nobody speaks of the plans.', heading)).toContain('confidentiality');
    },
  );

  it.each(['Confidential', 'Confidential Treatment Requested', 'Confidential Execution Copy'])(
    '“%s” is printed on pages and tells nothing',
    (heading) => {
      expect(typesIn('The sun shines on all.', heading)).not.toContain('confidentiality');
    },
  );

  it('on the transfer of knowledge or money tells nothing of assignment', () => {
    expect(typesIn('All is as agreed.', 'Transfer')).toContain('assignment');
    for (const heading of ['Technology Transfer', 'Transfer Price', 'Transfer of Title'])
      expect(typesIn('All is as agreed.', heading), heading).not.toContain('assignment');
  });

  it('does not make a clause of the page mark below it', () => {
    expect(typesIn('Page 3 of 9', 'Indemnification')).not.toContain('indemnification');
  });
});
