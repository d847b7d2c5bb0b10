// Which file the screens are about, for what is kept in the window and for commands on their way; it knows neither.
import { createContext } from 'react';
import type { BranchId } from '../../shared/units.ts';

/** null: no file is open. */
export const BranchContext = createContext<BranchId | null>(null);
