// Prints every test that Playwright skipped with its reason, which its own list leaves out, and every one that passed only on a second try; it judges nothing.
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** A class and a default export because Playwright asks for both. */
export default class ReasonReporter implements Reporter {
  readonly #lines: string[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'passed' && result.retry > 0) this.#lines.push(`UNSTEADY ${test.titlePath().slice(1).join(' › ')} - passed on a second try`);
    if (result.status !== 'skipped') return;
    const annotations = [...test.annotations, ...result.annotations];
    const reason = annotations.find(({ type, description }) => type === 'skip' && description !== undefined)?.description;
    this.#lines.push(`SKIPPED ${test.titlePath().slice(1).join(' › ')} - ${reason ?? 'no reason given'}`);
  }

  onEnd(): void {
    for (const line of this.#lines) process.stdout.write(`${line}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
