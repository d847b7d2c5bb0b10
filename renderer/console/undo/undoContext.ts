// Gives the keys, the menu and the toast the one way to take a change back or bring it again.
import { createContext, useContext } from 'react';

export type GoBackOrAgain = (way: 'undo' | 'redo') => void;

export const UndoContext = createContext<GoBackOrAgain>(() => undefined);

export const useGoBackOrAgain = (): GoBackOrAgain => useContext(UndoContext);
