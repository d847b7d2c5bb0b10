// Electron's own boxes and choosers, always in front of the console; the paths they give stay in main, a page never sees one.
import type { BrowserWindow } from 'electron/main';
import { dialog } from 'electron/main'; // https://www.electronjs.org/docs/latest/api/dialog
import { dirname, extname, join } from 'node:path';
import { EXERCISE_ENDING } from '../../../shared/domain/ownExercises/exerciseFile.ts';
import { shellText } from '../../../shared/text/shell.ts';
import type { Language } from '../../../shared/units.ts';
import { RETREAT_ENDING } from '../start/launchArguments.ts';
import type { ShowBox } from './showBox.ts';

export type Dialogs = {
  readonly showBox: ShowBox;
  /** undefined: the person thought better of it. */
  chooseRetreat(language: Language): Promise<string | undefined>;
  chooseFolder(language: Language): Promise<string | undefined>;
  /** Where a copy of the paper of this name goes; the dialog itself asks before it takes another file's place. */
  choosePlace(language: Language, name: string): Promise<string | undefined>;
};

/** `folder` is where the first chooser begins; later ones begin where the last one ended, which Electron itself does not remember. */
export const createDialogs = (inFrontOf: () => BrowserWindow, folder: string): Dialogs => {
  let last = folder;
  let lastForPapers = folder;
  const choose = async (title: string, more: Electron.OpenDialogOptions): Promise<string | undefined> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(inFrontOf(), { title, defaultPath: last, ...more });
    const [path] = canceled ? [] : filePaths;
    if (path !== undefined) last = path;
    return path;
  };
  return {
    showBox: async (box) => (await dialog.showMessageBox(inFrontOf(), box)).response,
    chooseRetreat: (language) => {
      const { chooseRetreat, retreatFiles } = shellText[language];
      return choose(chooseRetreat, { properties: ['openFile'], filters: [{ name: retreatFiles, extensions: [RETREAT_ENDING.slice(1)] }] });
    },
    choosePlace: async (language, name) => {
      const { savePaper, papers, exerciseFiles } = shellText[language];
      const { canceled, filePath } = await dialog.showSaveDialog(inFrontOf(), {
        title: savePaper, defaultPath: join(lastForPapers, name), filters: [{ name: extname(name) === EXERCISE_ENDING ? exerciseFiles : papers, extensions: [extname(name).slice(1)] }],
        properties: ['showOverwriteConfirmation'], // GTK 3 writes over a file without a word; other systems ask by themselves.
      });
      if (canceled || filePath === '') return undefined;
      lastForPapers = dirname(filePath);
      return filePath;
    },
    chooseFolder: (language) => choose(shellText[language].chooseFolder, { properties: ['openDirectory', 'createDirectory'] }),
  };
};

/** Also before ready, and where nothing else works any more; in both languages, as none is known. */
const say = (sentence: 'notStarted' | 'noFolder', path: string): void =>
  dialog.showErrorBox('Kompak', [shellText.id, shellText.en].map((text) => text[sentence](path)).join('\n\n'));
export const sayNotStarted = (log: string): void => say('notStarted', log);
export const sayNoFolder = (folder: string): void => say('noFolder', folder);
