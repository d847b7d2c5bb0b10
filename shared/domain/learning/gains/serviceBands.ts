// The four bands in which an evaluation is told, as Permenpan RB 14/2017 has them for surveys of satisfaction; data alone.
import type { Hundredths } from '../../../units.ts';
import { hundredths } from '../../../units.ts';

export const serviceBands = ['A', 'B', 'C', 'D'] as const;
export type ServiceBand = (typeof serviceBands)[number];

export const SERVICE_BAND_SOURCE = 'Permenpan RB 14/2017';
/** Lowest and highest of 100, as printed: nothing lies between two bands. */
export const SERVICE_BAND_LIMITS: Readonly<Record<ServiceBand, { readonly from: Hundredths; readonly to: Hundredths }>> = {
  A: { from: hundredths(8831), to: hundredths(10_000) },
  B: { from: hundredths(7661), to: hundredths(8830) },
  C: { from: hundredths(6500), to: hundredths(7660) },
  D: { from: hundredths(2500), to: hundredths(6499) },
};

/** Of a mean as it is printed. */
export const serviceBandOf = (mean: Hundredths): ServiceBand => serviceBands.find((band) => mean >= SERVICE_BAND_LIMITS[band].from) ?? 'D';
