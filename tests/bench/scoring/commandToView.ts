// How long a score takes through the real host, from a window's send until console and hall have every view it changed.
import { join } from 'node:path';
import type { Topic } from '../../../shared/contract.ts';
import { envelopeOf, openConsole } from '../../faults/consoleWindow.ts';
import { inFreshFolder } from '../../faults/hostProcess.ts';
import { forkHost } from '../forkedHost.ts';
import type { RetreatSize } from './longScores.ts';
import { placesOf, sheetAt, writeLongScores } from './longScores.ts';

/** What the run screen and the frame around it watch. */
const RUN_SCREEN: readonly Topic[] = [
  'preferences', 'retreat', 'safety', 'screens', 'sound', 'undo', 'sessions', 'committee', 'teams', 'runs', 'rotation', 'exercises', 'frameworks', 'commitments',
  'timer', 'atZero', 'stationTimers', 'standings', 'hallControl', 'hall', 'hallCue',
];
const WARM_UP = 30;

/** In milliseconds, one for each score. */
export const commandToViewTimes = (
  { size, facts, scores }: { readonly size: RetreatSize; readonly facts: number; readonly scores: number }, progress: (line: string) => void,
): Promise<readonly number[]> => inFreshFolder(async (folder) => {
  progress(`writing a log of ${facts} facts`);
  const file = join(folder, 'scores.kompak');
  const state = writeLongScores(file, size, facts);
  const host = await forkHost(join(folder, 'data'), file);
  try {
    const desk = await openConsole(await host.admit('console'));
    const hall = await openConsole(await host.admit('hall'));
    await Promise.all([...RUN_SCREEN.map((topic) => desk.shown(topic)), hall.shown('hall')]);
    let [runs, standings, wall] = [(await desk.shown('runs')).view, (await desk.shown('standings')).view, (await hall.shown('hall')).view];
    const places = placesOf(size);
    const versions = new Map<string, number>(runs.flatMap((run) => run.rows.flatMap((row) => row.sheets.map(({ judge, version }) => [`${run.run} ${row.team} ${judge ?? ''}`, version] as const))));
    progress(`${scores} scores handed in, of ${state.runs.length} runs and ${state.teams.length} teams`);
    const times: number[] = [];
    for (let i = 0; i < WARM_UP + scores; i++) {
      const place = places[(i * 41) % places.length];
      if (place === undefined) throw new Error('there is no sheet to hand in');
      const key = `r${place.of + 1} t${place.at + 1} ${place.judge ?? ''}`;
      const version = versions.get(key) ?? 0;
      versions.set(key, version + 1);
      const from = performance.now();
      const shown = [desk.shown('runs', (view) => view !== runs), desk.shown('standings', (view) => view !== standings), hall.shown('hall', (view) => view !== wall)] as const;
      // The version counts how often something was said there; what is said next is unlike the last.
      const answer = await desk.send(envelopeOf(sheetAt(place, version, version)));
      if (!answer.ok) throw new Error(`a sheet was refused: ${answer.refusal.code}`);
      const [runsNow, standingsNow, wallNow] = await Promise.all(shown);
      if (i >= WARM_UP) times.push(performance.now() - from);
      [runs, standings, wall] = [runsNow.view, standingsNow.view, wallNow.view];
    }
    desk.close();
    hall.close();
    return times;
  } finally {
    await host.stop();
  }
});
