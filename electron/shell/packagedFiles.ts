// Reads the built pages into memory once, at the start; it answers no request.
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { PackagedFile, PackagedFiles } from './serve.ts';

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
