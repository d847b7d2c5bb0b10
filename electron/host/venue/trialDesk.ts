// Plays the scripted trial on this laptop, in a folder and a file of its own, through the desk that every command goes through; it never touches the open retreat.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import type { Answer } from '../../../shared/contract.ts';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import type { TrialOutcome } from '../../../shared/domain/venue/trial.ts';
import { compareTrial } from '../../../shared/library/trial/compareTrial.ts';
import { trialFigures } from '../../../shared/library/trial/trialFigures.ts';
import { trialCommands } from '../../../shared/library/trial/trialScript.ts';
import { venueText } from '../../../shared/text/venue.ts';
import type { Language, Zone } from '../../../shared/units.ts';
import { millis } from '../../../shared/units.ts';
import { createClock } from '../clock.ts';
import { newCommandId } from '../log/newIds.ts';
import { createCurrentRetreat } from '../currentRetreat.ts';
import type { Folders } from '../files/retreatFiles.ts';
import { createRetreatFiles } from '../files/retreatFiles.ts';

export type TrialDesk = {
  /** How many commands are stored; null: none is played. */
  view(): { readonly done: number; readonly of: number } | null;
  run(a: { readonly language: Language; readonly operator: string; readonly zone: Zone }): Promise<Answer<TrialOutcome>>;
  stop(): void;
};

type Surroundings = { readonly folders: Folders; readonly onChange: () => void; readonly onFault: (error: unknown, doing: string) => void };

export const createTrialDesk = ({ folders, onChange, onFault }: Surroundings): TrialDesk => {
  let going: { done: number; readonly of: number; isStopped: boolean } | null = null;
  const stopped = { ok: false, refusal: { code: 'trialStopped' } } as const;

  const play = async (job: NonNullable<typeof going>, commands: ReturnType<typeof trialCommands>): Promise<Answer<TrialOutcome>> => {
    const began = performance.now();
    const home = join(folders.data, 'trial');
    // Yesterday's trial proves nothing of today.
    rmSync(home, { recursive: true, force: true });
    // Its witness, its list of recent files and its backups lie there too.
    const files = createRetreatFiles({ data: home, retreats: home, reports: home });
    const current = createCurrentRetreat({ clock: createClock(), files, attended: false, onChange: () => undefined, onFault });
    try {
      const [first, ...rest] = commands;
      if (first === undefined) throw new Error('a trial has commands');
      const founded = current.found([first]);
      if (!founded.ok) return founded;
      job.done = 1;
      for (const command of rest) {
        await pause();
        if (job.isStopped) return stopped;
        const answer = current.send({ id: newCommandId(), command });
        if (!answer.ok && (answer.refusal.code === 'diskFull' || answer.refusal.code === 'cannotWrite')) return answer;
        if (!answer.ok) throw new Error(`the trial is refused at ${command.type}: ${answer.refusal.code}`);
        job.done += 1;
        onChange();
      }
      // What counts is what can be read back from the disk.
      const path = current.path() ?? '';
      current.close();
      const again = current.openPath(path);
      if (!again.ok) return again;
      return { ok: true, value: { figures: trialFigures.length, wrong: compareTrial(current.state()), records: current.safety()?.seq ?? 0, took: millis(Math.round(performance.now() - began)) } };
    } finally {
      current.close();
    }
  };

  return {
    view: () => (going === null ? null : { done: going.done, of: going.of }),
    run: async ({ language, operator, zone }) => {
      if (going !== null) return { ok: false, refusal: { code: 'trialGoing' } };
      const commands = trialCommands({ name: venueText[language].trial.fileName, operator, zone, day: dayOf(createClock().now(), zone) });
      const job = { done: 0, of: commands.length, isStopped: false };
      going = job;
      onChange();
      try {
        return await play(job, commands);
      } finally {
        going = null;
        onChange();
      }
    },
    stop: () => {
      if (going !== null) going.isStopped = true;
    },
  };
};
