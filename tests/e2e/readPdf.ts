// Reads a PDF's text and sizes as another program would; it draws nothing.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfSeen = { readonly pages: number; readonly text: string; readonly size: { readonly width: number; readonly height: number } };

/** Text of all pages with single blanks; the size of the first page in whole points. */
export const readPdf = async (bytes: Uint8Array): Promise<PdfSeen> => {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  let size = { width: 0, height: 0 };
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    if (number === 1) {
      const { width, height } = page.getViewport({ scale: 1 });
      size = { width: Math.round(width), height: Math.round(height) };
    }
  }
  const pages = pdf.numPages;
  await pdf.destroy();
  return { pages, text: texts.join(' ').replace(/\s+/g, ' '), size };
};
