// Prints report pages with Electron, one after another, each in a hidden window of its own; it knows nothing of what a page says.
import type { BrowserWindow, PrintToPDFOptions, WebContents } from 'electron/main';
import type { ReportRequest } from '../../../shared/documents.ts';
import { seconds } from '../../../shared/units.ts';
import type { Printer } from '../../host/ports.ts';
import { inTurn, within } from '../inTurn.ts';

const REST_WITHIN = seconds(20);
const PRINT_WITHIN = seconds(60);

/** The page itself says its size, margins and page numbers. */
const paper: PrintToPDFOptions = { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true };

/** Resolves once the page says it has come to rest; it must not wait for a frame, which a hidden window never draws. */
const AT_REST = `new Promise((resolve) => {
  const root = document.documentElement;
  const look = () => { if (root.dataset.ready === 'yes') { watcher.disconnect(); resolve(true); } };
  const watcher = new MutationObserver(look);
  watcher.observe(root, { attributes: true, attributeFilter: ['data-ready'] });
  look();
})`;

const crashOf = (contents: WebContents): Promise<never> =>
  new Promise((_, reject) => {
    contents.once('render-process-gone', (_event, { reason }) => reject(new Error(`the report page is gone: ${reason}`)));
  });

/** `openReport` makes the hidden window for one job and begins to load it. */
export const createPrinter = (openReport: (request: ReportRequest) => { readonly window: BrowserWindow; readonly loaded: Promise<void> }): Printer => {
  const turn = inTurn();
  const print = async (request: ReportRequest): Promise<Uint8Array> => {
    const { window, loaded } = openReport(request);
    const crash = crashOf(window.webContents);
    try {
      const rest = loaded.then(() => window.webContents.executeJavaScript(AT_REST) as Promise<unknown>);
      await within(REST_WITHIN, 'the report page', Promise.race([rest, crash]));
      return await within(PRINT_WITHIN, 'printing', Promise.race([window.webContents.printToPDF(paper), crash]));
    } finally {
      // Only now: a window closed while it prints makes the next one hang.
      crash.catch(() => undefined);
      window.destroy();
    }
  };
  return { print: (request) => turn(() => print(request)) };
};
