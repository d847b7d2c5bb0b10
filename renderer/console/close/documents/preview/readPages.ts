// Opens a finished PDF and draws its pages as they are; it makes none.
import * as pdfjs from 'pdfjs-dist';

export type Pages = {
  readonly count: number;
  /** `width` in pixels of the screen; gives what the page says, for whoever cannot see it. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number) => Promise<string>;
  readonly close: () => void;
};

export const readPages = async (base64: string): Promise<Pages> => {
  const thread = new Worker(new URL('./pdfWorker.ts', import.meta.url), { type: 'module' });
  const task = pdfjs.getDocument({
    data: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)), worker: pdfjs.PDFWorker.create({ port: thread }),
    // A preview that is left while its pages are being read is no trouble to tell anyone of.
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  // The library leaves a thread that it was given running, with the paper in it.
  const close = (): void => void task.destroy().finally(() => thread.terminate());
  const document = await task.promise.catch((error: unknown) => {
    close();
    throw error;
  });
  return {
    count: document.numPages,
    draw: async (number, canvas, width) => {
      const page = await document.getPage(number);
      const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      const { items } = await page.getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    },
    close,
  };
};
