// What every window may rely on, whatever carries its messages: the same suite for each way to the host.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Answer, CallName, HostLink, LinkStatus, Topic, Topics, WindowRole } from '../../shared/contract.ts';
import { WHO_MAY_CALL, WHO_MAY_WATCH } from '../../shared/contract.ts';
import type { Command, Envelope } from '../../shared/domain/commands.ts';
import type { CommandId, RunId, TeamId } from '../../shared/units.ts';
import { seconds } from '../../shared/units.ts';
import type { OpenDoor } from './doors.ts';
import { doors } from './doors.ts';

const roles: readonly WindowRole[] = ['console', 'hall', 'report'];
const calls = Object.keys(WHO_MAY_CALL) as readonly CallName[];
const topics = Object.keys(WHO_MAY_WATCH) as readonly Topic[];

let made = 0;
const envelope = (command: Command): Envelope => ({ id: `contract-${++made}` as CommandId, command });
const changeOperator = (name: string): Command => ({ type: 'changeOperator', name });
const show = (scene: 'board' | 'black'): Command => ({ type: 'showScene', scene });
const sheet = (team: number, time: number): Command => ({
  type: 'submitSheet', run: 'r1' as RunId, team: `t${team}` as TeamId, basedOn: 0, mark: { kind: 'finished', time: seconds(time) }, penalties: {},
});

/** Any call at all, as a page that has lost its mind might make it. */
const callAnything = (link: HostLink, name: string, argument: unknown): Promise<Answer<unknown>> => link.call(name as CallName, argument as never);
/** Answers come in order: when this is answered, whatever the host sent before it has arrived. */
const settled = (link: HostLink): Promise<unknown> => callAnything(link, 'nothing', {});

type Heard<T extends Topic> = { readonly view: Topics[T]; readonly number: number };
/** Watches and keeps all it is told; `next` waits for one more. */
const listen = <T extends Topic>(link: HostLink, topic: T) => {
  const heard: Heard<T>[] = [];
  let wake = (): void => undefined;
  const stop = link.watch(topic, (view, number) => {
    heard.push({ view, number });
    wake();
  });
  const count = async (wanted: number): Promise<Heard<T>> => {
    while (heard.length < wanted) await new Promise<void>((resolve) => { wake = resolve; });
    const last = heard[wanted - 1];
    if (last === undefined) throw new Error('nothing was heard');
    return last;
  };
  return { heard, stop, count };
};
const connected = (link: HostLink): Promise<void> => new Promise((resolve) => {
  const stop = link.onStatus((status) => {
    if (status === 'connected') queueMicrotask(() => { stop(); resolve(); });
  });
});

describe.each(doors)('over the $name link', (door) => {
  let open: OpenDoor;
  beforeEach(async () => { open = await door.open(); });
  afterEach(async () => {
    expect(open.faults).toEqual([]);
    await open.close();
  });
  const linkOf = async (role: WindowRole): Promise<HostLink> => {
    const link = open.link(role);
    await connected(link);
    return link;
  };

  describe('a call', () => {
    test('is answered with its value', async () => {
      const link = await linkOf('console');
      const before = await link.call('send', envelope(changeOperator('Petugas A')));
      const after = await link.call('send', envelope(changeOperator('Petugas B')));
      expect(before.ok && after.ok && after.value.seq - before.value.seq).toBe(1);
    });
    test('is answered with its refusal', async () => {
      const link = await linkOf('console');
      expect(await link.call('send', envelope({ type: 'pauseTimer' }))).toEqual({ ok: false, refusal: { code: 'noTimer' } });
    });
    test('that is malformed is refused with the field, and so is one that does not exist', async () => {
      const link = await linkOf('console');
      expect(await callAnything(link, 'send', { id: 'contract-x', command: { type: 'adjustTimer', by: '60' } })).toEqual({ ok: false, refusal: { code: 'malformed', field: 'command.by' } });
      expect(await callAnything(link, 'send', null)).toEqual({ ok: false, refusal: { code: 'malformed', field: '' } });
      for (const name of ['nothing', 'toString', '__proto__', 'constructor']) {
        expect(await callAnything(link, name, {})).toEqual({ ok: false, refusal: { code: 'malformed', field: 'name' } });
      }
    });
    test('longer than any door lets in is refused at once, and the link goes on', async () => {
      const link = await linkOf('console');
      const seen: LinkStatus[] = [];
      link.onStatus((status) => seen.push(status));
      // Half as many signs as bytes.
      expect(await callAnything(link, 'send', { ...envelope(changeOperator('Petugas A')), more: 'é'.repeat(4_100_000) })).toEqual({ ok: false, refusal: { code: 'tooMuchAtOnce' } });
      expect(await link.call('send', envelope(changeOperator('Petugas A')))).toMatchObject({ ok: true });
      expect(seen).toEqual(['connected']);
    });
    test('before the link is up waits for it, if it is a command', async () => {
      const link = open.link('console');
      expect(await link.call('send', envelope(changeOperator('Petugas A')))).toMatchObject({ ok: true });
    });
    test('with an id that is known is answered again and not repeated', async () => {
      const [link, other] = [await linkOf('console'), await linkOf('console')];
      const once = envelope(changeOperator('Petugas A'));
      const first = await link.call('send', once);
      await link.call('send', envelope(changeOperator('Petugas B')));
      const operator = listen(link, 'retreat');
      expect(await link.call('send', once)).toEqual(first);
      expect(await other.call('send', once)).toEqual(first);
      await settled(link);
      expect(operator.heard.map(({ view }) => view?.operator)).toEqual(['Petugas B']);
      const next = await link.call('send', envelope(changeOperator('Petugas C')));
      expect(first.ok && next.ok && next.value.seq - first.value.seq).toBe(2);
    });
    test('many at once are each answered with their own', async () => {
      const link = await linkOf('console');
      const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => link.call('send', envelope(changeOperator(`Petugas ${i}`)))));
      const seqs = answers.map((answer) => (answer.ok ? answer.value.seq : 0));
      expect(seqs).toEqual(Array.from({ length: 50 }, (_, i) => (seqs[0] ?? 0) + i));
    });
  });

  describe.each(roles)('as %s', (role) => {
    test('every call is open or closed as the table says', async () => {
      const link = await linkOf(role);
      for (const name of calls) {
        // An argument that no call can read: whoever may call is told so, and nothing happens.
        const answer = await callAnything(link, name, { unreadable: true });
        const mayCall = (WHO_MAY_CALL[name] as readonly WindowRole[]).includes(role);
        expect([name, answer]).toMatchObject([name, { ok: false, refusal: { code: mayCall ? 'malformed' : 'notAllowed' } }]);
      }
    });
    test('every topic is open or closed as the table says', async () => {
      const link = await linkOf(role);
      const seen = new Set<Topic>();
      for (const topic of topics) link.watch(topic, () => seen.add(topic));
      await settled(link);
      expect([...seen].toSorted()).toEqual(topics.filter((topic) => (WHO_MAY_WATCH[topic] as readonly WindowRole[]).includes(role)).toSorted());
    });
  });

  describe('a watch', () => {
    test('gets the present view at once, and a second one the same', async () => {
      const link = await linkOf('console');
      await link.call('send', envelope(changeOperator('Petugas A')));
      const first = await listen(link, 'retreat').count(1);
      expect(first.view?.operator).toBe('Petugas A');
      expect(listen(link, 'retreat').heard).toEqual([first]);
      expect(await listen(await linkOf('console'), 'retreat').count(1)).toEqual(first);
    });
    test('gets each change, in order', async () => {
      const [link, other] = [await linkOf('console'), await linkOf('console')];
      const watching = listen(other, 'retreat');
      await watching.count(1);
      for (const name of ['A', 'B', 'C']) await link.call('send', envelope(changeOperator(name)));
      await watching.count(4);
      expect(watching.heard.slice(1).map(({ view }) => view?.operator)).toEqual(['A', 'B', 'C']);
    });
    test('that has ended is told nothing more, while another on the same topic is', async () => {
      const link = await linkOf('console');
      const [ended, going] = [listen(link, 'retreat'), listen(link, 'retreat')];
      await going.count(1);
      ended.stop();
      await link.call('send', envelope(changeOperator('Petugas A')));
      await going.count(2);
      going.stop();
      await link.call('send', envelope(changeOperator('Petugas B')));
      await settled(link);
      expect([ended.heard.length, going.heard.length]).toEqual([1, 2]);
    });
    test('that began again after ending gets the present view', async () => {
      const link = await linkOf('console');
      const first = listen(link, 'retreat');
      await first.count(1);
      first.stop();
      await link.call('send', envelope(changeOperator('Petugas A')));
      expect((await listen(link, 'retreat').count(1)).view?.operator).toBe('Petugas A');
    });
    test('is told nothing, and its number does not rise, while its role sees no change', async () => {
      const [console_, hall] = [await linkOf('console'), await linkOf('hall')];
      const audience = listen(hall, 'hall');
      const first = await audience.count(1);
      await console_.call('send', envelope({ type: 'cueScene', scene: 'board' }));
      for (const team of [1, 2, 3, 4, 5]) await console_.call('send', envelope(sheet(team, 300 + team)));
      await settled(hall);
      expect(audience.heard).toEqual([first]);
      await console_.call('send', envelope(show('board')));
      expect(await audience.count(2)).toMatchObject({ number: first.number + 1, view: { scene: { kind: 'board' } } });
    });
    test('counts by topic: a change of one raises no other', async () => {
      const link = await linkOf('console');
      const [operator, runs] = [listen(link, 'retreat'), listen(link, 'runs')];
      const [before, runsBefore] = [await operator.count(1), await runs.count(1)];
      await link.call('send', envelope(sheet(1, 300)));
      expect((await runs.count(2)).number).toBe(runsBefore.number + 1);
      await settled(link);
      expect(operator.heard).toEqual([before]);
    });
  });

  if (door.canBeCut) describe('a lost connection', () => {
    test('is said, and so is its return', async () => {
      const link = await linkOf('console');
      const said: LinkStatus[] = [];
      link.onStatus((status) => { said.push(status); });
      open.cut();
      await expect.poll(() => said).toEqual(['connected', 'disconnected']);
      open.mend();
      await expect.poll(() => said).toEqual(['connected', 'disconnected', 'connected']);
    });
    test('keeps a command until it is back, and gives it once', async () => {
      const link = await linkOf('console');
      const first = await link.call('send', envelope(changeOperator('Petugas A')));
      const answered = link.call('send', envelope(changeOperator('Petugas B')));
      open.cut();
      const later = link.call('send', envelope(changeOperator('Petugas C')));
      open.mend();
      const seqs = (await Promise.all([Promise.resolve(first), answered, later])).map((answer) => (answer.ok ? answer.value.seq : 0));
      expect(seqs).toEqual([0, 1, 2].map((more) => (seqs[0] ?? 0) + more));
    });
    test('refuses every other call at once', async () => {
      const link = await linkOf('console');
      const said: LinkStatus[] = [];
      link.onStatus((status) => { said.push(status); });
      open.cut();
      await expect.poll(() => said).toContain('disconnected');
      expect(await link.call('setPreferences', { language: 'en' })).toEqual({ ok: false, refusal: { code: 'hostAway' } });
      open.mend();
      await connected(link);
      expect((await listen(link, 'preferences').count(1)).view.language).toBe('id');
    });
    test('brings the view as it is now when it returns, and goes on from there', async () => {
      const hall = await linkOf('hall');
      const audience = listen(hall, 'hall');
      await audience.count(1);
      open.cut();
      expect(open.host.current.send(envelope(show('board')))).toMatchObject({ ok: true });
      expect(open.host.current.send(envelope(show('black')))).toMatchObject({ ok: true });
      open.mend();
      await expect.poll(() => audience.heard.at(-1)?.view.scene.kind).toBe('black');
      open.host.current.send(envelope(show('board')));
      await expect.poll(() => audience.heard.at(-1)?.view.scene.kind).toBe('board');
      expect(audience.heard.map(({ number }) => number)).toEqual(audience.heard.map(({ number }) => number).toSorted((a, b) => a - b));
    });
  });

  test("a window knows the host's clock", async () => {
    const link = await linkOf('hall');
    listen(link, 'hall');
    await settled(link);
    expect(Math.abs(link.now() - Date.now())).toBeLessThan(100);
  });

  test('exactly one window owns sound, a hall first, and an order goes to it alone', async () => {
    const console_ = await linkOf('console');
    const desk = listen(console_, 'sound');
    expect((await desk.count(1)).view).toMatchObject({ isOwner: true, owner: 'console' });
    const halls = [await linkOf('hall'), await linkOf('hall')];
    const heard = halls.map((hall) => listen(hall, 'sound'));
    await expect.poll(() => heard.map(({ heard: all }) => all.at(-1)?.view.isOwner)).toEqual([true, false]);
    expect(await console_.call('playSound', { sound: 'applause' })).toMatchObject({ ok: true });
    await expect.poll(() => [desk, ...heard].map(({ heard: all }) => all.at(-1)?.view.order?.sound ?? null)).toEqual([null, 'applause', null]);
    await halls[0]?.call('noteSound', { blocked: true });
    await expect.poll(() => [desk, ...heard].map(({ heard: all }) => all.at(-1)?.view.isOwner)).toEqual([false, false, true]);
    await halls[1]?.call('noteSound', { blocked: true });
    await expect.poll(() => desk.heard.at(-1)?.view).toMatchObject({ isOwner: true, owner: 'console', hallBlocked: true });
  });

  test('the console is told how many hall windows watch', async () => {
    const watching = listen(await linkOf('console'), 'screens');
    await watching.count(1);
    listen(await linkOf('hall'), 'hall');
    await expect.poll(() => watching.heard.at(-1)?.view.hallWindows).toBe(1);
    listen(await linkOf('hall'), 'hall');
    await expect.poll(() => watching.heard.at(-1)?.view.hallWindows).toBe(2);
  });
});
