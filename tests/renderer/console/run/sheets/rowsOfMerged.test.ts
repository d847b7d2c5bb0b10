// The sheet of a team that was merged away in the entry grid: its row below the teams, a correction from the keyboard, and the way to it by its code.
import { expect, it } from 'vitest';
import { commandOf } from '../../../../../renderer/console/run/sheets/useEntryGrid.ts';
import { withRowsOfMerged } from '../../../../../renderer/console/run/sheets/rowsOfMerged.ts';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { decide } from '../../../../../shared/domain/decide.ts';
import { sheetBoard } from '../../../../../shared/domain/scoring/sheets/sheetBoard.ts';
import { sheetTally } from '../../../../../shared/domain/scoring/sheets/sheetTally.ts';
import type { RunView } from '../../../../../shared/domain/scoring/run/runView.ts';
import { views } from '../../../../../shared/domain/views.ts';
import { facilitator, stateAfter } from '../../../../shared/given.ts';
import { finished, ready, run, submit, team } from '../../../../shared/samples.ts';
import { keyboardAt } from '../keyboard.ts';

const merge: Command = { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Gabungan' };
const sheets = [submit(1, finished('6:00')), submit(2, finished('7:00')), submit(3, finished('8:00'))];
const verify: Command = { type: 'verifyRun', run: run(1), reader: 'Beni Contoh' };
const inGrid = (...steps: readonly Command[]): RunView => {
  const [told] = views.runs(stateAfter(...ready(3), ...steps));
  if (told === undefined) throw new Error('no run');
  return withRowsOfMerged(told, (name) => `${name}, sebelum digabung`);
};

it('stands below the teams where it left papers, and nowhere else', () => {
  expect(inGrid(...sheets, verify, merge).rows.map(({ team: id, name }) => [id, name])).toEqual([[team(1), 'Gabungan'], [team(3), 'Penyu'], [team(2), 'Badak, sebelum digabung']]);
  expect(inGrid(submit(1, finished('6:00')), merge).rows).toHaveLength(2);
  const split: Command = { type: 'splitTeam', team: team(1), name: 'Belahan', seed: '7', members: [1, 4, 7, 10].map((number) => `p${number}` as never) };
  expect(inGrid(...sheets, merge, split).rows.filter(({ team: id }) => id === team(2))).toHaveLength(1);
});

it('is corrected there with the keys, a reason and nothing else', () => {
  const steps = [...ready(3), ...sheets, verify, merge];
  const view = inGrid(...sheets, verify, merge);
  const keys = keyboardAt(view);
  keys.act({ kind: 'goToTeam', team: team(2), person: null });
  keys.type('400');
  keys.press('Enter');
  keys.type('Salah baca');
  keys.press('Enter');
  const [draft] = Object.values(keys.grid().drafts);
  const command = draft === undefined ? null : commandOf(view, draft, 'id');
  expect(command).toMatchObject({ type: 'submitSheet', team: team(2), basedOn: 1, mark: finished('4:00'), reason: 'Salah baca' });
  expect(command === null ? null : decide(stateAfter(...steps), command, facilitator)).toHaveProperty('facts');
});

it('is counted among the sheets that came in, and none is printed for it', () => {
  const state = stateAfter(...ready(3), ...sheets, merge);
  const runs = views.runs(state);
  expect([sheetTally(runs), sheetBoard({ rotation: null, runs }).of]).toEqual([{ awaited: 3, in: 3 }, 3]);
  expect(views.scoreSheets(state).sheets.map(({ team: { name } }) => name)).toEqual(['Gabungan', 'Penyu']);
});
