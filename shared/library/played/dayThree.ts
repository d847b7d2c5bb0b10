// The third day of a played demo: the last two exercises, plans for home, and the last points; the last run waits to be read back.
import { standings } from '../../domain/scoring/boards/standings.ts';
import type { TeamId } from '../../units.ts';
import { hundredths } from '../../units.ts';
import type { Answering } from './answers.ts';
import type { Away, Cast } from './cast.ts';
import { planActions } from './actionPlans.ts';
import { debrief, runPhases } from './exerciseTime.ts';
import { runOf } from './plannedRuns.ts';
import { help } from './points.ts';
import { readBack, scoreAll } from './scoring.ts';
import { dayAt, hold } from './sessions.ts';
import type { Story } from './story.ts';
import { commitments, personal, plans, reasons } from './words.ts';

/** Two neighbours on the board, the closest of those that merged with nobody, and by how much; hundredths. */
const closest = (story: Story): { readonly above: TeamId; readonly below: TeamId; readonly gap: number } | null => {
  const rows = standings(story.state());
  const pairs = rows.flatMap((row, at) => {
    const above = rows[at - 1];
    if (above === undefined || above.total === null || row.total === null || [above, row].some(({ team }) => team.formerly !== undefined)) return [];
    return [{ above: above.team.id, below: row.team.id, gap: above.total - row.total }];
  });
  return pairs.toSorted((a, b) => a.gap - b.gap)[0] ?? null;
};

/** Every team's barracks are looked at; the points of two happen to bring them to one Total. */
const tidiness = (story: Story): void => {
  const near = closest(story);
  const least = story.chance.from(30, 50);
  for (const { id } of story.state().teams) {
    const points = id === near?.above ? least : id === near?.below ? least + near.gap : least + story.chance.from(0, 40);
    story.tell({ type: 'adjustTotal', team: id, points: hundredths(points), reason: reasons.tidiness });
  }
};

const planForHome = (story: Story): void => {
  const deal = story.chance.dealer(plans);
  for (const { id, members } of story.state().teams) {
    story.tell({ type: 'recordCommitment', fields: { run: null, team: id, person: null, text: deal() } });
    const own = story.chance.dealer([...personal, ...commitments.slice(0, 2)] as [string, ...string[]]);
    const [person] = story.chance.shuffle(members);
    if (person !== undefined && story.chance.oneIn(3)) story.tell({ type: 'recordCommitment', fields: { run: null, team: id, person, text: own() } });
  }
};

export const dayThree = (story: Story, cast: Cast, away: readonly Away[], answering: Answering): void => {
  hold(story, 2, 'Senam', 'paper', away);
  hold(story, 2, 'Apel', 'door', away);
  hold(story, 2, 'Rantai Reaksi Kota', 'paper', away, () => {
    const run = runOf(story, 'rantai');
    runPhases(story, run);
    scoreAll(story, cast, run);
    debrief(story, run, 4);
  });
  help(story, 2);
  hold(story, 2, 'Simulasi: Satu Ruas, Lima Dinas', 'paper', away, () => {
    const run = runOf(story, 'sim-ruas');
    runPhases(story, run);
    scoreAll(story, cast, run);
  });
  readBack(story, runOf(story, 'rantai'));
  hold(story, 2, 'Rencana aksi 30, 60, dan 90 hari', 'paper', away, () => planForHome(story));
  help(story, 1);
  tidiness(story);
  story.waitFor(dayAt(2), '11:05');
  answering.answer(story, 'after');
  if (story.state().hall.shown !== 'welcome') story.tell({ type: 'showScene', scene: 'welcome' });
  planActions(story);
};
