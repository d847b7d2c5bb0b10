// Tells when the app's last window in a browser was closed, and ends a browser that stays without one; it opens none.
import type { BrowserChannel } from '../screens/browserChannel.ts';
import type { BrowserWindows } from '../screens/browserWindows.ts';

const LOOK_EVERY = 1_000;

/**
 * Some browsers stay without a window (a mac's do), so they are asked.
 * The first may take seconds on a busy laptop: the last one can only have been closed once there was one.
 */
export const lastWindowClosed = (channel: Pick<BrowserChannel, 'ended'>, windows: Pick<BrowserWindows, 'count' | 'closeBrowser'>): Promise<void> =>
  new Promise((resolve) => {
    let wasOpen = false;
    const look = setInterval(() => {
      windows.count().then((count) => {
        wasOpen ||= count > 0;
        if (count > 0 || !wasOpen) return;
        clearInterval(look);
        void windows.closeBrowser().catch(() => undefined); // It has ended by itself.
        resolve();
      }).catch(() => undefined); // The channel's own end says it.
    }, LOOK_EVERY);
    void channel.ended.then(() => {
      clearInterval(look);
      resolve();
    });
  });
