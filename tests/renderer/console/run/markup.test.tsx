// What the pieces of "Jalankan" put on the page: values as people read them, states in words, and both languages.
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CellTip } from '../../../../renderer/console/run/sheets/CellTip.tsx';
import { headingAt } from '../../../../renderer/console/run/sheets/cellWords.ts';
import { ContestRow } from '../../../../renderer/console/run/sheets/ContestRow.tsx';
import { EntryRow } from '../../../../renderer/console/run/sheets/EntryRow.tsx';
import { columnOf } from '../../../../renderer/console/run/sheets/gridColumns.ts';
import type { Grid } from '../../../../renderer/console/run/sheets/gridState.ts';
import { PhaseList } from '../../../../renderer/console/run/timer/PhaseList.tsx';
import { rowState } from '../../../../renderer/console/run/sheets/rowState.ts';
import { LanguageContext } from '../../../../renderer/console/useLanguage.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Sheet } from '../../../../shared/domain/runs/schemas.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { Language } from '../../../../shared/units.ts';
import { gridText } from '../../../../shared/text/run/grid.ts';
import { stateAfter } from '../../../shared/given.ts';
import { finished as inTime, ready, run as inOne, submit, team } from '../../../shared/samples.ts';
import { words } from '../../words.ts';
import { chantOf } from './chant.ts';
import { keyboardAt } from './keyboard.ts';
import { DROPPED, finished, pipaBocor, rowAt, runOf } from './pipaBocor.ts';

const drawn = (what: ReactNode, language: Language = 'id'): string =>
  renderToStaticMarkup(<MantineProvider><LanguageContext value={language}>{what}</LanguageContext></MantineProvider>);

const wordsIn = (language: Language = 'id') => ({ text: gridText[language], language, frameworks: [] });
const row = (sheet: Sheet | null, grid?: Grid, language?: Language): string => {
  const run = runOf(['Arjuno'], sheet === null ? {} : { 0: sheet });
  const now = grid ?? keyboardAt(run).grid();
  return drawn(
    <table><tbody>
      <EntryRow run={run} row={rowAt(run, 0)} index={0} state={rowState(run, 0, rowAt(run, 0), now)} grid={now} words={wordsIn(language)} dispatch={() => undefined} />
    </tbody></table>, language);
};
const typed = (text: string, ...keys: readonly string[]): Grid => {
  const keyboard = keyboardAt(runOf(['Arjuno']));
  keyboard.act({ kind: 'go', to: { row: 0, column: 0 } });
  keyboard.type(text);
  keyboard.press(...keys);
  return keyboard.grid();
};

describe('a row', () => {
  it('shows a stored sheet with its result: 5:30 and two dropped buckets are 86,25', () => {
    const markup = row(finished(330, 1, { [DROPPED]: 2 }));
    expect(markup).toContain('value="5:30"');
    expect(words(markup)).toBe('Arjuno Selesai +0:20 86,25 Terkirim');
    expect(words(row(finished(330, 1, { [DROPPED]: 2 }), undefined, 'en'))).toBe('Arjuno Finished +0:20 86.25 Submitted');
  });
  it('tells blank, absent, unfinished and 0 apart', () => {
    expect(words(row(null))).toBe('Arjuno · Kosong');
    expect(words(row({ version: 1, mark: { kind: 'absent' }, penalties: {} }))).toBe('Arjuno Tidak hadir 0,00 Tidak hadir');
    expect(words(row({ version: 1, mark: { kind: 'unfinished', donePercent: 95 }, penalties: {} }))).toBe('Arjuno Belum, 95% jadi 38,00 Terkirim');
    expect(row(null).match(/value=""/g)).toHaveLength(3);
    expect(row(finished(330)).match(/value="0"/g)).toHaveLength(2);
  });
  it('refuses in place: what was typed stays, and the tip says what is wrong and the range', () => {
    const markup = row(null, typed('99:99', 'Enter'));
    expect(markup).toContain('value="99:99"');
    expect(markup).toContain('aria-invalid="true"');
    expect(words(markup)).toContain('Detik paling banyak 59');
    expect(words(markup)).toContain('Waktu 0:01 sampai batas nilai 12:00. Belum selesai: 95%. Tidak hadir: TH.');
    expect(words(markup)).toContain('Ditolak');
    expect(words(row(null, typed('13:00', 'Enter'), 'en'))).toContain('13:00 is over the limit of 12:00. More time on the wall does not move it; change it in Rules: Esc, then A.');
  });
  it('says of a time over the limit how it was read, and how as many seconds are written', () => {
    expect(words(row(null, typed('98', 'Enter')))).toContain('98 menit melewati batas nilai 12:00. 98 detik ditulis 1:38. Menambah waktu');
    expect(words(row(null, typed('1300', 'Enter')))).toContain('13:00 melewati batas nilai 12:00. Menambah waktu');
  });
  it('wants a count of each penalty, and says while it is typed what that costs in all', () => {
    const run = chantOf(['Arjuno']);
    const column = columnOf(run, 'sheet', 4);
    expect(headingAt(run, column, wordsIn())[1]).toBe('× −5 poin');
    const tip = (text: string, language: Language = 'id'): string => {
      const keyboard = keyboardAt(run);
      keyboard.act({ kind: 'go', to: { row: 0, column } });
      keyboard.type(text);
      return words(drawn(<CellTip run={run} column={column} state={rowState(run, 0, rowAt(run, 0), keyboard.grid())} words={wordsIn(language)} />, language));
    };
    expect(tip('')).toBe('Tampil lebih dari 2:15: berapa kali, 0 sampai 999. Kosong berarti 0.');
    expect(tip('5')).toBe('5 × −5 poin = −25 poin . Tampil lebih dari 2:15: berapa kali, 0 sampai 999. Kosong berarti 0.');
    expect(tip('5', 'en')).toContain('5 × −5 points = −25 points');
    expect(tip('0')).not.toContain('=');
  });
  it('says how a time is read while it is typed', () => {
    expect(words(row(null, typed('5')))).toContain('Dibaca: selesai dalam 5:00.');
    expect(words(row(null, typed('th')))).toContain('Dibaca: tidak hadir.');
  });
});

it('a row calls its score a mean only where its own sheet counts in it', () => {
  const merge: Command = { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Gabungan' };
  const excuse: Command = { type: 'excuseTeam', run: inOne(1), team: team(1), reason: 'Sakit', second: 'Yoga Contoh' };
  const [both, other] = [[], [excuse]].map((more) => {
    const [run] = views.runs(stateAfter(...ready(3), submit(1, inTime('6:00')), submit(2, inTime('7:00')), ...more, merge));
    if (run === undefined) throw new Error('no run');
    const grid = keyboardAt(run).grid();
    return words(drawn(<table><tbody><EntryRow run={run} row={rowAt(run, 0)} index={0} state={rowState(run, 0, rowAt(run, 0), grid)} grid={grid} words={wordsIn()} dispatch={() => undefined} /></tbody></table>));
  });
  expect(both).toContain('nilai tim: rata-rata dengan Badak');
  expect(other).toContain('nilai tim: nilai Badak');
});

it('a contested row shows both values and asks', () => {
  const run = runOf(['Arjuno'], { 0: finished(370, 2) });
  const keyboard = keyboardAt(runOf(['Arjuno'], { 0: finished(330, 1) }));
  keyboard.act({ kind: 'go', to: { row: 0, column: 0 } });
  keyboard.type('5:00');
  keyboard.rows(run);
  const draft = keyboard.grid().drafts[team(1)];
  if (draft === undefined) throw new Error('what was typed is gone');
  const text = words(drawn(<table><tbody><ContestRow run={run} row={rowAt(run, 0)} draft={draft} columns={7} words={wordsIn('id')} dispatch={() => undefined} /></tbody></table>));
  expect(text).toContain('Lembar Arjuno sudah diubah di tempat lain.');
  expect(text).toContain('Tersimpan Waktu 6:10');
  expect(text).toContain('Ketikan Anda Waktu 5:00');
  expect(text).toContain('92,50');
});

it('the phases name their lengths and mark the one that is on', () => {
  const markup = drawn(<PhaseList phases={pipaBocor.phases} now={2} />);
  expect(words(markup)).toBe('Penjelasan aturan 4:00 Susun strategi 3:00 Pelaksanaan 12:00 Refleksi 5M 10:00');
  expect(markup).toMatch(/<li class="is-now" aria-current="step">(?:(?!<\/li>).)*Pelaksanaan/);
});
