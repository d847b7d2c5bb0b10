// The commands the fault rows keep a host busy with: endless, each accepted once the ones before it are stored. It sends nothing.
import type { Command } from '../../shared/domain/commands.ts';
import type { RunId, TeamId } from '../../shared/units.ts';
import { seconds } from '../../shared/units.ts';

const run = 'r1' as RunId;
const TEAMS = 10;

/** For a demo retreat as it is made. No two leave the same record, so that a double could not pass for the first. */
export function* load(): Generator<Command, never> {
  for (let round = 0; ; round++) {
    yield { type: 'startPhase', run, phase: round % 4 };
    for (let team = 1; team <= TEAMS; team++) {
      yield {
        type: 'submitSheet', run, team: `t${team}` as TeamId, basedOn: round,
        mark: { kind: 'finished', time: seconds(1 + (round % 600) + team) }, penalties: { 'ember-jatuh': (round + team) % 5 },
      };
      if (team === 3) yield { type: 'pauseTimer' };
      if (team === 5) yield { type: 'changeOperator', name: `Petugas ${round}` };
      if (team === 6) yield { type: 'changeOperator', name: `Pengganti ${round}` };
      if (team === 7) yield { type: 'resumeTimer' };
      if (team === 8) yield { type: 'showScene', scene: round % 2 === 0 ? 'board' : 'timer' };
    }
    yield { type: 'changeOperator', name: `Keliru ${round}` };
    yield { type: 'undo' };
    yield { type: 'finishTimer' };
  }
}
