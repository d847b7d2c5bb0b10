// Tells the test picture what the host knows of the displays; null where nobody does. No other scene needs it.
import { createContext } from 'react';
import type { ScreensView } from '../../../shared/machineTopics.ts';

export const DisplaysContext = createContext<ScreensView | null>(null);
