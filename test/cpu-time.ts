/** Milliseconds of processor time that `work` takes: unlike the clock's, they do not grow where the machine is busy with something else. */
export function cpuTime(work: () => void): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}
