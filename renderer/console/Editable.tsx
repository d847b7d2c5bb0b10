// Holds what changes a retreat: while its file is only looked at, no field and no button in here can be used. It knows nothing of what it holds.
import type { ReactNode } from 'react';
import { useViewOnly } from './useViewOnly.ts';

export const Editable = ({ children }: { readonly children: ReactNode }) => (
  <fieldset className="editable" disabled={useViewOnly()}>{children}</fieldset>
);
