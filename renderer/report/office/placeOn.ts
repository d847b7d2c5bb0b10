// Where something was done on a day, as a record says it: where the retreat is while it lasts, and room to write it on any other day; who signs elsewhere is told by the office.
import type { Retreat } from '../../../shared/domain/things.ts';
import type { Day } from '../../../shared/units.ts';
import { PLACE_ROOM } from '../scoreSigns.ts';

/** Before the retreat and after it people meet elsewhere, and nobody told where. */
export const placeOn = (day: Day, { startsOn, endsOn, place }: Pick<Retreat, 'startsOn' | 'endsOn' | 'place'>): string => (day < startsOn || day > endsOn ? PLACE_ROOM : place);
