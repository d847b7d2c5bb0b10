// Whether the open retreat is only looked at, so that nothing may seem to be typed or kept; it does not say why.
import type { Safety } from '../../shared/machineTopics.ts';
import { usePart } from '../link/useView.ts';

const isViewOnly = (safety: Safety | null): boolean => (safety?.viewOnly ?? null) !== null;

/** Safety is told anew with every command; whether it is so almost never changes. */
export const useViewOnly = (): boolean => usePart('safety', isViewOnly) ?? false;
