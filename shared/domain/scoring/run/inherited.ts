// What a team that is split off takes along beside the official sheets, as facts of its own: both halves earned what the team has so far.
import type { TeamId } from '../../../units.ts';
import type { Fact } from '../../facts.ts';
import { nextId, numberOf } from '../../ids.ts';
import type { State } from '../../model.ts';
import type { Run } from '../../things.ts';
import { ratingVersion, sheetVersion } from '../sheets/sheetVersion.ts';
import { allOfTeam } from '../sheets/byTeam.ts';
import { sheetKey } from '../sheets/sheetKey.ts';

/** The same once more, under the ids that come next. */
const again = <Id extends string, Points extends { readonly id: Id }>(letter: string, taken: readonly Points[], these: readonly Points[]): readonly Points[] => {
  const first = numberOf(nextId(letter, taken));
  return these.map((each, i) => ({ ...each, id: `${letter}${first + i}` as Id }));
};

const ofRun = (state: State, run: Run, from: TeamId, team: TeamId): readonly Fact[] => {
  const { id } = run;
  return [
    ...allOfTeam(run.sheets, from).flatMap(({ who: judge, said: { version, mark, penalties, earlier, rubric } }): readonly Fact[] => {
      // As with the official one: after an undo the same id comes again.
      return judge === null ? [] : [
        { type: 'sheetSubmitted', run: id, team, judge, version: Math.max(version, sheetVersion(state, id, sheetKey(team, judge)) + 1), mark, ...(earlier === undefined ? {} : { earlier }), ...(rubric === undefined ? {} : { rubric }) },
        ...Object.entries(penalties).map(([penalty, count]): Fact => ({ type: 'penaltyCounted', run: id, team, judge, penalty: penalty as never, count })),
      ];
    }),
    ...allOfTeam(run.ratings, from).map(({ who: observer, said: { version, ratings, note, copyOf = from } }): Fact =>
      ({ type: 'behaviourRated', run: id, team, observer, version: Math.max(version, ratingVersion(state, id, sheetKey(team, observer)) + 1), ratings, note, copyOf })),
    ...Object.entries(run.cells).flatMap(([of, cell]): readonly Fact[] => (of === from ? [{ type: 'cellMarked', run: id, team, cell }] : [])),
    ...run.released.flatMap((release): readonly Fact[] => (release.team === from ? [{ type: 'sheetReleased', run: id, ...release, team }] : [])),
    ...again('b', run.bonuses, run.bonuses.filter((bonus) => bonus.team === from)).map((bonus): Fact => ({ type: 'bonusGiven', run: id, bonus: { ...bonus, team } })),
    ...(run.formerJudges[from] === undefined ? [] : [{ type: 'judgesRestored' as const, run: id, judges: run.judges, former: { ...run.formerJudges, [team]: run.formerJudges[from] } }]),
  ];
};

export const inherited = (state: State, from: TeamId, team: TeamId): readonly Fact[] => {
  const { runs, help, adjustments } = state;
  return [
    ...runs.flatMap((run) => ofRun(state, run, from, team)),
    ...again('h', help, help.filter(({ giver }) => giver === from)).map((each): Fact => ({ type: 'helpGiven', help: { ...each, giver: team } })),
    ...again('a', adjustments, adjustments.filter((each) => each.team === from)).map((each): Fact => ({ type: 'totalAdjusted', adjustment: { ...each, team } })),
  ];
};
