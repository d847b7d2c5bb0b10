// Whether the open retreat is only looked at, so that nothing may seem to be typed or kept; it does not say why.
import { useView } from '../link/useView.ts';

export const useViewOnly = (): boolean => (useView('safety')?.viewOnly ?? null) !== null;
