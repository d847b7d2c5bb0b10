// Reads a civil servant's number (NIP) as text, and says when a spreadsheet has already spoilt it; it never guesses a digit. It leaves as text too, by electron/host/exporting/writeTables.ts and electron/host/spreadsheets/writeRoster.ts.
import type { Cell } from './grid.ts';
import { written } from './grid.ts';
import { dayOfDigits } from './days.ts';
import type { NipPart, RowFlag } from './preview.ts';

export type ReadNip = {
  /** 18 digits, or null when the file holds none that can be trusted. */
  readonly nip: string | null;
  /** The digits that survive even in a spoilt number (at most 15); '' when none do. */
  readonly sound: string;
  readonly flag: RowFlag | null;
};

const NIP = /^\d{18}$/;
/** What Excel shows of a number this long: 1.98609E+17, or 1,98609E+17 under Indonesian settings. */
const POWER = /^(\d)(?:[.,](\d+))?E\+?17$/i;
/** A spreadsheet keeps 15 digits of a number; the rest become 0. */
const DIGITS_KEPT = 15;
const YOUNGEST = 18;

/** Enough to recognise the cell by. */
const SHOWN = 60;

const none: ReadNip = { nip: null, sound: '', flag: null };

/**
 * The first part of 18 digits that cannot be: birth date, start of service (digits 13 and 14 are a month for PNS, the number of
 * the contract from 21 on for PPPK), gender, serial, or an age under 18 at the start. null: all of it can be.
 */
const doubtfulPart = (nip: string): NipPart | null => {
  const month = Number(nip.slice(12, 14));
  if (dayOfDigits(nip.slice(0, 8)) === null) return 'birth';
  if (!((month >= 1 && month <= 12) || (month >= 21 && month <= 29))) return 'start';
  if (genderOfNip(nip) === null) return 'gender';
  if (nip.endsWith('000')) return 'serial';
  return Number(nip.slice(8, 12)) - Number(nip.slice(0, 4)) < YOUNGEST ? 'age' : null;
};

/** Spaces, dots, dashes, quotes and the `="…"` of some exports are how people write a NIP, not part of it. */
export const readNip = (cell: Cell): ReadNip => {
  const found = written(cell);
  const digits = found.replace(/^nip\b/i, '').replace(/[\s.:'’‘`"=–—-]/g, '');
  if (cell === null || digits === '') return none;
  const shown = found.slice(0, SHOWN);
  const power = POWER.exec(found.replace(/\s/g, ''));
  if (power !== null) return { nip: null, sound: `${power[1]}${power[2] ?? ''}`.slice(0, DIGITS_KEPT), flag: { code: 'nipDamaged', found: shown } };
  // A real serial begins at 001, so 000 at the end means the digits went through a number on their way here.
  if (NIP.test(digits) && (cell.numeric || digits.endsWith('000'))) {
    return { nip: null, sound: digits.slice(0, DIGITS_KEPT), flag: { code: 'nipDamaged', found: shown } };
  }
  if (!NIP.test(digits)) return { nip: null, sound: '', flag: { code: 'nipNotValid', found: shown } };
  const part = doubtfulPart(digits);
  return { nip: digits, sound: digits, flag: part === null ? null : { code: 'nipDoubtful', part } };
};

/** The 15th digit says it: 1 man, 2 woman. */
export const genderOfNip = (digits: string): 'L' | 'P' | null => (digits[14] === '1' ? 'L' : digits[14] === '2' ? 'P' : null);
