// Opens retreats that the system hands to the app, and says why where it cannot; it knows no window and no file's inside.
import { basename } from 'node:path';
import type { Answer, Opened } from '../../../shared/contract.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { refusalText } from '../../../shared/text/refusals.ts';
import { shellText } from '../../../shared/text/shell.ts';
import type { Language } from '../../../shared/units.ts';
import type { Log } from '../diagnosis/log.ts';
import type { ShowBox } from '../boxes/showBox.ts';

type Options = {
  openPath(path: string): Answer<Opened>;
  /** Whether a retreat is open now. */
  isOpen(): boolean;
  language(): Language;
  showBox: ShowBox;
  readonly log: Log;
};
export type RetreatOpener = {
  open(how: () => Answer<unknown>): void;
  /** Asks first where a retreat is open: a file opened by accident in the middle of an event must not take it away. */
  openFile(path: string): void;
};

const OPEN = 0;
const STAY = 1;

export const retreatOpener = ({ openPath, isOpen, language, showBox, log }: Options): RetreatOpener => {
  const noBox = (error: unknown): void => log('no box was shown', error);
  const say = (refusal: Refusal): void => {
    showBox({ type: 'warning', message: refusalText(refusal, language()), buttons: ['OK'], defaultId: 0, cancelId: 0 }).catch(noBox);
  };
  const open = (how: () => Answer<unknown>): void => {
    try {
      const answer = how();
      if (!answer.ok) say(answer.refusal);
    } catch (error) {
      log('fault in opening a retreat', error);
      say({ code: 'fault' });
    }
  };
  /** What must be chosen first is chosen in the console. */
  const openPathNow = (path: string): Answer<unknown> => {
    const answer = openPath(path);
    if (!answer.ok || answer.value.opened) return answer;
    const { name, kind } = answer.value.question;
    return { ok: false, refusal: { code: 'needsChoice', name, why: kind } };
  };
  const ask = async (path: string): Promise<boolean> => {
    const text = shellText[language()];
    return (await showBox({ type: 'question', message: text.openOther(basename(path)), buttons: [text.open, text.stay], defaultId: STAY, cancelId: STAY })) === OPEN;
  };
  return {
    open,
    openFile: (path) => {
      if (!isOpen()) return open(() => openPathNow(path));
      ask(path).then((isWanted) => isWanted && open(() => openPathNow(path))).catch(noBox);
    },
  };
};
