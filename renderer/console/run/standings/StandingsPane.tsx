// The standings in full, and how each number is made; it decides nothing.
import type { RunView } from '../../../../shared/domain/scoring/runView.ts';

type Props = { readonly runs: readonly RunView[] };

export const StandingsPane = ({ runs }: Props) => <section className="run-sheet" data-of={runs.length} />;
