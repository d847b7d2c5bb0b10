// Reads a PDF as a stranger's viewer would: words, sizes, fonts, pictures and structure of every page; it judges nothing.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfPage = {
  /** All words, runs of white space made one space. */
  readonly text: string;
  /** The same as they stand one under the other, without what only parts one piece of a line from the next. */
  readonly lines: readonly string[];
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** Each piece of its words with where it begins, in millimetres from the left and from below. */
  readonly placed: readonly { readonly words: string; readonly left: number; readonly up: number }[];
  /** Words that begin or end beyond an edge. */
  readonly outside: readonly string[];
  /** How often a bitmap is painted. */
  readonly pictures: number;
  /** The roles of its structure tree, as often as they stand there. */
  readonly roles: readonly string[];
  /** What its figures say to someone who cannot see them. */
  readonly figures: readonly string[];
};
export type Pdf = {
  readonly pages: readonly PdfPage[];
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  readonly title: string;
  readonly language: string;
  /** What a viewer calls its pages; empty where it counts them. */
  readonly labels: readonly string[];
  /** Says of itself that its structure stands in it. */
  readonly tagged: boolean;
  /** Its uppermost entries, with the page each leads to. */
  readonly outline: readonly { readonly title: string; readonly page: number }[];
};

/** Without white space: the reader puts a blank wherever a line or a run of signs ends. */
export const tight = (text: string): string => text.replaceAll(/\s/g, '');

const PICTURES: readonly number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintImageXObjectRepeat];
const MILLIMETRES = 25.4 / 72;

type Node = { readonly role?: string; readonly alt?: string; readonly children?: readonly Node[] };
const nodesIn = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)];

/** Upright and turned words alike, by the ends of their base line. */
const isOutside = ({ transform: [a = 1, b = 0, , , x = 0, y = 0], width }: { readonly transform: readonly number[]; readonly width: number }, page: { readonly width: number; readonly height: number }): boolean => {
  const along = width / Math.hypot(a, b);
  return [[x, y], [x + a * along, y + b * along]].some(([left = 0, up = 0]) => left < -1 || up < -1 || left > page.width + 1 || up > page.height + 1);
};

const readPage = async (page: PDFPageProxy): Promise<{ readonly page: PdfPage; readonly fonts: Pdf['fonts'] }> => {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { items } = await page.getTextContent();
  const viewport = page.getViewport({ scale: 1 });
  const nodes = nodesIn((await page.getStructTree()) as Node);
  const fontIds = new Set(fnArray.flatMap((operator, i) => (operator === OPS.setFont ? [String(argsArray[i][0])] : [])));
  return {
    page: {
      text: items.map((item) => ('str' in item ? item.str : '')).join(' ').replaceAll(/\s+/g, ' '),
      lines: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('').split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== ''),
      width: viewport.width * MILLIMETRES,
      height: viewport.height * MILLIMETRES,
      placed: items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [{ words: item.str.trim(), left: Number(item.transform[4]) * MILLIMETRES, up: Number(item.transform[5]) * MILLIMETRES }] : [])),
      outside: items.flatMap((item) => ('str' in item && item.str.trim() !== '' && isOutside(item, viewport) ? [item.str] : [])),
      pictures: fnArray.filter((operator) => PICTURES.includes(operator)).length,
      roles: nodes.flatMap(({ role }) => role ?? []),
      figures: nodes.flatMap(({ role, alt }) => (role === 'Figure' ? (alt ?? []) : [])),
    },
    fonts: [...fontIds].map((id) => {
      const font = page.commonObjs.get(id) as { readonly name: string; readonly missingFile: boolean };
      return { name: font.name, embedded: !font.missingFile };
    }),
  };
};

const outlineOf = async (document: PDFDocumentProxy): Promise<Pdf['outline']> =>
  Promise.all(((await document.getOutline()) as readonly { readonly title: string; readonly dest: readonly { readonly num: number; readonly gen: number }[] }[] | null ?? [])
    .map(async ({ title, dest: [page = { num: 0, gen: 0 }] }) => ({ title, page: (await document.getPageIndex(page)) + 1 })));

export const readPdf = async (bytes: Uint8Array): Promise<Pdf> => {
  // A copy, because the reader takes the bytes away.
  const task = getDocument({ data: Uint8Array.from(bytes), fontExtraProperties: true, useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const read = await Promise.all(Array.from({ length: document.numPages }, async (_, i) => readPage(await document.getPage(i + 1))));
  const { info } = (await document.getMetadata()) as { readonly info: { readonly Title?: string; readonly Language?: string } };
  const fonts = new Map(read.flatMap((page) => page.fonts).map((font) => [font.name, font]));
  const outline = await outlineOf(document);
  const labels = (await document.getPageLabels()) ?? [];
  const marks = (await document.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null;
  await task.destroy();
  return { pages: read.map(({ page }) => page), fonts: [...fonts.values()], title: info.Title ?? '', language: info.Language ?? '', labels, tagged: marks?.get('Marked') ?? false, outline };
};
