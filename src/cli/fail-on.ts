import type { Grade } from '../review/review';

export const failLevels = ['red', 'yellow', 'never'] as const;

/** The grades that make a command answer 1. */
export const failing: Readonly<Record<(typeof failLevels)[number], readonly Grade[]>> = {
  red: ['RED'],
  yellow: ['RED', 'YELLOW'],
  never: [],
};
