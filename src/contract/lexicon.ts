import { commerceEntries } from './lexicon/commerce';
import type { LexiconEntry } from './lexicon/entry';
import { liabilityEntries } from './lexicon/liability';
import { propertyEntries } from './lexicon/property';
import { restrictionEntries } from './lexicon/restrictions';
import { termEntries } from './lexicon/term';

/** All entries; the order has no meaning. */
export const lexicon: readonly LexiconEntry[] = [
  ...liabilityEntries,
  ...termEntries,
  ...restrictionEntries,
  ...propertyEntries,
  ...commerceEntries,
];
