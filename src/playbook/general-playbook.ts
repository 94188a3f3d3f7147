import type { Role } from '../contract/actor';

/** A playbook that ships. Hosts hold its text: bundled, or read from the extension's `playbooks` folder. */
export interface GeneralPlaybook {
  /** Also the `name` it is read under. */
  readonly id: 'general-customer' | 'general-supplier';
  readonly file: 'general-customer.md' | 'general-supplier.md';
  readonly title: string;
}

const customer: GeneralPlaybook = {
  id: 'general-customer',
  file: 'general-customer.md',
  title: 'General commercial standards, customer side',
};
const supplier: GeneralPlaybook = {
  id: 'general-supplier',
  file: 'general-supplier.md',
  title: 'General commercial standards, supplier side',
};

/** What we fall back on where no playbook of the user's own is found. The recipient of information buys, its discloser sells. */
export function generalPlaybook(side: Role = 'customer'): GeneralPlaybook {
  return side === 'supplier' || side === 'discloser' ? supplier : customer;
}
