import { writeFileSync } from 'node:fs';

/**
 * What a run of Vitest came to. `failures` are those no test stands for: a file that
 * does not load, an exception outside every test.
 *
 * @typedef {{ passed: number, failed: number, skipped: { name: string, reason: string }[] }} Count
 */

/** A Vitest reporter that writes its count to the file that COUNT_FILE names. */
export default class CountReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} files
   * @param {readonly unknown[]} strayErrors
   */
  onTestRunEnd(files, strayErrors) {
    /** @type {Count} */
    const count = { passed: 0, failed: strayErrors.length, skipped: [] };
    for (const file of files) {
      let failedTests = 0;
      for (const test of file.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') count.passed += 1;
        else if (result.state === 'failed') failedTests += 1;
        else count.skipped.push({ name: test.fullName, reason: reasonOf(result) });
      }
      const brokenFile = file.state() === 'failed' && failedTests === 0;
      count.failed += failedTests + (brokenFile ? 1 : 0);
    }
    const target = process.env['COUNT_FILE'];
    if (target !== undefined) writeFileSync(target, JSON.stringify(count));
  }
}

/** @param {import('vitest/node').TestResult} result */
const reasonOf = (result) => (result.state === 'skipped' ? result.note : undefined) ?? 'no reason given';
