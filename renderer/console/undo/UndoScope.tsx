// Around the whole window: everything inside undoes and redoes through one queue.
import type { ReactNode } from 'react';
import { UndoContext } from './undoContext.ts';
import { useUndo } from './useUndo.ts';

export const UndoScope = ({ children }: { readonly children: ReactNode }) => <UndoContext value={useUndo()}>{children}</UndoContext>;
