// The language the person chose, and any area's sentences in it; it knows no sentence itself.
import { createContext, useContext } from 'react';
import type { Language } from '../../shared/units.ts';

/** Filled by the window's frame from the preferences. */
export const LanguageContext = createContext<Language>('id');

export const useLanguage = (): Language => useContext(LanguageContext);

/** `useText(consoleText)` gives that area's sentences in the chosen language; it changes without a restart. */
export const useText = <Area>(area: Readonly<Record<Language, Area>>): Area => area[useLanguage()];
