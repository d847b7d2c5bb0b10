// Every sign of a key says the key of now, and no screen writes one by hand.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Foot } from '../../../../renderer/console/Foot.tsx';
import { KeyMapContext } from '../../../../renderer/console/keys/keyMap.ts';
import { keysNow } from '../../../../renderer/console/keys/keyTable.ts';
import { keyHints } from '../../../../renderer/console/run/keyHints.ts';
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';
import { runText } from '../../../../shared/text/run.ts';
import { wordsOn } from '../onPage.ts';

const hall: HallControlView = { shown: 'welcome', cued: null, before: 'welcome', boardMode: 'threeBest', written: null, target: null, quietHours: [], drawShow: null, teamPage: null, briefing: null, debrief: null, lacks: {} };

it('shows in the foot of Jalankan what the keys are now, in the language of the console', () => {
  const foot = (changes: Readonly<Record<string, string>>, language: 'id' | 'en', isMuted = false) =>
    wordsOn(<KeyMapContext value={keysNow(changes)}><Foot keys={keyHints(runText[language].keys, true, hall, isMuted)} /></KeyMapContext>, language);
  expect(foot({}, 'id')).toBe('Spasi mulai, jeda + 1 menit − 30 detik N fase berikut M bisukan T waktu L klasemen I penjelasan E refleksi B gelap Enter tampilkan');
  expect(foot({ black: 'x', startPauseResume: 'q', mute: ' ' }, 'en', true)).toBe('Q start, pause + 1 minute − 30 seconds N next phase Space unmute T timer L standings I briefing E debrief X black Enter show');
});

it('lets no screen write the key of an action by hand', () => {
  const folder = join(import.meta.dirname, '../../../../renderer/console');
  const byHand = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx')).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').match(/<kbd[^>]*>(?:[A-Z+/−?]|Spasi|Space|PgUp|PgDn|End|Home)<\/kbd>|keys: '(?:[A-Z+/−?]|PgUp|PgDn|End|Home)'/g)?.map((found) => `${name}: ${found}`) ?? []);
  expect(byHand).toEqual([]);
});
