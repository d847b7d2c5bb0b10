// Splits a NIP as the file holds it into the digits that can be trusted and the part that is lost.
import type { RosterRow } from '../../../../../shared/domain/roster/preview.ts';

/** `sound` is grouped as people read a NIP. */
export type NipShown = { readonly sound: string; readonly damaged: string };

/** A spreadsheet keeps fifteen digits of a number and fills up with zeros. */
const KEPT = 15;

/** null: the row's own NIP is fine, or it has none. */
export const damagedPart = (row: RosterRow): NipShown | null => {
  if (row.kind === 'refused' || row.kind === 'out') return null;
  const flag = row.flags.find((each) => each.code === 'nipDamaged' || each.code === 'nipNotValid');
  if (flag === undefined) return null;
  const { code, found } = flag;
  return code === 'nipDamaged' && /^\d{16,}$/.test(found)
    ? { sound: found.slice(0, KEPT).replace(/^(\d{8})(\d{6})/, '$1 $2 '), damaged: found.slice(KEPT) }
    : { sound: '', damaged: found };
};
