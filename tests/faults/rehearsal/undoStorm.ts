// A storm of keys: things are done that nobody wants, all taken back, brought again and taken back once more, faster than anybody looks; it leaves the retreat as it was.
import type { Command } from '../../../shared/domain/commands.ts';
import { hundredths } from '../../../shared/units.ts';
import type { TeamId } from '../../../shared/units.ts';
import type { World } from './world.ts';

const unwanted = (world: World, n: number, isShowing: boolean): Command => {
  const { teams } = world.oracle.scores;
  const team = teams[Math.floor(world.chance() * teams.length)];
  if (team === undefined || isShowing || world.chance() < 0.4) return { type: 'changeOperator', name: `Salah tekan ${n}` };
  return world.chance() < 0.5
    ? { type: 'adjustTotal', team: team.id as TeamId, points: hundredths(1 + Math.floor(world.chance() * 900)), reason: `Salah tekan ${n}` }
    : { type: 'renameTeam', team: team.id as TeamId, name: `Salah tekan ${n}` };
};

export const undoStorm = async (world: World): Promise<void> => {
  const { view } = await world.link().shown('reveal');
  const before = JSON.stringify(world.oracle.boards.at(-1));
  const count = 4 + Math.floor(world.chance() * 20);
  for (let n = 1; n <= count; n++) await world.give(unwanted(world, n, view.show !== null));
  for (const type of ['undo', 'redo', 'undo'] as const) {
    const answers = await Promise.all(Array.from({ length: count }, () => world.tell({ type })));
    const refused = answers.filter(({ ok }) => !ok).length;
    if (refused > 0) world.wrong.push(`${refused} of ${count} times ${type} was refused`);
  }
  if (JSON.stringify(world.oracle.boards.at(-1)) !== before) world.wrong.push('the oracle did not come back from a storm');
};
