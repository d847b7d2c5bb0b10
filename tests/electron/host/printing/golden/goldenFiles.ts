// The words of the documents that are no PDF, line by line: a Word file's paragraphs, and the draw's text as it is; it judges none.
import { readFileSync } from 'node:fs';
import { openZip } from '../../../../../electron/host/spreadsheets/zipParts.ts';

const unescaped = (xml: string): string => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');

/** Every paragraph of the body, cells of tables included, and the size of its paper in twentieths of a point. */
const wordsOfDocx = (path: string): string => {
  const zip = openZip(readFileSync(path));
  if (!zip.ok) throw new Error(`${path}: ${zip.why}`);
  const xml = zip.xml.get('word/document.xml')?.toString('utf8') ?? '';
  const [, width = '?', height = '?'] = /<w:pgSz w:w="(\d+)" w:h="(\d+)"/.exec(xml) ?? [];
  const paragraphs = xml.split('</w:p>').map((part) => unescaped([...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('')).trim());
  return `${width} × ${height}\n\n${paragraphs.filter((text) => text !== '').join('\n')}\n`;
};

export const fileText = (path: string): string => (path.endsWith('.docx') ? wordsOfDocx(path) : readFileSync(path, 'utf8'));
