// Windows that show one finished PDF each, in a session of their own that loads nothing else; they have no bridge, and no page of the app.
import type { BrowserWindow, BrowserWindowConstructorOptions, Session, WebContents } from 'electron/main';
import { pathToFileURL } from 'node:url';
import type { PaperWindow } from './printDialog.ts';

/** The viewer of PDFs is made of Chromium's own pages; beside them and the paper itself nothing is let through. */
export const mayLoadPaper = (address: string, paper: string): boolean =>
  address === paper || /^(chrome|chrome-extension|chrome-untrusted|blob|data|about):/.test(address);

export type PaperWindows = {
  open(path: string): PaperWindow;
  /** Whether a page belongs to one of these windows, its viewer included. */
  owns(contents: WebContents): boolean;
};

type Options = { make(options: BrowserWindowConstructorOptions): BrowserWindow; openSession(): Session };

export const createPaperWindows = ({ make, openSession }: Options): PaperWindows => {
  let papers: Session | undefined;
  let paper = '';

  const guarded = (session: Session): Session => {
    session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
    session.setPermissionCheckHandler(() => false);
    session.setSpellCheckerEnabled(false);
    session.on('will-download', (event) => event.preventDefault());
    session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoadPaper(url, paper) }));
    return session;
  };

  const open = (path: string): PaperWindow => {
    papers ??= guarded(openSession());
    paper = pathToFileURL(path).href;
    const window = make({
      width: 900, height: 1000, show: true, autoHideMenuBar: true, title: 'Kompak',
      webPreferences: { session: papers, sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false, plugins: true, devTools: false, spellcheck: false },
    });
    const { webContents: contents } = window;
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    const print = (): ReturnType<PaperWindow['print']> => new Promise((resolve) => {
      // Which paper lies in the printer is the printer's; the pages bring their own sizes.
      contents.print({ silent: false, printBackground: true, usePrinterDefaultPageSize: true }, (success, reason) => resolve(success ? 'printed' : /cancel/i.test(reason) ? 'cancelled' : 'failed'));
    });
    return {
      shown: window.loadURL(paper),
      print: () => print().catch(() => 'failed' as const),
      close: () => { if (!window.isDestroyed()) window.destroy(); },
    };
  };
  return { open, owns: (contents) => papers !== undefined && contents.session === papers };
};
