// What one sheet came to by itself, as people are told beside a score; no score is made of it.
import type { Hundredths } from '../../../units.ts';
import type { Run } from '../../things.ts';
import type { Sheet } from '../../runs/schemas.ts';
import { printed } from './fraction.ts';
import { withBonus, worthOf } from './sheetResult.ts';

/** Hasil of one sheet as it is printed, before any bonus; nothing at all for a team that did not come. */
export const hasilOfSheet = (run: Run, sheet: Sheet): Hundredths => printed(withBonus(worthOf(run, sheet), 0));

/** Hasil of one sheet; 'absent': nobody of the team came; null: there was no sheet. */
export type SheetWorth = Hundredths | 'absent' | null;

export const sheetWorth = (run: Run, sheet: Sheet | null): SheetWorth =>
  (sheet === null ? null : sheet.mark.kind === 'absent' ? 'absent' : hasilOfSheet(run, sheet));
