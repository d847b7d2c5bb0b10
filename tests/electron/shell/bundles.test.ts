// The built main and preload as files: what they still import, and that the sandbox will take the preload.
import { readFileSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { root, sourceOf } from '../../guards/source.ts';

const read = (path: string): string => readFileSync(join(root, 'out', path), 'utf8');

describe('the preload', () => {
  const text = read('preload/index.cjs');

  test('is one file', () => expect(readdirSync(join(root, 'out', 'preload'))).toEqual(['index.cjs']));

  test("is the body of a function, as Electron's sandbox runs it", () => {
    expect(() => new Script(`(function (require, process, exports, module, Buffer, global, setImmediate, clearImmediate) {${text}\n})`)).not.toThrow();
  });

  test('requires Electron alone, and imports nothing', () => {
    expect([...text.matchAll(/\brequire\(([^)]*)\)/g)].map((match) => match[1])).toEqual(['"electron/renderer"']);
    expect(text).not.toMatch(/\bimport\s*\(|\bimport\.meta\b/);
  });

  test('exposes one object with two functions', () => {
    expect([...text.matchAll(/exposeInMainWorld/g)]).toHaveLength(1);
    expect(text).not.toMatch(/\binvoke\b|\bsendSync\b|exposeInIsolatedWorld/);
  });
});

describe('main', () => {
  const source = sourceOf('out/main/index.js', read('main/index.js'));

  test("imports Electron and Node's own modules alone", () => {
    const left = [...new Set(source.imports.map(({ specifier }) => specifier))];
    expect(left.filter((name) => !/^electron(\/main|\/common)?$/.test(name) && !isBuiltin(name))).toEqual([]);
    expect(left).toContain('electron/main');
  });

  test('starts no second Node with the packaged program, whose fuse forbids it', () => {
    expect(source.code).not.toMatch(/ELECTRON_RUN_AS_NODE|\.fork\(/);
  });
});

test('pages name no scheme: they pick their link by the bridge and load everything by relative addresses', () => {
  const pages = readdirSync(join(root, 'out', 'renderer'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(html|css)$/.test(name));
  for (const page of pages) expect(read(`renderer/${page}`)).not.toMatch(/(src|href)="(\/|app:|https?:)|url\((\/|app:|https?:)/);
});

test.each([['console', 'Console', 'Hall'], ['hall', 'Hall', 'Console'], ['report', 'Report', 'Console']])('%s.html fetches its screen beside the entry, with its styles, and no other screen', (page, screen, other) => {
  const html = read(`renderer/${page}.html`);
  const named = (name: string): readonly string[] => [...html.matchAll(new RegExp(`(?:src|href)="./assets/(${name}-[^"]+)"`, 'g'))].map(([, file = '']) => file);
  expect([named(screen), named(other)]).toEqual([[expect.stringMatching(/\.js$/), expect.stringMatching(/\.css$/)], []]);
});
