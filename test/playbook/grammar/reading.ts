import { readUnderHeading } from '../read-under-heading';

const labels = { S: 'Preferred', A: 'Acceptable', E: 'Escalate' } as const;

/** What a customer's statement in a tier was understood as. */
export function understood(heading: string, tier: keyof typeof labels, words: string): string {
  return readUnderHeading('customer', heading, `${labels[tier]}: ${words}`);
}
