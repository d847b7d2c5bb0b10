// What kind of agency one is, by its name and the retreat's list; it ranks none.
import type { Agency } from '../roster/schemas.ts';

/** In the order they stand around the map. */
export const agencyKinds = ['secretariat', 'service', 'board', 'district', 'ward', 'other'] as const;
export type AgencyKind = (typeof agencyKinds)[number];

const SIGNS: readonly (readonly [RegExp, AgencyKind])[] = [
  [/^(kecamatan|kec\.?)\s/i, 'district'],
  [/^(kelurahan|kel\.?)\s/i, 'ward'],
  [/^(dinas|dis[a-z]|din[a-z])/i, 'service'],
  [/^badan\s/i, 'board'],
  [/^(sekretariat|setda|setwan|bagian|bag\.|inspektorat)/i, 'secretariat'],
];

/** Its name in full says more than its short one, where the list has it. */
export const kindOfAgency = (name: string, listed: Agency | undefined): AgencyKind =>
  SIGNS.find(([sign]) => sign.test(listed?.full ?? name))?.[1] ?? 'other';
