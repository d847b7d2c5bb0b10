// Draws a piece of the console as the browser would first see it, and takes its words out of the markup.
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LanguageContext } from '../../../renderer/console/useLanguage.ts';
import type { Language } from '../../../shared/units.ts';

export const onPage = (what: ReactNode, language: Language = 'id'): string =>
  renderToStaticMarkup(createElement(MantineProvider, null, createElement(LanguageContext, { value: language }, what)));

export const wordsOn = (what: ReactNode, language: Language = 'id'): string =>
  onPage(what, language).replace(/<style[\s\S]*?<\/style>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim();
