// The rehearsal's script as acts, one after another: the played demo's deeds through the real doors, and what is added to them on the wall; it injects nothing.
import type { Command } from '../../../shared/domain/commands.ts';
import type { Deed } from '../../../shared/library/played/story.ts';
import { playedDeeds } from '../../../shared/library/played/playedDemo.ts';
import type { RunId } from '../../../shared/units.ts';
import type { Act } from './act.ts';
import { giving } from './act.ts';
import { readTeams, watchCeremony } from './ceremony.ts';
import { closingActs } from './closing.ts';
import { atRunScreen } from './doubleClick.ts';
import { importRoster } from './rosterAct.ts';
import { chooseChain, secondThoughts } from './secondThoughts.ts';

/** The retreat is founded as a window founds it. */
const founded = (command: Extract<Command, { type: 'createRetreat' }>, at: number): Act => ({
  name: 'createRetreat', isCommand: false, at,
  do: async (world) => { await world.call('createRetreat', { fields: command.fields, operator: command.operator }); },
});

/** The host draws, and must come to the teams that the script has. */
const drawn = (command: Extract<Command, { type: 'drawTeams' }>, at: number): Act => ({
  name: 'drawTeams', isCommand: false, at,
  do: async (world) => {
    const { reason: _, type: __, ...scripted } = command;
    const found = await world.call('computeDraw', { names: command.teams.map(({ name }) => name) });
    if (JSON.stringify(found.teams) !== JSON.stringify(scripted.teams) || found.resultHash !== scripted.resultHash) world.wrong.push('the host drew other teams than the script has');
    await world.give({ type: 'drawTeams', ...found, reason: null });
  },
});

/** The board goes up by the facilitator's own key. */
const boardByKey: Act = {
  name: 'key L', isCommand: false, needsPage: true, at: null,
  do: async (world) => {
    const page = await atRunScreen(world);
    await page.locator('body').press('l');
    await world.link().shown('hallControl', ({ shown }) => shown === 'board').catch(() => { world.wrong.push('the key L did not bring the board'); });
  },
};

const show = (scene: Extract<Command, { type: 'showScene' }>['scene']): Act => giving({ type: 'showScene', scene });

/** What is done on the wall around a deed. */
const around = ({ command }: Deed, runs: ReadonlyMap<RunId, string>, closed: number): { readonly before: readonly Act[]; readonly after: readonly Act[] } => {
  switch (command.type) {
    case 'callSeed': return { before: [show('drawList')], after: [] };
    case 'drawTeams': return { before: [], after: [show('draw'), giving({ type: 'startDrawShow' }), watchCeremony, giving({ type: 'skipDrawShow' }), show('teams'), readTeams, giving({ type: 'chooseBoard', mode: 'all' }), chooseChain] };
    case 'startPhase': {
      // Before the last simulation the board is frozen: what comes now nobody in the hall may know.
      const freeze = command.phase === 0 && runs.get(command.run) === 'sim-ruas' ? [show('board'), giving({ type: 'freezeBoard' })] : [];
      return { before: [...freeze, ...(command.phase === 0 ? [show('timerBoard')] : [])], after: [] };
    }
    case 'startRound': return { before: [], after: [show('rotation')] };
    case 'finishRound': return { before: [], after: [show('board')] };
    case 'verifyRun': return { before: [], after: secondThoughts(command.run) };
    case 'closeRun': return { before: [], after: [closed % 3 === 0 ? boardByKey : show('board')] };
    case 'mergeTeams': return { before: [show('board')], after: [giving({ type: 'chooseBoard', mode: 'threeBest' }), giving({ type: 'chooseBoard', mode: 'all' })] };
    default: return { before: [], after: [] };
  }
};

export const actsOf = (seed: number): readonly Act[] => {
  const runs = new Map<RunId, string>();
  let closed = 0;
  const acts = playedDeeds(seed).flatMap((deed): readonly Act[] => {
    const { command, at } = deed;
    if (command.type === 'planRun') runs.set(`r${runs.size + 1}` as RunId, command.exercise);
    if (command.type === 'createRetreat') return [founded(command, at)];
    if (command.type === 'importPeople') return [importRoster(command, at)];
    if (command.type === 'drawTeams') return [drawn(command, at), ...around(deed, runs, closed).after];
    const { before, after } = around(deed, runs, closed);
    if (command.type === 'closeRun') closed += 1;
    return [...before, giving(command, at), ...after];
  });
  return [...acts, ...closingActs(runs)];
};
