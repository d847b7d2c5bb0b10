// One sheet of a file as it comes from any reader.
import type { Grid } from '../../../shared/domain/roster/grid.ts';

/** `name` is null for a file without sheets. */
export type Sheet = { readonly name: string | null; readonly grid: Grid };
