// A walk through the whole console by keyboard alone, as keys and what each of them brings to be seen; it presses none.

export type Stride = {
  /** As Puppeteer names them, `Control+k` for two at once; a text in quotes is typed sign by sign. */
  readonly keys: readonly string[];
  /** What stands there after the last of them; left out: what was there before. */
  readonly brings?: string;
};

const typed = (text: string): readonly string[] => [...text].map((sign) => (sign === ' ' ? 'Space' : sign));
const times = (count: number, key: string): readonly string[] => Array.from({ length: count }, () => key);
const cell = (row: number): string => `input[data-cell="${row}:0"]`;
/** Out of whatever field has the focus, so that single keys work. */
const leave: Stride = { keys: ['Escape', 'focus .work'] };

const palette = (query: string, brings: string): readonly Stride[] => [
  { keys: ['Control+k'], brings: '.palette' }, { keys: typed(query) }, { keys: ['ArrowDown', 'ArrowUp'] }, { keys: ['Enter'], brings },
];

/** Each time with other digits, so that what is handed in is always something new. */
const scores = (turn: number, rows: readonly number[]): readonly Stride[] => rows.flatMap((row): readonly Stride[] => [
  { keys: [`focus ${cell(row)}`, ...typed(`${5 + (turn % 4)}:${10 + row}`), 'Control+Enter'] },
]);

export const walk = (turn: number): readonly Stride[] => [
  { keys: ['1', ...times(5, 'ArrowUp')], brings: '.steps' },
  { keys: ['ArrowDown'], brings: '.people-list' },
  { keys: ['/'] }, { keys: [...typed('ayu co'), ...times(6, 'Backspace')] }, leave,
  ...times(4, 'ArrowDown').map((key): Stride => ({ keys: [key] })), ...times(5, 'ArrowUp').map((key): Stride => ({ keys: [key] })),
  { keys: ['2'], brings: '.run-middle' }, { keys: ['w', 'w'], brings: cell(0) },
  ...scores(turn, [0, 1, 2, 3]), { keys: [...times(3, 'Tab'), ...times(2, 'ArrowDown')] }, leave,
  { keys: ['y'], brings: '.standings-bar' }, { keys: ['y'], brings: cell(0) },
  { keys: ['w'], brings: '.sheets-scroll' }, { keys: ['a'] }, { keys: ['e'], brings: '.run-pane' }, { keys: ['i'], brings: '.run-pane' }, { keys: ['i'], brings: cell(0) },
  ...palette('klasemen', '.console'), leave,
  { keys: ['3'], brings: '.panes' },
  { keys: times(4, 'ArrowDown') }, { keys: ['u'], brings: '.ceremony-desk' }, { keys: ['l'], brings: '.report-desk' }, { keys: ['t'], brings: '.data-desk' },
  { keys: ['r'], brings: '.followup-desk' }, { keys: ['h'] }, { keys: ['w'] }, { keys: ['g'] }, { keys: ['e'] }, { keys: ['c'] }, { keys: ['h'] },
  { keys: ['j'], brings: '.journal' }, leave, { keys: ['?'], brings: '.keys-places' }, leave, { keys: ['F1'], brings: '.help-page' }, leave,
  ...palette('peserta', '.console'), leave,
];
