// Says at the very end what Playwright's own list leaves out or has scrolled away: why stories were skipped, which passed only on a second try, and, last of all, which failed and with what; it judges nothing.
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Of a failure's message and its call log; more stands above, in Playwright's own list. */
const LINES_OF_A_FAILURE = 30;

const nameOf = (test: TestCase): string => test.titlePath().slice(1).join(' › ');

function reasonOf(test: TestCase, result: TestResult): string {
  return [...test.annotations, ...result.annotations].find(({ type, description }) => type === 'skip' && description !== undefined)?.description ?? 'no reason given';
}

/** What an attempt that did not pass says of itself, without a terminal's colours. */
function whatFailed(test: TestCase, result: TestResult): string {
  const said = result.errors.map(({ message, value, stack }) => stripVTControlCharacters(message ?? value ?? stack ?? '')).join('\n') || result.status;
  const where = result.errors.map(({ location }) => location).find((location) => location !== undefined);
  return [`FAILED ${nameOf(test)}${where === undefined ? '' : ` (line ${where.line})`}, try ${result.retry + 1}:`, ...said.split('\n').slice(0, LINES_OF_A_FAILURE).map((line) => `  ${line}`)].join('\n');
}

/** A class and a default export because Playwright asks for both. */
export default class ReasonReporter implements Reporter {
  /** By why they were skipped: a project that cannot run here skips every story for one reason, told once. */
  readonly #skipped = new Map<string, string[]>();
  readonly #unsteady: string[] = [];
  readonly #failed: string[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'skipped') {
      const reason = reasonOf(test, result);
      this.#skipped.set(reason, [...(this.#skipped.get(reason) ?? []), nameOf(test)]);
    } else if (result.status !== test.expectedStatus) this.#failed.push(whatFailed(test, result));
    else if (result.retry > 0) this.#unsteady.push(`UNSTEADY ${nameOf(test)} - passed on a second try`);
  }

  onEnd(): void {
    const skipped = [...this.#skipped].map(([reason, names]) => `SKIPPED ${names.length === 1 ? names[0] : `${names.length} stories, from ${names[0]} on`} - ${reason}`);
    for (const line of [...skipped, ...this.#unsteady, ...this.#failed]) process.stdout.write(`${line}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
