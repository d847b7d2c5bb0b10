// What the hall's page loads of script and style, as gzip would send it; fonts and sounds come when they are asked for and do not count.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const BUILT = new URL('../../../out/renderer/', import.meta.url);
/** What a script names of its neighbours: static imports, and what comes with a part that is loaded later. */
const STATIC = /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g;
const LATER = /import\(["'`]\.\/([\w.-]+\.js)["'`]\)/g;
const HALL = /^(Hall|Stage)-/;

const textOf = (name: string): string => readFileSync(fileURLToPath(new URL(name, BUILT)), 'utf8');
const namesIn = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, name = '']) => name);

/** Every file by its name in the build's assets. */
export const hallBundle = (): { readonly files: readonly string[]; readonly bytes: number } => {
  const page = textOf('hall.html');
  const scripts = new Set<string>();
  const styles = new Set<string>([...page.matchAll(/href="\.\/assets\/([\w.-]+\.css)"/g)].map(([, name = '']) => name));
  const take = (name: string): void => {
    if (scripts.has(name)) return;
    scripts.add(name);
    for (const next of namesIn(textOf(`assets/${name}`), STATIC)) take(next);
  };
  for (const [, name = ''] of page.matchAll(/src="\.\/assets\/([\w.-]+\.js)"/g)) take(name);
  for (const entry of scripts) {
    const text = textOf(`assets/${entry}`);
    for (const later of namesIn(text, LATER)) {
      if (!HALL.test(later)) continue;
      take(later);
      for (const style of stylesWith(text, later)) styles.add(style);
    }
  }
  if (![...scripts].some((name) => HALL.test(name)) || styles.size === 0) throw new Error('the hall was not found in the build');
  const files = [...scripts, ...styles].toSorted();
  return { files, bytes: files.reduce((sum, name) => sum + gzipSync(textOf(`assets/${name}`)).byteLength, 0) };
};

/** The builder lists beside each later import, by number in one list, the styles that it waits for. */
const stylesWith = (text: string, later: string): readonly string[] => {
  const list = /m\.f\|\|\(m\.f=(\[[^\]]*\])\)/.exec(text)?.[1];
  const numbers = new RegExp(`import\\(["'\`]\\./${later.replaceAll('.', '\\.')}["'\`]\\)[^_]*?__vite__mapDeps\\((\\[[^\\]]*\\])`).exec(text)?.[1];
  if (list === undefined || numbers === undefined) throw new Error(`the styles of ${later} were not found`);
  const names = JSON.parse(list) as readonly string[];
  return (JSON.parse(numbers) as readonly number[]).flatMap((at) => (names[at]?.endsWith('.css') === true ? [names[at].replace('./', '')] : []));
};
