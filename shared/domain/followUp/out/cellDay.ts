// Reads the day in a cell of a workbook that other programs saved again: a real date, its serial number, or text; it has no clock.
import type { Day } from '../../../units.ts';
import { daysLater } from '../../programme/times.ts';
import { readDay } from '../../roster/days.ts';
import type { Cell } from '../../roster/grid.ts';

/** Day 0 of spreadsheets that begin with 1900. */
const DAY_ZERO = '1899-12-30' as Day;
/** From 1954 to 2119: other numbers are no day anybody means. */
const SERIALS = { first: 20_000, last: 80_000 } as const;

const ofSerial = (text: string): Day | null => {
  const serial = Math.floor(Number(text));
  return serial >= SERIALS.first && serial <= SERIALS.last ? daysLater(DAY_ZERO, serial) : null;
};

const TIME = /[ T]\d{1,2}[.:]\d{2}([.:]\d{2}([.,]\d+)?)?(Z| ?[AP]M)?$/i;
const SHORT_YEAR = /^(\d{1,2}[ ./-]+(?:\d{1,2}|\p{L}{3,})[ ./-]+)(\d{2})$/u;

/** null: no day that could be told without guessing; the day comes before the month. */
export const dayInCell = (cell: NonNullable<Cell>): Day | null => {
  const text = cell.text.trim();
  if (cell.numeric || /^\d{5}([.,]\d+)?$/.test(text)) return ofSerial(text.replace(',', '.'));
  return readDay(text.replace(TIME, '').replace(SHORT_YEAR, '$120$2'));
};
