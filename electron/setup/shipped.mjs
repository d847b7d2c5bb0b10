// Finds which packages the build has put into the app, with their licences; it allows and forbids none.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { inRoot } from './places.mjs';

/** @typedef {{ name: string, version: string, licence: string, text: string }} Shipped */

/** Where each bundle leaves the list of its packages, one JSON array of names a bundle. */
export const LISTS = inRoot('out', 'packages');

/** The package a file belongs to, by the last node_modules in its path: `@scope/name` or `name`. @param {string} path */
export function packageOfFile(path) {
  const parts = path.split('\0').join('').split('?')[0]?.split(/[\\/]/) ?? [];
  const at = parts.lastIndexOf('node_modules');
  if (at === -1) return undefined;
  const name = parts[at + 1]?.startsWith('@') ? `${parts[at + 1]}/${parts[at + 2]}` : parts[at + 1];
  return { name: name ?? '', folder: [...parts.slice(0, at + 1), ...(name ?? '').split('/')].join(sep) };
}

/** Every package in a bundle, and Electron around them, by name. @returns {Shipped[]} */
export function shippedPackages() {
  const folders = existsSync(LISTS) ? readdirSync(LISTS).flatMap((file) => /** @type {string[]} */ (JSON.parse(readFileSync(join(LISTS, file), 'utf8')))) : [];
  const all = [...new Set([...folders, 'node_modules/electron'])].map((folder) => readShipped(inRoot(folder)));
  return [...new Map(all.map((each) => [`${each.name} ${each.version}`, each])).values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param {string} folder @returns {Shipped} */
function readShipped(folder) {
  /** @type {{ name: string, version: string, license?: string | { type: string }, licenses?: { type: string }[] }} */
  const { name, version, license, licenses } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const stated = typeof license === 'string' ? license : (license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? '');
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|ofl|notice)/i.test(file)).sort();
  const text = files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n');
  return { name, version, licence: stated, text };
}
