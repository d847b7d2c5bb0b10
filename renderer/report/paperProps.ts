// What every paper about one topic is given once its view has come.
import type { Topic, Topics } from '../../shared/contract.ts';
import type { PaperSize } from '../../shared/documents.ts';
import type { Retreat } from '../../shared/domain/things.ts';
import type { Instant, Language } from '../../shared/units.ts';

/** A topic that says of which retreat it is. */
export type PaperTopic = { [T in Topic]: Topics[T] extends { readonly retreat: Retreat | null } ? T : never }[Topic];

export type PaperProps<T extends PaperTopic> = {
  readonly view: Topics[T];
  readonly retreat: Retreat;
  readonly language: Language;
  readonly size: PaperSize;
  readonly madeAt: Instant;
};
