// Reads source files and what they import and export; it judges nothing.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type Import = {
  /** As written: `../units.ts`, `node:fs`, `react`. */
  readonly specifier: string;
  /** From the repository's root, for a relative import alone. */
  readonly path: string | undefined;
  readonly isTypeOnly: boolean;
  /** What is asked for, by the names it is exported under; `*` for all of it. */
  readonly names: readonly string[];
};

export type Source = {
  /** From the repository's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text without its comments. */
  readonly code: string;
  readonly comments: readonly string[];
  readonly imports: readonly Import[];
  readonly exports: readonly string[];
  /** Those of the exports that are types alone. */
  readonly types: readonly string[];
};

const READABLE = /\.(ts|tsx|mjs|css)$/;

/** A source from its text, so that a rule can also be shown a made-up bad one. */
export function sourceOf(path: string, text: string): Source {
  const toImport = (specifier: string, names: readonly string[] = ['*'], isTypeOnly = false): Import => ({
    specifier, names,
    path: specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/, '')) : undefined,
    isTypeOnly,
  });
  if (path.endsWith('.css')) {
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '');
    const imports = [...code.matchAll(/@import\s+(?:url\(\s*)?['"]?([^'")\s;]+)/g)].map((match) => toImport(match[1] ?? ''));
    return { path, text, code, comments: text.match(/\/\*[\s\S]*?\*\//g) ?? [], imports, exports: [], types: [] };
  }
  const { module, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message ?? ''}`);
  const imports = [
    ...module.staticImports.map(({ moduleRequest, entries }) =>
      toImport(moduleRequest.value, entries.map(({ importName }) => nameOf(importName)), entries.length > 0 && entries.every(({ isType }) => isType))),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest, importName, isType }) => (moduleRequest === null ? [] : [toImport(moduleRequest.value, [nameOf(importName)], isType)]))),
    ...module.dynamicImports.map(({ moduleRequest }) => toImport(text.slice(moduleRequest.start, moduleRequest.end).replace(/^(['"])(.*)\1$/, '$2'))),
  ];
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  const exports = exported.map(({ exportName }) => nameOf(exportName));
  const types = exported.filter(({ isType }) => isType).map(({ exportName }) => nameOf(exportName));
  return { path, text, code: withoutComments(text, comments), comments: comments.map(({ value }) => value), imports, exports, types };
}

const nameOf = ({ kind, name }: { readonly kind: string; readonly name: string | null }): string => (kind === 'Default' ? 'default' : (name ?? '*'));

function withoutComments(text: string, comments: readonly { readonly start: number; readonly end: number }[]): string {
  let code = '';
  let from = 0;
  for (const { start, end } of comments) {
    code += text.slice(from, start);
    from = end;
  }
  return code + text.slice(from);
}

/** Every source file of the project, in the order of its paths. */
export function allSources(): readonly Source[] {
  const files = ['electron', 'renderer', 'shared', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => posix.join(folder, file.replaceAll('\\', '/'))),
  );
  const wanted = [...files, 'vite.config.ts'].filter((file) => READABLE.test(file)).sort();
  return wanted.map((file) => sourceOf(file, readFileSync(join(root, file), 'utf8')));
}

/** The package a bare specifier belongs to: `@noble/hashes` for `@noble/hashes/sha2.js`. */
export const packageOf = (specifier: string): string => specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
