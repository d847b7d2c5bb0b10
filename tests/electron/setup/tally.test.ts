// The count at the end of `npm test` tells the truth, above all when something failed without a failing test.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addTallies, playwrightTally, vitestTally } from '../../../electron/setup/tally.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kompak-tally-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function fileWith(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('vitest: a file that could not be loaded counts as a failure of its own', () => {
  const file = fileWith({
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(vitestTally(file)).toEqual({ passed: 5, failed: 2, skipped: 3, unsteady: 0 });
});

test('playwright: an error outside every test counts as a failure, and what passed only on a second try is counted apart', () => {
  const file = fileWith({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 }, errors: [{ message: 'no config' }] });
  expect(playwrightTally(file)).toEqual({ passed: 4, failed: 2, skipped: 4, unsteady: 1 });
});

test('a stage that never ran adds nothing', () => {
  const none = join(folder, 'none.json');
  expect(addTallies([vitestTally(none), playwrightTally(none), { passed: 1, failed: 2, skipped: 3, unsteady: 4 }])).toEqual({ passed: 1, failed: 2, skipped: 3, unsteady: 4 });
});
