// Every file has the shape the house asks for, and each rule has been seen to refuse.
import { expect, test } from 'vitest';
import { shapeFaults } from './fileRules.ts';
import { allSources, sourceOf } from './source.ts';

const wide = `// Wide.\nexport const a = '${'a'.repeat(300)}';\n`;
const long = `// Long.\n${'\n'.repeat(400)}export const b = 1;\n`;

test('every file is well shaped', () => {
  expect(allSources().flatMap(shapeFaults)).toEqual([]);
});

test.each([
  ['electron/host/host.ts', long, 'lines'],
  ['electron/host/host.ts', wide, 'line 2 has more than 300 signs'],
  ['electron/host/host.ts', 'export const a = 1;\n', 'open with a comment'],
  ['renderer/design/tokens.css', ':root { color: red }\n', 'open with a comment'],
  ['electron/host/host.ts', '// Host.\nexport default 1;\n', 'default export'],
  ['electron/host/host.ts', '// Host.\nconst a = 1;\nexport { a as default };\n', 'default export'],
  ['electron/host/utils.ts', '// Things.\nexport const a = 1;\n', 'says nothing'],
  ['renderer/parts/badge.tsx', '// Badge.\nexport const badge = 1;\n', 'PascalCase'],
  ['renderer/parts/Badge.tsx', '// Badge.\nexport const Other = 1;\n', 'does not export Badge'],
  ['shared/Units.ts', '// Units.\nexport const a = 1;\n', 'camelCase'],
])('%s is refused for its shape', (path, text, reason) => {
  expect(shapeFaults(sourceOf(path, text))).toEqual([expect.stringContaining(reason)]);
});

test('texts and the library may be wide, and no longer than others', () => {
  expect(shapeFaults(sourceOf('shared/text/console.ts', wide))).toEqual([]);
  expect(shapeFaults(sourceOf('shared/library/packs.ts', long))).toEqual([expect.stringContaining('lines')]);
});
