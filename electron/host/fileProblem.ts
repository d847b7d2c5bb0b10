// The one error of the machine rooms that carries a refusal to the person; every other error is a fault.
import type { Refusal } from '../../shared/refusal.ts';

export class FileProblem extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal, cause?: unknown) {
    super(refusal.code, { cause });
    this.name = 'FileProblem';
    this.refusal = refusal;
  }
}
