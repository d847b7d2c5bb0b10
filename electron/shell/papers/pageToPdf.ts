// Prints report pages with Electron, one after another, each in a hidden window of its own; it knows nothing of what a page says.
import type { BrowserWindow, PrintToPDFOptions, WebContents } from 'electron/main';
import type { ReportRequest } from '../../../shared/documents.ts';
import type { Printer } from '../../host/ports.ts';
import { JOB_WITHIN, REST_WITHIN } from '../../host/printing/printLimits.ts';
import { inTurn, within } from '../inTurn.ts';

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
  const print = async (request: ReportRequest, calledOff?: AbortSignal): Promise<Uint8Array> => {
    calledOff?.throwIfAborted();
    const { window, loaded } = openReport(request);
    const crash = crashOf(window.webContents);
    const job = async (): Promise<Uint8Array> => {
      await within(REST_WITHIN, 'the report page', loaded.then(() => window.webContents.executeJavaScript(AT_REST) as Promise<unknown>));
      // Once it prints it comes to its end: a window closed meanwhile makes the next one hang.
      calledOff?.throwIfAborted();
      return window.webContents.printToPDF(paper);
    };
    try {
      return await within(JOB_WITHIN, 'printing', Promise.race([job(), crash]));
    } finally {
      crash.catch(() => undefined);
      window.destroy();
    }
  };
  return { print: (request, calledOff) => turn(() => print(request, calledOff)) };
};
