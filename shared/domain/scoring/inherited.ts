// What a team that is split off takes along beside the official sheets, as facts of its own: both halves earned what the team has so far.
import type { MemberId, TeamId } from '../../units.ts';
import type { Fact } from '../facts.ts';
import { nextId, numberOf } from '../ids.ts';
import type { Run, State } from '../model.ts';

/** Whose it is of a team's judges; null where the key names none of them. */
const personIn = (key: string, team: TeamId): MemberId | null => (key.startsWith(`${team}/`) ? (key.slice(team.length + 1) as MemberId) : null);

const ofRun = (run: Run, from: TeamId, team: TeamId): readonly Fact[] => {
  const { id } = run;
  const firstBonus = numberOf(nextId('b', run.bonuses));
  return [
    ...Object.entries(run.sheets).flatMap(([key, { version, mark, penalties, earlier }]): readonly Fact[] => {
      const judge = personIn(key, from);
      return judge === null ? [] : [
        { type: 'sheetSubmitted', run: id, team, judge, version, mark, ...(earlier === undefined ? {} : { earlier }) },
        ...Object.entries(penalties).map(([penalty, count]): Fact => ({ type: 'penaltyCounted', run: id, team, judge, penalty: penalty as never, count })),
      ];
    }),
    ...Object.entries(run.ratings).flatMap(([key, { version, ratings, note }]): readonly Fact[] => {
      const observer = personIn(key, from);
      return key !== from && observer === null ? [] : [{ type: 'behaviourRated', run: id, team, observer, version, ratings, note }];
    }),
    ...Object.entries(run.cells).flatMap(([of, cell]): readonly Fact[] => (of === from ? [{ type: 'cellMarked', run: id, team, cell }] : [])),
    ...run.released.flatMap((release): readonly Fact[] => (release.team === from ? [{ type: 'sheetReleased', run: id, ...release, team }] : [])),
    ...run.bonuses.filter((bonus) => bonus.team === from).map((bonus, i): Fact => ({ type: 'bonusGiven', run: id, bonus: { ...bonus, id: `b${firstBonus + i}` as typeof bonus.id, team } })),
    ...(run.formerJudges[from] === undefined ? [] : [{ type: 'judgesRestored' as const, run: id, judges: run.judges, former: { ...run.formerJudges, [team]: run.formerJudges[from] } }]),
  ];
};

export const inherited = (state: State, from: TeamId, team: TeamId): readonly Fact[] => {
  const [firstHelp, firstAdjustment] = [numberOf(nextId('h', state.help)), numberOf(nextId('a', state.adjustments))];
  return [
    ...state.runs.flatMap((run) => ofRun(run, from, team)),
    ...state.help.filter(({ giver }) => giver === from).map((help, i): Fact => ({ type: 'helpGiven', help: { ...help, id: `h${firstHelp + i}` as typeof help.id, giver: team } })),
    ...state.adjustments.filter((each) => each.team === from).map((each, i): Fact => ({ type: 'totalAdjusted', adjustment: { ...each, id: `a${firstAdjustment + i}` as typeof each.id, team } })),
  ];
};
