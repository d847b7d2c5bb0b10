// The other language, one press away in the top bar; the change takes no restart.
import { consoleText } from '../../shared/text/console.ts';
import { languages } from '../../shared/units.ts';
import { useCall } from './useCall.ts';
import { useLanguage, useText } from './useLanguage.ts';

export const LanguageToggle = () => {
  const text = useText(consoleText);
  const language = useLanguage();
  const call = useCall();
  return languages.filter((each) => each !== language).map((other) => (
    <button
      type="button" key={other} className="bar-button" lang={other} title={text.languageNames[other]}
      aria-label={`${other.toUpperCase()}, ${text.languageNames[other]}`} onClick={() => void call('setPreferences', { language: other })}
    >
      {other.toUpperCase()}
    </button>
  ));
};
