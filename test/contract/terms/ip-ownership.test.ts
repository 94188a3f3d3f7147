import { describe, expect, it } from 'vitest';
import { ipOwnership } from '../../../src/contract/terms/ip-ownership';
import { termsOf } from './terms-of';

describe('ip ownership', () => {
  it('reads what the supplier keeps', () => {
    expect(termsOf(ipOwnership, 'Supplier retains all right, title and interest in the Software.')).toEqual([
      'supplier-product [supplier] retains',
    ]);
  });

  it('reads whose the works are that underlie others, and not those before a proviso', () => {
    expect(
      termsOf(
        ipOwnership,
        'Customer Works made under this Agreement shall be owned by Customer; provided, however, that (i) Supplier shall own all right, title and interest in and to the underlying Supplier Works.',
      ),
    ).toEqual(expect.arrayContaining(['supplier-product [supplier] shall own']));
    expect(
      termsOf(
        ipOwnership,
        'Customer Works made under this Agreement shall be owned by Customer; provided, however, that (i) Supplier shall own all right, title and interest in and to the underlying Supplier Works.',
      ).join(),
    ).not.toContain('customer-materials [supplier]');
  });

  it('reads of several owners in a row what each of them owns', () => {
    const found = termsOf(
      ipOwnership,
      'As between the parties, each party owns its respective records, Customer owns all rights in the Customer Technology, and Supplier owns all rights in the Supplier Technology.',
    ).join('; ');
    expect(found).toContain('customer-materials [customer]');
    expect(found).toContain('supplier-product [supplier]');
    expect(found).not.toContain('supplier-product [customer]');
    expect(found).not.toContain('customer-materials [both]');
  });

  it('reads what the customer keeps', () => {
    expect(termsOf(ipOwnership, 'Customer shall own all Customer Data.')).toEqual([
      'customer-data [customer] shall own',
    ]);
  });

  it('does not take marks for the product', () => {
    expect(
      termsOf(ipOwnership, 'All trademarks and logos of Supplier are the exclusive property of Supplier.'),
    ).toEqual(['marks [supplier] property of']);
  });

  it('does not take what is gathered about users for work that was made', () => {
    expect(
      termsOf(
        ipOwnership,
        'All user information (including viewing habits) generated, collected or created in connection with the display of the films shall be owned by Customer.',
      ),
    ).toEqual(['customer-data [customer] owned by']);
  });

  it('reads a list of things that one side has provided', () => {
    expect(
      termsOf(
        ipOwnership,
        'All records and documents, whether marked or not, provided by Customer or generated pursuant to this Agreement shall remain the exclusive property of Customer.',
      ),
    ).toEqual(['deliverables+customer-data [customer] property of']);
  });

  it('reads property of', () => {
    expect(
      termsOf(
        ipOwnership,
        'All deliverables developed under this Agreement shall be the exclusive property of Customer.',
      ),
    ).toEqual(['deliverables [customer] property of']);
  });

  it('reads an assignment as ownership of who receives', () => {
    expect(
      termsOf(ipOwnership, 'Supplier hereby assigns to Customer all right, title and interest in the work product.'),
    ).toEqual(['deliverables [customer] hereby assigns to Customer all right']);
  });

  it("reads data of the customer that become the supplier's", () => {
    expect(termsOf(ipOwnership, 'Supplier shall own all Customer Data submitted to the platform.')).toEqual([
      'customer-data [supplier] shall own',
    ]);
  });

  it('reads improvements and feedback', () => {
    expect(termsOf(ipOwnership, 'Supplier shall own all improvements and feedback.')).toEqual([
      'feedback+improvements [supplier] shall own',
    ]);
  });

  it('gives nobody what a party has only warranted to own', () => {
    expect(
      termsOf(
        ipOwnership,
        'No warranty is given for designs that embody materials that Customer has represented and warranted to Supplier are owned by Customer.',
      ),
    ).toEqual([]);
  });

  it('reads joint ownership', () => {
    expect(termsOf(ipOwnership, 'Inventions made together shall be jointly owned by the parties.')).toEqual([
      'deliverables [both] owned by if jointly',
    ]);
    expect(termsOf(ipOwnership, 'All Customer Data shall be owned jointly by Customer and Supplier.')).toEqual([
      'customer-data [both] owned jointly by if jointly',
    ]);
    expect(
      termsOf(ipOwnership, 'All Customer Data shall be owned by Customer, which may use it jointly with others.'),
    ).toEqual(['customer-data [customer] owned by']);
  });

  it('reads each side keeping its own', () => {
    expect(termsOf(ipOwnership, 'Each party retains ownership of its pre-existing intellectual property.')).toEqual([
      'pre-existing [both] retains',
    ]);
  });

  it('reads outputs', () => {
    expect(termsOf(ipOwnership, 'Customer owns all Output.')).toEqual(['outputs [customer] owns']);
  });

  it('does not take a warranty of title for it', () => {
    expect(termsOf(ipOwnership, 'Supplier represents and warrants that it owns the Software.')).toEqual([]);
  });

  it('does not take title to goods for it', () => {
    expect(
      termsOf(ipOwnership, 'Title and risk of loss in the goods shall remain with Supplier until delivery.'),
    ).toEqual([]);
  });

  it('does not take a kept copy for it', () => {
    expect(termsOf(ipOwnership, 'Supplier may retain one copy of the Customer Data for its archives.')).toEqual([]);
  });

  it('does not take what is owned by somebody in passing for it', () => {
    expect(termsOf(ipOwnership, 'Customer may use software that is owned by Supplier.')).toEqual([]);
  });

  it('reads our data and materials in a playbook', () => {
    expect(
      termsOf(ipOwnership, 'We keep our data and materials', { side: 'customer', types: ['ip-ownership'] }),
    ).toEqual(['customer-data+customer-materials [customer] keep']);
  });

  it('reads work made for us in a playbook', () => {
    expect(
      termsOf(ipOwnership, 'work made for us belongs to us.', { side: 'customer', types: ['ip-ownership'] }),
    ).toEqual(['deliverables [customer] belongs to']);
  });

  it('reads what becomes theirs in a playbook', () => {
    expect(
      termsOf(ipOwnership, "Our data or materials become the supplier's.", {
        side: 'customer',
        types: ['ip-ownership'],
      }),
    ).toEqual(['customer-data+customer-materials [supplier] become ']);
  });

  it('reads two owners in a playbook', () => {
    expect(
      termsOf(ipOwnership, 'We own the product, customer owns deliverables', {
        side: 'supplier',
        types: ['ip-ownership'],
      }),
    ).toEqual(['supplier-product [supplier] own', 'deliverables [customer] owns']);
  });

  it("does not take somebody's own things in passing for it", () => {
    expect(
      termsOf(ipOwnership, "Customer may test the software on Customer's own system, whatever property it is."),
    ).toEqual([]);
  });

  it('reads later developments as improvements', () => {
    expect(
      termsOf(
        ipOwnership,
        'Supplier retains all right, title and interest in the Software, whether made before or after today.',
      ),
    ).toEqual([expect.stringContaining('improvements')]);
    expect(termsOf(ipOwnership, 'Supplier retains all right, title and interest in the Software made by it.')).toEqual([
      expect.not.stringContaining('improvements'),
    ]);
  });

  it('reads what may yet pass on with its condition', () => {
    expect(
      termsOf(ipOwnership, 'The source code shall remain the property of Supplier unless Customer pays for it.'),
    ).toEqual([expect.stringContaining(' if unless Customer pays for it')]);
    expect(
      termsOf(ipOwnership, 'The source code shall remain the property of Supplier unless otherwise agreed in writing.'),
    ).toEqual([expect.not.stringContaining(' if ')]);
  });

  it('does not take a right to do something for ownership', () => {
    expect(termsOf(ipOwnership, 'Supplier reserves the right to sell or license the Products to others.')).toEqual([]);
    expect(termsOf(ipOwnership, 'Supplier retains the right, at its choice, to market the product.')).toEqual([]);
    expect(termsOf(ipOwnership, 'Supplier reserves all title and rights to the Products.')).toHaveLength(1);
  });

  it.each([
    [
      'All data created by Customer using the Application shall be owned by Customer.',
      'customer-data [customer] owned by',
    ],
    [
      'All data and records created, collected or processed under this Agreement shall be owned by Customer.',
      'customer-data [customer] owned by',
    ],
    [
      'All modifications of the Tools developed by Customer shall be and remain the property of Customer.',
      'improvements [customer] remain the property of',
    ],
  ])('does not take what its owner has made for work made for it: "%s"', (words, expected) => {
    expect(termsOf(ipOwnership, words)).toEqual([expected]);
  });

  it.each([
    'All software developed by Supplier for Customer shall be owned by Customer.',
    'All works created by Customer or Supplier under this Agreement shall be owned by Customer.',
    'All reports and data created by Supplier under this Agreement shall be owned by Customer.',
  ])('reads work made for the customer in "%s"', (words) => {
    expect(termsOf(ipOwnership, words)[0]).toMatch(/deliverables/);
  });
});
