// What the hall was sent and what it showed, against every board the oracle ever had: nothing hidden, nothing of two moments at once.
import type { BoardView } from '../../../../shared/domain/hall/hallView.ts';
import type { Row } from '../oracle/standing.ts';
import type { World } from '../world.ts';
import { points } from './words.ts';

const words = (rows: readonly { readonly team: string; readonly place: number | null; readonly total: number | null }[]): string => JSON.stringify(rows.map(({ team, place, total }) => `${team} ${String(place)} ${String(total)}`).toSorted());

/** What a board of this mode would tell of the oracle's. */
const asTold = (mode: BoardView['mode'], rows: readonly Row[]): readonly Row[] => (mode === 'together' ? [] : mode === 'threeBest' ? rows.filter(({ place }) => place !== null && place <= 3) : mode === 'noNumbers' ? rows.map((row) => ({ ...row, total: null })) : rows);

/** Numbers with two decimals that a message holds. */
const numbersIn = (value: unknown): readonly string[] => (typeof value !== 'object' || value === null ? [] : Object.entries(value).flatMap(([name, each]) =>
  (typeof each === 'number' && ['total', 'reached', 'goal', 'measure'].includes(name) ? [points(each)] : numbersIn(each))));

const boardsOf = ({ windows }: World): readonly BoardView[] => windows.hallViews.flatMap((scene) => ('board' in scene ? [scene.board] : []));

/** Each board that was sent is one of the oracle's, none older than the one before, and none from behind the freeze. */
const boardsWrong = (world: World): readonly string[] => {
  const { boards, frozen } = world.oracle;
  const isPublic = (at: number): boolean => frozen.from === null || at <= frozen.from || (frozen.until !== null && at >= frozen.until);
  const wrong: string[] = [];
  let reached = 0;
  for (const { mode, rows, target } of boardsOf(world)) {
    const told = words(rows);
    const fits = (board: readonly Row[], at: number): boolean => isPublic(at) && words(asTold(mode, board)) === told
      && (target === null || target.reached === board.reduce((sum, { total }) => sum + (total ?? 0), 0));
    const at = boards.findIndex((board, i) => i >= reached && fits(board, i));
    if (at < 0) wrong.push(`the hall was sent a board (${mode}) that was never true in public after board ${reached} of ${boards.length}: ${told}`);
    else reached = at;
  }
  return wrong;
};

/** Before its team is called a title's message holds the name of none. */
const showWrong = ({ windows, oracle: { scores } }: World): readonly string[] => windows.hallViews.flatMap((scene) => {
  if (scene.kind !== 'reveal' || scene.rehearsal || (scene.step.kind !== 'title' && scene.step.kind !== 'opening')) return [];
  const told = JSON.stringify(scene.step);
  return scores.teams.filter(({ name }) => told.includes(name)).map(({ name }) => `the show told ${name} too early: ${told}`);
});

/** So much of the wall was seen at least, or nothing can be said of it; a wall that is cut off misses some steps of the show. */
const LEAST = { boards: 20, pictures: 60, steps: 3 } as const;

/** Words that no audience may see, and numbers that were never sent. */
export const hallWrong = async (world: World): Promise<readonly string[]> => {
  const sent = new Set(world.windows.hallViews.flatMap(numbersIn));
  const wrong: string[] = [];
  const pictures = await world.windows.pictures();
  const seen = { boards: boardsOf(world).length, pictures: pictures.length, steps: world.windows.hallViews.filter((scene) => scene.kind === 'reveal' && !scene.rehearsal).length };
  if (Object.entries(LEAST).some(([what, least]) => seen[what as keyof typeof LEAST] < least)) wrong.push(`too little was seen of the wall: ${JSON.stringify(seen)}`);
  for (const { layers, scrolls } of pictures) {
    const text = layers.join('\n');
    if (scrolls) wrong.push(`the wall scrolled at ${JSON.stringify(text.slice(0, 120))}`);
    if (layers.length > 2) wrong.push(`${layers.length} pictures lay over each other`);
    if (/undefined|NaN|\[object|Sambungan/.test(text)) wrong.push(`the wall showed ${JSON.stringify(text.slice(0, 200))}`);
    const strange = (text.match(/\d{1,3}(?:\.\d{3})*,\d\d(?!\d)/g) ?? []).filter((number) => !sent.has(number));
    if (strange.length > 0) wrong.push(`the wall showed ${strange.slice(0, 5).join(' ')}, which it was never sent`);
  }
  return [...boardsWrong(world), ...showWrong(world), ...[...new Set(wrong)].slice(0, 10)];
};
