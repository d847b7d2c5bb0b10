// What changed as the paper prints it: numbers of the retreat and how often comments meant the same; nothing of single people.
import type { State } from '../../model.ts';
import type { Retreat } from '../../things.ts';
import { valueViews } from '../../values/frameworks.ts';
import type { ValueFramework } from '../../values/schemas.ts';
import type { InstrumentResults } from './learningResults.ts';
import { gainViews } from './learningResults.ts';

export type LearningPaperView = { readonly retreat: Retreat | null; readonly frameworks: readonly ValueFramework[]; readonly results: readonly InstrumentResults[] };

export const learningPaperViews = {
  learningPaper: (state: State): LearningPaperView => ({ retreat: state.retreat, frameworks: valueViews.frameworks(state), results: gainViews.learningResults(state) }),
};
