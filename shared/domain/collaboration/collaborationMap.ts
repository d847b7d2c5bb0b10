// Which agencies worked together, and how: in one team, at one station in the same round, or in a joint plan; it ranks none and draws nothing.
import type { PersonId, TeamId } from '../../units.ts';
import type { PlanFields } from '../followUp/schemas.ts';
import type { State } from '../model.ts';
import type { Team } from '../things.ts';
import type { TeamRound } from '../rotation/schemas.ts';
import type { AgencyKind } from './kind.ts';
import { agencyKinds, kindOfAgency } from './kind.ts';

/** In one team; at one station in the same round, in two teams; in the same action plan. */
export const ways = ['team', 'station', 'plan'] as const;
export type Way = (typeof ways)[number];

/** `district`: of a ward, where it is known. */
export type MappedAgency = { readonly name: string; readonly kind: AgencyKind; readonly district: string | null; readonly people: number };
/** Two agencies by their numbers, the smaller one first, and each way they met once. */
export type AgencyLink = { readonly a: number; readonly b: number; readonly ways: readonly Way[] };
export type CollaborationMap = {
  /** By kind, then by name. */
  readonly agencies: readonly MappedAgency[];
  readonly links: readonly AgencyLink[];
};
/** In which teams, at which stations and through which plans two agencies met. */
export type Evidence = Readonly<Record<Way, readonly string[]>>;
export type CollaborationView = CollaborationMap & {
  /** One for each link. */
  readonly evidence: readonly Evidence[];
  /** Agencies that plans name and nobody here comes from. */
  readonly outside: readonly string[];
};

type JointPlan = Pick<PlanFields, 'agency' | 'partners' | 'action'>;
type Told = Pick<State, 'people' | 'formerPeople' | 'agencies' | 'teams' | 'gatherings' | 'rotation'> & { readonly actionPlans: readonly JointPlan[] };

const alphabetical = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const inOrder = (a: MappedAgency, b: MappedAgency): number =>
  agencyKinds.indexOf(a.kind) - agencyKinds.indexOf(b.kind)
  || alphabetical(a.district ?? '', b.district ?? '') || alphabetical(a.name, b.name);

/** Of those who are here, and of those who left and had worked in a team. */
const agenciesOf = ({ people, formerPeople, agencies, gatherings }: Told): readonly MappedAgency[] => {
  const worked = new Set(gatherings.flatMap(({ teams }) => teams.flatMap(({ members }) => members)));
  const listed = new Map(agencies.map((agency) => [agency.name, agency]));
  const found = new Map<string, { people: number; district: string | null }>();
  for (const { agency, district } of people) {
    const before = found.get(agency);
    found.set(agency, { people: (before?.people ?? 0) + 1, district: before?.district ?? district });
  }
  for (const { id, agency, district } of formerPeople) if (worked.has(id) && !found.has(agency)) found.set(agency, { people: 0, district });
  return [...found].map(([name, { people: count, district }]) => {
    const kind = kindOfAgency(name, listed.get(name));
    const known = kind === 'district' ? name.replace(/^kec\S*\s+/i, '') : kind === 'ward' ? district : null;
    return { name, kind, district: listed.get(name)?.district ?? known, people: count };
  }).toSorted(inOrder);
};

type Meetings = { readonly meet: (a: number, b: number, way: Way, where: string) => void; readonly links: () => { readonly links: readonly AgencyLink[]; readonly evidence: readonly Evidence[] } };

const meetingsOf = (count: number): Meetings => {
  const met = new Map<number, Record<Way, Set<string>>>();
  return {
    meet: (a, b, way, where) => {
      if (a === b) return;
      const key = Math.min(a, b) * count + Math.max(a, b);
      const known = met.get(key) ?? { team: new Set(), station: new Set(), plan: new Set() };
      known[way].add(where);
      met.set(key, known);
    },
    links: () => {
      const sorted = [...met].toSorted(([one], [other]) => one - other);
      return {
        links: sorted.map(([key, sets]) => ({ a: Math.floor(key / count), b: key % count, ways: ways.filter((way) => sets[way].size > 0) })),
        evidence: sorted.map(([, sets]) => ({ team: [...sets.team], station: [...sets.station], plan: [...sets.plan] })),
      };
    },
  };
};

/** The agencies of a team's members, each once. */
type OfTeam = (team: Team) => readonly number[];

const teamsMeet = (teams: readonly Team[], agenciesIn: OfTeam, { meet }: Meetings): void => {
  for (const team of teams) {
    const those = agenciesIn(team);
    those.forEach((a, i) => those.slice(i + 1).forEach((b) => meet(a, b, 'team', team.name)));
  }
};

const visitsMeet = (teams: readonly Team[], visits: TeamRound, stations: readonly string[], agenciesIn: OfTeam, { meet }: Meetings): void => {
  const byId = new Map<TeamId, Team>(teams.map((team) => [team.id, team]));
  for (const { station, teams: there } of visits) {
    const groups = there.flatMap((id) => byId.get(id) ?? []).map(agenciesIn);
    groups.forEach((one, i) => groups.slice(i + 1).forEach((other) => {
      for (const a of one) for (const b of other) meet(a, b, 'station', stations[station] ?? '');
    }));
  }
};

const spelt = (name: string): string => name.trim().toUpperCase();

/** The numbers of the agencies a plan binds, and the names nobody here comes from. */
const ofPlan = ({ agency, partners }: JointPlan, numberOf: ReadonlyMap<string, number>): { readonly numbers: readonly number[]; readonly outside: readonly string[] } => {
  const named = [agency, ...partners];
  return { numbers: [...new Set(named.flatMap((name) => numberOf.get(spelt(name)) ?? []))], outside: named.filter((name) => !numberOf.has(spelt(name))) };
};

/** Teams count as they were whenever work began and as they are now; of the rotation the rounds that were finished and the one going on; of plans all. */
export const collaborationOf = (state: Told): CollaborationView => {
  const { people, formerPeople, teams, gatherings, rotation, actionPlans } = state;
  const agencies = agenciesOf(state);
  const numberOf = new Map(agencies.map(({ name }, number) => [name, number]));
  const agencyOf = new Map<PersonId, number>([...formerPeople, ...people].flatMap(({ id, agency }) => {
    const number = numberOf.get(agency);
    return number === undefined ? [] : [[id, number] as const];
  }));
  const remembered = new Map<Team, readonly number[]>();
  const agenciesIn: OfTeam = (team) => {
    const known = remembered.get(team) ?? [...new Set(team.members.flatMap((id) => agencyOf.get(id) ?? []))];
    remembered.set(team, known);
    return known;
  };
  const meetings = meetingsOf(agencies.length);
  for (const seated of new Set([...gatherings.map((each) => each.teams), teams])) teamsMeet(seated, agenciesIn, meetings);
  for (const each of gatherings) if (each.kind === 'round') visitsMeet(each.teams, each.visits, each.stations, agenciesIn, meetings);
  const going = rotation?.isRunning === true ? rotation.rounds[rotation.finished] : undefined;
  if (rotation !== null && going !== undefined) visitsMeet(teams, going, rotation.stations.map(({ name }) => name), agenciesIn, meetings);
  const speltNumbers = new Map(agencies.map(({ name }, number) => [spelt(name), number]));
  const outside = new Set<string>();
  for (const plan of actionPlans) {
    const bound = ofPlan(plan, speltNumbers);
    bound.numbers.forEach((a, i) => bound.numbers.slice(i + 1).forEach((b) => meetings.meet(a, b, 'plan', plan.action)));
    bound.outside.forEach((name) => outside.add(name));
  }
  return { agencies, ...meetings.links(), outside: [...outside].toSorted() };
};
