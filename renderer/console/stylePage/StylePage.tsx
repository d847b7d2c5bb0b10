// The page `?screen=parts`, in development alone: every part of the console in its states, made of the real components; it asks the host nothing.
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '../../design/console.css';
import '../console.css';
import './stylePage.css';
import { Button, MantineProvider } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Theme } from '../../../shared/machineTopics.ts';
import type { StyleSection } from '../../../shared/text/stylePage.ts';
import { stylePageText, styleSections } from '../../../shared/text/stylePage.ts';
import type { Language } from '../../../shared/units.ts';
import { mantineTheme, mantineVariables } from '../../design/mantineTheme.ts';
import { LanguageContext } from '../useLanguage.ts';
import { usePageAttributes } from '../usePageAttributes.ts';
import { StyleControls } from './StyleControls.tsx';
import { StyleFigures } from './StyleFigures.tsx';
import { StyleMessages } from './StyleMessages.tsx';
import { StyleSheetParts } from './StyleSheetParts.tsx';
import { StyleSigns } from './StyleSigns.tsx';

const groups: readonly (readonly [readonly StyleSection[], typeof StyleControls])[] = [
  [['buttons', 'fields'], StyleControls], [['tags', 'cells'], StyleSheetParts],
  [['bands', 'palette', 'toasts', 'empty', 'busy', 'loading', 'trouble'], StyleMessages], [['emblems', 'places', 'ridge', 'papers'], StyleSigns], [['hall', 'profiles', 'learning', 'maps'], StyleFigures],
];

export const StylePage = () => {
  const asked = new URLSearchParams(location.search);
  const [theme, setTheme] = useState<Theme>(asked.get('theme') === 'dark' ? 'dark' : 'light');
  const [language, setLanguage] = useState<Language>(asked.get('language') === 'en' ? 'en' : 'id');
  const text = stylePageText[language];
  usePageAttributes(theme, language);
  const page = useRef<HTMLElement>(null);
  // The parts that take the focus would have it begin at their place.
  useEffect(() => { page.current?.scrollTo(0, 0); }, []);
  return (
    <MantineProvider theme={mantineTheme} cssVariablesResolver={mantineVariables} forceColorScheme={theme}>
      <LanguageContext value={language}>
        <main className="console style-page" ref={page}>
          <header>
            <h1>{text.title}</h1>
            <p>{text.lead}</p>
            <div className="form-actions">
              <Button variant="default" onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>{theme === 'dark' ? text.toLight : text.toDark}</Button>
              <Button variant="default" onClick={() => setLanguage(language === 'id' ? 'en' : 'id')}>{text.toOther}</Button>
            </div>
          </header>
          {styleSections.map((section) => {
            const Group = groups.find(([sections]) => sections.includes(section))?.[1];
            return Group === undefined ? null : <section key={section} data-section={section} aria-label={text.sections[section]}><h2>{text.sections[section]}</h2><Group section={section} /></section>;
          })}
        </main>
      </LanguageContext>
    </MantineProvider>
  );
};
