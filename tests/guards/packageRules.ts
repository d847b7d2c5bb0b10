// Compares package.json with what is imported or run; it knows nothing of rooms.
import { packageOf, type Source } from './source.ts';

/** What package.json names, with what each of them brings along and what it asks us to bring. */
export type Listed = Readonly<Record<string, { readonly brings: readonly string[]; readonly peers: readonly string[] }>>;

/**
 * Packages nothing needs, and imports package.json lacks, one sentence each. `programs` is the text of what runs packages by
 * their place in node_modules, without importing them.
 */
export function packageFaults(listed: Listed, sources: readonly Source[], programs: string): readonly string[] {
  const imported = new Map<string, string>();
  for (const { path, imports } of sources) {
    for (const { specifier, path: relative } of imports) {
      if (relative === undefined && !specifier.startsWith('node:')) imported.set(packageOf(specifier), path);
    }
  }
  const names = Object.keys(listed);
  const isRun = (name: string): boolean => programs.includes(`'${name}'`) || programs.includes(`'${name}/`);
  const needed = new Set(names.filter((name) => imported.has(name) || isRun(name)));
  for (const name of needed) for (const peer of listed[name]?.peers ?? []) needed.add(peer);
  const typed = new Set(['node', ...needed, ...[...needed].flatMap((name) => listed[name]?.brings ?? [])]);
  const isTypesOfNeeded = (name: string): boolean => name.startsWith('@types/') && typed.has(name.slice('@types/'.length));
  return [
    ...names.filter((name) => !needed.has(name) && !isTypesOfNeeded(name)).map((name) => `package.json lists ${name}, which nothing imports or runs`),
    ...[...imported].filter(([name]) => listed[name] === undefined).map(([name, path]) => `${path} imports ${name}, which package.json lacks`),
  ];
}
