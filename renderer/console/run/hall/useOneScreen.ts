// Whether the console's own screen shows the hall instead, and whether the console's panel lies over it.
import { useEffect, useMemo, useState } from 'react';
import { useView } from '../../../link/useView.ts';
import type { KeyAction } from '../../../../shared/text/keys.ts';
import { keyActions } from '../../../../shared/text/keys.ts';
import { useKeyMap } from '../../keys/useKeyMap.ts';
import { ACTIONS, keyOf } from '../../keys/keyTable.ts';

export type OneScreen = {
  /** Makes sense now: there is no other screen, or the other one shows the same. */
  readonly isOffered: boolean;
  readonly state: 'off' | 'wall' | 'panel';
  /** The one key: shows the hall, then the panel over it, then hides the panel. */
  onKey(): void;
  leave(): void;
};

/** These open what the wall would hide. */
const UNSEEN: readonly KeyAction[] = ['side', 'readBack', 'sheetsOut', 'settings', 'standings', 'sheetCode'];
/** What the console still hears while the hall covers it. */
const HEARD = keyActions.filter((action) => ACTIONS[action].place === 'run' && !UNSEEN.includes(action));

export const useOneScreen = (): OneScreen => {
  const screens = useView('screens');
  const [state, setState] = useState<OneScreen['state']>('off');
  const isOffered = screens !== undefined && (screens.state === 'mirrored' || (screens.state === 'none' && (screens.displays === 1 || screens.hallWindows === 0)));
  const isOn = state !== 'off';
  const map = useKeyMap();

  useEffect(() => {
    if (!isOn) return undefined;
    // Escape ends the browser's full screen before any page hears of the key.
    const onChange = (): void => { if (document.fullscreenElement === null) setState('off'); };
    document.addEventListener('fullscreenchange', onChange);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, [isOn]);
  useEffect(() => {
    if (!isOn) return undefined;
    // Every other key belongs to what nobody can see behind the wall.
    const heard = [...HEARD.map((action) => map[action]), 'Escape', 'Tab'];
    const onKeyDown = (event: KeyboardEvent): void => { if (!heard.includes(keyOf(event)) || event.ctrlKey || event.metaKey) event.stopImmediatePropagation(); };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [isOn, map]);

  return useMemo(() => ({
    isOffered, state,
    onKey: () => {
      if (state !== 'off') return setState(state === 'wall' ? 'panel' : 'wall');
      if (!isOffered) return;
      setState('wall');
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      // Where it is refused the wall fills the window all the same.
      document.documentElement.requestFullscreen().catch(() => undefined);
    },
    leave: () => setState('off'),
  }), [isOffered, state]);
};
