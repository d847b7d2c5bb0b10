// What is needed to put a sheet into words on this screen: its texts, the language, and the names of judges.
import { sheetsOutText } from '../../../../shared/text/run/sheetsOut.ts';
import { useView } from '../../../link/useView.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { SheetNames } from './sheetWords.ts';

export const useSheetNames = (): SheetNames => {
  const committee = useView('committee');
  return { text: useText(sheetsOutText), language: useLanguage(), judgeName: (judge) => committee?.members.find(({ id }) => id === judge)?.name ?? null };
};
