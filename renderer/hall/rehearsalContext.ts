// Tells every scene's frame whether this is a rehearsal; no scene itself need know.
import { createContext } from 'react';

export const RehearsalContext = createContext(false);
