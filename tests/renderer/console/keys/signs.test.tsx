// Every sign of a key says the key of now, and no screen writes one by hand.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Foot } from '../../../../renderer/console/Foot.tsx';
import { KeyMapContext } from '../../../../renderer/console/keys/useKeyMap.ts';
import { keysNow } from '../../../../renderer/console/keys/keyTable.ts';
import { PaneSwitch } from '../../../../renderer/console/PaneSwitch.tsx';
import { runPanes } from '../../../../renderer/console/run/panes.ts';
import { keyHints } from '../../../../renderer/console/run/keyHints.ts';
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';
import { runText } from '../../../../shared/text/run.ts';
import { wordsOn } from '../onPage.ts';

const hall: HallControlView = { shown: 'welcome', cued: null, before: 'welcome', boardMode: 'threeBest', written: null, target: null, quietHours: [], drawShow: null, teamPage: null, revealStep: null, briefing: null, debrief: null, evening: null, lacks: {} };

it('shows in the foot of Jalankan what the keys are now, in the language of the console', () => {
  const foot = (changes: Readonly<Record<string, string>>, language: 'id' | 'en', isMuted = false) =>
    wordsOn(<KeyMapContext value={keysNow(changes)}><Foot keys={keyHints(runText[language].keys, true, hall, isMuted, [])} /></KeyMapContext>, language);
  expect(foot({}, 'id')).toBe('Spasi mulai, jeda + 1 menit − 30 detik N fase berikut Enter tampilkan T L B langsung tampil M bisukan');
  expect(foot({ black: ';', startPauseResume: 'q', mute: ' ' }, 'en', true)).toBe('Q start, pause + 1 minute − 30 seconds N next phase Enter show T L ; live at once Space unmute');
});

it('tells the freeze before the keys that turn pages, which have buttons of their own', () => {
  const hints = keyHints(runText.id.keys, true, { ...hall, revealStep: 0 }, false, [{ action: 'freeze', does: 'bekukan' }]).map(({ does }) => does);
  expect(hints.slice(hints.indexOf('langsung tampil'))).toEqual(['langsung tampil', 'bekukan', 'langkah berikut', 'bisukan']);
});

it('writes on each tab of the desk the key that opens it, and none on the sheet, where every key leads back', () => {
  const tabs = (changes: Readonly<Record<string, string>>) => wordsOn(<KeyMapContext value={keysNow(changes)}><PaneSwitch home="sheet" others={runPanes} names={runText.id.panes} label="" pane="sheet" onPane={() => undefined} /></KeyMapContext>, 'id');
  expect(tabs({})).toBe('Nilai Baca ulang C Lembar W Aturan A Klasemen Y Penjelasan I Refleksi E');
  expect(tabs({ standings: ';' })).toContain('Klasemen ;');
});

it('lets no screen write the key of an action by hand', () => {
  const folder = join(import.meta.dirname, '../../../../renderer/console');
  const byHand = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx')).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').match(/<kbd[^>]*>(?:[A-Z+/−?]|Spasi|Space|PgUp|PgDn|End|Home)<\/kbd>|keys: '(?:[A-Z+/−?]|PgUp|PgDn|End|Home)'/g)?.map((found) => `${name}: ${found}`) ?? []);
  expect(byHand).toEqual([]);
});
