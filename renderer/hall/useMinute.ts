// When the present minute began, by the host's clock: for what changes no oftener.
import type { Instant } from '../../shared/units.ts';
import { instant } from '../../shared/units.ts';
import { useEachFrame } from '../parts/useEachFrame.ts';

const MINUTE = 60_000;

export const useMinute = (now: () => Instant): Instant => instant(useEachFrame(() => Math.floor(now() / MINUTE)) * MINUTE);
