// Asks before the console is closed under a hall full of people; it closes nothing.
import { shellText } from '../../shared/text/shell.ts';
import type { Language } from '../../shared/units.ts';
import type { ShowBox } from './showBox.ts';

export const askToLeave = async (showBox: ShowBox, language: Language): Promise<boolean> => {
  const { leave, leaveNow, stay } = shellText[language];
  return (await showBox({ type: 'question', message: leave, buttons: [leaveNow, stay], defaultId: 1, cancelId: 1 })) === 0;
};
