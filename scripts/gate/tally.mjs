/**
 * The sum of every step.
 *
 * @typedef {import('./countReporter.mjs').Count} Count
 */

/** @param {readonly Count[]} counts @returns {Count} */
export const sum = (counts) => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
  skipped: counts.flatMap(({ skipped }) => skipped),
});

/** The last line of `npm test`. @param {Count} count */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
}

/** A step that is no collection of tests counts as one. @param {boolean} good @returns {Count} */
export const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: [] });

/**
 * What a step of tests came to. A run that ends badly without a failed test, or that
 * wrote no count, or ran nothing, has failed all the same.
 *
 * @param {Count | undefined} count
 * @param {number} exitCode
 * @returns {Count}
 */
export function tested(count, exitCode) {
  if (count === undefined) return one(false);
  const ranNothing = count.passed + count.failed === 0;
  const failedUnseen = exitCode !== 0 && count.failed === 0;
  return ranNothing || failedUnseen ? { ...count, failed: count.failed + 1 } : count;
}
