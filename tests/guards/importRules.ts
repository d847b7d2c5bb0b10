// Who may import whom: one row a room; it knows nothing of what the files say.
import { packageOf, type Import, type Source } from './source.ts';

type Room = { readonly name: string; readonly at: RegExp; readonly rooms: readonly string[]; readonly packages: readonly string[] };

const HOST_LIBRARIES = ['node:', 'zod', 'conf', 'docx', 'fastify', '@fastify/static', '@fastify/websocket', 'puppeteer-core', 'papaparse', 'read-excel-file', 'write-excel-file', 'ws'];
const SCREEN_LIBRARIES = ['react', 'react-dom', '@mantine/core', '@mantine/hooks', '@mantine/notifications', '@tabler/icons-react', 'recharts'];
const LOOKS = ['parts', 'design', 'assets'];

/** The first row whose pattern fits is the file's room. `node:` stands for every module of Node's own. */
const ROOMS: readonly Room[] = [
  { name: 'shared', at: /^shared\//, rooms: ['shared'], packages: ['zod', '@noble/hashes'] },
  { name: 'host', at: /^electron\/host\//, rooms: ['shared', 'host'], packages: HOST_LIBRARIES },
  { name: 'node.ts', at: /^electron\/node\.ts$/, rooms: ['shared', 'host'], packages: HOST_LIBRARIES },
  { name: 'shell', at: /^electron\/shell\//, rooms: ['shared', 'host', 'shell'], packages: ['node:', 'electron', 'electron-store'] },
  { name: 'main.ts', at: /^electron\/main\.ts$/, rooms: ['shared', 'host', 'shell'], packages: ['node:', 'electron', 'electron-store'] },
  { name: 'preload.ts', at: /^electron\/preload\.ts$/, rooms: ['shared', 'shell'], packages: ['electron'] },
  { name: 'setup', at: /^electron\/setup\//, rooms: ['setup'], packages: ['node:'] },
  { name: 'link', at: /^renderer\/link\//, rooms: ['shared', 'link'], packages: ['react'] },
  { name: 'parts', at: /^renderer\/parts\//, rooms: ['shared', ...LOOKS], packages: SCREEN_LIBRARIES },
  { name: 'design', at: /^renderer\/design\//, rooms: ['design', 'assets'], packages: ['@mantine/core', '@fontsource/plus-jakarta-sans', '@fontsource/barlow-semi-condensed'] },
  { name: 'assets', at: /^renderer\/assets\//, rooms: ['assets'], packages: [] },
  { name: 'console', at: /^renderer\/console\//, rooms: ['shared', 'link', 'console', ...LOOKS], packages: [...SCREEN_LIBRARIES, 'pdfjs-dist'] },
  { name: 'hall', at: /^renderer\/hall\//, rooms: ['shared', 'link', 'hall', ...LOOKS], packages: ['react', 'react-dom'] },
  { name: 'report', at: /^renderer\/report\//, rooms: ['shared', 'link', 'report', ...LOOKS], packages: ['react', 'react-dom', 'recharts'] },
  { name: 'main.tsx', at: /^renderer\/main\.tsx$/, rooms: ['shared', 'link', 'console', 'hall', 'report', ...LOOKS], packages: [...SCREEN_LIBRARIES, 'zod'] },
];

const roomOf = (path: string): Room | undefined => ROOMS.find(({ at }) => at.test(path));

/** What a source imports against the table, one sentence each; tests may import anything. */
export function forbiddenImports(source: Source): readonly string[] {
  const room = roomOf(source.path);
  if (room === undefined) return /^(electron|renderer)\//.test(source.path) && !source.path.endsWith('.d.ts') ? [`${source.path} lies in no room`] : [];
  return source.imports.flatMap((imported) => {
    const reason = reasonAgainst(room, imported);
    return reason === undefined ? [] : [`${source.path} (${room.name}) imports ${imported.specifier}: ${reason}`];
  });
}

function reasonAgainst({ name, rooms, packages }: Room, { specifier, path, isTypeOnly }: Import): string | undefined {
  if (path === undefined) {
    const isAllowed = packages.includes(specifier.startsWith('node:') ? 'node:' : packageOf(specifier));
    return isAllowed ? undefined : 'a package this room may not use';
  }
  const target = roomOf(path)?.name ?? 'what lies in no room';
  if (!rooms.includes(target)) return `${target} is closed to ${name}`;
  if (!/\.\w+$/.test(path)) return 'a relative import needs its extension';
  if (name === 'parts' && target === 'shared' && !isTypeOnly && !/^shared\/(text\/|units\.ts$|domain\/timer\/countdown\.ts$)/.test(path)) return 'parts take types and texts from shared and what is left of a countdown, nothing else that computes';
  return undefined;
}

/** What counts a second time, so that a fault of the first count shows: each by the files that may help it. */
const SECOND_COUNTS: readonly { readonly at: RegExp; readonly own: RegExp }[] = [
  { at: /^electron\/host\/recount\/(?!compareCounts)/, own: /^electron\/host\/recount\/(?!compareCounts)/ },
  { at: /^tests\/faults\/rehearsal\/oracle\//, own: /^tests\/faults\/rehearsal\/oracle\// },
  { at: /^tests\/bench\/learning\/recount\.ts$/, own: /^$/ },
];

/** Code that a second count shares with the first, one sentence an import; the names of things are types, and may be shared. */
export function sharedCounts({ path, imports }: Source): readonly string[] {
  return SECOND_COUNTS.filter(({ at }) => at.test(path)).flatMap(({ own }) => imports
    .filter((imported) => !imported.isTypeOnly && imported.path !== undefined && !own.test(imported.path))
    .map(({ specifier }) => `${path} imports ${specifier}: a second count shares no code with what it checks`));
}

/** The screens that must stay free of Mantine, whose styles their content policy blocks: what each would reach, however far away. */
export function mantineOutsideConsole(sources: readonly Source[]): readonly string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const seen = new Set<string>();
  const visit = (path: string, from: string): readonly string[] => {
    const source = byPath.get(path);
    if (source === undefined || seen.has(path)) return [];
    seen.add(path);
    return source.imports.flatMap((imported) => {
      if (imported.isTypeOnly) return [];
      if (imported.path !== undefined) return visit(imported.path, from);
      return imported.specifier.startsWith('@mantine/') ? [`${from} reaches ${imported.specifier} through ${path}`] : [];
    });
  };
  return sources.filter(({ path }) => /^renderer\/(hall|report)\//.test(path)).flatMap(({ path }) => visit(path, path));
}
