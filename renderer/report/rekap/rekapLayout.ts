// How the rekap fills A4 landscape, from nothing but how many teams and columns there are; measured on the printed page.

/** Up to this many columns the table leaves half a page free for the chart. */
const MOST_COLUMNS_BESIDE = 4;
/** What one page holds, with its heading, below or beside the chart. */
const MOST_ROOMY_TEAMS = { beside: 12, above: 10 } as const;
/** Above this many columns their titles stand upright, which costs height. */
export const MOST_LEVEL_TITLES = 12;
/** What still can be read in one width, and where figures bear numbers of notes. */
export const MOST_COLUMNS = 24;
export const MOST_NOTED_COLUMNS = 20;
/** Numbered notes that always find room beside the chart, what the other notes take of its height, and each numbered one, in CSS pixels. */
const FEWEST_NOTES_BELOW = 3;
const OTHER_NOTES = 200;
const NUMBERED_NOTE = 30;
/** Where a row is this low, a page that has no heading holds a table of the supported 30 teams. */
const LOW_ROW = 16.4;

export type RekapLayout = {
  /** Where the chart stands; `aligned`: beside the table, each bar in line with its team's row. */
  readonly chart: 'below' | 'beside' | 'aligned';
  /** Height of a table row and of a bar with its gap, in CSS pixels. */
  readonly row: number;
  readonly bar: number;
};

/** So many numbered notes stand under the others; more get a page of their own. */
export const mostNotesBelow = (teams: number, { bar }: RekapLayout): number =>
  Math.max(FEWEST_NOTES_BELOW, Math.floor((teams * bar - OTHER_NOTES) / NUMBERED_NOTE));

/** `columns`: of runs, and of what a total is added up from. */
export const rekapLayout = (teams: number, columns: number, isNoted: boolean): RekapLayout => {
  if (columns > 0 && columns <= MOST_COLUMNS_BESIDE) {
    return teams <= MOST_ROOMY_TEAMS.beside ? { chart: 'aligned', row: 26, bar: 26 } : { chart: 'beside', row: 21, bar: 14 };
  }
  if (columns > (isNoted ? MOST_NOTED_COLUMNS : MOST_COLUMNS)) return { chart: 'below', row: LOW_ROW, bar: 14 };
  return teams <= MOST_ROOMY_TEAMS.above && columns <= MOST_LEVEL_TITLES
    ? { chart: 'below', row: 26, bar: 16.5 }
    : { chart: 'below', row: 21, bar: 14 };
};
