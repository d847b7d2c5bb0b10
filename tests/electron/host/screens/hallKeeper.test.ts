// What becomes of the hall while cables are pulled and plugged: scripts of a day's mishaps, on a clock that the test moves.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Identity } from '../../../../electron/host/screens/hallDisplay.ts';
import { identityOf } from '../../../../electron/host/screens/hallDisplay.ts';
import type { HallKeeper } from '../../../../electron/host/screens/hallKeeper.ts';
import { createHallKeeper } from '../../../../electron/host/screens/hallKeeper.ts';
import type { WhenCalm } from '../../../../electron/host/screens/whenCalm.ts';
import { whenCalm } from '../../../../electron/host/screens/whenCalm.ts';
import type { PretendDesk } from './pretendDesk.ts';
import { DISPLAYS, pretendDesk } from './pretendDesk.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

type Played = { readonly table: PretendDesk; readonly keeper: HallKeeper; readonly changed: WhenCalm; readonly chosen: readonly Identity[]; readonly told: readonly string[] };

const identity = (letter: string): Identity => {
  const display = DISPLAYS[letter];
  if (display === undefined) throw new Error(`there is no display ${letter}`);
  return identityOf(display);
};

/**
 * Words of a script: `+P` plugs, `-P` pulls, `open` and `close` the hall, `console@P` moves the console, `drag`, `leave` (full screen), `ignore:2`,
 * `wake` (from sleep), `,` a tenth of a second, `.` a second, `…` two seconds, and `=state@where` what must hold by now.
 * `faults`: what is told of a disk that takes nothing; null: it takes everything.
 */
const play = async (script: string, last: Identity | null = null, faults: unknown[] | null = null): Promise<Played> => {
  const table = pretendDesk();
  const chosen: Identity[] = [];
  const told: string[] = [];
  const keeper = createHallKeeper({
    desk: table.desk, last, onChosen: (display) => { if (chosen.push(display) > 0 && faults !== null) throw new Error('the disk is full'); }, onView: () => void told.push(keeper.view().state),
    onFault: (error) => { if (faults === null) throw error; faults.push(error); },
  });
  const changed = whenCalm(() => void keeper.settle());
  await keeper.settle();
  for (const word of script.split(' ')) {
    const [act = '', of = ''] = word.split(/[@:]/);
    if (word.startsWith('=')) expect(`=${keeper.view().state}@${table.where()}`, `${word} in "${script}"`).toBe(word);
    else if (word === ',') await vi.advanceTimersByTimeAsync(100);
    else if (word === '.') await vi.advanceTimersByTimeAsync(1_000);
    else if (word === '…') await vi.advanceTimersByTimeAsync(2_000);
    else if (act === 'ignore') table.ignore(Number(of));
    else if (act === 'drag') table.drag({ x: 5, y: 5, width: 640, height: 360 });
    else if (act === 'lose') table.drag({ x: 1200, y: 700, width: 640, height: 360 });
    else if (act === 'leave') table.leaveFullScreen();
    else if (act === 'open' || act === 'close') {
      if (act === 'open') table.openHall();
      else table.closeHall();
      void keeper.settle();
    } else {
      if (act === 'console') table.moveConsole(of);
      else if (word.startsWith('+')) table.plug(word.slice(1));
      else if (word.startsWith('-')) table.pull(word.slice(1));
      else if (act !== 'wake') throw new Error(`the script says "${word}"`);
      changed();
    }
  }
  return { table, keeper, changed, chosen, told };
};

const SCRIPTS: readonly (readonly [string, string])[] = [
  ['one display and no hall', '. =none@-'],
  ['a projector before the hall', '+P . =ready@- open . =showing@P'],
  ['the hall before the projector', 'open . =none@l +P . =showing@P'],
  ['pulled and plugged again', '+P . open . -P . =unplugged@l +P . =showing@P'],
  ['pulled twice', '+P . open . -P . +P . =showing@P -P . =unplugged@l +P . =showing@P'],
  ['a loose cable: ten times within a second', '+P . open . -P , +P , -P , +P , -P , +P , -P , +P , -P , +P . =showing@P'],
  ['a loose cable that ends pulled', '+P . open . -P , +P , -P , +P , -P . =unplugged@l'],
  ['pulled for a long time', '+P . open . -P … … … … =unplugged@l +P . =showing@P'],
  ['back under another id', '+P . open . -P . +R . =showing@R'],
  ['back at another place', '+P . open . -P . +N . =showing@N'],
  ['another projector instead', '+P . open . -P . +W . =showing@W'],
  ['another one instead, then the first beside it', '+P . open . -P . +W . =showing@W +P . =showing@W'],
  ['a side monitor does not take the place of a pulled projector', '+P +S . open . =showing@P -P . =unplugged@l +P . =showing@P'],
  ['nor when it is plugged again itself', '+P +S . open . -P . -S . +S . =unplugged@l'],
  ['a side monitor comes while the hall shows', '+P . open . +S . =showing@P'],
  ['the largest of two unknown ones', '+S +W . open . =showing@W'],
  ['the side monitor goes while the hall shows', '+P +S . open . -S . =showing@P'],
  ['mirrored from the start', '+M . =mirrored@- open . =mirrored@l'],
  ['mirrored while the hall shows', '+P . open . -P +M . =mirrored@l'],
  ['mirrored, then extended', '+M . open . -M +P . =showing@P'],
  ['extended, mirrored, extended', '+P . open . -P +M . -M +P . =showing@P'],
  ['a projector without a name', '+T . open . =showing@T -T . =unplugged@l +T . =showing@T'],
  ['one without a name, under another id', '+T . open . -T . +U . =showing@U'],
  ['the console moved to the projector', '+P . console@P . open . =showing@L'],
  ['the console moved off the projector', '+P . console@P . open . console@L . =showing@P'],
  ['closed and opened again', '+P . open . close . =ready@- open . =showing@P'],
  ['closed while unplugged', '+P . open . -P . close . =none@- open . =none@l'],
  ['closed while unplugged; afterwards any display will do', '+P +S . open . -P . close . =ready@- open . =showing@S'],
  ['woken with the same displays', '+P . open . leave wake . =showing@P'],
  ['woken without the projector', '+P . open . -P wake . =unplugged@l'],
  ['the lid is closed: only the projector is left', '+P . open . -L … … =unplugged@p'],
  ['the lid is opened again', '+P . open . -L … +L … =showing@P'],
  ['moved by hand: left there until displays change', '+P . open . drag . =showing@l wake . =showing@P'],
  ['one display, moved by hand: left there', 'open . drag wake . =none@l'],
  ['one display, almost out of sight: brought back', 'open . lose wake . =none@l'],
  ['the system is slow', '+P . open . -P . ignore:2 +P … =showing@P'],
  ['plugged during a move', '+P ignore:1 open , -P … =unplugged@l'],
];

describe('a plug sequence', () => {
  test.each(SCRIPTS)('%s', async (_, script) => { await play(script); });
});

test('a choice that cannot be kept does not keep the hall off its projector', async () => {
  const faults: unknown[] = [];
  await play('+P . open . =showing@P', null, faults);
  expect(faults).toHaveLength(1);
});

test('nothing is moved before half a second of calm, and the console knows within two', async () => {
  const { table, changed, told } = await play('+P . open .');
  const { moves } = table.counts;
  table.pull('P');
  changed();
  await vi.advanceTimersByTimeAsync(499);
  expect([table.counts.moves, told.at(-1)]).toEqual([moves, 'showing']);
  await vi.advanceTimersByTimeAsync(2);
  expect([table.counts.moves, told.at(-1)]).toEqual([moves + 1, 'unplugged']);
});

test('the console comes to the front whenever the hall is only a window', async () => {
  expect((await play('+P . open .')).table.counts.front).toBe(0);
  expect((await play('+P . open . -P .')).table.counts.front).toBe(1);
});

test('a window that will not go full screen is tried three times, then laid over the display', async () => {
  const { table } = await play('+P . ignore:99 open … =showing@p');
  expect([table.counts.moves, table.counts.covers]).toEqual([3, 1]);
});

test('what stands right is not touched', async () => {
  const { table } = await play('+P . open . wake . wake . +S . -S .');
  expect(table.counts.moves).toBe(1);
});

test('the display is remembered from day to day, by two of its id, name and size', async () => {
  const { chosen } = await play('+P . open .');
  expect(chosen).toEqual([identity('P')]);
  await play('+P +W . open . =showing@P', identity('P'));
  await play('+R +W . open . =showing@R', identity('P'));
  await play('+S +W . open . =showing@W', identity('P'));
  expect((await play('+P . open .', identity('P'))).chosen).toEqual([]);
});

test('a keeper that was stopped does nothing more', async () => {
  const { table, keeper, changed } = await play('+P . open .');
  keeper.stop();
  table.pull('P');
  changed();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(keeper.view().state).toBe('showing');
});
