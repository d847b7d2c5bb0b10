// Draws a piece of the console as the browser would first see it, and takes its words out of the markup.
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LanguageContext } from '../../../renderer/console/useLanguage.ts';
import type { Language } from '../../../shared/units.ts';
import { words } from '../words.ts';

export const onPage = (what: ReactNode, language: Language = 'id'): string =>
  renderToStaticMarkup(createElement(MantineProvider, null, createElement(LanguageContext, { value: language }, what)));

export const wordsOn = (what: ReactNode, language: Language = 'id'): string =>
  words(onPage(what, language));
