// The values profile: all that observers saw of each value, where a score is left out too, in every team and in all of them; for the console alone, and it ranks nobody.
import { berakhlak } from '../../../library/berakhlak.ts';
import type { Hundredths, TeamId } from '../../../units.ts';
import { idsOfTeam } from '../../draw/idsOfTeam.ts';
import type { ValueCode } from '../../exercise.ts';
import type { State } from '../../model.ts';
import type { Team } from '../../things.ts';
import { fraction, printed } from '../points/fraction.ts';
import { observationsOf } from '../points/observations.ts';

/** From so many observations on a mean says something of a team. */
const ENOUGH_OBSERVATIONS = 3;

/** How often 1, 2, 3 and 4 were given. */
export type Grades = readonly [number, number, number, number];
/** `count`: observations, each an observer in a run who saw the value. `mean` in hundredths, 100 to 400, rounded half up; null: too few observations. */
export type ObservedValue = { readonly value: ValueCode; readonly grades: Grades; readonly count: number; readonly mean: Hundredths | null };
export type TeamProfile = { readonly team: TeamId; readonly number: number; readonly name: string; readonly values: readonly ObservedValue[] };
export type ProfileView = {
  /** The sum of what the teams have: after a split both halves have the observations from before it. */
  readonly overall: readonly ObservedValue[];
  readonly teams: readonly TeamProfile[];
};

type GradesByValue = Map<ValueCode, [number, number, number, number]>;

/** Every grade given to a team in a run that is held; a value asked for and never observed has no grade. */
const gradesOf = ({ runs }: Pick<State, 'runs'>, team: Team): GradesByValue => {
  const given: GradesByValue = new Map();
  const ids = idsOfTeam(team);
  for (const run of runs) {
    if (run.cancelled !== null || !run.observed) continue;
    for (const { said: { ratings } } of observationsOf(run, ids)) {
      for (const [value, grade] of Object.entries(ratings)) {
        const grades = given.get(value) ?? [0, 0, 0, 0];
        given.set(value, grades);
        if (grade !== null) grades[grade - 1] = (grades[grade - 1] ?? 0) + 1;
      }
    }
  }
  return given;
};

const sumOf = (all: readonly Grades[]): Grades => all.reduce<Grades>((sum, each) => [sum[0] + each[0], sum[1] + each[1], sum[2] + each[2], sum[3] + each[3]], [0, 0, 0, 0]);

const observed = (value: ValueCode, grades: Grades): ObservedValue => {
  const count = grades.reduce((sum, times) => sum + times, 0);
  const total = grades.reduce((sum, times, i) => sum + (i + 1) * times, 0);
  return { value, grades, count, mean: count < ENOUGH_OBSERVATIONS ? null : printed(fraction(100 * total, count)) };
};

/** BerAKHLAK's seven, then those of the retreat's own frameworks that were asked for, then any whose framework is gone. */
const codesOf = ({ frameworks }: Pick<State, 'frameworks'>, asked: ReadonlySet<ValueCode>): readonly ValueCode[] => {
  const seven = berakhlak.values.map(({ code }) => code);
  const own = frameworks.flatMap(({ values }) => values.map(({ code }) => code));
  return [...new Set([...seven, ...own.filter((code) => asked.has(code)), ...[...asked].toSorted()])];
};

const profileView = (state: Pick<State, 'runs' | 'teams' | 'frameworks'>): ProfileView => {
  const given = state.teams.map((team) => gradesOf(state, team));
  const codes = codesOf(state, new Set(given.flatMap((each) => [...each.keys()])));
  const teams = state.teams.map(({ id, number, name }, i): TeamProfile => ({
    team: id, number, name, values: codes.map((code) => observed(code, given[i]?.get(code) ?? [0, 0, 0, 0])),
  }));
  return { teams, overall: codes.map((code, i) => observed(code, sumOf(teams.map(({ values }) => values[i]?.grades ?? [0, 0, 0, 0])))) };
};

export const profileViews = { profile: profileView };
