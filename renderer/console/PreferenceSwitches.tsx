// Switches language and theme in words, at once and without a restart; it keeps neither itself.
import { IconMoon, IconSun } from '@tabler/icons-react';
import type { Theme } from '../../shared/machineTopics.ts';
import { consoleText } from '../../shared/text/console.ts';
import { languages } from '../../shared/units.ts';
import { useCall } from './useCall.ts';
import { useLanguage, useText } from './useLanguage.ts';

export const PreferenceSwitches = ({ theme }: { readonly theme: Theme }) => {
  const text = useText(consoleText);
  const language = useLanguage();
  const call = useCall();
  const other = theme === 'light' ? 'dark' : 'light';
  const Icon = theme === 'light' ? IconMoon : IconSun;
  return (
    <>
      <button type="button" className="bar-button" onClick={() => void call('setPreferences', { consoleTheme: other })}>
        <Icon size={17} stroke={1.75} aria-hidden="true" />{other === 'dark' ? text.toDark : text.toLight}
      </button>
      <div className="language-switch" role="group" aria-label={text.language}>
        {languages.map((each) => (
          <button
            type="button" key={each} className="bar-button" lang={each} aria-pressed={each === language}
            onClick={() => void call('setPreferences', { language: each })}
          >
            {text.languageNames[each]}
          </button>
        ))}
      </div>
    </>
  );
};
