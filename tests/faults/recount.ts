// Counts a retreat again from its bare records, by other means than the app's own: what it believes must come to the same. It uses none of our rules.
import type { State } from '../../shared/domain/model.ts';
import { allSaid } from '../../shared/domain/scoring/sheets/byTeam.ts';

/** What the two counts are compared by. */
export type Count = {
  readonly records: number;
  readonly name: string | null;
  readonly operator: string;
  readonly people: readonly string[];
  readonly teams: readonly string[];
  /** By run and team: version, mark, penalties, as JSON text. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly scene: string;
  readonly timer: string | null;
};
type Record_ = { readonly at: number; readonly body: string };
type Loose = Readonly<Record<string, unknown>>;

const sorted = <T>(entries: Iterable<readonly [string, T]>): Readonly<Record<string, T>> =>
  Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)));
const sheetText = (version: unknown, mark: unknown, penalties: Iterable<readonly [string, unknown]>): string =>
  JSON.stringify([version, mark, sorted([...penalties].filter(([, count]) => count !== 0))]);

type Running = { readonly place: string; readonly endsAt: number | null; readonly left: number; readonly rung: boolean };
const adjusted = (timer: Running, by: number, at: number): Running => {
  const [endsAt, left] = timer.endsAt === null ? [null, timer.left + by] : [timer.endsAt + by, 0];
  return { ...timer, endsAt, left, rung: timer.rung && (endsAt === null ? left : endsAt - at) <= 0 };
};
type Sheet = { version: number; mark: unknown; readonly penalties: Map<string, unknown> };

/** Knows the facts that a demo retreat and the load of the fault rows leave, and throws at any other. */
export const recount = (records: readonly Record_[]): Count => {
  const people = new Set<string>();
  const sheets = new Map<string, Sheet>();
  let [name, operator, scene]: [string | null, string, string] = [null, '', 'welcome'];
  let teams: readonly string[] = [];
  let timer = null as Running | null;
  for (const { at, body } of records) {
    for (const fact of JSON.parse(body) as readonly Loose[]) {
      const place = `${String(fact['run'])} ${String(fact['team'])}`;
      switch (fact['type']) {
        case 'retreatCreated': name = String((fact['fields'] as Loose)['name']); break;
        case 'operatorChanged': operator = String(fact['name']); break;
        case 'peopleImported': for (const person of fact['people'] as readonly Loose[]) people.add(String(person['id'])); break;
        case 'teamsDrawn': teams = (fact['teams'] as readonly Loose[]).map((team) => String(team['id'])); break;
        case 'sheetSubmitted': {
          const before = sheets.get(place);
          sheets.set(place, { version: Number(fact['version']), mark: fact['mark'], penalties: before?.penalties ?? new Map() });
          break;
        }
        case 'penaltyCounted': sheets.get(place)?.penalties.set(String(fact['penalty']), fact['count']); break;
        case 'sceneTaken': scene = String(fact['scene']); break;
        case 'phaseStarted':
          timer = { place: `${String(fact['run'])} ${String(fact['phase'])}`, endsAt: at + Number(fact['length']), left: 0, rung: false };
          break;
        case 'timerPaused': if (timer !== null) timer = { ...timer, left: Number(timer.endsAt) - at, endsAt: null }; break;
        case 'timerResumed': if (timer !== null) timer = { ...timer, endsAt: at + timer.left, left: 0 }; break;
        case 'timerAdjusted': if (timer !== null) timer = adjusted(timer, Number(fact['by']), at); break;
        case 'timerRang': if (timer !== null) timer = { ...timer, rung: true }; break;
        case 'timerFinished': timer = null; break;
        case 'runPlanned': case 'undone': break;
        case 'sessionAdded': case 'memberAdded': case 'limitSet': case 'drawPlanned': case 'drawListClosed': case 'seedCalled': break;
        default: throw new Error(`the recount does not know ${String(fact['type'])}`);
      }
    }
  }
  return {
    records: records.length, name, operator, people: [...people].toSorted(), teams, scene,
    sheets: sorted([...sheets].map(([place, { version, mark, penalties }]) => [place, sheetText(version, mark, penalties)] as const)),
    timer: timer === null ? null : JSON.stringify([timer.place, timer.endsAt, timer.endsAt === null ? timer.left : null, timer.rung]),
  };
};

/** What the app believes, cut to the same shape. `records`: how many its log holds. */
export const believed = (state: State, records: number): Count => ({
  records,
  name: state.retreat?.name ?? null,
  operator: state.operator,
  people: state.people.map(({ id }) => String(id)).toSorted(),
  teams: state.teams.map(({ id }) => id),
  sheets: sorted(state.runs.flatMap((run) => allSaid(run.sheets)
    .map(({ team, said: sheet }) => [`${run.id} ${team}`, sheetText(sheet.version, sheet.mark, Object.entries(sheet.penalties))] as const))),
  scene: state.hall.shown,
  timer: state.timer === null ? null : JSON.stringify([
    `${state.timer.run} ${state.timer.phase}`,
    state.timer.going.kind === 'running' ? state.timer.going.endsAt : null,
    state.timer.going.kind === 'paused' ? state.timer.going.remaining : null,
    state.timer.rung,
  ]),
});
