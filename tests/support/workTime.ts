/**
 * How long a piece of work keeps the processor busy. A test is about the work, and what else
 * the machine does meanwhile is not part of it. Unit: milliseconds.
 */
export function workTime(work: () => unknown): number {
  const began = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(began);
  return (user + system) / 1000;
}
