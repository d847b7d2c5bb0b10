// What the items of the menu bar do, beside what the system does by itself; it draws no menu.
import type { Answer } from '../../../shared/contract.ts';
import { refusalText } from '../../../shared/text/refusals.ts';
import { shellText } from '../../../shared/text/shell.ts';
import type { Language } from '../../../shared/units.ts';
import type { Dialogs } from '../boxes/dialogs.ts';
import type { Log } from '../diagnosis/log.ts';
import type { MenuActions } from './menuTemplate.ts';
import type { RetreatOpener } from '../start/retreatOpener.ts';

type Options = {
  language(): Language;
  readonly dialogs: Dialogs;
  readonly log: Log;
  opener(): RetreatOpener;
  openHall(): Promise<void>;
  closeHall(): void;
  saveCopy(folder: string): Answer<{ readonly name: string }>;
  openAbout(language: Language): void;
  /** Puts the diagnosis where a person can paste it from. */
  copyDiagnosis(): Promise<void>;
  quit(): void;
};

export const menuActions = ({ language, dialogs, log, opener, openHall, closeHall, saveCopy, openAbout, copyDiagnosis, quit }: Options): MenuActions => {
  const trying = (what: string, work: () => Promise<unknown>) => (): void => void work().catch((error: unknown) => log(what, error));
  const say = (message: string): Promise<number> => dialogs.showBox({ type: 'info', message, buttons: ['OK'], defaultId: 0, cancelId: 0 });
  return {
    openFile: trying('no file was chosen', async () => {
      const path = await dialogs.chooseRetreat(language());
      if (path !== undefined) opener().openFile(path);
    }),
    saveCopy: trying('no copy was saved', async () => {
      const folder = await dialogs.chooseFolder(language());
      if (folder === undefined) return;
      const saved = saveCopy(folder);
      await say(saved.ok ? shellText[language()].copySaved(saved.value.name) : refusalText(saved.refusal, language()));
    }),
    openHall: trying('the hall was not opened', openHall),
    closeHall,
    openAbout: () => openAbout(language()),
    copyDiagnosis: trying('the diagnosis was not copied', async () => {
      await copyDiagnosis();
      await say(shellText[language()].diagnosisCopied);
    }),
    quit,
  };
};
