import { describe, expect, it } from 'vitest';
import { exclusivity } from '../../../src/contract/terms/exclusivity';
import { termsOf } from './terms-of';

describe('exclusivity', () => {
  it('reads who is bound by an exclusive grant', () => {
    expect(termsOf(exclusivity, 'Supplier grants Distributor the exclusive right to sell the Products.')).toEqual([
      'flag [supplier] exclusive',
    ]);
  });

  it('is not what makes the text the whole agreement', () => {
    expect(
      termsOf(
        exclusivity,
        'This Agreement with its exhibits is the final, complete and exclusive statement of what the parties agree.',
      ),
    ).toEqual([]);
  });

  it('reads the limits of it', () => {
    expect(
      termsOf(exclusivity, 'Supplier appoints Distributor as its exclusive distributor in the Territory.'),
    ).toEqual(['territory [supplier] exclusive']);
  });

  it('reads a promise to buy from nobody else', () => {
    expect(termsOf(exclusivity, 'Customer shall purchase the Products exclusively from Supplier.')).toEqual([
      'flag [customer] shall purchase the Products exclusively from',
    ]);
  });

  it('reads that the other side is bound by an exclusive provider', () => {
    expect(termsOf(exclusivity, 'Supplier shall be the exclusive provider of the services to Customer.')).toEqual([
      'flag [customer] be the exclusive provider',
    ]);
  });

  it('reads an exclusive grant in a list that others complete, and not a non-exclusive one beside it', () => {
    expect(
      termsOf(
        exclusivity,
        'Supplier grants to Customer the following rights:\n(a) an exclusive, worldwide licence to use the Software; and\n(b) a non-exclusive licence to use the Marks.',
      ),
    ).toEqual(['flag [supplier] (a) an exclusive, worldwide licence']);
    expect(
      termsOf(exclusivity, 'Customer shall have:\n(a) the sole and exclusive right to sell the Products.'),
    ).toEqual(['flag [supplier] (a) the sole and exclusive right']);
    expect(termsOf(exclusivity, 'Supplier grants to Customer:\n(a) a non-exclusive licence.')).toEqual([]);
  });

  it('binds the other side where one shall keep and have the only right', () => {
    expect(
      termsOf(exclusivity, 'Supplier shall retain and have the sole and exclusive right to supply the Product.'),
    ).toEqual([expect.stringContaining('[customer]')]);
  });

  it('binds whoever retains an agent as its only one, and not an owner who keeps exclusive rights', () => {
    expect(termsOf(exclusivity, 'Customer retains Supplier as its exclusive agent.')).not.toEqual([]);
    expect(
      termsOf(
        exclusivity,
        'Supplier owns and during the term will retain the exclusive advertising rights in the hall.',
      ),
    ).toEqual([]);
  });

  it('does not take what results solely from something for it', () => {
    expect(
      termsOf(
        exclusivity,
        'Neither party shall be liable for damages resulting solely from its ending this Agreement.',
      ),
    ).toEqual([]);
    expect(termsOf(exclusivity, 'Customer shall buy the Products solely from Supplier.')).not.toEqual([]);
  });

  it('does not take a non-exclusive licence for it', () => {
    expect(termsOf(exclusivity, 'Supplier grants Customer a non-exclusive license.')).toEqual([]);
  });

  it('does not take exclusive jurisdiction or remedy for it', () => {
    expect(
      termsOf(
        exclusivity,
        'The courts have exclusive jurisdiction, and repair is the exclusive remedy that Supplier grants.',
      ),
    ).toEqual([]);
  });

  it('does not read what is denied', () => {
    expect(termsOf(exclusivity, 'Nothing in this Agreement creates an exclusive relationship.')).toEqual([]);
  });

  it('reads whom it binds in a playbook', () => {
    expect(termsOf(exclusivity, 'No exclusivity that binds us', { side: 'supplier', types: ['exclusivity'] })).toEqual([
      'flag [supplier] exclusivity',
    ]);
  });

  it('reads its limits in a playbook', () => {
    expect(
      termsOf(exclusivity, 'Exclusivity limited to a named field or territory', {
        side: 'supplier',
        types: ['exclusivity'],
      }),
    ).toEqual(['territory+field [unknown] Exclusivity']);
  });

  it('reads a holder of an exclusive right', () => {
    expect(termsOf(exclusivity, 'Distributor shall have the exclusive right to sell the Products.')).toEqual([
      'flag [supplier] shall have the exclusive right',
    ]);
  });

  it('does not take "only" for it', () => {
    expect(
      termsOf(exclusivity, 'The Products shall be in object code only, and the supplier keeps the source code.'),
    ).toEqual([]);
  });

  it('reads the territory that the sentence behind limits it to', () => {
    const grant = 'Supplier grants Distributor the exclusive right to sell the Products.';
    expect(termsOf(exclusivity, `${grant} The right shall be limited to the Territory.`)).toEqual([
      'territory [supplier] exclusive',
    ]);
    expect(termsOf(exclusivity, `${grant} The Territory is described in Exhibit B.`)).toEqual([
      'flag [supplier] exclusive',
    ]);
  });

  it('binds the other side of who is appointed', () => {
    expect(
      termsOf(exclusivity, 'The Distributor is appointed as an exclusive distributor within the Territory.'),
    ).toEqual(['territory [supplier] exclusive']);
  });

  it('is not what belongs to somebody alone', () => {
    expect(
      termsOf(
        exclusivity,
        'Supplier and Customer agree that all Work Product will be works made for hire owned exclusively by Customer.',
      ),
    ).toEqual([]);
    expect(
      termsOf(exclusivity, 'Customer agrees that it will purchase its paper exclusively from Supplier.').length,
    ).toBe(1);
  });

  it('reads a right that is said to be exclusive', () => {
    expect(
      termsOf(exclusivity, "Distributor's right to sell the Products in the Territory shall be exclusive."),
    ).toEqual(['territory [supplier] exclusive']);
    expect(termsOf(exclusivity, 'Its rights last for so long as the appointment is exclusive.')).toEqual([]);
    expect(termsOf(exclusivity, "Distributor's right to sell the Products shall be non-exclusive.")).toEqual([]);
  });

  it('reads a duty to buy from one source only, though nobody calls it exclusive', () => {
    expect(
      termsOf(exclusivity, 'Customer shall purchase all of its requirements for resin from Supplier during the Term.'),
    ).toEqual(['flag [customer] shall purchase all of its requirements for resin from']);
    expect(
      termsOf(exclusivity, 'Customer shall not order or purchase any Pumps from any third party other than Supplier.'),
    ).toEqual(['flag [customer] shall not order or purchase any Pumps from any third party other than ']);
    expect(
      termsOf(
        exclusivity,
        "Customer shall enter into a hire agreement with Supplier for the supply of all Customer's requirements for vans.",
      )[0],
    ).toMatch(/^flag .customer./);
    expect(
      termsOf(exclusivity, 'Customer shall purchase the Pumps from Supplier in accordance with its requirements.'),
    ).toEqual([]);
    expect(
      termsOf(exclusivity, 'Customer shall not accept Pumps from any carrier other than on a working day.'),
    ).toEqual([]);
  });

  it('does not take a licence in place of an assignment that fails for exclusivity', () => {
    const grant = 'Customer grants to Supplier an exclusive, perpetual licence to the improvements.';
    expect(
      termsOf(exclusivity, `To the extent that Customer is deemed to be the owner of improvements, ${grant}`),
    ).toEqual([]);
    expect(termsOf(exclusivity, grant)).toHaveLength(1);
  });

  it('does not take the sole care of registrations for exclusivity', () => {
    expect(
      termsOf(
        exclusivity,
        'Supplier shall have the sole and exclusive right and obligation to maintain and renew the registrations.',
      ),
    ).toEqual([]);
    expect(
      termsOf(exclusivity, 'Customer shall have the sole and exclusive right to sell the Products in the Territory.'),
    ).toHaveLength(1);
  });

  it('binds who accepts the other as the only one', () => {
    expect(termsOf(exclusivity, 'Customer accepts Supplier as the exclusive provider of such services.')).toEqual([
      'flag [customer] exclusive',
    ]);
    expect(termsOf(exclusivity, 'Supplier is the exclusive provider of such services.')[0]).toMatch(/customer/);
    expect(termsOf(exclusivity, 'Supplier has an exclusive right of first refusal.')).toEqual([]);
  });
});
