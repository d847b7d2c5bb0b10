// How a run is scored: weights, judges, Perilaku, rubric, and what befell teams in it; it decides nothing.
import type { RunView } from '../../../../shared/domain/scoring/runView.ts';

type Props = { readonly runs: readonly RunView[]; readonly run: RunView };

export const SettingsPane = ({ runs, run }: Props) => <section className="run-sheet" data-of={run.run} data-runs={runs.length} />;
