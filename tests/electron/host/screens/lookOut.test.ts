// The look-out of the browser's screens on a desk whose looks fail as scripted, as those of pages that are being loaded do.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BrowserScreens } from '../../../../electron/host/screens/browserScreens.ts';
import { createBrowserScreens } from '../../../../electron/host/screens/browserScreens.ts';
import { NotSeen } from '../../../../electron/host/screens/browserWindows.ts';
import type { PretendDesk } from './pretendDesk.ts';
import { pretendDesk } from './pretendDesk.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** `fails`: whether the look of that number, from 1, sees nothing. */
const lookOut = (fails: (look: number) => boolean): { readonly screens: BrowserScreens; readonly table: PretendDesk; readonly faults: string[] } => {
  const [table, faults] = [pretendDesk(), [] as string[]];
  table.plug('P');
  let looks = 0;
  const screens = createBrowserScreens({ hallAddress: () => '', last: null, onChosen: () => undefined, onFault: (error) => void faults.push(String(error)) });
  const look: typeof table.desk.look = () => {
    looks += 1;
    return fails(looks) ? Promise.reject(new NotSeen('not now', { cause: new Error('the page is gone') })) : table.desk.look();
  };
  screens.use({ desk: { ...table.desk, look }, openHall: () => Promise.resolve(), closeHall: () => Promise.resolve(), openConsole: () => Promise.resolve(), count: () => Promise.resolve(1), closeBrowser: () => Promise.resolve(true) });
  return { screens, table, faults };
};

// 2 and 4 are the decisions, the others the look-out's: it sees what there is meanwhile, and nothing changes any more.
test.each(['1', '2', '3', '4', '2 4', '1 2 4'])('a decision that saw nothing is made up for by a later look, and is no fault (looks that fail: %s)', async (failing) => {
  const { screens, faults } = lookOut((look) => failing.includes(String(look)));
  await vi.advanceTimersByTimeAsync(3_000);
  expect([screens.view().state, faults]).toEqual(['ready', []]);
  screens.stop();
});

test('looks that fail one after the other are made up for once one succeeds', async () => {
  const { screens, faults } = lookOut((look) => look < 20);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([screens.view().state, faults]).toEqual(['ready', []]);
  screens.stop();
});

test('a projector that is pulled is told of within two seconds, and so is one that is plugged', async () => {
  const { screens, table } = lookOut(() => false);
  await vi.advanceTimersByTimeAsync(1_000);
  table.openHall();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(screens.view().state).toBe('showing');
  table.pull('P');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(screens.view().state).toBe('unplugged');
  table.plug('P');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(screens.view().state).toBe('showing');
  screens.stop();
});

test('what cannot be seen for half a minute is a fault, told once', async () => {
  const { screens, faults } = lookOut(() => true);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(faults).toEqual([]);
  await vi.advanceTimersByTimeAsync(100_000);
  expect([screens.view().state, faults]).toEqual(['none', ['Error: the page is gone']]);
  screens.stop();
});
