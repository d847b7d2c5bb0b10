// Prints every test that Vitest skipped with its reason, which Vitest itself leaves out; it judges nothing.
import type { Reporter, TestModule } from 'vitest/node';

/** A class and a default export because Vitest asks for both. */
export default class SkipReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      for (const test of module.children.allTests('skipped')) {
        const result = test.result();
        const reason = (result.state === 'skipped' ? result.note : undefined) ?? 'no reason given';
        process.stdout.write(`SKIPPED ${test.fullName} - ${reason}\n`);
      }
    }
  }
}
