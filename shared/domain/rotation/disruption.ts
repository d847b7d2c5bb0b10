// The rounds of a rotation after rain, a late or a missing team: what is finished stays, and as little else moves as the fewest rounds allow (rules: Rotation, disruption).
import type { TeamId } from '../../units.ts';
import { groupsOf } from './planRotation.ts';
import type { OpenVisit } from './replanRotation.ts';
import { replanRotation } from './replanRotation.ts';
import type { Disruption, Rotation, TeamRound } from './schemas.ts';
import { stationOf } from './teamRounds.ts';

/** What goes wrong already: a team that was told to be late is so until its round is there, or it is taken back. */
export const disruptionOf = ({ closed, away, late = [], finished }: Pick<Rotation, 'closed' | 'away' | 'late' | 'finished'>): Disruption =>
  ({ closed, away, late: late.filter(({ from }) => from > finished) });

type Visit = TeamRound[number];
/** A visit still to be made; `group`: who go together. */
type Open = OpenVisit & { readonly teams: readonly TeamId[] };

const restsAlone = ({ form }: Rotation): boolean => form.kind === 'headToHead' && form.lone === 'rest';

const made = (rounds: readonly TeamRound[]): ReadonlySet<string> =>
  new Set(rounds.flatMap((visits) => visits.flatMap(({ station, teams }) => teams.map((team) => `${team} ${station}`))));

/** Whoever goes together and has yet to go to an open station goes there together; head to head everyone goes alone. */
const openVisits = (rotation: Rotation, { closed, away }: Disruption, rounds: readonly TeamRound[]): readonly Open[] => {
  const { form, teams, stations } = rotation;
  const there = made(rounds);
  const wasPlanned = made(rotation.rounds);
  // Who rests for want of an opponent was not to go there; only what is open again, or who is back, makes a new visit.
  const isWanted = (team: TeamId, station: number): boolean => !restsAlone(rotation) || wasPlanned.has(`${team} ${station}`)
    || rotation.closed.includes(station) || rotation.away.includes(team);
  const groups = groupsOf(teams.length, form.kind === 'groups' ? form.size : 1).map((group) => group.flatMap((team) => teams[team] ?? []));
  return groups.flatMap((members, group) => stations.flatMap((_, station) => {
    const left = closed.includes(station) ? [] : members.filter((team) => !away.includes(team) && !there.has(`${team} ${station}`) && isWanted(team, station));
    return left.length === 0 ? [] : [{ group, station, teams: left }];
  }));
};

const inOrder = (round: TeamRound): TeamRound => round.toSorted((a, b) => a.station - b.station);

/** Each visit in the first round where the teams are there and free, and the station has room. */
const placed = (rounds: readonly TeamRound[], from: number, open: readonly Open[], { form }: Rotation, { late }: Disruption): readonly TeamRound[] => {
  const all = rounds.map((round) => [...round]);
  const most = form.kind === 'groups' ? form.size : 2;
  const comes = new Map(late.map(({ team, from: round }) => [team, round]));
  const met = new Set(form.kind === 'groups' ? [] : all.flatMap((visits) => visits.flatMap(({ teams: [a, b] }) => (b === undefined ? [] : [`${a} ${b}`, `${b} ${a}`]))));
  const canJoin = ({ teams }: Visit, { teams: more }: Open): boolean =>
    teams.length + more.length <= most && teams.every((one) => more.every((other) => !met.has(`${one} ${other}`)));
  for (const visit of open) {
    for (let round = Math.max(from, ...visit.teams.map((team) => comes.get(team) ?? 0)); ; round += 1) {
      while (all.length <= round) all.push([]);
      const visits = all[round] ?? [];
      if (visits.some(({ teams }) => teams.some((team) => visit.teams.includes(team)))) continue;
      const at = visits.findIndex(({ station }) => station === visit.station);
      const there = visits[at];
      if (there === undefined) visits.push({ station: visit.station, teams: visit.teams });
      else if (canJoin(there, visit)) {
        visits[at] = { station: visit.station, teams: [...there.teams, ...visit.teams] };
        for (const one of form.kind === 'groups' ? [] : there.teams) for (const other of visit.teams) met.add(`${one} ${other}`).add(`${other} ${one}`);
      } else continue;
      break;
    }
  }
  return all.map(inOrder);
};

/** A round in which everybody waits for the late ones is a round all the same. */
const withoutEmpty = (rounds: readonly TeamRound[], from: number, { late }: Disruption): readonly TeamRound[] => {
  const waits = Math.max(from, ...late.map((each) => each.from));
  return rounds.slice(0, Math.max(from, rounds.findLastIndex((visits) => visits.length > 0) + 1)).filter((visits, round) => round < waits || visits.length > 0);
};

/** The plan that stands keeps its places where it needs no more rounds than any other would. */
export const roundsAfter = (rotation: Rotation, disruption: Disruption): readonly TeamRound[] => {
  const { form, rounds, finished, isRunning } = rotation;
  const { closed, away, late } = disruption;
  const isHere = (team: TeamId, round: number): boolean => !away.includes(team) && !late.some((each) => each.team === team && round < each.from);
  // Of the round that is going on, whoever is not disturbed goes on.
  const still = rounds.map((visits, round) => (round < finished ? visits : visits.flatMap(({ station, teams }) => {
    const here = closed.includes(station) ? [] : teams.filter((team) => isHere(team, round));
    return here.length === 0 ? [] : [{ station, teams: here }];
  })));
  const from = finished + (isRunning ? 1 : 0);
  const full = placed(still, from, openVisits(rotation, disruption, still), rotation, disruption);
  const kept = withoutEmpty(full.map((visits, round) => (round >= from && restsAlone(rotation) ? visits.filter(({ teams }) => teams.length > 1) : visits)), from, disruption);
  if (form.kind === 'headToHead' || late.some((each) => each.from > from)) return kept;
  const history = still.slice(0, from);
  const fewest = [...history, ...replanRotation(openVisits(rotation, disruption, history))];
  return fewest.length < kept.length ? fewest : kept;
};

/** Stations from 0, null: a break, or nothing planned. */
export type Changed = { readonly round: number; readonly team: TeamId; readonly from: number | null; readonly to: number | null };

/** What is another thing to do for a team, from the first round that is not finished. */
export const differenceOf = ({ rounds: before, teams, finished }: Rotation, after: readonly TeamRound[]): readonly Changed[] =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, round) => round).slice(finished).flatMap((round) => teams.flatMap((team) => {
    const [from, to] = [stationOf(before[round], team), stationOf(after[round], team)];
    return from === to ? [] : [{ round, team, from, to }];
  }));
