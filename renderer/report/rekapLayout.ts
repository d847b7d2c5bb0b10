// How the rekap fills A4 landscape, from nothing but how many teams and runs there are; measured on the printed page.

/** Up to this many runs the table leaves half a page free for the chart. */
const MOST_RUNS_BESIDE = 4;
/** What one page holds, with its heading, below or beside the chart. */
const MOST_ROOMY_TEAMS = { beside: 12, above: 10 } as const;
/** Above this many columns their titles stand upright, which costs height. */
export const MOST_LEVEL_TITLES = 12;

export type RekapLayout = {
  /** Where the chart stands; `aligned`: beside the table, each bar in line with its team's row. */
  readonly chart: 'below' | 'beside' | 'aligned';
  /** Height of a table row and of a bar with its gap, in CSS pixels. */
  readonly row: number;
  readonly bar: number;
};

export const rekapLayout = (teams: number, runs: number): RekapLayout => {
  if (runs > 0 && runs <= MOST_RUNS_BESIDE) {
    return teams <= MOST_ROOMY_TEAMS.beside ? { chart: 'aligned', row: 26, bar: 26 } : { chart: 'beside', row: 21, bar: 14 };
  }
  return teams <= MOST_ROOMY_TEAMS.above && runs <= MOST_LEVEL_TITLES
    ? { chart: 'below', row: 26, bar: 16.5 }
    : { chart: 'below', row: 21, bar: 14 };
};
