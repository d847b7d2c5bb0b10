// Looks for removed texts in the bytes of finished files; it removes nothing, and tells only how many it found.
import { z } from 'zod';
import { factSchema } from '../../../shared/domain/facts.ts';
import type { Removed } from '../../../shared/domain/anonymise/codes.ts';
import { GONE } from '../../../shared/domain/anonymise/replacing.ts';
import { SCHEMA } from '../log/database.ts';

/** Such as P012: what an anonymised person is called, also where a file is anonymised once more. */
const CODE = /^[PKOU]\d{1,5}$/;
/** Looks like a piece of an id, a seal or a moment: only whole, in its quotes, is it the text that was removed. */
const LIKE_AN_ID = /^[\da-f]{1,11}$/;

/** Every word that the format itself writes: names of fields, kinds, choices. */
const formatWords = (): string => `${JSON.stringify(z.toJSONSchema(factSchema, { io: 'input', unrepresentable: 'any' }))} ${SCHEMA} SQLite format role operator console host`;

/** What must be found nowhere: all that was removed, but for codes, words of the format, and texts that stay for their own sake (a reason "Hujan", a session "Hujan-hujanan"). */
export const soughtOf = ({ identifiers, texts, kept }: Removed): readonly string[] => {
  const format = formatWords();
  const staying = [...kept].join('\n');
  const isOwn = (text: string): boolean => text === GONE || CODE.test(text) || text.trim() === '' || format.includes(text);
  return [...new Set([...[...identifiers].filter((text) => !isOwn(text)), ...[...texts].filter((text) => !isOwn(text) && !staying.includes(text))])];
};

/** As a text stands in JSON, and in JSON inside JSON. */
const writings = (text: string): readonly string[] => {
  const once = JSON.stringify(text);
  const twice = JSON.stringify(once).slice(1, -1);
  return LIKE_AN_ID.test(text) ? [once, twice] : [once.slice(1, -1), JSON.stringify(once.slice(1, -1)).slice(1, -1)];
};

/** How many of the texts stand in any of the contents. */
export const countLeft = (sought: readonly string[], contents: readonly Uint8Array[]): number => {
  const buffers = contents.map((bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return sought.filter((text) => writings(text).some((writing) => buffers.some((bytes) => bytes.includes(writing)))).length;
};
