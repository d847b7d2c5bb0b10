// The version a sheet or what one observer rated has reached, taken back to blank or not; it changes none.
import type { RunId } from '../../../units.ts';
import type { State } from '../../model.ts';
import { saidOf } from './byTeam.ts';
import type { SheetKey } from './sheetKey.ts';
import { personIn, teamIn } from './sheetKey.ts';

/** What a submission must be based on; 0 where there never was a sheet. */
export const sheetVersion = ({ runs, blanked }: Pick<State, 'runs' | 'blanked'>, id: RunId, sheet: SheetKey): number =>
  saidOf(runs.find((run) => run.id === id)?.sheets ?? {}, teamIn(sheet), personIn(sheet))?.version ?? blanked[id]?.[sheet] ?? 0;

/** The same of ratings. */
export const ratingVersion = ({ runs, blankedRatings }: Pick<State, 'runs' | 'blankedRatings'>, id: RunId, key: SheetKey): number =>
  saidOf(runs.find((run) => run.id === id)?.ratings ?? {}, teamIn(key), personIn(key))?.version ?? blankedRatings[id]?.[key] ?? 0;
