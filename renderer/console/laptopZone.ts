// Guesses the zone of a new retreat from this laptop's own setting; it asks no host.
import type { Zone } from '../../shared/units.ts';

const byMinutesAhead: Readonly<Record<number, Zone>> = { 420: 'WIB', 480: 'WITA', 540: 'WIT' };

/** `minutesAhead` of UTC; anywhere outside Indonesia counts as WIB. */
export const zoneAhead = (minutesAhead: number): Zone => byMinutesAhead[minutesAhead] ?? 'WIB';

export const laptopZone = (): Zone => zoneAhead(-new Date().getTimezoneOffset());
