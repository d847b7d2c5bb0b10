// The table of standings and the panel beside it: where the arrows lead, what stands in each cell, and the words a number opens to, in both languages.
import { describe, expect, it, test } from 'vitest';
import { BoardGrid } from '../../../../../renderer/console/run/standings/BoardGrid.tsx';
import { boardOf } from '../../../../../renderer/console/run/standings/boardOf.ts';
import { boardTable } from '../../../../../renderer/console/run/standings/boardTable.ts';
import { ExplainPanel } from '../../../../../renderer/console/run/standings/ExplainPanel.tsx';
import { stepTo } from '../../../../../renderer/console/run/standings/gridSteps.ts';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { withWholeBehaviour } from '../../../../../shared/domain/freeze/wholeBehaviour.ts';
import type { BoardOf, Subject } from '../../../../../shared/domain/scoring/explain/step.ts';
import type { ScoreBook } from '../../../../../shared/domain/scoring/boards/scoreBook.ts';
import { scoreBookViews } from '../../../../../shared/domain/scoring/boards/scoreBook.ts';
import { WHO_MAY_WATCH } from '../../../../../shared/contract.ts';
import type { Day, Language } from '../../../../../shared/units.ts';
import { hundredths } from '../../../../../shared/units.ts';
import { plainNames } from '../../../../shared/explained.ts';
import { absent, finished, planRun, ready, run, show, submit, team } from '../../../../shared/samples.ts';
import { stateAfter } from '../../../../shared/given.ts';
import { wordsOn } from '../../onPage.ts';

const names = { ...plainNames, run: () => 'Pipa Bocor' };
const book = (...commands: readonly Command[]): ScoreBook => scoreBookViews.scoreBook(stateAfter(...ready(3), ...commands));
const two = [submit(1, finished('5:50')), submit(2, finished('7:00'))];
const all: BoardOf = { kind: 'all' };
const table = (of: ScoreBook, board: BoardOf = all, language: Language = 'id', isOpen = false): string => wordsOn(
  <BoardGrid label="Klasemen" table={boardTable(of, board)} names={names} hasState={board.kind === 'run'} at={null} isOpen={isOpen} onGo={() => undefined} onOpen={() => undefined} />, language);
const panel = (of: ScoreBook, subject: Subject, language: Language = 'id'): string => wordsOn(
  <ExplainPanel book={of} publicBook={withWholeBehaviour(of)} subject={subject} names={names} depth={0} onBack={null} onOpen={() => undefined} onClose={() => undefined} />, language).replaceAll('\u00a0', ' ');

test('arrows go from cell to cell and stop at the edges; other keys are not the table’s', () => {
  const [teams, columns] = [[team(1), team(2)], ['place', 'total']];
  const from = { team: team(1), column: 'place' };
  expect(stepTo(teams, columns, from, 'ArrowDown')).toEqual({ team: team(2), column: 'place' });
  expect(stepTo(teams, columns, from, 'ArrowUp')).toEqual(from);
  expect(stepTo(teams, columns, from, 'ArrowRight')).toEqual({ team: team(1), column: 'total' });
  expect(stepTo(teams, columns, from, 'End')).toEqual({ team: team(1), column: 'total' });
  expect(stepTo(teams, columns, { team: team(2), column: 'total' }, 'ArrowRight')).toEqual({ team: team(2), column: 'total' });
  expect(stepTo(teams, columns, from, 'Enter')).toBeNull();
});

describe('the table', () => {
  it('places teams, says how many runs each has had, and leaves those without a score last', () => {
    expect(table(book(...two))).toBe('Peringkat Tim Latihan Rata-rata Gotong Royong Luar latihan Total 1 Rajawali 1/1 86 ,25 0 ,00 0 ,00 86 ,25 2 Badak 1/1 77 ,50 0 ,00 0 ,00 77 ,50 – Penyu 0/1 – 0 ,00 0 ,00 –');
  });
  it('shows a tie by its sign, and what parted one', () => {
    expect(table(book(submit(1, finished('5:50')), submit(2, finished('5:50'))))).toContain('1 = Badak');
    // Two runs: Rajawali 85,00 and 70,00, Badak 77,50 twice; Penyu wins neither.
    const even = book(planRun, submit(1, finished('6:00')), submit(2, finished('7:00')), submit(3, finished('6:30')), submit(1, finished('8:00'), { run: run(2) }), submit(2, finished('7:00'), { run: run(2) }), submit(3, finished('6:40'), { run: run(2) }));
    expect(table(even)).toContain('2 Rajawali lebih banyak peringkat 1 daripada Badak');
    expect(table(even, all, 'en')).toContain('2 Rajawali more first places than Badak');
    expect(panel(even, { kind: 'place', team: team(2), of: all })).toContain('Totalnya sama dengan Rajawali, tetapi Rajawali lebih banyak peringkat 1: 1 berbanding 0.');
  });
  it('compares with the board the hall saw last', () => {
    const shown = [...two, { type: 'chooseBoard', mode: 'all' }, show('board'), show('welcome'), submit(2, finished('5:00'), { basedOn: 1 })] as const;
    const [first, second] = boardTable(book(...shown), all).rows.map(({ cells: [cell] }) => (cell?.shows === 'place' ? cell.moved : undefined));
    expect([first, second]).toEqual([1, -1]);
  });
  it('says of one exercise why a team has no score', () => {
    const said = table(book(...two, submit(3, absent), { type: 'excuseTeam', run: run(1), team: team(2), reason: 'Dipanggil dinas', second: 'Yoga Contoh' }), { kind: 'run', run: run(1) });
    expect(said).toContain('Tidak hadir');
    expect(said).toContain('Dikecualikan');
  });
  it('warns where teams have not had the same runs', () => {
    expect(boardTable(book(...two), all).differ).toBe(false);
    expect(boardTable(book(...two, planRun, submit(1, finished('6:00'), { run: run(2) })), all).differ).toBe(true);
  });
});

describe('the panel', () => {
  it('shows the whole sum and what it is made of', () => {
    const late = book(...two, { type: 'adjustTotal', team: team(1), points: hundredths(-200), reason: 'Terlambat apel' });
    expect(panel(late, { kind: 'total', team: team(1) })).toBe('Total t1 84 ,25 Total 84,25 = 86,25 − 2,00 Pipa Bocor bobot 1 86 ,25 Poin Gotong Royong 0 ,00 Di luar latihan −2 ,00');
    expect(panel(late, { kind: 'adjust', team: team(1) })).toContain('−2,00: Terlambat apel');
  });
  it('speaks both languages, with the formula as each writes numbers', () => {
    const subject: Subject = { kind: 'hasil', run: run(1), team: team(1) };
    expect(panel(book(...two), subject)).toContain('86,25 = 40 + 60 × (12:00 − 5:50) ÷ (12:00 − 4:00)');
    expect(panel(book(...two), subject, 'en')).toContain('By the formula 86.25 = 40 + 60 × (12:00 − 5:50) ÷ (12:00 − 4:00)');
  });
  it('says what is counted for the hall while behaviour is not complete', () => {
    const rate = (of: number): Command => ({ type: 'rateBehaviour', run: run(1), team: team(of), observer: null, basedOn: 0, ratings: { KL: 4, AD: 4, BP: 4 }, note: '' });
    const part = book(...two, rate(1));
    expect(panel(part, { kind: 'total', team: team(1) })).toContain('Total t1 91 ,75 Untuk aula dihitung 86,25: perilaku yang belum lengkap belum masuk. Total 91,75 Pipa Bocor bobot 1 91 ,75');
    expect(panel(part, { kind: 'score', run: run(1), team: team(1) }, 'en')).toContain('Counted as 86.25 for the hall');
    expect(panel(part, { kind: 'total', team: team(2) })).not.toContain('aula');
    expect(panel(book(...two, rate(1), rate(2), rate(3)), { kind: 'total', team: team(1) })).not.toContain('aula');
  });
  it('says so when a number is gone', () => {
    expect(panel(book(...two), { kind: 'total', team: team(9) })).toContain('Angka ini sudah tidak ada.');
  });
});

test('each tab opens with what is going on: the last known day, the exercise with scores, the first value', () => {
  const now = book(...two, planRun);
  expect(boardOf(now, 'day', {})).toEqual({ kind: 'day', day: '2025-05-15' });
  expect(boardOf(now, 'day', { day: null })).toEqual({ kind: 'day', day: null });
  expect(boardOf(now, 'day', { day: '2024-01-01' as Day })).toEqual({ kind: 'day', day: '2025-05-15' });
  expect(boardOf(now, 'run', {})).toEqual({ kind: 'run', run: run(1) });
  expect(boardOf(now, 'run', { run: run(2) })).toEqual({ kind: 'run', run: run(2) });
  expect(boardOf(now, 'value', {})).toMatchObject({ kind: 'value' });
  expect(boardOf(scoreBookViews.scoreBook(stateAfter()), 'run', {})).toBeNull();
});

test('the score book is for the console alone', () => {
  expect(WHO_MAY_WATCH.scoreBook).toEqual(['console']);
});
