/**
 * Milliseconds of the processor that `work` takes in this process. Not the wall clock: a machine that is busy with
 * something else makes nothing slower by it.
 */
export async function processorMs(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
