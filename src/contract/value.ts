/** The typed values that terms hold; the same for contract and playbook, so that a review is a comparison. */
export type Value = Flag | State | Duration | Money | Rate | Items | Cap;

/** The term is there, and that is all it says. */
export interface Flag {
  readonly shape: 'flag';
}

/** One of a few states, e.g. renewal `automatic`, consent `required`. */
export interface State {
  readonly shape: 'state';
  readonly state: string;
}

export type DurationUnit = 'hours' | 'days' | 'business-days' | 'weeks' | 'months' | 'years';

export interface Duration {
  readonly shape: 'duration';
  readonly amount: number;
  readonly unit: DurationUnit;
}

export interface Money {
  readonly shape: 'money';
  readonly amount: number;
  /** ISO 4217, e.g. `USD`, or {@link noCurrency}. */
  readonly currency: string;
  /** The kinds of insurance that it is the sum of, where it is not of all. */
  readonly covers?: readonly string[];
  /** The sum of an insurance: for each claim, or for all together. */
  readonly per?: 'claim' | 'aggregate';
}

/** ISO 4217 for an amount without a currency ("250k"): it is meant in the one of the other. */
export const noCurrency = 'XXX';

export function sameCurrency(a: Money, b: Money): boolean {
  return a.currency === b.currency || a.currency === noCurrency || b.currency === noCurrency;
}

export interface Rate {
  readonly shape: 'rate';
  readonly percent: number;
  readonly per: 'month' | 'year' | 'once';
}

/** A set of ids (carve-outs, exceptions, indemnified matters) or names (laws, places). */
export interface Items {
  readonly shape: 'items';
  readonly items: readonly string[];
}

/** How much of a liability is borne. */
export interface Cap {
  readonly shape: 'cap';
  readonly limit: CapLimit;
  readonly per?: 'claim' | 'aggregate' | 'year';
  /** The matters that it is for, where it is one for some matters alone. */
  readonly matters?: readonly string[];
}

export type CapLimit =
  /** Fees of a window (`months`), or all fees ever (`months` undefined), times `multiple` (1 unless said). */
  | {
      readonly kind: 'fees';
      readonly months?: number;
      readonly multiple: number;
      readonly scope: 'agreement' | 'order' | 'claim';
    }
  | { readonly kind: 'amount'; readonly money: Money }
  | { readonly kind: 'greater-of' | 'lesser-of'; readonly of: readonly CapLimit[] }
  /** No limit. */
  | { readonly kind: 'none' }
  /** Liability excluded altogether. */
  | { readonly kind: 'all-excluded' }
  /** A limit is set but its amount is blank, in another document, or in a form we do not read. */
  | { readonly kind: 'unread' };
