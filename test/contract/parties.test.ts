import { describe, expect, it } from 'vitest';
import { structureOf } from '../../src/contract/structure';
import { textContract } from './contract-texts';

function parties(text: string): readonly unknown[] {
  const structure = structureOf(textContract(text));
  for (const party of structure.parties) expect(text.slice(party.start, party.end)).toBe(party.quote);
  return structure.parties.map(({ names, role }) => [names, role]);
}

describe('parties', () => {
  it('are read from the preamble with the names they take and the poles those say', () => {
    const text =
      'SOFTWARE LICENSE AGREEMENT\n\nThis Agreement is made as of March 1, 2024 by and between Quillon Software, Inc., a Delaware corporation with offices at 12 Elm Street, Denver, CO 80202 ("Quillon" or "Licensor"), and Fable Foods LLC, a limited liability company ("Licensee").\n\n1. Grant. Licensor grants a license.';
    expect(parties(text)).toEqual([
      [['Quillon Software, Inc.', 'Licensor', 'Quillon'], 'supplier'],
      [['Fable Foods LLC', 'Licensee'], 'customer'],
    ]);
  });

  it('get their poles from what they do where the names do not tell', () => {
    const text =
      'SERVICES AGREEMENT\n\nThis Agreement is between Oakbank Ltd. ("Oakbank") and Quillon Corp. (the "Company").\n\nThe Company shall pay the fees. Oakbank shall provide the services and deliver a report. The Company shall pay each invoice in time.';
    expect(parties(text)).toEqual([
      [['Oakbank Ltd.', 'Oakbank'], 'supplier'],
      [['Quillon Corp.', 'Company'], 'customer'],
    ]);
  });

  it('are told by what they agree to do, and not by what they keep', () => {
    const found = parties(
      'CONTENT AGREEMENT\n\nThis Agreement is between Quillon Inc. ("Quillon") and Sorrel Ltd. ("Sorrel").\n\n1. Quillon hereby agrees to provide the articles to Sorrel.\n\n2. Quillon retains absolute control of the articles.\n\n3. Sorrel hereby agrees to pay for them.',
    );
    expect(found.map((party) => (party as readonly unknown[])[1])).toEqual(['supplier', 'customer']);
  });

  it('are known by a role that several share, the one whose name is struck out too', () => {
    const text =
      'SERVICES AGREEMENT\n\nThis Agreement is made by and between [ * * * ] (the "Provider"), and Sorrel Telecom Ltd., a company, and Sorrel Software Ltd., a company (each and both of them "Recipient").\n\n1. Services. Provider provides the services.';
    expect(parties(text)).toEqual([
      [['[ * * * ]', 'Provider'], 'supplier'],
      [['Sorrel Telecom Ltd.', 'Sorrel Telecom'], undefined],
      [['Sorrel Software Ltd.', 'Recipient'], 'customer'],
    ]);
  });

  it('are found by the first letters of their name where no legal form tells', () => {
    const text =
      'OUTSOURCING AGREEMENT\n\nBETWEEN: NORTH PRINT INTERNATIONAL (HEREINAFTER "NPI") AND DOVE GAMES, INC. (HEREAFTER "DOVE GAMES")\n\n1. Services. NPI will produce boxes. Dove Games may reject boxes. Dove Games will compensate NPI.';
    const found = structureOf(textContract(text)).parties;
    expect(found.map(({ role }) => role)).toEqual(['supplier', 'customer']);
    expect(found[0]?.names).toContain('NPI');
    const other = text.replaceAll('NPI', 'Zephyr').replace('NORTH PRINT INTERNATIONAL', 'THE FIRST OF MAY');
    expect(JSON.stringify(parties(other))).not.toContain('THE FIRST OF MAY');
  });

  it('are two where the name of one is left open', () => {
    const text =
      'SUPPORT AGREEMENT\n\nThis Agreement is entered into by and between Quillon Software, Inc., a Delaware corporation ("Quillon") with its place of business at 12 Elm Street and ____________________, a ________ corporation ("Licensee").\n\n1. Fees. Licensee shall pay the fees.';
    expect(parties(text)).toEqual([
      [['Quillon Software, Inc.', 'Quillon'], 'supplier'],
      [['____________________', 'Licensee'], 'customer'],
    ]);
  });

  it('are read behind a table of contents', () => {
    const text =
      'MAINTENANCE AGREEMENT\n\n1. Definitions......3\n\n2. Charges......4\n\n3. Notices......5\n\nThis Agreement is between Fable Foods LLC ("Customer") and Quillon Corp. ("Supplier").\n\nSupplier shall maintain the system.';
    expect(parties(text)).toEqual([
      [['Fable Foods LLC', 'Customer'], 'customer'],
      [['Quillon Corp.', 'Supplier'], 'supplier'],
    ]);
  });

  it('may be people', () => {
    const text =
      'CONSULTING AGREEMENT\n\nThis Agreement is entered into between Quillon Corp. (the "Company") and Maria Lopez (the "Consultant").\n\nConsultant shall provide advice.';
    expect(parties(text)).toEqual([
      [['Quillon Corp.', 'Company'], 'customer'],
      [['Maria Lopez', 'Consultant'], 'supplier'],
    ]);
  });

  it('stand on lines of a cover page', () => {
    const text =
      'ORDER FORM\n\nSupplier: Quillon Software, Inc.\nCustomer: Fable Foods LLC\n\nThe fees are listed below.';
    expect(parties(text)).toEqual([
      [['Quillon Software, Inc.', 'Supplier'], 'supplier'],
      [['Fable Foods LLC', 'Customer'], 'customer'],
    ]);
  });

  it('are the role words of a template that names nobody', () => {
    const text =
      'CLOUD TERMS\n\nProvider runs the service. Customer uses it. Provider may stop it. Customer pays Provider. Customer owns its data.';
    expect(parties(text)).toEqual([
      [['Provider'], 'supplier'],
      [['Customer'], 'customer'],
    ]);
  });

  it('are discloser and recipient in a one-way confidentiality agreement', () => {
    const text =
      'NON-DISCLOSURE AGREEMENT\n\nThis Agreement is between Quillon Inc. ("Disclosing Party") and Fable Foods LLC ("Receiving Party").\n\nThe Receiving Party keeps the secret.';
    expect(parties(text)).toEqual([
      [['Disclosing Party', 'Quillon Inc.'], 'discloser'],
      [['Fable Foods LLC', 'Receiving Party'], 'recipient'],
    ]);
  });

  it('are neither discloser nor recipient where each may be either', () => {
    const text =
      'NON-DISCLOSURE AGREEMENT\n\nThis Agreement is between Quillon Inc. ("Quillon") and Fable Lane Foods Limited ("Fable"). Each party may disclose secrets (as "Discloser") and receive them (as "Recipient").\n\nThe Recipient keeps what the Discloser tells. The Recipient uses it for the Purpose. The Discloser may mark it.';
    expect(parties(text)).toEqual([
      [['Quillon Inc.', 'Quillon'], undefined],
      [['Fable Lane Foods Limited', 'Fable'], undefined],
    ]);
    const template =
      'MUTUAL NDA\n\nThe Recipient keeps what the Discloser tells. The Recipient uses it for the Purpose. The Recipient returns it to the Discloser. The Discloser may mark it.';
    expect(parties(template)).toEqual([]);
  });

  it('are not the streets where they have their offices', () => {
    const text =
      'SERVICES AGREEMENT\n\nThis Agreement is between Quillon Inc., 4 Mill Lane, Dover ("Supplier") and Mill Lane Foods Limited ("Customer").\n\n1. Fees. Customer shall pay.';
    expect(parties(text)).toEqual([
      [['Quillon Inc.', 'Supplier'], 'supplier'],
      [['Mill Lane Foods Limited', 'Customer'], 'customer'],
    ]);
  });

  it('are not made of defined terms and headings of the body', () => {
    const text =
      'TERMS\n\n1. Use. The terms between the parties cover the Service (the "Permitted Use").\n\n2. Data. Section 5 (Order of Precedence) holds (the "Definitions").';
    expect(parties(text)).toEqual([]);
  });

  it('are two where the second has no name yet but what it is called', () => {
    const text =
      "DISTRIBUTOR AGREEMENT\n\nThis Agreement is between Quillon Inc., a company of 12 Elm Street And [*] ('Distributor').\n\n1. Products. Quillon sells the products.";
    expect(parties(text)).toEqual([
      [['Quillon Inc.', 'Quillon'], 'supplier'],
      [['Distributor', '[*]'], 'customer'],
    ]);
  });

  it.each([
    [
      'names that begin with a small letter or end like an address',
      'This Agreement is between iGrove Corporation (hereinafter referred to as "IGR") and quillon.com, Inc., a company ("Licensee").\n\n1. Fees. Licensee shall pay.',
      [
        [['iGrove Corporation', 'IGR'], 'supplier'],
        [['quillon.com, Inc.', 'Licensee'], 'customer'],
      ],
    ],
    [
      'letters that English lacks',
      'This Agreement is between ÉCLUSE S.A., of Lyon ("Écluse"), and Quillon Foods Ltd. ("Customer").\n\n1. Fees. Customer shall pay.',
      [
        [['ÉCLUSE S.A.', 'Écluse'], 'supplier'],
        [['Quillon Foods Ltd.', 'Customer'], 'customer'],
      ],
    ],
    [
      'a word of the name in brackets',
      'This Agreement is between Quillon Paints (AFRICA) (PTY) LIMITED ("Quillon") and Sorrel Mining Limited ("Buyer").\n\n1. Fees. Buyer shall pay.',
      [
        [['Quillon Paints (AFRICA) (PTY) LIMITED', 'Quillon'], 'supplier'],
        [['Sorrel Mining Limited', 'Buyer'], 'customer'],
      ],
    ],
    [
      'a short name without quotation marks',
      'between Dorn Oleo GmbH, 20095 Hamburg, hereinafter referred to as Dorn, and Quillon Pharma Inc., hereinafter referred to as Quillon.\n\n1. Supply. Dorn shall supply the product. Quillon shall pay each invoice.',
      [
        [['Dorn Oleo GmbH', 'Dorn'], 'supplier'],
        [['Quillon Pharma Inc.', 'Quillon'], 'customer'],
      ],
    ],
    [
      'a preamble that never says between',
      'This Hosting Agreement (the "Agreement") is entered into as of the later of the dates below (the "Effective Date")\n\nQuillon CORPORATION ("Quillon"), 19 Elm Street, and SORREL CORPORATION ("Customer"), 1 Oak Way.\n\n1. Hosting. Quillon shall host.',
      [
        [['Quillon CORPORATION', 'Quillon'], 'supplier'],
        [['SORREL CORPORATION', 'Customer'], 'customer'],
      ],
    ],
  ])('are read with %s', (_what, words, expected) => {
    expect(parties(`SUPPLY AGREEMENT\n\n${words}`)).toEqual(expected);
  });

  it('are told apart by a role word that stands for the one hardly named', () => {
    const text =
      'DISTRIBUTOR AGREEMENT\n\nThis Agreement is between Quillon Technology, Inc. ("Quillon"), and\n\nSorrel Corporation, 780 Oak Way.\n\nQuillon and Distributor agree. Distributor is non-exclusive. Quillon may change products. Distributor takes title from Quillon.';
    expect(parties(text)).toEqual([
      [['Quillon Technology, Inc.', 'Quillon'], 'supplier'],
      [['Sorrel Corporation', 'Sorrel', 'Distributor'], 'customer'],
    ]);
  });

  it('are the one that has the services where it is called recipient outside an NDA', () => {
    const text =
      'GRANT AGREEMENT\n\nThis Agreement is between Quillon Inc. (the "Company") and Sorrel Ltd. ("Recipient").\n\n1. Work. The Company shall provide the work.';
    expect(parties(text)).toEqual([
      [['Quillon Inc.', 'Company'], 'supplier'],
      [['Sorrel Ltd.', 'Recipient'], 'customer'],
    ]);
  });

  it('are supplier and customer where one subcontracts to the other, whatever the other is called', () => {
    const text =
      'SUBCONTRACT\n\nThis Agreement is between Quillon Inc. ("Subcontractor") and Sorrel Ltd. ("Manufacturer").\n\n1. Work. Subcontractor works.';
    expect(parties(text).map((party) => (party as readonly unknown[])[1])).toEqual(['supplier', 'customer']);
  });

  it('get their poles from what they do where both names say the same', () => {
    const text = (deeds: string) =>
      `AGREEMENT\n\nThis Agreement is between Quillon Inc. ("Developer") and Sorrel Ltd. ("Manufacturer").\n\n1. Work. ${deeds}`;
    const roles = (deeds: string) => parties(text(deeds)).map((party) => (party as readonly unknown[])[1]);
    expect(roles('Manufacturer shall supply the parts. Manufacturer shall deliver them. Developer shall pay.')).toEqual(
      ['customer', 'supplier'],
    );
    expect(roles('Each party works.')).toEqual([undefined, undefined]);
  });

  it('may be called so before their name, or with a space in the brackets', () => {
    const text =
      'SOFTWARE DEVELOPMENT AGREEMENT\n\nThis Agreement is made (the Effective Date) by and between QUARTZ LLC, Bergen Software People, a Delaware limited liability company (Developer ), and (Client) Fable Foods Inc. for the design of software.\n\n1. Term. Developer develops the program.';
    expect(parties(text)).toEqual([
      [['QUARTZ LLC', 'Developer'], 'supplier'],
      [['Fable Foods Inc.', 'Client'], 'customer'],
    ]);
  });

  it('may take a name together with those that belong to them', () => {
    const text =
      'MASTER AGREEMENT\n\nThis Agreement is entered into by and between Oakbank LLC, a Delaware company (hereinafter referred to as "Vendor"), and Q&R Mobility LLC, a Delaware company on behalf of itself and its Affiliates (collectively and hereinafter referred to as "Q&R"), each of which may be called a "Party".\n\n1. Scope. Vendor provides the services.';
    expect(parties(text)).toEqual([
      [['Oakbank LLC', 'Vendor'], 'supplier'],
      [['Q&R Mobility LLC', 'Q&R'], 'customer'],
    ]);
  });

  it('may stand at the head of the sentence, two of them under one name', () => {
    const text =
      'OUTSOURCING AGREEMENT\n\nQuillon, Inc. and Quillon Licensee, Inc. (collectively "Quillon") and Oakbank Broadcasting, L.L.C. ("OAKBANK") hereby enter into this Agreement (this "Agreement") dated May 2, 2021. The employees of Oakbank are not employees of Quillon.\n\n1. Services. Oakbank provides the services.';
    expect(parties(text)).toMatchObject([
      [['Quillon, Inc.', 'Quillon'], undefined],
      [['Quillon Licensee, Inc.', 'Quillon'], undefined],
      [['Oakbank Broadcasting, L.L.C.', 'OAKBANK'], undefined],
    ]);
  });

  it('may write a letter in which the undersigned agrees', () => {
    const text =
      'DISTRIBUTION AND SERVICES AGREEMENT\n\nThis is to confirm that the undersigned, the Fable Short Term Trust Fund, (the "Fund"), an investment company, has agreed that Oakbank Distributor, LLC, ("Oakbank"), shall be the distributor of its shares (the "Shares").\n\n1. Services. Oakbank will act for the Fund.';
    expect(parties(text)).toMatchObject(
      [[expect.arrayContaining(['Fund'])], [['Oakbank Distributor, LLC', 'Oakbank']]].map(([names]) => [
        names,
        undefined,
      ]),
    );
  });

  it('are a broker dealer that supplies, not a dealer that buys', () => {
    const text =
      'MARKETING AGREEMENT\n\nThis Agreement is made between Oakbank Services Corporation ("Distributor") and Fable Brokerage Inc. ("Broker Dealer").\n\n1. Services. Broker Dealer finds clients.';
    expect(parties(text)).toEqual([
      [['Oakbank Services Corporation', 'Distributor'], 'customer'],
      [['Fable Brokerage Inc.', 'Broker Dealer'], 'supplier'],
    ]);
  });

  it('may be named by a number', () => {
    const text =
      'RESELLER AGREEMENT\n\nThis Agreement is between Quillon Corp. ("Quillon"), an Ontario corporation, and 2204561 Ontario Limited, of 4 Elm Street (the "Reseller").\n\n1. Appointment. Quillon appoints Reseller to sell the products.';
    expect(parties(text)).toEqual([
      [['Quillon Corp.', 'Quillon'], 'supplier'],
      [['2204561 Ontario Limited', 'Reseller'], 'customer'],
    ]);
  });

  it('are not whoever a footer names as the source of a copy', () => {
    const text =
      'HOSTING AGREEMENT by and between QUILLON and Sorrel\n\nSource: TANSY CORP, 8-K, 10/1/2008\n\nThis Agreement is made between "Quillon Holding AG" ("QUILLON") and Sorrel B.V. ("Sorrel").\n\n1. Work. Sorrel hosts the platform.';
    expect(parties(text).map((party) => (party as readonly (readonly string[])[])[0]?.[0])).toEqual([
      'Quillon Holding AG',
      'Sorrel B.V.',
    ]);
  });
});
