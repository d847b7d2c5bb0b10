// Says of words that are being typed that they are longer than may be kept; it cuts nothing off.
import { cleanText } from '../../shared/cleanText.ts';
import { formatCount } from '../../shared/text/format.ts';
import { tooLongText } from '../../shared/text/tooLong.ts';
import { useLanguage, useText } from './useLanguage.ts';

/** null: they fit. */
export const useTooLong = (): ((words: string, most: number) => string | null) => {
  const language = useLanguage();
  const say = useText(tooLongText);
  return (words, most) => {
    const letters = cleanText(words).length;
    return letters <= most ? null : say(formatCount(letters, language), formatCount(most, language));
  };
};
