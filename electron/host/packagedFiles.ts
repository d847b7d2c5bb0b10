// The built pages for both doors: read into memory once, at the start, and each given with the fences around it; it answers no request.
import { randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { WindowRole } from '../../shared/contract.ts';
import { contentPolicy } from './contentPolicy.ts';

export type PackagedFile = { readonly body: Uint8Array<ArrayBuffer>; readonly type: string };
/** By path, `/console.html`: what is not a key does not exist, so there is no way out of the folder. */
export type PackagedFiles = ReadonlyMap<string, PackagedFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.wav': 'audio/wav',
};

/** Every file under `folder` by its path from there; throws on a kind of file that has no content type yet. */
export const readPackagedFiles = (folder: string): PackagedFiles => new Map(filesUnder(folder, ''));

const filesUnder = (folder: string, path: string): readonly (readonly [string, PackagedFile])[] =>
  readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory()) return filesUnder(folder, inside);
    const type = TYPES[extname(entry.name)];
    if (type === undefined) throw new Error(`no content type for ${inside}`);
    return [[inside, { body: new Uint8Array(readFileSync(join(folder, inside))), type }] as const];
  });

/** The headers of every answer; `styleNonce` as in contentPolicy. */
export const fences = (styleNonce: string | null): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': contentPolicy(styleNonce),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
});

/** The one page whose component kit writes style elements; each time it is given it has a nonce of its own. */
const STYLED_PAGE: `/${WindowRole}.html` = '/console.html';
const NONCE_PLACE = '__STYLE_NONCE__';

export type Served = { readonly body: Uint8Array<ArrayBuffer>; readonly headers: Readonly<Record<string, string>> };

/** The file at an exact key; undefined: there is none. */
export const packagedAnswer = (files: PackagedFiles, path: string): Served | undefined => {
  const file = files.get(path);
  if (file === undefined) return undefined;
  const nonce = path === STYLED_PAGE ? randomBytes(16).toString('base64') : null;
  return { body: nonce === null ? file.body : withNonce(file.body, nonce), headers: { ...fences(nonce), 'Content-Type': file.type } };
};

const withNonce = (page: Uint8Array<ArrayBuffer>, nonce: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(new TextDecoder().decode(page).replaceAll(NONCE_PLACE, nonce));
