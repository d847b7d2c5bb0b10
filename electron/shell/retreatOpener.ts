// Opens retreats that the system hands to the app, and says why where it cannot; it knows no window and no file's inside.
import { basename } from 'node:path';
import type { Answer } from '../../shared/contract.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { refusalText } from '../../shared/text/refusals.ts';
import { shellText } from '../../shared/text/shell.ts';
import type { Language } from '../../shared/units.ts';
import type { Log } from './log.ts';
import type { ShowBox } from './showBox.ts';

type Options = {
  openPath(path: string): Answer<void>;
  language(): Language;
  showBox: ShowBox;
  readonly log: Log;
};
export type RetreatOpener = {
  open(how: () => Answer<void>): void;
  openFile(path: string): void;
  /** A file opened by accident in the middle of an event must not take the retreat away. */
  askAndOpen(path: string): void;
};

const OPEN = 0;
const STAY = 1;

export const retreatOpener = ({ openPath, language, showBox, log }: Options): RetreatOpener => {
  const say = (refusal: Refusal): void => {
    showBox({ type: 'warning', message: refusalText(refusal, language()), buttons: ['OK'], defaultId: 0, cancelId: 0 })
      .catch((error: unknown) => log('no box was shown', error));
  };
  const open = (how: () => Answer<void>): void => {
    try {
      const answer = how();
      if (!answer.ok) say(answer.refusal);
    } catch (error) {
      log('fault in opening a retreat', error);
      say({ code: 'fault' });
    }
  };
  const openFile = (path: string): void => open(() => openPath(path));
  return {
    open, openFile,
    askAndOpen: (path) => {
      const text = shellText[language()];
      showBox({ type: 'question', message: text.openOther(basename(path)), buttons: [text.open, text.stay], defaultId: STAY, cancelId: STAY })
        .then((pressed) => {
          if (pressed === OPEN) openFile(path);
        })
        .catch((error: unknown) => log('no box was shown', error));
    },
  };
};
