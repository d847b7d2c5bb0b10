// How long the standings take when nothing of them is known yet; each time from a state that shares nothing with any before.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { State } from '../../../shared/domain/model.ts';
import { standings } from '../../../shared/domain/scoring/boards/standings.ts';
import type { BoardSize } from './bigBoard.ts';
import { bigBoard } from './bigBoard.ts';

const WARM_UP = 40;

/** How many states are read before all that they left behind is cleared away, or it would be done in the middle of a count. */
const BETWEEN_CLEARINGS = 25;
/** How many of them its threads still sweep behind. */
const SWEPT = 5;

type Clearing = 'minor' | 'major';
/** What earlier states left behind is cleared away before the next one is read: after it, clearing would move all that was just read to other places, as nothing does when a file is opened. */
const garbageCollector = (): ((type: Clearing) => void) => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how: { readonly type: Clearing }) => void;
  return (type) => collect({ type });
};

/** In milliseconds; `copies`: reading the same runs from JSON once more and writing them, for comparison. Throws where the board lacks the ties it is to part. */
export const recomputeTimes = (size: BoardSize, times: number): { readonly counts: readonly number[]; readonly copies: readonly number[] } => {
  const { state: { teams, runs, help, adjustments, tieChain } } = bigBoard(size);
  const text = JSON.stringify({ teams, runs, help, adjustments, tieChain });
  const collectGarbage = garbageCollector();
  const [counts, copies]: [number[], number[]] = [[], []];
  for (let i = -WARM_UP; counts.length < times; i++) {
    const sinceClearing = (i + WARM_UP) % BETWEEN_CLEARINGS;
    if (sinceClearing === 0) collectGarbage('major');
    collectGarbage('minor');
    // Read from text as a log is.
    const fresh = JSON.parse(text) as State;
    const from = performance.now();
    const rows = standings(fresh);
    const counted = performance.now();
    JSON.parse(JSON.stringify(fresh.runs));
    const copied = performance.now();
    const isParted = rows.some(({ total, place }, at) => total === rows[at + 1]?.total && place !== rows[at + 1]?.place);
    if (!isParted || !rows.some(({ tied }) => tied)) throw new Error('the board has no ties to part');
    if (i < 0 || sinceClearing < SWEPT) continue;
    counts.push(counted - from);
    copies.push(copied - counted);
  }
  return { counts, copies };
};
