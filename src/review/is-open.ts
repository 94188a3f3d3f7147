import type { Finding } from './review';

/** Whether a finding still asks for something: it is not in line, and nobody has accepted it as it stands. */
export function isOpen({ grade, deviation }: Pick<Finding, 'grade' | 'deviation'>): boolean {
  return grade !== 'GREEN' && deviation?.status !== 'accepted';
}
