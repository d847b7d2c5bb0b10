// What the console is told at the end, against the oracle's books: places, who was there, what was promised and planned, and what was learnt.
import { everyId, standingOf } from '../oracle/standing.ts';
import type { Compared, Learnt, Side } from '../oracle/gains.ts';
import { learntFrom } from '../oracle/gains.ts';
import type { World } from '../world.ts';
import { apart } from './words.ts';

export const boardAgrees = async ({ link, oracle }: World, when: string): Promise<string | null> => {
  const own = standingOf(oracle.scores);
  const words = (rows: readonly { readonly team: string; readonly place: number | null; readonly total: number | null }[]): string => JSON.stringify(rows.map(({ team, place, total }) => [team, place, total]).toSorted());
  const agrees = (rows: Parameters<typeof words>[0]): boolean => words(rows) === words(own);
  try {
    await link().shown('standings', ({ rows }) => agrees(rows));
    return null;
  } catch {
    const { view } = await link().shown('standings');
    return `${when}: the board is ${words(view.rows)}, the oracle has ${words(own)}`;
  }
};

/** What a person saw of each instrument, from the view and from the forms. */
export const learnt = async ({ link, oracle }: World): Promise<readonly Learnt[]> => {
  const { view } = await link().shown('instruments');
  return view.filter(({ id }) => oracle.people.forms.some(({ instrument }) => instrument === id)).map((key) => learntFrom(key, oracle.people.forms));
};

type Told = { readonly before: Side; readonly after: Side; readonly gain: { readonly kind: string; readonly value?: number } | null };
const asCompared = ({ before, after, gain }: Told): Compared => ({ before: sideOf(before), after: sideOf(after), gain: gain?.value ?? null });
const sideOf = (side: Side): Side => (side === null ? null : { n: side.n, mean: side.mean });
const asWords = ({ before, after, gain }: Compared): string => JSON.stringify([before, after, gain]);

/** Of a team and those that went into it. */
export const idsOf = ({ oracle: { scores } }: World, id: string): readonly string[] => scores.teams.filter((team) => team.id === id).flatMap(everyId);

const learningDiffers = async (world: World): Promise<readonly string[]> => {
  const { view } = await world.link().shown('learningResults');
  return (await learnt(world)).flatMap((own) => {
    const told = view.find(({ instrument }) => instrument === own.instrument);
    if (told === undefined) return [`nothing is told of ${own.instrument}`];
    const differs = (of: string, one: Told, other: Compared): readonly string[] =>
      (asWords(asCompared(one)) === asWords(other) ? [] : [`${own.instrument}${of}: told ${asWords(asCompared(one))}, the oracle ${asWords(other)}`]);
    const wrong = [
      ...differs('', told.whole, own),
      ...told.values.flatMap((each) => differs(` ${each.value}`, each, own.ofValue(each.value))),
      ...told.teams.told.flatMap((each) => differs(` ${each.name}`, each, own.ofTeams(idsOf(world, each.team)))),
    ];
    const { pairs } = told;
    // Some pairs are left out by lot so that the few without one stay hidden; those means are the host's alone.
    const pairsWrong = pairs !== null && pairs.n + pairs.leftOut !== own.pairs.n ? [`${own.instrument}: ${pairs.n} and ${pairs.leftOut} pairs, the oracle ${own.pairs.n}`]
      : pairs !== null && pairs.leftOut === 0 && (pairs.before?.mean !== own.pairs.before || pairs.after?.mean !== own.pairs.after) ? [`${own.instrument}: pairs ${JSON.stringify(pairs)}, the oracle ${JSON.stringify(own.pairs)}`] : [];
    const ticks = told.items.flatMap((item, at) => (['before', 'after'] as const).flatMap((side) => {
      const counted = item[side]?.counts;
      return counted === undefined || JSON.stringify(counted) === JSON.stringify(own.ticks[side][at]) ? [] : [`${own.instrument} item ${at + 1} ${side}: ${JSON.stringify(counted)}, the oracle ${JSON.stringify(own.ticks[side][at])}`];
    }));
    return [...wrong, ...pairsWrong, ...ticks];
  });
};

/** Gives what differs, in words. */
export const viewsDiffer = async (world: World): Promise<readonly string[]> => {
  const { oracle: { people, scores } } = world;
  const shown = async <T extends 'attendance' | 'commitments' | 'followUp' | 'teams' | 'roster'>(topic: T) => (await world.link().shown(topic)).view;
  const present = (marks: Iterable<readonly [string, string]>): readonly string[] => [...marks].map(([person, kind]) => `${person} ${kind}`).toSorted();
  const attendance = await shown('attendance');
  const told = Object.entries(attendance).map(([session, marks]) => [session, ...present(Object.entries(marks).map(([person, { kind }]) => [person, kind]))]);
  const own = [...people.attendance].map(([session, marks]) => [session, ...present(marks)]);
  const commitments = await shown('commitments');
  const promises = [...commitments.teams.flatMap((team) => team.commitments), ...commitments.others].map(({ run, team, person, text }) => [run, team, person, text]);
  const plans = (await shown('followUp')).plans.map(({ action, agency, due, state }) => [action, agency, due, state]);
  const teams = (await shown('teams')).teams.map(({ team, name, members }) => [team, name, members.map(({ id }) => id).toSorted()]);
  return [
    await boardAgrees(world, 'at the end'),
    apart('people', (await shown('roster')).map(({ id, name }) => [id, name]), people.people.map(({ id, name }) => [id, name])),
    apart('teams', teams, scores.teams.map(({ id, name, members }) => [id, name, members.toSorted()])),
    apart('attendance', told, own),
    apart('commitments', promises, people.promises.map(({ run, team, person, text }) => [run, team, person, text])),
    apart('plans', plans, people.plans.map(({ action, agency, due, state }) => [action, agency, due, state])),
    ...await learningDiffers(world),
  ].filter((each) => each !== null);
};
