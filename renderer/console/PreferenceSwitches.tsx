// Switches language and theme at once, without a restart; it keeps neither itself.
import { IconMoon, IconSun } from '@tabler/icons-react';
import type { Theme } from '../../shared/contract.ts';
import { consoleText } from '../../shared/text/console.ts';
import { languages } from '../../shared/units.ts';
import { useCall } from './useCall.ts';
import { useLanguage, useText } from './useLanguage.ts';

export const PreferenceSwitches = ({ theme, inWords = false }: { readonly theme: Theme; readonly inWords?: boolean }) => {
  const text = useText(consoleText);
  const language = useLanguage();
  const call = useCall();
  const other = theme === 'light' ? 'dark' : 'light';
  const Icon = theme === 'light' ? IconMoon : IconSun;
  const themeText = other === 'dark' ? text.toDark : text.toLight;
  return (
    <>
      <button type="button" className="bar-button" aria-label={themeText} title={themeText} onClick={() => void call('setPreferences', { consoleTheme: other })}>
        <Icon size={17} stroke={1.75} aria-hidden="true" />{inWords ? themeText : null}
      </button>
      <div className="language-switch" role="group" aria-label={text.language}>
        {languages.map((each) => (
          <button
            type="button" key={each} className="bar-button" lang={each} aria-pressed={each === language} title={text.languageNames[each]}
            aria-label={inWords ? text.languageNames[each] : `${each.toUpperCase()}, ${text.languageNames[each]}`} onClick={() => void call('setPreferences', { language: each })}
          >
            {inWords ? text.languageNames[each] : each.toUpperCase()}
          </button>
        ))}
      </div>
    </>
  );
};
