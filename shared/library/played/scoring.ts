// How the teams of a played demo are scored in one run: sheets, ratings, the reading back; what befalls single teams is handed in.
import { saidOf } from '../../domain/scoring/sheets/byTeam.ts';
import type { Run, Team } from '../../domain/things.ts';
import type { Mark } from '../../domain/scoring/points/mark.ts';
import type { PenaltyCounts } from '../../domain/scoring/points/penalties.ts';
import type { MemberId, RunId, TeamId } from '../../units.ts';
import type { Cast } from './cast.ts';
import { markFor, penaltiesFor, within } from './marks.ts';
import { memberNamed, observers, reader } from './people.ts';
import { plannedRuns } from './plannedRuns.ts';
import type { Story } from './story.ts';
import { notes } from './words.ts';

/** What is not left to chance in a run. */
export type Befalls = {
  readonly absent?: TeamId;
  /** Gets no sheet and no rating. */
  readonly excused?: TeamId;
  readonly unrated?: TeamId;
  readonly missing?: { readonly team: TeamId; readonly judge: MemberId };
  /** What a team is marked with besides, or instead. */
  readonly penalties?: Readonly<Record<TeamId, PenaltyCounts>>;
  readonly tries?: (team: TeamId) => readonly { readonly mark: Mark; readonly penalties: PenaltyCounts }[];
};

export const runIn = ({ state }: Story, id: RunId): Run => {
  const run = state().runs.find((each) => each.id === id);
  if (run === undefined) throw new Error(`there is no run ${id}`);
  return run;
};

const rate = (story: Story, run: Run, team: Team, quality: number): void => {
  const watching = plannedRuns.find(({ exercise }) => exercise === run.exercise.id)?.observers ?? 0;
  const note = story.chance.dealer(notes);
  for (let seat = 0; seat < watching; seat += 1) {
    const observer = memberNamed(story.state(), observers[(team.number + seat) % observers.length] ?? observers[0]);
    const ratings = Object.fromEntries(run.exercise.values.map((code) =>
      [code, story.chance.oneIn(9) ? null : within(Math.round((quality + story.chance.from(-22, 22)) / 25), 1, 4)]));
    story.tell({ type: 'rateBehaviour', run: run.id, team: team.id, observer, basedOn: 0, ratings, note: story.chance.oneIn(3) ? note() : '' });
  }
};

const submit = (story: Story, run: Run, team: Team, judge: MemberId | null, quality: number, befalls: Befalls): void => {
  const { result, penalties } = run.exercise;
  const mark: Mark = befalls.absent === team.id ? { kind: 'absent' } : markFor(result, quality, story.chance);
  const counts = befalls.absent === team.id ? {} : befalls.penalties?.[team.id] ?? penaltiesFor(penalties, story.chance);
  const earlier = befalls.tries?.(team.id) ?? [];
  story.tell({
    type: 'submitSheet', run: run.id, team: team.id, basedOn: 0, mark, penalties: counts,
    ...(judge === null ? {} : { judge }), ...(earlier.length === 0 ? {} : { earlier }),
  });
};

export const scoreTeam = (story: Story, cast: Cast, id: RunId, team: Team, befalls: Befalls = {}): void => {
  const run = runIn(story, id);
  if (befalls.excused === team.id) return;
  const quality = within(cast.ability(team.id) + story.chance.from(-22, 14), 12, 98);
  const judges = run.judges.length === 0 ? [null] : run.judges;
  for (const judge of judges) {
    const isMissing = befalls.missing?.team === team.id && befalls.missing.judge === judge;
    // One value stands for every team (rules: Points, kolektif): it is typed once.
    const isIn = run.exercise.result.kind === 'shared' && saidOf(run.sheets, team.id, null) !== undefined;
    if (!isMissing && !isIn) submit(story, run, team, judge, within(quality + story.chance.from(-5, 5), 5, 99), befalls);
  }
  if (befalls.unrated !== team.id && befalls.absent !== team.id) rate(story, run, team, within(quality + 8, 0, 100));
};

export const scoreAll = (story: Story, cast: Cast, id: RunId, befalls: Befalls = {}): void => {
  for (const team of story.state().teams) scoreTeam(story, cast, id, team, befalls);
};

export const readBack = (story: Story, id: RunId): void => {
  story.pass(story.chance.from(1, 2));
  story.tell({ type: 'verifyRun', run: id, reader });
};

export const readBackAndClose = (story: Story, id: RunId): void => {
  readBack(story, id);
  story.tell({ type: 'closeRun', run: id });
};
