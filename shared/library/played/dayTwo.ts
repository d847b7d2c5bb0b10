// The second day of a played demo: chant, five stations in rotation, and the exercises up to the evening, with all that befalls teams on such a day; what is added up is left to the domain.
import { hundredths } from '../../units.ts';
import { chair, judges, memberNamed, secondOperator } from './people.ts';
import type { Away, Cast } from './cast.ts';
import { planStations } from './dayOne.ts';
import { debrief, runPhases } from './exerciseTime.ts';
import { merging } from './merging.ts';
import { runOf } from './plannedRuns.ts';
import { bonus, help } from './points.ts';
import { readBackAndClose, scoreAll } from './scoring.ts';
import { lastEvening } from './reflecting.ts';
import { dayAt, hold } from './sessions.ts';
import { fiveStations, readBackStations } from './stations.ts';
import type { Story } from './story.ts';
import { reasons } from './words.ts';

const parade = (story: Story, cast: Cast): void => {
  story.tell({ type: 'changeOperator', name: secondOperator });
  story.tell({ type: 'adjustTotal', team: cast.team.late, points: hundredths(-100), reason: reasons.late });
  story.tell({ type: 'cancelRun', run: runOf(story, 'jalur-bola'), reason: reasons.rain, replacedBy: runOf(story, 'hitung20') });
  planStations(story, { name: 'Hitung Dua Puluh', exercise: 'hitung20' });
};

const complaints = (story: Story, cast: Cast): void => {
  const run = runOf(story, 'sim-aduan');
  runPhases(story, run);
  scoreAll(story, cast, run);
  bonus(story, 'sim-aduan');
  debrief(story, run, 4);
};

const oneDoor = (story: Story, cast: Cast): void => {
  const run = runOf(story, 'sim-berkas');
  const { unrated: team } = cast.team;
  const judge = memberNamed(story.state(), judges.jatmiko);
  runPhases(story, run);
  scoreAll(story, cast, run, { missing: { team, judge } });
  debrief(story, run, 3);
  story.tell({ type: 'releaseSheet', run, team, judge, reason: reasons.released, second: chair });
};

/** A team doubts its score after the simulation was read back, and the judges stand by it. */
const rejectedDispute = (story: Story, cast: Cast): void => {
  const cell = { run: runOf(story, 'sim-aduan'), team: cast.team.rejected };
  story.tell({ type: 'disputeCell', ...cell, words: reasons.disputeRejected });
  story.pass(6);
  story.tell({ type: 'decideDispute', ...cell, decision: reasons.rejected });
};

export const dayTwo = (story: Story, cast: Cast, away: readonly Away[]): void => {
  hold(story, 1, 'Senam', 'paper', away);
  hold(story, 1, 'Apel dan PBB', 'door', away, () => parade(story, cast));
  hold(story, 1, 'Yel-Yel dan Panji Tim', 'paper', away, () => {
    const run = runOf(story, 'yel');
    runPhases(story, run);
    scoreAll(story, cast, run);
    bonus(story, 'yel');
    debrief(story, run, 3);
  });
  hold(story, 1, 'Lima pos bergilir', 'paper', away, () => fiveStations(story, cast));
  help(story, 3);
  readBackAndClose(story, runOf(story, 'yel'));
  readBackStations(story, cast);
  hold(story, 1, 'Simulasi: Meja Aduan 36 Menit', 'paper', away, () => complaints(story, cast));
  hold(story, 1, 'Simulasi: Satu Pintu untuk Bu Sri', 'paper', away, () => oneDoor(story, cast));
  story.tell({ type: 'verifyRun', run: runOf(story, 'sim-aduan'), reader: chair });
  rejectedDispute(story, cast);
  story.tell({ type: 'closeRun', run: runOf(story, 'sim-aduan') });
  readBackAndClose(story, runOf(story, 'sim-berkas'));
  for (const [title, exercise] of [['Papan Angka PDCA', 'papan-angka'], ['Tersesat di Lereng', 'lereng']] as const) {
    hold(story, 1, title, 'paper', away, () => {
      runPhases(story, runOf(story, exercise));
      scoreAll(story, cast, runOf(story, exercise));
    });
  }
  readBackAndClose(story, runOf(story, 'papan-angka'));
  readBackAndClose(story, runOf(story, 'lereng'));
  help(story, 2);
  hold(story, 1, 'Simulasi: Posko Siaga Banjir', 'door', away, () => {
    const run = runOf(story, 'sim-banjir');
    runPhases(story, run);
    scoreAll(story, cast, run);
    bonus(story, 'sim-banjir');
  });
  hold(story, 1, 'Refleksi bersama', 'paper', away, () => {
    debrief(story, runOf(story, 'sim-banjir'), 10);
    lastEvening(story);
  });
  readBackAndClose(story, runOf(story, 'sim-banjir'));
  help(story, 3);
  merging(story, cast, away);
  story.tell({ type: 'showScene', scene: 'board' });
  story.pass(3);
  story.tell({ type: 'showScene', scene: 'welcome' });
  story.tell({ type: 'closeDay', day: dayAt(1) });
};
