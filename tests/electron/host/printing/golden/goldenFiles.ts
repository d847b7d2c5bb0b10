// The words of the documents that are no PDF, line by line: a Word file's paragraphs, and the draw's text as it is; it judges none.
import { readFileSync } from 'node:fs';
import { openZip } from '../../../../../electron/host/spreadsheets/zipParts.ts';

export const unescaped = (xml: string): string => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** Every paragraph of one part, cells of tables included. */
const paragraphsOf = (xml: string): readonly string[] =>
  xml.split('</w:p>').map((part) => unescaped([...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('')).trim()).filter((text) => text !== '');

/** The size of its paper in twentieths of a point, what stands above and below every page, and the body. */
const wordsOfDocx = (path: string): string => {
  const zip = openZip(readFileSync(path));
  if (!zip.ok) throw new Error(`${path}: ${zip.why}`);
  const xml = zip.xml.get('word/document.xml')?.toString('utf8') ?? '';
  const [, width = '?', height = '?'] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml) ?? [];
  const around = (part: string): readonly string[] =>
    zip.names.filter((name) => name.startsWith(`word/${part}`)).toSorted().flatMap((name) => [`--- ${part} ---`, ...paragraphsOf(zip.xml.get(name)?.toString('utf8') ?? '')]);
  return `${width} × ${height}\n\n${[...around('header'), ...around('footer'), '---', ...paragraphsOf(xml)].join('\n')}\n`;
};

export const fileText = (path: string): string => (path.endsWith('.docx') ? wordsOfDocx(path) : readFileSync(path, 'utf8'));
