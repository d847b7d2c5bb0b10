// No file says what its room may not say, and each rule has been seen to refuse.
import { expect, test } from 'vitest';
import { forbiddenPhrases } from './phraseRules.ts';
import { allSources, sourceOf } from './source.ts';

test('no file says what its room may not say', () => {
  expect(allSources().flatMap(forbiddenPhrases)).toEqual([]);
});

test.each([
  ['shared/domain/timer/phaseTimer.ts', 'export const a = Date.now();'],
  ['shared/domain/timer/phaseTimer.ts', 'export const a = new Date();'],
  ['shared/domain/timer/phaseTimer.ts', 'export const a = new Date;'],
  ['shared/domain/timer/phaseTimer.ts', 'export const a = Date();'],
  ['shared/domain/draw.ts', 'export const a = Math.random();'],
  ['renderer/link/pickLink.ts', "export const a = window.location.protocol === 'https:';"],
  ['renderer/main.tsx', "export const a = 'app://kompak/hall.html';"],
  ['renderer/parts/Note.tsx', 'export const Note = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;'],
  ['renderer/parts/Note.tsx', "document.body.innerHTML = '<p>';"],
  ['renderer/parts/Note.tsx', 'useEffect(() => page.current?.scrollTo(0, 0), []);'],
  ['renderer/report/Note.tsx', "export const a = new Intl.ListFormat('id').format(['a', 'b']);"],
  ['shared/text/run.ts', "export const teams = (count: string) => `${count} ${count === '1' ? 'team' : 'teams'}`;"],
  ['renderer/console/Note.tsx', 'export const Note = () => <p>{(1234.5).toLocaleString()}</p>;'],
  ['renderer/console/Note.tsx', "export const ask = () => window.confirm('Hapus?');"],
  ['renderer/console/Note.tsx', 'export const Note = () => <Modal opened />;'],
  ['electron/host/host.ts', "import { DatabaseSync } from 'node:sqlite';"],
  ['electron/host/log/witness.ts', "export const a = 'SELECT seq FROM log WHERE seq > ?';"],
  ['electron/host/log/witness.ts', 'export const a = `\n  insert or ignore into log values (?)`;'],
  ['electron/host/log/witness.ts', "export const a = 'PRAGMA synchronous = OFF';"],
  ['electron/shell/windows/windows.ts', "import { ipcMain } from 'electron';"],
])('%s may not say: %s', (path, text) => {
  expect(forbiddenPhrases(sourceOf(path, text))).toHaveLength(1);
});

test.each([
  ['shared/text/format.ts', '// Not Date.now() nor Math.random().\nexport const day = (at: number) => new Date(at).getUTCDate();'],
  ['shared/text/format.ts', "export const a = new Intl.NumberFormat('id-ID');"],
  ['renderer/console/sort.ts', "export const a = 'Ab'.toLocaleLowerCase('id'), b = new Intl.Collator('id');"],
  ['shared/text/console.ts', "export const a = 'Select a file from the list'.length, b = 'Update the set';"],
  ['electron/host/log/eventLog.ts', "import { DatabaseSync } from 'node:sqlite'; export const a = 'SELECT 1 FROM log ';"],
  ['electron/setup/node24.mjs', "export const hasSqlite = isBuiltin('node:sqlite');"],
  ['electron/shell/door/ipc.ts', "import { ipcMain } from 'electron';"],
  ['renderer/parts/Note.tsx', 'useEffect(() => { page.current?.scrollTo(0, 0); }, []);'],
  ['electron/preload.ts', "import { ipcRenderer } from 'electron';"],
])('%s may say: %s', (path, text) => {
  expect(forbiddenPhrases(sourceOf(path, text))).toEqual([]);
});
