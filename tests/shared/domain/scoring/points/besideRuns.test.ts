// Help and what is added to or taken off a Total, around a merger: halves of what both brought along, the whole of what the one team got since.
import { describe, expect, test } from 'vitest';
import { recounted } from '../../../../../electron/host/recount/compareCounts.ts';
import type { Command } from '../../../../../shared/domain/commands.ts';
import { standings } from '../../../../../shared/domain/scoring/boards/standings.ts';
import type { HelpId } from '../../../../../shared/units.ts';
import { hundredths } from '../../../../../shared/units.ts';
import { played } from '../../../acceptedFacts.ts';
import { given, stateAfter } from '../../../given.ts';
import { finished, ready, submit, team } from '../../../samples.ts';

const help = (giver: number, points: number): Command => ({ type: 'giveHelp', giver: team(giver), receiver: team(3), points: hundredths(points), reason: 'Meminjamkan tali' });
const adjust = (of: number, points: number): Command => ({ type: 'adjustTotal', team: team(of), points: hundredths(points), reason: 'Terlambat apel' });
const merge = (kept: number, gone: number, name: string): Command => ({ type: 'mergeTeams', kept: team(kept), gone: team(gone), name });
const begun = [...ready(4), submit(1, finished('6:00')), submit(2, finished('8:00'))];

/** Help, adjustment and Total of a team, once the second count has said the same. */
const had = (of: number, ...acts: readonly Command[]) => {
  const steps = [...begun, ...acts];
  const { state, facts } = played(steps);
  const row = standings(state).find((each) => each.team.id === team(of));
  const counted = recounted(facts).totals.find((each) => each.team === team(of));
  const told = [row?.help, row?.adjust, row?.total];
  expect([counted?.help, counted?.adjust, counted?.total]).toEqual(told);
  return told;
};

describe('points beside the runs', () => {
  test('from before a merger are the mean of both teams, rounded half up once', () => {
    expect(had(1, help(1, 100), help(2, 25), adjust(2, -201), merge(1, 2, 'Gabungan'))).toEqual([63, -100, 7713]);
  });
  test('from after it count whole, as the next score of the one team does', () => {
    expect(had(1, help(1, 100), merge(1, 2, 'Gabungan'), help(1, 100), adjust(1, -200))).toEqual([150, -200, 7700]);
  });
  test('are halved again where that team goes into another', () => {
    const twice = [help(1, 100), merge(1, 2, 'Gabungan'), help(1, 100), merge(4, 1, 'Serumpun'), help(4, 50)];
    expect(had(4, ...twice)).toEqual([125, 0, 7875]);
    expect(had(1, help(1, 100), merge(1, 2, 'Gabungan'), help(1, 100), merge(1, 4, 'Serumpun'), help(1, 50))).toEqual([125, 0, 7875]);
  });
  test('stay what they were when they are taken back and brought again', () => {
    const back: Command = { type: 'takeBackHelp', help: 'h1' as HelpId };
    const [undo, redo]: readonly Command[] = [{ type: 'undo' }, { type: 'redo' }];
    if (undo === undefined || redo === undefined) throw new Error('there is nothing to press');
    const before = [help(1, 100), merge(1, 2, 'Gabungan')];
    expect(had(1, ...before, back)).toEqual([0, 0, 7750]);
    expect(had(1, ...before, back, undo)).toEqual([50, 0, 7800]);
    expect(had(1, merge(1, 2, 'Gabungan'), help(1, 100), undo, redo)).toEqual([100, 0, 7850]);
    expect(had(1, help(1, 100), merge(1, 2, 'Gabungan'), undo)).toEqual([100, 0, 8600]);
  });
  test('go to both halves of a team that is split again', () => {
    const acts = [help(1, 100), merge(1, 2, 'Gabungan'), help(1, 100)];
    const { teams } = stateAfter(...begun, ...acts);
    const members = teams.find(({ id }) => id === team(1))?.members ?? [];
    const split: Command = { type: 'splitTeam', team: team(1), name: 'Belahan', seed: '1', members: members.slice(0, Math.floor(members.length / 2)) };
    expect([had(1, ...acts, split)[0], had(5, ...acts, split)[0]]).toEqual([150, 150]);
  });
  test('are at most three in all, as they count', () => {
    const full = [help(1, 200), help(1, 100), merge(1, 2, 'Gabungan')];
    given(...begun, ...full, help(1, 100)).when(help(1, 75)).thenRefused({ code: 'helpFull', name: 'Gabungan', left: hundredths(50) });
    expect(had(1, ...full, help(1, 100), help(1, 50))[0]).toBe(300);
    given(...begun, help(2, 300), merge(1, 2, 'Gabungan')).when(help(1, 200)).thenRefused({ code: 'helpFull', name: 'Gabungan', left: hundredths(150) });
  });
});
