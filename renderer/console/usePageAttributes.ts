// Gives the page its theme and its language; it draws nothing.
import { useLayoutEffect } from 'react';
import type { Theme } from '../../shared/machineTopics.ts';
import type { Language } from '../../shared/units.ts';

export const usePageAttributes = (theme: Theme, language: Language): void => {
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.lang = language;
  }, [theme, language]);
};
