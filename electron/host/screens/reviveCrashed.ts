// Loads a window of the app anew in its place when its page crashes, as often as it may; it knows no role and no display.
import type { BrowserChannel } from './browserChannel.ts';

/** So many at once within a minute; a page that goes on crashing is tried again more calmly, since it would crash before anyone could read it. */
const AT_ONCE = 3;
const MINUTE = 60_000;
const CALMLY = 20_000;

/**
 * `isOurs`: whether a page that crashed is one of the app's windows. The window stays where it is, as large as it is, and its session storage with it:
 * so the host knows it again.
 */
export const reviveCrashed = async (channel: BrowserChannel, isOurs: (targetId: string) => Promise<boolean>): Promise<void> => {
  let crashes: readonly number[] = [];
  const revive = async (targetId: string): Promise<void> => {
    if (!(await isOurs(targetId))) return;
    const { sessionId } = await channel.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    await channel.send('Page.reload', {}, sessionId);
    await channel.send('Target.detachFromTarget', { sessionId });
  };
  channel.onEvent((method, { targetId }) => {
    if (method !== 'Target.targetCrashed' || typeof targetId !== 'string') return;
    const now = performance.now();
    crashes = [...crashes.filter((at) => now - at < MINUTE), now];
    // A window that was closed meanwhile, or a browser that has gone, needs no reviving.
    const tryIt = (): void => void revive(targetId).catch(() => undefined);
    if (crashes.length <= AT_ONCE) tryIt();
    else setTimeout(tryIt, CALMLY).unref();
  });
  await channel.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'page' }] });
};
