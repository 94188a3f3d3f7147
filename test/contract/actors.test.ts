import { describe, expect, it } from 'vitest';
import type { Actor, Role } from '../../src/contract/actor';
import { actorsForSide, actorsOf } from '../../src/contract/actors';
import type { Actors, Party } from '../../src/contract/contract';

function party(role: Role | undefined, ...names: string[]): Party {
  return { start: 0, end: 0, quote: '', names, ...(role && { role }) };
}

const template = actorsOf([]);
const named = actorsOf([
  party('supplier', 'Northwind Software, Inc.', 'Northwind'),
  party('customer', 'Fable Foods LLC', 'Company'),
]);
const oneWay = actorsOf([
  party('discloser', 'Fable Foods LLC', 'Disclosing Party'),
  party('recipient', 'Receiving Party', 'Northwind'),
]);
const mutual = actorsOf([party(undefined, 'Fable Foods LLC', 'Fable'), party(undefined, 'Northwind')]);
const customerPlaybook = actorsForSide('customer');
const supplierPlaybook = actorsForSide('supplier');

/** `|` stands before the verb whose subject is asked for. */
function subject(actors: Actors, marked: string): { readonly asWritten: Actor; readonly lowerCase: Actor } {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  return { asWritten: actors.subjectOf(text, at), lowerCase: actors.subjectOf(text.toLowerCase(), at) };
}

function expectSubject(actors: Actors, marked: string, actor: Actor): void {
  expect({ marked, ...subject(actors, marked) }).toEqual({ marked, asWritten: actor, lowerCase: actor });
}

describe('the subject of a verb', () => {
  it.each<[string, Actor]>([
    ['Either party may |terminate this Agreement on thirty days notice.', 'both'],
    ['Each party shall |keep the other party’s information secret.', 'both'],
    ['Neither party shall |be liable for lost profits.', 'both'],
    ['Both parties |agree to try mediation first.', 'both'],
    ['The parties will |meet within ten days.', 'both'],
    ['No party may |assign its rights.', 'both'],
    ['Neither Provider nor Customer will |be liable for lost profits.', 'both'],
    ['Supplier and Customer shall each |maintain insurance.', 'both'],
    ['Each of Supplier and Customer |represents that it may sign.', 'both'],
    ['The non-breaching party may |end this Agreement.', 'both'],
    ['The Receiving Party shall |protect what it is given.', 'both'],
    ['The Indemnifying Party shall |defend the claim.', 'both'],
    ['A party may not |assign this Agreement without consent.', 'both'],
    ['Each Party’s total liability under this Agreement shall not |exceed the fees.', 'both'],
  ])('is both for “%s”', (marked, actor) => expectSubject(template, marked, actor));

  it.each<[string, Actor]>([
    ['Customer or its Affiliates may |use the Services.', 'customer'],
    ['If Customer does not pay, Supplier may, upon notice to Customer, |suspend the Services.', 'supplier'],
    ['Supplier shall indemnify Customer and |hold it harmless.', 'supplier'],
    [
      'Supplier shall indemnify, defend and hold harmless Customer and its officers, and shall |pay all costs.',
      'supplier',
    ],
    ['In no event shall Supplier |be liable to Customer for more than the fees.', 'supplier'],
    ['In no event will either party or its licensors |be liable for indirect loss.', 'both'],
    [
      'Supplier’s total liability arising out of this Agreement shall not |exceed the fees paid by Customer.',
      'supplier',
    ],
    ['The total liability of Supplier to Customer shall not |exceed one million dollars.', 'supplier'],
    ['The aggregate liability of either party under this Agreement will not |exceed the fees.', 'both'],
    ['Supplier shall: (a) deliver the Goods to Customer; (b) |invoice Customer each month.', 'supplier'],
    ['Customer shall pay Supplier the Fees. Supplier may |charge interest.', 'supplier'],
    ['Licensor hereby |grants to Licensee a license.', 'supplier'],
    ['Client agrees that Contractor may |use subcontractors.', 'supplier'],
    ['Subject to the terms of this Agreement, Vendor shall |provide support to Client.', 'supplier'],
    ['Provided that Customer has paid all Fees, Provider will |return the data.', 'supplier'],
    ['Provider, at its own expense, will |defend Customer against any claim.', 'supplier'],
    ['Customer, its Affiliates and their employees shall |keep the password safe.', 'customer'],
    ['Upon request by Customer, Supplier shall |give proof.', 'supplier'],
    ['Customer may |terminate if Supplier is insolvent.', 'customer'],
    ['You may |cancel at any time.', 'customer'],
    ['We may |change our prices.', 'supplier'],
    ['Our liability to you will not |exceed what you paid us.', 'supplier'],
  ])('is the one that acts in “%s”', (marked, actor) => expectSubject(template, marked, actor));

  it.each<[string, Actor]>([
    ['This Agreement may |be terminated by Customer on notice.', 'customer'],
    ['This Agreement may be |terminated at any time by either party.', 'both'],
    ['The Services shall |be performed by Supplier with care.', 'supplier'],
    ['This Agreement may not |be assigned by Customer without the consent of Supplier.', 'customer'],
    ['Insurance shall |be maintained by the Supplier throughout the Term.', 'supplier'],
    ['Supplier shall |be paid by Customer within thirty days.', 'customer'],
  ])('is the agent behind “by” in the passive “%s”', (marked, actor) => expectSubject(template, marked, actor));

  it.each<[string, Actor]>([
    ['Customer may terminate this Agreement if the other party |commits a breach.', 'supplier'],
    ['If Supplier merges, the other party may |terminate.', 'customer'],
    ['Each party may terminate if the other party |commits a breach.', 'both'],
    ['Supplier is bound, and such party shall |pay the costs.', 'supplier'],
    ['Customer warrants that it has |obtained all consents.', 'customer'],
    ['If Customer objects to Supplier’s new price, it may |terminate.', 'customer'],
  ])('goes back to whom the sentence spoke of in “%s”', (marked, actor) => expectSubject(template, marked, actor));

  it.each<[string, Actor]>([
    ['Third party vendors may |see the data.', 'unknown'],
    ['The term of this Agreement shall |be three years.', 'unknown'],
    ['A third party may |bring a claim.', 'unknown'],
    ['This Agreement will |be governed by the laws of England.', 'unknown'],
    ['Customer Data shall |be kept in the Union.', 'unknown'],
  ])('is unknown where nobody of the deal acts: “%s”', (marked, actor) => expectSubject(template, marked, actor));

  it('is found by the names that parties took', () => {
    expectSubject(named, 'Northwind may |assign this Agreement to an affiliate.', 'supplier');
    expectSubject(named, 'Company shall |pay Northwind within thirty days.', 'customer');
    expectSubject(named, 'Northwind Software, Inc. shall |deliver the goods.', 'supplier');
  });

  it('does not take a defined name for the common noun', () => {
    expect(named.mentions('Any insurance company may refuse.')).toEqual([]);
    expect(named.mentions('The Company may refuse.').map(({ actor }) => actor)).toEqual(['customer']);
  });

  it('is both where two parties without a pole act together, and unknown where a third one acts', () => {
    expectSubject(mutual, 'Fable and Northwind may |terminate together.', 'both');
    const guaranteed = actorsOf([
      party('supplier', 'Northwind'),
      party('customer', 'Fable'),
      party(undefined, 'Oakbank'),
    ]);
    expectSubject(guaranteed, 'If Fable does not pay, Oakbank shall |pay Northwind.', 'unknown');
  });

  it('knows one-way from mutual confidentiality', () => {
    expectSubject(oneWay, 'The Receiving Party shall |keep it secret.', 'recipient');
    expectSubject(oneWay, 'Northwind shall |keep it secret.', 'recipient');
    expectSubject(mutual, 'The Receiving Party shall |keep it secret.', 'both');
    expectSubject(mutual, 'Recipient shall |keep it secret.', 'both');
  });

  it('is the same whatever stands in sentences before', () => {
    const filler = 'Customer shall pay the Fees to Supplier. '.repeat(200);
    expectSubject(template, `${filler}Either party may |terminate.`, 'both');
  });
});

describe('mentions', () => {
  it('are exact ranges of the text in order', () => {
    const text = 'Supplier’s staff and the Customer meet each party.';
    const mentions = template.mentions(text);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Supplier’s', 'Customer', 'each party']);
    expect(mentions.map(({ possessive }) => possessive)).toEqual([true, false, false]);
  });

  it('resolve pronouns to the actor before', () => {
    const found = template.mentions('Supplier shall insure its staff.');
    expect(found.map(({ words, actor, possessive }) => [words, actor, possessive])).toEqual([
      ['Supplier', 'supplier', false],
      ['its', 'supplier', true],
    ]);
  });

  it('keep the side of people who belong to a party, and leave its things alone', () => {
    expect(template.resolve('Customer Indemnitees')).toBe('customer');
    expect(template.resolve('Supplier Indemnified Parties')).toBe('supplier');
    expect(template.mentions('Customer Data and Supplier Materials')).toEqual([]);
  });

  it('do not read the country as us', () => {
    expect(customerPlaybook.mentions('US law governs; fees are in US dollars')).toEqual([]);
    expect(customerPlaybook.resolve('indemnifies us')).toBe('customer');
  });
});

describe('a playbook of one side', () => {
  it.each<[string, Actor]>([
    ['We may |terminate for convenience.', 'customer'],
    ['Vendor must |indemnify us for IP claims.', 'supplier'],
    ['Counterparty may not |assign without our consent.', 'supplier'],
    ['They must not |cap their liability.', 'supplier'],
    ['Our liability is |capped at the fees.', 'customer'],
    ['Each party may |terminate.', 'both'],
  ])('reads “%s” from the customer', (marked, actor) => expectSubject(customerPlaybook, marked, actor));

  it('turns “we” around for the other side', () => {
    expectSubject(supplierPlaybook, 'We may |terminate.', 'supplier');
    expectSubject(supplierPlaybook, 'Customer must |pay in thirty days.', 'customer');
    expect(actorsForSide('recipient').resolve('our')).toBe('recipient');
    expect(actorsForSide('recipient').resolve('the Disclosing Party')).toBe('discloser');
  });
});

describe('a defined role in small letters', () => {
  const roles = actorsOf([party('supplier', 'Northwind Ltd', 'Contractor'), party('customer', 'Fable LLC', 'Company')]);

  it('is a slip where it stands as an owner, and nobody in particular elsewhere', () => {
    expect(roles.resolve("In any event, contractor's liability")).toBe('supplier');
    expect(roles.resolve("The Liability of a contractor's staff")).toBe('unknown');
    expect(roles.resolve('The Work may be done by contractor staff')).toBe('unknown');
  });
});
