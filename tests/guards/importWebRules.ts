// How files hang together: in no circle, and none of them for nothing; it knows nothing of rooms.
import { posix } from 'node:path';
import type { Source } from './source.ts';

/** Files that import each other in a circle, types included, one sentence a circle. */
export function circles(sources: readonly Source[]): readonly string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const finished = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const from = way.indexOf(path);
    if (from >= 0) found.push(`${[...way.slice(from), path].join(' -> ')}: a circle`);
    const source = byPath.get(path);
    if (from >= 0 || source === undefined || finished.has(path)) return;
    for (const imported of source.imports) if (imported.path !== undefined) visit(imported.path, [...way, path]);
    finished.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}

/** Tests, what an app under test is told to load by its bare name, and what a person runs to make files anew. */
const RUNS_BY_ITSELF = /\.(test|spec)\.tsx?$|^tests\/(standIn\/probes\/\w+\.mjs|(fixtures|logs)\/make\w+\.ts)$/;
/** Read by tools that are told its place alone, or standing in for a package: all of it is for them. */
const ASKED_FOR_WHOLE = /^(vite\.config\.ts|tests\/e2e\/playwright\.config\.ts|tests\/setup\/\w+Reporter\.ts|tests\/standIn\/electron\w+\.ts)$/;

const ofProduct = ({ path }: Source): boolean => !path.startsWith('tests/');

/** What is imported of each file, by its exported names. */
const askedNames = (sources: readonly Source[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const asked = new Map<string, Set<string>>();
  for (const { path, names } of sources.flatMap(({ imports }) => imports)) {
    if (path !== undefined) asked.set(path, new Set([...(asked.get(path) ?? []), ...names]));
  }
  return asked;
};

/** Whether some text names the file to run it or to lay it beside a page: `'source.ts'`, `./rosterWorker.js`. */
const isNamed = (path: string, texts: readonly string[]): boolean => {
  const name = posix.basename(path).replace(/\.(tsx?|mjs|css)$/, '');
  const named = new RegExp(`[\\s/'"\`]${name.replace('.', '\\.')}\\.(ts|tsx|mjs|js|css)\\b`);
  return texts.some((text) => named.test(text));
};

/**
 * Files nothing imports or names, and exports nothing imports, one sentence each. A type that its own file uses may stand
 * exported: it names a shape of what the file gives away. What its own file does not use is not there for tests alone. `others`: the texts of what starts files without importing them.
 */
export function unused(sources: readonly Source[], others: readonly string[]): readonly string[] {
  const [asked, askedByProduct] = [askedNames(sources), askedNames(sources.filter(ofProduct))];
  return sources.flatMap(({ path, code, exports, types }) => {
    const names = asked.get(path);
    const texts = [...others, ...sources.filter((source) => source.path !== path).map((source) => source.code)];
    if (names === undefined && !RUNS_BY_ITSELF.test(path) && !isNamed(path, texts)) return [`${path}: nothing imports or runs it`];
    if (names?.has('*') === true || ASKED_FOR_WHOLE.test(path)) return [];
    const isOwn = (name: string): boolean => (code.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0) > 1;
    const idle = exports.filter((name) => names?.has(name) !== true && !(types.includes(name) && isOwn(name)));
    const tested = path.startsWith('tests/') ? [] : exports.filter((name) => names?.has(name) === true && askedByProduct.get(path)?.has(name) !== true && !isOwn(name));
    return [...idle.map((name) => `${path}: nothing imports ${name}`), ...tested.map((name) => `${path}: only tests import ${name}`)];
  });
}

/** Product files that no entry comes to, whatever a test may import: what is there for tests alone, or ahead of its screen. */
export function unreached(sources: readonly Source[], isEntry: (path: string) => boolean): readonly string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const imported of byPath.get(path)?.imports ?? []) if (imported.path !== undefined) visit(imported.path);
  };
  for (const { path } of sources) if (isEntry(path)) visit(path);
  return sources.map(({ path }) => path).filter((path) => !path.startsWith('tests/') && !reached.has(path));
}

/** Refusals that no code gives, one sentence each. */
export function ungiven(refusals: Source, sources: readonly Source[]): readonly string[] {
  const givers = sources.filter(({ path }) => path !== refusals.path && !/^(tests|shared\/text)\//.test(path));
  const codes = [...refusals.code.matchAll(/readonly code: '(\w+)'/g)].map((match) => match[1] ?? '');
  return codes.filter((code) => !givers.some((giver) => giver.code.includes(`'${code}'`))).map((code) => `${refusals.path}: nothing refuses with ${code}`);
}

const isText = ({ path }: Source): boolean => path.startsWith('shared/text/');

/** Sentences no code asks for, one line each; those of a table that is asked by key count by the key's name wherever it stands. */
export function unspoken(sources: readonly Source[]): readonly string[] {
  const texts = sources.filter(isText);
  const words = new Set(sources.filter((source) => ofProduct(source) && !isText(source)).flatMap(({ code }) => code.match(/\w+/g) ?? []));
  const asked = new Set(texts.flatMap(({ code }) => [...code.matchAll(/(?:\.|[{,] )(\w+)\b(?!\??:)/g)].map((match) => match[1] ?? '')));
  return texts.flatMap(({ path, code }) => [...code.matchAll(/readonly (\w+)\??:/g)].map((match) => match[1] ?? '')
    .filter((name) => !words.has(name) && !asked.has(name)).map((name) => `${path}: nothing says ${name}`));
}

/** Classes of the styles that no screen wears, neither whole nor put together as in `is-${kind}`; the libraries' own are theirs to wear. */
export function unworn(sources: readonly Source[]): readonly string[] {
  const strings = sources.filter((source) => ofProduct(source) && !source.path.endsWith('.css'))
    .flatMap(({ code }) => code.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []).join(' ');
  const worn = new Set(strings.match(/[\w-]+/g));
  const begun = [...strings.matchAll(/([\w-]+-)\$\{/g)].map((match) => match[1] ?? '');
  return sources.filter((source) => ofProduct(source) && source.path.endsWith('.css')).flatMap(({ path, code }) => {
    const selectors = code.replace(/\{[^{}]*\}/g, ' ');
    return [...new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map((match) => match[1] ?? ''))]
      .filter((name) => !/^(mantine|recharts)-/.test(name) && !worn.has(name) && !begun.some((start) => name.startsWith(start)))
      .map((name) => `${path}: nothing wears ${name}`);
  });
}

/** What stands between the braces that open before `from`. */
const braced = (code: string, from: number): string => {
  let [open, at] = [1, from];
  for (; open > 0 && at < code.length; at++) open += code[at] === '{' ? 1 : code[at] === '}' ? -1 : 0;
  return code.slice(from, at - 1);
};

/** Classes that a screen wears whole, though no style dresses them and nothing looks for them by their name; what a word is compared with is none. */
export function undressed(sources: readonly Source[]): readonly string[] {
  const named = (text: string): readonly string[] => [...text.matchAll(/\.([a-z][\w-]*)/gi)].map((match) => match[1] ?? '');
  const dressed = new Set(sources.flatMap(({ path, code }) =>
    (path.endsWith('.css') ? named(code.replace(/\{[^{}]*\}/g, ' ')) : (code.match(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g) ?? []).flatMap(named))));
  return sources.filter(({ path }) => /^renderer\/.*\.tsx$/.test(path)).flatMap(({ path, code }) => {
    const written = [...code.matchAll(/className=(?:"([^"]*)"|\{)/gi)].flatMap(({ 0: { length }, 1: words, index }) => (words !== undefined ? [words]
      : (braced(code, index + length).match(/(?<![=!]== )'[^'\n]*'|`[^`]*`/g) ?? []).map((text) => text.slice(1, -1))));
    const worn = written.flatMap((words) => words.replace(/\$\{[^}]*\}/g, '$').split(/\s+/)).filter((name) => /^[a-z][\w-]*$/i.test(name));
    return [...new Set(worn)].filter((name) => !dressed.has(name)).map((name) => `${path}: nothing dresses ${name}`);
  });
}
