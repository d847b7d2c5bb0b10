// Joins PDFs that Chromium wrote into one, page by page, with their tags and outlines; it reads no other PDF reliably and draws nothing.
import type { Language } from '../../../shared/units.ts';
import { takeApart } from './pdfObjects.ts';

/** `label`: what stands before its page numbers in a viewer. */
export type PdfPart = { readonly title: string; readonly pdf: Uint8Array; readonly label?: string };

/** Text as a PDF says it whatever its letters: UTF-16 in hex. */
const hexText = (text: string): string => `<FEFF${[...text].flatMap((sign) => Array.from({ length: sign.length }, (_, at) => sign.charCodeAt(at).toString(16).padStart(4, '0'))).join('').toUpperCase()}>`;

/** The first objects are the joined file's own; each part gets one more, its entry in the outline. */
const [CATALOG, INFO, PAGES, TAGS, TAG_PARENTS, TAG_IDS, OUTLINE] = [1, 2, 3, 4, 5, 6, 7];
const OWN = 7;

type Joined = { readonly objects: ReadonlyMap<number, string>; readonly next: number; readonly key: number };

/** Numbers are those of one part's catalog and trees, after the shift. */
type Trees = { readonly pages: number; readonly firstPage: number; readonly count: number; readonly tags: string; readonly parents: string; readonly ids: string; readonly outline: string };

const ref = (number: number): string => `${number} 0 R`;
const inBrackets = (text: string, name: string): string => new RegExp(`/${name} \\[([^\\]]*)\\]`).exec(text)?.[1]?.trim() ?? '';
const refTo = (text: string, name: string): string | null => new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1] ?? null;

const addPart = ({ objects, next, key }: Joined, { pdf }: PdfPart, at: number): Joined & { readonly trees: Trees } => {
  const apart = takeApart(pdf);
  const raw = (number: string | null): string => (number === null ? '' : apart.objects.get(Number(number)) ?? '');
  const catalog = raw(refTo(apart.trailer, 'Root'));
  const [pages, tags, outline] = [refTo(catalog, 'Pages'), refTo(catalog, 'StructTreeRoot'), refTo(catalog, 'Outlines')];
  const tagRoot = raw(tags);
  const [parents, ids] = [refTo(tagRoot, 'ParentTree'), refTo(tagRoot, 'IDTree')];
  if (pages === null) throw new Error('a PDF without pages cannot be joined');
  const replaced = new Map([[tags, TAGS], [outline, OWN + 1 + at]].flatMap(([from, to]) => (from === null || to === undefined ? [] : [[Number(from), Number(to)] as const])));
  const moved = (text: string): string => apart.renumber(text, { shift: next, key, prefix: `p${String(at).padStart(4, '0')}`, replaced });
  const left = new Set([refTo(apart.trailer, 'Root'), refTo(apart.trailer, 'Info'), tags, outline, parents, ids].flatMap((number) => (number === null ? [] : [Number(number)])));
  const own = [...apart.objects].filter(([number]) => !left.has(number)).map(([number, text]): readonly [number, string] => {
    const shifted = moved(text);
    return [number + next, number === Number(pages) ? shifted.replace('<<', `<</Parent ${ref(PAGES)} `) : shifted];
  });
  const tree = moved(raw(pages));
  const found = new Map(own);
  const firstPage = (text: string): number => {
    const kid = Number(/\d+/.exec(inBrackets(text, 'Kids'))?.[0]);
    const below = found.get(kid) ?? '';
    return below.includes('/Kids') ? firstPage(below) : kid;
  };
  return {
    objects: new Map([...objects, ...own]),
    next: next + apart.size,
    key: key + Number(/\/ParentTreeNextKey (\d+)/.exec(tagRoot)?.[1] ?? 0),
    trees: {
      pages: Number(pages) + next, firstPage: firstPage(tree), count: Number(/\/Count (\d+)/.exec(tree)?.[1]),
      tags: ref(Number(refTo(moved(tagRoot), 'K'))), parents: apart.shiftKeys(inBrackets(moved(raw(parents)), 'Nums'), key), ids: inBrackets(moved(raw(ids)), 'Kids'), outline: moved(raw(outline)),
    },
  };
};

const written = (objects: ReadonlyMap<number, string>, size: number): Uint8Array => {
  const head = '%PDF-1.4\n%\u00d3\u00eb\u00e9\u00e1\n';
  const pieces = [head];
  const offsets = new Map<number, number>();
  let length = head.length;
  for (const [number, text] of objects) {
    offsets.set(number, length);
    const piece = `${number} 0 obj\n${text}\nendobj\n`;
    pieces.push(piece);
    length += piece.length;
  }
  const row = (number: number): string => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  };
  pieces.push(`xref\n0 ${size}\n`, Array.from({ length: size }, (_, number) => row(number)).join(''), `trailer\n<</Size ${size} /Root ${ref(CATALOG)} /Info ${ref(INFO)}>>\nstartxref\n${length}\n%%EOF\n`);
  return Buffer.from(pieces.join(''), 'latin1');
};

/** Each part keeps its own page numbers, in its foot and in a viewer, and stands in the outline under its title. */
export const joinPdfs = (parts: readonly PdfPart[], title: string, language: Language): Uint8Array => {
  let joined: Joined = { objects: new Map(), next: OWN + parts.length, key: 0 };
  const all: Trees[] = [];
  for (const [at, part] of parts.entries()) {
    const { trees, ...rest } = addPart(joined, part, at);
    joined = rest;
    all.push(trees);
  }
  const list = (of: (trees: Trees) => string): string => all.map(of).filter((text) => text !== '').join(' ');
  const pages = all.reduce((sum, { count }) => sum + count, 0);
  const entries = all.map((trees, at): readonly [number, string] => {
    const [first, last] = [refTo(trees.outline, 'First'), refTo(trees.outline, 'Last')];
    const beside = [at === 0 ? '' : `/Prev ${ref(OWN + at)}`, at === all.length - 1 ? '' : `/Next ${ref(OWN + 2 + at)}`].join(' ');
    // A negative count keeps what is below folded until somebody opens it.
    const below = first === null || last === null ? '' : `/First ${ref(Number(first))} /Last ${ref(Number(last))} /Count -1`;
    return [OWN + 1 + at, `<</Title ${hexText(parts[at]?.title ?? '')} /Dest [${ref(trees.firstPage)} /Fit] /Parent ${ref(OUTLINE)} ${beside} ${below}>>`];
  });
  const starts = all.map((_, at) => all.slice(0, at).reduce((sum, { count }) => sum + count, 0));
  const labels = parts.map(({ label }, at) => `${starts[at] ?? 0} <</S /D${label === undefined ? '' : ` /P ${hexText(label)}`}>>`).join(' ');
  const objects = new Map<number, string>([
    [CATALOG, `<</Type /Catalog /PageLabels <</Nums [${labels}]>> /Pages ${ref(PAGES)}`
      + ` /MarkInfo <</Type /MarkInfo /Marked true>> /StructTreeRoot ${ref(TAGS)} /Outlines ${ref(OUTLINE)}`
      + ` /PageMode /UseOutlines /ViewerPreferences <</Type /ViewerPreferences /DisplayDocTitle true>> /Lang (${language})>>`],
    [INFO, `<</Title ${hexText(title)} /Creator (Kompak)>>`],
    [PAGES, `<</Type /Pages /Count ${pages} /Kids [${list((trees) => ref(trees.pages))}]>>`],
    [TAGS, `<</Type /StructTreeRoot /K [${list(({ tags }) => tags)}] /ParentTreeNextKey ${joined.key} /ParentTree ${ref(TAG_PARENTS)} /IDTree ${ref(TAG_IDS)}>>`],
    [TAG_PARENTS, `<</Type /ParentTree /Nums [${list(({ parents }) => parents)}]>>`],
    [TAG_IDS, `<</Kids [${list(({ ids }) => ids)}]>>`],
    [OUTLINE, `<</Type /Outlines /First ${ref(OWN + 1)} /Last ${ref(OWN + parts.length)} /Count ${parts.length}>>`],
    ...entries, ...joined.objects,
  ]);
  return written(objects, joined.next);
};
