// Every rotation there can be, counted for what is wrong with it, and how long a new plan takes after a disruption.
import { checkRotation } from '../../../shared/domain/rotation/checkRotation.ts';
import type { RotationForm } from '../../../shared/domain/rotation/planRotation.ts';
import { groupsOf, planRotation } from '../../../shared/domain/rotation/planRotation.ts';
import type { OpenVisit } from '../../../shared/domain/rotation/replanRotation.ts';
import { replanRotation } from '../../../shared/domain/rotation/replanRotation.ts';

const TEAMS = 60;
const STATIONS = 24;
const TOGETHER = 5;

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, i) => i + 1);

/** The fewest rounds there can be; head to head the circle has an odd number of positions. */
const roundsNeeded = (teams: number, stations: number, form: RotationForm): number => {
  if (form.kind === 'groups') return Math.max(Math.ceil(teams / form.size), stations);
  const least = Math.max(Math.ceil(teams / 2), stations);
  return least + ((least + 1) % 2);
};

export const rotationFaults = (): { readonly faults: number; readonly plans: number } => {
  const forms: readonly RotationForm[] = [...upTo(TOGETHER).map((size) => ({ kind: 'groups', size }) as const), { kind: 'headToHead' }];
  const counts = forms.flatMap((form) => upTo(TEAMS).flatMap((teams) => upTo(STATIONS).map((stations) => {
    const rounds = planRotation({ teams, stations, form });
    const visits = rounds.flatMap((round) => round.flatMap((visit) => visit.teams)).length;
    return checkRotation(rounds, teams, stations, form).length + (rounds.length === roundsNeeded(teams, stations, form) ? 0 : 1) + (visits === teams * stations ? 0 : 1);
  })));
  return { faults: counts.reduce((sum, count) => sum + count, 0), plans: counts.length };
};

/** What is left after `done` rounds of the largest plan: one station closes, one group missed what it had. */
const leftAfter = (done: number): readonly OpenVisit[] => {
  const [closed, late] = [done % STATIONS, (done * 7) % TEAMS];
  const rounds = planRotation({ teams: TEAMS, stations: STATIONS, form: { kind: 'groups', size: 1 } });
  return rounds.flatMap((round, n) => round.flatMap(({ station, teams }) =>
    teams.flatMap((group) => (station !== closed && (n >= done || group === late) ? [{ group, station }] : []))));
};

/** In milliseconds, one for each round after which something may happen; throws where a new plan leaves out or doubles a visit. */
export const replanTimes = (): readonly number[] => {
  const groups = groupsOf(TEAMS, 1);
  return [...upTo(TEAMS), ...upTo(TEAMS)].map((round) => {
    const left = leftAfter(round - 1);
    const from = performance.now();
    const rounds = replanRotation(left.map((visit) => ({ ...visit, teams: groups[visit.group] ?? [] })));
    const took = performance.now() - from;
    const planned = rounds.flatMap((visits) => visits.flatMap(({ station, teams }) => teams.map((group) => `${group} ${station}`)));
    if (planned.length !== left.length || new Set(planned).size !== left.length) throw new Error('a new plan lost or doubled a visit');
    if (rounds.some((visits) => new Set(visits.flatMap(({ teams }) => teams)).size !== visits.flatMap(({ teams }) => teams).length)) throw new Error('a new plan has a group in two places');
    return took;
  });
};
