// The run as the entry grid fills it in: below its teams stand those that were merged away and left papers here, each in a row of its own.
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';

/** They stand last, so that a pasted column still meets the teams; each once, for a team that was split left its past to both halves. */
export const withRowsOfMerged = (run: RunView, named: (team: string) => string): RunView => {
  const merged = new Map(run.rows.flatMap(({ former }) => former).map((row) => [row.team, { ...row, name: named(row.name) }]));
  return merged.size === 0 ? run : { ...run, rows: [...run.rows, ...merged.values()] };
};
