// Reads the result files of the two test runners and counts; it runs nothing.
import { existsSync, readFileSync } from 'node:fs';

/** `unsteady`: passed, but only on a second try; whoever reads the last line is to look at them. @typedef {{ passed: number, failed: number, skipped: number, unsteady: number }} Tally */

/** @type {Tally} */
const NOTHING = { passed: 0, failed: 0, skipped: 0, unsteady: 0 };

/** @param {Tally[]} tallies @returns {Tally} */
export function addTallies(tallies) {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped, unsteady: a.unsteady + b.unsteady }), NOTHING);
}

/** A test file that could not even be loaded has no tests; it counts as one failure. @param {string} file @returns {Tally} */
export function vitestTally(file) {
  if (!existsSync(file)) return NOTHING;
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const unloaded = report.testResults.filter((result) => result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    unsteady: 0,
  };
}

/** @param {string} file @returns {Tally} */
export function playwrightTally(file) {
  if (!existsSync(file)) return NOTHING;
  /** @type {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[] }} */
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'));
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped, unsteady: stats.flaky };
}
