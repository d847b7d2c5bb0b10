// Times of day as minutes, and as moments in the retreat's zone; it reads no clock.
import type { Day, Instant, Zone } from '../../units.ts';
import { instant } from '../../units.ts';

/** Hours east of Greenwich; none of the three zones ever changes its clocks. */
export const hoursAhead: Readonly<Record<Zone, number>> = { WIB: 7, WITA: 8, WIT: 9 };
export const MINUTES_A_DAY = 24 * 60;

const A_DAY = MINUTES_A_DAY * 60_000;
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / A_DAY);
export const daysLater = (day: Day, days: number): Day => new Date(Date.parse(day) + days * A_DAY).toISOString().slice(0, 10) as Day;

/** "07:45" → 465. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
/** 465 → "07:45"; from 0 up to the last minute of a day. */
export const timeOf = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Of what begins and ends on one day, as planned. */
export const minutesPlanned = ({ from, to }: { readonly from: string; readonly to: string }): number => minutesOf(to) - minutesOf(from);

export const momentOf = (day: Day, time: string, zone: Zone): Instant => instant(Date.parse(`${day}T00:00:00Z`) + (minutesOf(time) - hoursAhead[zone] * 60) * 60_000);

/** No day goes further that is written with a year of four digits; a page must not stop for a moment that does, whoever wrote it. */
const LAST = Date.parse('9999-12-31T23:59:59Z');

/** The calendar day of a moment in the retreat's zone. */
export const dayOf = (at: Instant, zone: Zone): Day => new Date(Math.min(at + hoursAhead[zone] * 3_600_000, LAST)).toISOString().slice(0, 10) as Day;
