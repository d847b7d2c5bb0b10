// Loads a window of the app anew in its place when its page crashes, as often as it may; it knows no role and no display.
import type { BrowserChannel } from './browserChannel.ts';

/** So many at once within a minute; a page that goes on crashing is tried again more calmly, since it would crash before anyone could read it. */
const AT_ONCE = 3;
const MINUTE = 60_000;
const CALMLY = 20_000;

/**
 * `ours`: the pages that are the app's windows. `hasOutlived`: they may have crashed before; those of a browser just started have not,
 * though they may look it. The window stays where it is, as large as it is, and its session storage with it: so the host knows it again.
 */
export const reviveCrashed = async (channel: BrowserChannel, ours: () => Promise<readonly string[]>, hasOutlived: boolean): Promise<void> => {
  let crashes: readonly number[] = [];
  const revive = async (targetId: string): Promise<void> => {
    if (!(await ours()).includes(targetId)) return;
    const { sessionId } = await channel.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    await channel.send('Page.reload', {}, sessionId);
    await channel.send('Target.detachFromTarget', { sessionId });
  };
  // A window that was closed meanwhile, or a browser that has gone, needs no reviving.
  const tryIt = (targetId: string): Promise<void> => revive(targetId).catch(() => undefined);
  /** Of what crashed before, while there was no host to hear it, a page itself tells once asked. */
  const hasCrashed = async (targetId: string): Promise<boolean> => {
    let said = false;
    channel.onEvent((method) => { said ||= method === 'Inspector.targetCrashed'; });
    const { sessionId } = await channel.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    await channel.send('Inspector.enable', {}, sessionId);
    await channel.send('Target.detachFromTarget', { sessionId });
    return said;
  };
  channel.onEvent((method, { targetId }) => {
    if (method !== 'Target.targetCrashed' || typeof targetId !== 'string') return;
    const now = performance.now();
    crashes = [...crashes.filter((at) => now - at < MINUTE), now];
    if (crashes.length <= AT_ONCE) void tryIt(targetId);
    else setTimeout(() => void tryIt(targetId), CALMLY).unref();
  });
  await channel.send('Target.setDiscoverTargets', { discover: true, filter: [{ type: 'page' }] });
  if (!hasOutlived) return;
  for (const targetId of await ours()) if (await hasCrashed(targetId).catch(() => false)) await tryIt(targetId);
};
