// The real host under attack where scores come in and go out: what a hall can learn of them, what hostile values do, and consoles that race.
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newCommandId } from '../../../electron/host/log/newIds.ts';
import type { Host } from '../../../electron/host/host.ts';
import { bareHost } from '../../../electron/host/plainNode/nodeHost.ts';
import { foldersOf } from '../../../electron/host/plainNode/places.ts';
import type { Answer, Topic, WindowRole } from '../../../shared/contract.ts';
import type { ToWindow } from '../../../shared/hostMessages.ts';
import { WHO_MAY_WATCH } from '../../../shared/contract.ts';
import type { Command } from '../../../shared/domain/commands.ts';
import { commandSchema } from '../../../shared/domain/commands.ts';
import { standings } from '../../../shared/domain/scoring/boards/standings.ts';
import { views } from '../../../shared/domain/views.ts';
import type { Amount, CommandId, ExerciseId, MemberId } from '../../../shared/units.ts';
import { hundredths, seconds } from '../../../shared/units.ts';
import { scoringCommandOf } from '../../shared/anyScoring.ts';
import { finished, ready, run, submit, team } from '../../shared/samples.ts';
import { folderForTest } from './onLaptop.ts';

const topics = Object.keys(WHO_MAY_WATCH) as readonly Topic[];
const ofScores = ['runs', 'tieChain', 'mergedTeams', 'scoreBook', 'standings', 'profile', 'judgeSpread', 'scoreSheets', 'rekap'] as const satisfies readonly Topic[];

const chant: Command = { type: 'planRun', exercise: 'yel' as ExerciseId };
const judges = ['Ani Contoh', 'Beni Contoh'].map((name): Command => ({ type: 'addMember', fields: { name, rank: null, nip: null, post: null, roles: ['judge'] } }));
/** Two runs: the leaking pipe, and the chant with a rubric of 30, 25, 25, 20. */
const begun = [...ready(6), ...judges, chant];

const hosts: Host[] = [];
const faults: string[] = [];
const openHost = (): Host => {
  const host = bareHost({ folders: foldersOf(folderForTest()), onNotice: (notice) => { faults.push(notice); } });
  hosts.push(host);
  const founded = host.current.found(begun);
  if (!founded.ok) throw new Error(founded.refusal.code);
  return host;
};
const joined = (host: Host, role: WindowRole, asked: readonly string[] = []) => {
  const heard: ToWindow[] = [];
  const connection = host.connect(role, (message) => { heard.push(JSON.parse(JSON.stringify(message)) as ToWindow); });
  for (const topic of asked) connection.receive({ kind: 'watch', topic });
  const call = async (name: string, argument: unknown): Promise<Answer<unknown>> => {
    const from = heard.length;
    connection.receive({ kind: 'call', n: 1, name, argument });
    await wait(0);
    const answer = heard.slice(from).find((message) => message.kind === 'answer');
    if (answer?.kind !== 'answer') throw new Error('no answer came');
    return answer.answer;
  };
  return { heard, connection, call, give: (command: unknown, id: CommandId = newCommandId()) => call('send', { id, command }) };
};
/** The bytes of it, the time of day aside. */
const bytesOf = (heard: readonly ToWindow[]): readonly string[] => heard.map((message) => JSON.stringify({ ...message, now: 0 }));

beforeEach(() => { faults.length = 0; });
afterEach(() => {
  expect(faults).toEqual([]);
  for (const host of hosts.splice(0)) host.close();
});

describe('a hall', () => {
  test('that asks for everything of scores is told of none, by watching, by calling or by a name that is no topic', async () => {
    const host = openHost();
    const hall = joined(host, 'hall', [...topics, 'scoreBook/r1', '__proto__', 'constructor', 'runs ']);
    const before = hall.heard.length;
    expect(hall.heard.flatMap((message) => ('topic' in message ? [message.topic] : [])).filter((topic) => (ofScores as readonly Topic[]).includes(topic))).toEqual([]);
    expect(await hall.call('foresee', { command: submit(1, finished('5:00')) })).toEqual({ ok: false, refusal: { code: 'notAllowed' } });
    expect(await hall.give(submit(1, finished('5:00')))).toEqual({ ok: false, refusal: { code: 'notAllowed' } });
    for (const name of ['readJournal', 'exportReport', 'saveCopy']) expect(await hall.call(name, {})).toEqual({ ok: false, refusal: { code: 'notAllowed' } });
    expect(hall.heard.slice(before).every(({ kind }) => kind === 'answer')).toBe(true);
  });

  test('in two worlds that differ in hidden scores alone hears the same bytes, message by message', async () => {
    const hidden = async (points: readonly number[], time: number): Promise<readonly string[]> => {
      const host = openHost();
      const [console_, hall] = [joined(host, 'console', ofScores), joined(host, 'hall', topics)];
      const ok = async (command: Command): Promise<void> => expect(await console_.give(command)).toMatchObject({ ok: true });
      for (const number of [1, 2, 3]) await ok(submit(number, { kind: 'finished', time: seconds(time + number) }));
      await ok({ type: 'submitSheet', run: run(2), team: team(1), basedOn: 0, mark: { kind: 'rated', points: points.map((each) => each * 100) }, penalties: {} });
      await ok({ type: 'rateBehaviour', run: run(1), team: team(2), observer: null, basedOn: 0, ratings: { KL: points[0] === 30 ? 4 : 1, AD: 2, BP: null }, note: '' });
      await ok({ type: 'giveHelp', giver: team(1), receiver: team(2), points: hundredths(points[0] === 30 ? 300 : 25), reason: 'Menolong' });
      await ok({ type: 'excuseTeam', run: run(1), team: team(points[0] === 30 ? 1 : 2), reason: 'Dipanggil', second: 'Ani Contoh' });
      await ok({ type: 'showScene', scene: 'black' });
      await ok({ type: 'weighRun', run: run(2), weight: points[0] === 30 ? 9 : 2, resultWeight: 60, reason: 'Lebih penting' });
      await ok({ type: 'showScene', scene: 'welcome' });
      return bytesOf(hall.heard);
    };
    const [one, other] = [await hidden([30, 25, 25, 20], 300), await hidden([1, 2, 3, 4], 500)];
    expect(one).toEqual(other);
    expect(one.length).toBeGreaterThan(2);
  });
});

describe('hostile values', () => {
  const long = 'x'.repeat(100_000);
  const nasty = fc.constantFrom<unknown>(
    '', ' ', '\u0000', '\u202Eabc', long, 'NaN', null, [], {}, -1, 0.5, 1e308, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, true, '__proto__', 'constructor',
    JSON.parse('{"__proto__":4}'), JSON.parse('{"__proto__":{"KL":4}}'), { KL: 5, AD: 2, BP: 3 }, { toString: 3 }, { KL: 3, AD: 2, BP: 3, hasOwn: 1 }, [{ name: long, most: 10_000 }],
    [{ name: { id: 'A', en: 'A' }, most: 1e12 }], Array.from({ length: 5_000 }, () => ({ name: { id: 'A', en: 'A' }, most: 2 })), { kind: 'rated', points: Array.from({ length: 100_000 }, () => 1) },
  );
  const anyGiven = fc.oneof(...Object.values(scoringCommandOf) as fc.Arbitrary<Command>[], fc.constant<Command>(submit(1, finished('5:00'))), fc.constant<Command>({
    type: 'submitSheet', run: run(2), team: team(1), basedOn: 0, mark: { kind: 'rated', points: [1, 2, 3, 4] }, penalties: {}, earlier: [], rubric: 1, reason: 'Sebab',
  }));
  const spoilt = fc.tuple(anyGiven, fc.nat(), nasty, fc.boolean()).map(([command, at, value, extra]) => {
    const keys = Object.keys(command).filter((key) => key !== 'type');
    return extra ? { ...command, [`extra${at % 3}`]: value } : { ...command, [keys[at % keys.length] ?? 'run']: value };
  });

  test('crash nothing, and what is refused changes nothing', async () => {
    const host = openHost();
    const console_ = joined(host, 'console', ofScores);
    await fc.assert(fc.asyncProperty(fc.oneof(spoilt, anyGiven), async (command) => {
      const before = host.current.state();
      const answer = await console_.give(command);
      if (answer.ok) {
        expect(commandSchema.safeParse(command).success).toBe(true);
        return;
      }
      expect(answer.refusal.code).not.toBe('fault');
      expect(host.current.state()).toBe(before);
      expect(await console_.call('foresee', { command })).toMatchObject({ ok: false });
    }), { numRuns: 600 });
    expect(host.current.safety()?.viewOnly).toBeNull();
    expect(({} as Record<string, unknown>)['KL']).toBeUndefined();
  });
});

test('a reason or a name of signs that show nothing is none, and no such sign makes the operator another person', async () => {
  const console_ = joined(openHost(), 'console');
  const excuse = (reason: string, second: string): Command => ({ type: 'excuseTeam', run: run(1), team: team(1), reason, second });
  for (const unseen of ['\u200B', '\u0000\u0000', '\u202E \u2066']) {
    expect(await console_.give(excuse(unseen, 'Ani Contoh'))).toEqual({ ok: false, refusal: { code: 'malformed', field: 'command.reason' } });
    expect(await console_.give(excuse('Dipanggil', `Sari${unseen} Wulandari`))).toMatchObject({ ok: false, refusal: { code: 'secondIsOperator' } });
  }
});

describe('two consoles', () => {
  test('with the same version: the second is told which version there is, and the first stands', async () => {
    const host = openHost();
    const [one, other] = [joined(host, 'console'), joined(host, 'console')];
    const rate = (KL: number): Command => ({ type: 'rateBehaviour', run: run(2), team: team(1), observer: 'c1' as MemberId, basedOn: 0, ratings: { HA: KL, KL }, note: '' });
    expect(await one.give(rate(4))).toMatchObject({ ok: true });
    expect(await other.give(rate(1))).toEqual({ ok: false, refusal: { code: 'sheetMovedOn', version: 1 } });
    expect(await one.give(submit(1, finished('5:00')))).toMatchObject({ ok: true });
    expect(await other.give(submit(1, finished('6:00')))).toEqual({ ok: false, refusal: { code: 'sheetMovedOn', version: 1 } });
    expect(host.current.state().runs[1]?.ratings).toMatchObject({ t1: { c1: { version: 1, ratings: { HA: 4, KL: 4 } } } });
  });

  test('with one id for two commands: only one is stored, and the other is not said to be', async () => {
    const host = openHost();
    const [one, other] = [joined(host, 'console'), joined(host, 'console')];
    const id = newCommandId();
    const first = await one.give(submit(1, finished('5:00')), id);
    expect(first).toMatchObject({ ok: true });
    expect(await other.give(submit(1, finished('5:00')), id)).toEqual(first);
    const stored = host.current.state();
    expect(await other.give(submit(2, finished('6:00')), id)).toEqual({ ok: false, refusal: { code: 'malformed', field: 'id' } });
    expect(host.current.state()).toBe(stored);
  });
});

test('with the largest numbers a console can send every total is a safe whole number, 0 or above', () => {
  const host = openHost();
  const give = (command: Command): void => { host.current.send({ id: newCommandId(), command }); };
  for (let i = 0; i < 8; i += 1) give({ type: 'planRun', exercise: i % 2 === 0 ? 'pipa-bocor' as ExerciseId : 'lereng' as ExerciseId });
  for (const { id, exercise } of host.current.state().runs) {
    give({ type: 'weighRun', run: id, weight: 10, resultWeight: 100, reason: null });
    for (const { id: of } of host.current.state().teams) {
      const penalties = Object.fromEntries(exercise.penalties.map((each) => [each.id, 999]));
      give({ type: 'submitSheet', run: id, team: of, basedOn: 0, mark: { kind: 'amount', amount: 100_000_000 as Amount }, penalties });
      give({ type: 'submitSheet', run: id, team: of, basedOn: 0, mark: { kind: 'finished', time: seconds(1) }, penalties });
      give({ type: 'giveBonus', run: id, team: of, points: hundredths(10_000), reason: 'Besar' });
    }
  }
  for (let i = 0; i < 300; i += 1) give({ type: 'adjustTotal', team: team(1), points: hundredths(10_000), reason: 'Besar' });
  for (const { total } of standings(host.current.state())) expect(Number.isSafeInteger(total ?? 0) && (total ?? 0) >= 0).toBe(true);
  expect(JSON.stringify(views.scoreBook(host.current.state()))).not.toMatch(/NaN|Infinity|e\+/);
});
