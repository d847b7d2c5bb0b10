// The keys of a show that goes on, as a presenter's remote sends them: forward, back, black; they work on every pane of "Tutup".
import type { RevealView } from '../../../../shared/domain/reveal/revealView.ts';
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';
import { useView } from '../../../link/useView.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { useSend } from '../../useSend.ts';
import { useViewOnly } from '../../useViewOnly.ts';

export type RevealActs = { readonly forward: () => void; readonly back: () => void; readonly black: () => void };

export const useRevealActs = (show: RevealView['show'], hall: HallControlView | undefined): RevealActs => {
  const send = useSend();
  const step = (way: 'forward' | 'back') => (): void => { if (show !== null) void send({ type: 'stepReveal', from: show.step, way }); };
  return {
    forward: step('forward'), back: step('back'),
    black: () => { void send({ type: 'showScene', scene: hall?.shown === 'black' ? 'reveal' : 'black' }); },
  };
};

export const useRevealKeys = (): void => {
  const show = useView('reveal')?.show ?? null;
  const hall = useView('hallControl');
  const isViewOnly = useViewOnly();
  const { forward, back, black } = useRevealActs(show, hall);
  useKeys(show === null || isViewOnly ? {} : { revealForward: forward, revealBack: back, revealBlack: black });
};
