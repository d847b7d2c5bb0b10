// The version a sheet has reached, taken back to blank or not; it changes none.
import type { RunId } from '../../units.ts';
import type { State } from '../model.ts';
import type { SheetKey } from './sheetKey.ts';

/** What a submission must be based on; 0 where there never was a sheet. */
export const sheetVersion = ({ runs, blanked }: Pick<State, 'runs' | 'blanked'>, id: RunId, sheet: SheetKey): number =>
  runs.find((run) => run.id === id)?.sheets[sheet]?.version ?? blanked[id]?.[sheet] ?? 0;
