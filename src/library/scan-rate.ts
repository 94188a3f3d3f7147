import type { Clock } from '../host';

/** Milliseconds over which the rate is taken. */
const window = 10_000;

/** Tells after each step how many files a second were done of late: "4.2 files a second". */
export function scanRate(clock: Clock): (files: number) => string {
  const steps: { readonly at: number; readonly files: number }[] = [{ at: clock.now(), files: 0 }];
  return (files) => {
    const now = clock.now();
    steps.push({ at: now, files });
    while (steps.length > 2 && now - (steps[0]?.at ?? now) > window) steps.shift();
    const done = steps.slice(1).reduce((sum, step) => sum + step.files, 0);
    const seconds = Math.max(0.001, (now - (steps[0]?.at ?? now)) / 1000);
    const rate = done / seconds;
    return `${rate >= 10 ? Math.round(rate).toString() : rate.toFixed(1)} files a second`;
  };
}
