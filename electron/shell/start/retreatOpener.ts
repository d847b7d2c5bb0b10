// Opens retreats that the system hands to the app, and says why where it cannot; it knows no window and no file's inside.
import { basename } from 'node:path';
import type { Answer, OpenNotice, Opened } from '../../../shared/contract.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { noticeWords } from '../../../shared/text/openNotice.ts';
import { refusalText } from '../../../shared/text/refusals.ts';
import { shellText } from '../../../shared/text/shell.ts';
import type { Language } from '../../../shared/units.ts';
import type { Log } from '../diagnosis/log.ts';
import type { Box, ShowBox } from '../boxes/showBox.ts';

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
  const say = (type: Box['type'], message: string): void => {
    showBox({ type, message, buttons: ['OK'], defaultId: 0, cancelId: 0 }).catch(noBox);
  };
  const refuse = (refusal: Refusal): void => say('warning', refusalText(refusal, language()));
  /** Who opened it here must learn that another file than the chosen one is open now, or the work is left on this laptop. */
  const tell = (notice: OpenNotice): void => {
    const { title, what } = noticeWords(notice, language());
    say('info', `${title}\n\n${what}`);
  };
  const open = (how: () => Answer<unknown>): void => {
    try {
      const answer = how();
      if (!answer.ok) refuse(answer.refusal);
    } catch (error) {
      log('fault in opening a retreat', error);
      refuse({ code: 'fault' });
    }
  };
  /** What must be chosen first is chosen in the console. */
  const openPathNow = (path: string): Answer<unknown> => {
    const answer = openPath(path);
    if (!answer.ok) return answer;
    if (answer.value.opened) {
      if (answer.value.notice !== null) tell(answer.value.notice);
      return answer;
    }
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
