// The two questions the shell asks by itself: may the app close under a lit hall, may a page that hangs be drawn anew. It does neither.
import { shellText } from '../../../shared/text/shell.ts';
import type { Language } from '../../../shared/units.ts';
import type { ShowBox } from './showBox.ts';

/** The careful answer is the one that Enter and Escape give. */
const ask = async (showBox: ShowBox, message: string, yes: string, no: string): Promise<boolean> =>
  (await showBox({ type: 'question', message, buttons: [yes, no], defaultId: 1, cancelId: 1 })) === 0;

export const askToLeave = (showBox: ShowBox, language: Language): Promise<boolean> => {
  const { leave, leaveNow, stay } = shellText[language];
  return ask(showBox, leave, leaveNow, stay);
};

export const askToReload = (showBox: ShowBox, language: Language): Promise<boolean> => {
  const { hangs, reload, wait } = shellText[language];
  return ask(showBox, hangs, reload, wait);
};
