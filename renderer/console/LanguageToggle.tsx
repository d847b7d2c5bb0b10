// The other language, one press away in the top bar; the change takes no restart.
import { consoleText } from '../../shared/text/console.ts';
import { languages } from '../../shared/units.ts';
import { useCall } from './useCall.ts';
import { useLanguage, useText } from './useLanguage.ts';

export const LanguageToggle = () => {
  const text = useText(consoleText);
  const language = useLanguage();
  const call = useCall();
  const other = languages.find((each) => each !== language);
  if (other === undefined) return null;
  // One button for whichever is the other: it keeps the focus when it is pressed.
  return (
    <button
      type="button" className="bar-button" lang={other} title={text.languageNames[other]}
      aria-label={`${other.toUpperCase()}, ${text.languageNames[other]}`} onClick={() => void call('setPreferences', { language: other })}
    >
      {other.toUpperCase()}
    </button>
  );
};
