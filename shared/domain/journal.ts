// The log as people read it: who, when, what, and the value before; it reads no file.
import type { Instant, MemberId, PersonId, RunId, SessionId, TeamId } from '../units.ts';
import { withFormer } from './draw/idsOfTeam.ts';
import type { Fact } from './facts.ts';
import { withoutAnswers } from './learning/answers.ts';
import type { FormSpokenOf } from './learning/learningViews.ts';
import { formSpokenOf } from './learning/learningViews.ts';
import type { State } from './model.ts';
import { withoutLogo } from './office/office.ts';
import type { PersonFields } from './roster/schemas.ts';
import type { Sheet } from './runs/schemas.ts';
import { withoutPicture } from './implementationReport/implementationReport.ts';
import { emptyState } from './model.ts';
import { reduceRow } from './reduce.ts';
import { saidOf } from './scoring/sheets/byTeam.ts';

const SETTINGS = ['retreat', 'target', 'quietHours'] as const;

export type JournalEntry = {
  readonly seq: number;
  readonly at: Instant;
  readonly operator: string;
  readonly facts: readonly Fact[];
  /** The run and team it is about, by the names they had then; null where it is about neither. */
  readonly run: { readonly id: RunId; readonly name: { readonly id: string; readonly en: string } } | null;
  readonly team: { readonly id: TeamId; readonly name: string } | null;
  /** The participant it is about, by the name they had then, and the fields before; null where it is about none or about several. */
  readonly person: { readonly name: string; readonly before: PersonFields | null } | null;
  /** The names of the committee's member and of the session it is about, or null. */
  readonly member: string | null;
  readonly session: string | null;
  /** The instrument, and the form of it, that answers are about, or null. */
  readonly form: FormSpokenOf | null;
  /** Names by the people's, teams' and station timers' ids the facts speak of, as they were then. */
  readonly names: Readonly<Record<string, string>>;
  /** The sheet before and after, where a sheet is concerned; null is blank. */
  readonly sheet: { readonly before: Sheet | null; readonly after: Sheet | null } | null;
  /** What was set until then, where one of these is set anew. */
  readonly before: Pick<State, (typeof SETTINGS)[number]> | null;
};
/** `total`: how many entries match the filter; entries latest first. */
export type JournalPage = { readonly entries: readonly JournalEntry[]; readonly total: number };

export type JournalRow = { readonly seq: number; readonly at: Instant; readonly operator: string; readonly facts: readonly Fact[] };

const PAGE = 100;

/** What a fact names by its id. */
type About = { readonly run: RunId | null; readonly team: TeamId | null; readonly person: PersonId | null; readonly member: MemberId | null; readonly session: SessionId | null };
type Named = { readonly type: Fact['type'] } & Partial<About>;
const namedBy = (fact: Fact): Named => {
  switch (fact.type) {
    case 'judgeAssigned': case 'judgeReleased': case 'commitmentRecorded': case 'commitmentEdited': case 'commitmentRemoved':
    case 'reflectionNoted': case 'reflectionEdited': case 'reflectionRemoved': case 'reflectionMarked': return { type: fact.type, ...fact.fields };
    case 'actionPlanned': case 'actionEdited': case 'actionRemoved': return { type: fact.type, team: fact.fields.team };
    case 'bonusGiven': case 'bonusTakenBack': return { type: fact.type, run: fact.run, team: fact.bonus.team };
    case 'helpGiven': case 'helpTakenBack': return { type: fact.type, team: fact.help.giver };
    case 'totalAdjusted': case 'adjustmentTakenBack': return { type: fact.type, team: fact.adjustment.team };
    case 'personWithdrawn': case 'personReplaced': return { type: fact.type, person: fact.person, team: fact.left.team };
    case 'attendanceRecorded': {
      const [one, another] = fact.marks;
      return { type: fact.type, session: fact.session, person: another === undefined ? one?.person ?? null : null };
    }
    default: return fact;
  }
};

const about = (facts: readonly Fact[]): About => {
  const all = facts.map(namedBy);
  const first = <Key extends keyof About>(key: Key): About[Key] => (all.map((each) => each[key]).find((id) => id !== undefined && id !== null) ?? null) as About[Key];
  return { run: first('run'), team: first('team'), person: first('person'), member: first('member'), session: first('session') };
};

const personIn = (state: State, id: PersonId | null) => [...state.people, ...state.formerPeople].find((each) => each.id === id);

/** Everyone and every team that moves or changes in these facts. */
const spokenOf = (facts: readonly Fact[]): ReadonlySet<string> => new Set(facts.flatMap((fact): readonly (string | null)[] => {
  switch (fact.type) {
    case 'personSeated': return [fact.person, fact.team];
    case 'membersMoved': return fact.moves.flatMap(({ person, from, to }) => [person, from, to]);
    case 'teamsMerged': return [fact.team, fact.gone];
    case 'judgesSet': return fact.judges;
    case 'awardTieDecided': return fact.decision.teams;
    case 'progressNoted': return fact.updates.map(({ plan }) => plan);
    case 'progressTakenBack': return fact.plans;
    case 'stationTimersPaused': case 'stationTimersResumed': case 'stationTimersAdjusted': case 'stationTimersFinished': case 'stationTimersRang': return fact.stations;
    default: return [];
  }
}).filter((id) => id !== null));

const namesIn = ({ people, teams, committee, stationTimers, actionPlans }: State, facts: readonly Fact[]): Readonly<Record<string, string>> => {
  const ids = spokenOf(facts);
  const plans = actionPlans.map(({ id, action }) => ({ id, name: action }));
  return ids.size === 0 ? {} : Object.fromEntries([...people, ...teams, ...committee, ...stationTimers, ...plans].filter(({ id }) => ids.has(id)).map(({ id, name }) => [id, name]));
};

const entryOf = (before: State, after: State, row: JournalRow): JournalEntry => {
  const { run: runId, team: teamId, person: personId, member: memberId, session: sessionId } = about(row.facts);
  const find = (state: State) => state.runs.find((each) => each.id === runId);
  const run = find(before) ?? find(after);
  const team = teamId === null ? undefined : before.teams.flatMap(withFormer).find((each) => each.id === teamId);
  const wasPerson = personIn(before, personId);
  const person = wasPerson ?? personIn(after, personId);
  const named = <Id, Named extends { readonly id: Id }>(of: (state: State) => readonly Named[], id: Id | null): Named | undefined =>
    [...of(before), ...of(after)].find((each) => each.id === id);
  const judge = row.facts.find((fact) => fact.type === 'sheetSubmitted' || fact.type === 'sheetRestored')?.judge;
  const sheetIn = (state: State): Sheet | null => (teamId === null ? null : saidOf(find(state)?.sheets ?? {}, teamId, judge) ?? null);
  return {
    ...row,
    facts: row.facts.map(withoutLogo).map(withoutPicture).map(withoutAnswers),
    run: run === undefined ? null : { id: run.id, name: run.exercise.name },
    team: team === undefined ? null : { id: team.id, name: team.name },
    person: person === undefined ? null : { name: person.name, before: wasPerson ?? null },
    member: named((state) => state.committee, memberId)?.name ?? null,
    session: named((state) => state.sessions, sessionId)?.title ?? null,
    form: formSpokenOf(before, row.facts),
    names: namesIn(before, row.facts),
    sheet: team === undefined ? null : { before: sheetIn(before), after: sheetIn(after) },
    before: SETTINGS.every((name) => before[name] === after[name]) ? null : { retreat: before.retreat, target: before.target, quietHours: before.quietHours },
  };
};

/** All of the log, the first record first. */
export function* journalEntries(rows: Iterable<JournalRow>): Generator<JournalEntry> {
  let state = emptyState;
  for (const row of rows) {
    const before = state;
    state = reduceRow(state, row);
    yield entryOf(before, state, row);
  }
}

/** `before` null begins at the end. */
export type JournalFilter = { readonly before: number | null; readonly run: RunId | null; readonly team: TeamId | null };
type Step = { readonly before: State; readonly after: State; readonly row: JournalRow };
/** Up to which row, `seq`, a log was read for a filter, and the latest steps that match it; states share what did not change, so that a hundred of them weigh little. */
export type JournalReading = { readonly filter: JournalFilter; readonly seq: number; readonly state: State; readonly total: number; readonly latest: readonly Step[] };

export const unread = (filter: JournalFilter): JournalReading => ({ filter, seq: 0, state: emptyState, total: 0, latest: [] });

/** The same reading, `rows` further. */
export const readOn = (reading: JournalReading, rows: Iterable<JournalRow>): JournalReading => {
  const { filter } = reading;
  let [seq, state, total, steps] = [reading.seq, reading.state, reading.total, [...reading.latest]];
  for (const row of rows) {
    const before = state;
    ({ seq } = row);
    state = reduceRow(state, row);
    const { run, team } = about(row.facts);
    if ((filter.run !== null && run !== filter.run) || (filter.team !== null && team !== filter.team)) continue;
    total += 1;
    if (filter.before !== null && row.seq >= filter.before) continue;
    steps.push({ before, after: state, row });
    if (steps.length > 2 * PAGE) steps = steps.slice(-PAGE);
  }
  return { filter, seq, state, total, latest: steps.slice(-PAGE) };
};

/** What a person reads of it; only these entries are made. */
export const pageOf = ({ total, latest }: JournalReading): JournalPage =>
  ({ entries: latest.map(({ before, after, row }) => entryOf(before, after, row)).toReversed(), total });
