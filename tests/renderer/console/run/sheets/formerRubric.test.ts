// Rows of a rubric that changed after they were written: marked, checked and handed in by the version on their own paper.
import { describe, expect, it } from 'vitest';
import { emptyGrid } from '../../../../../renderer/console/run/sheets/gridState.ts';
import { rowState } from '../../../../../renderer/console/run/sheets/rowState.ts';
import { commandOf } from '../../../../../renderer/console/run/sheets/useEntryGrid.ts';
import { triesOf } from '../../../../../renderer/console/run/readBack/figures.ts';
import { decide } from '../../../../../shared/domain/decide.ts';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { views } from '../../../../../shared/domain/views.ts';
import type { ExerciseId, Hundredths } from '../../../../../shared/units.ts';
import { stateAfter } from '../../../../shared/given.ts';
import { ready, run, submit } from '../../../../shared/samples.ts';
import { keyboardAt } from '../keyboard.ts';

const rated = (...points: readonly number[]) => ({ kind: 'rated' as const, points: points.map((each) => each * 100) });
/** 30, 25, 25, 20 until it becomes 20, 30, 30, 20. */
const change: Command = {
  type: 'changeRubric', run: run(2), reason: 'Penilai sepakat', criteria: [20, 30, 30, 20].map((most, i) => ({ name: { id: `Baru ${i + 1}`, en: `New ${i + 1}` }, most: (most * 100) as Hundredths })),
};
const state = stateAfter(...ready(2), { type: 'planRun', exercise: 'yel' as ExerciseId }, submit(1, rated(28, 20, 20, 15), { run: run(2) }), change);
const view = views.runs(state)[1];
if (view === undefined) throw new Error('no run');
const now = view;
const row = (index: number) => { const found = now.rows[index]; if (found === undefined) throw new Error('no row'); return found; };
const at = (index: number, column: number) => ({ kind: 'go', to: { row: index, column } }) as const;
const keys = () => keyboardAt(now, emptyGrid({}, 'id'));

describe('a row written for a former rubric', () => {
  it('says so, and one that is blank does not', () => {
    expect([rowState(now, 0, row(0), keys().grid()).formerRubric, rowState(now, 1, row(1), keys().grid()).formerRubric]).toEqual([1, null]);
  });
  it('is mended by its own version: 28 of 30 stays, and the host takes it as such', () => {
    const hand = keys();
    hand.act(at(0, 1));
    hand.type('22');
    const before = rowState(now, 0, row(0), hand.grid());
    expect([before.kind, before.refused, before.formerRubric]).toEqual(['draft', null, 1]);
    hand.press('Enter');
    const draft = Object.values(hand.grid().drafts)[0];
    const command = draft === undefined ? null : commandOf(now, draft, 'id');
    expect([draft?.going, command]).toMatchObject(['queued', { type: 'submitSheet', mark: rated(28, 22, 20, 15), rubric: 1 }]);
    const decision = command === null ? null : decide(state, command, { role: 'console', operator: 'Sari Wulandari' });
    expect(decision).toMatchObject({ facts: [{ type: 'sheetSubmitted' }] });
    // 28/30 of 20, 22/25 of 30, 20/25 of 30, 15: 18,67 + 26,40 + 24 + 15.
    expect(before.hasil).toBe(8407);
  });
  it('refuses what its own paper has no room for, and a blank row what the present one has none for', () => {
    const hand = keys();
    hand.act(at(0, 1));
    hand.type('26');
    hand.press('Tab');
    expect(rowState(now, 0, row(0), hand.grid()).refused).toMatchObject({ column: 1, problem: 'outOfRange' });
    const other = keys();
    other.act(at(1, 0));
    other.type('21');
    other.press('Tab');
    expect(rowState(now, 1, row(1), other.grid()).refused).toMatchObject({ column: 0, problem: 'outOfRange' });
  });
  it('begins a further try on the present rubric and keeps the one before for its own', () => {
    const hand = keys();
    hand.act(at(0, 0), { kind: 'move', move: 'another try' });
    for (const [i, text] of ['20', '30', '30', '20'].entries()) { if (i > 0) hand.press('Tab'); hand.type(text); }
    hand.press('Ctrl+Enter');
    const draft = Object.values(hand.grid().drafts)[0];
    const command = draft === undefined ? null : commandOf(now, draft, 'id');
    expect(command).toMatchObject({ mark: rated(20, 30, 30, 20), earlier: [{ mark: rated(28, 20, 20, 15), rubric: 1 }] });
    expect(command === null || 'rubric' in command).toBe(false);
  });
  it('is read back by the criteria of its own paper', () => {
    const sheet = row(0).sheets[0]?.sheet ?? null;
    const [first] = sheet === null ? [] : triesOf(now, sheet, 'id');
    expect([first?.formerRubric, first?.figures[0]?.below]).toEqual([1, 'dari 30']);
  });
});
