// Sounds what the host orders in this window, as long as this window owns sound; how a sound is made it does not know.
import { useEffect, useRef, useState } from 'react';
import type { Sound, SoundView } from '../../shared/machineTopics.ts';
import { quietNow } from '../../shared/domain/hall/quietHours.ts';
import { useLink } from './useLink.ts';
import { useStatus } from './useStatus.ts';
import { useView } from './useView.ts';

export type Player = {
  wake(): void;
  onHeard(listener: (isHeard: boolean) => void): () => void;
  play(sound: Sound, volume: number): void;
  obey(order: NonNullable<SoundView['order']>, volume: number): void;
  stop(): void;
};

/** A browser needs a moment to let sound through; one that has not by then holds it back. */
const HEARD_WITHIN = 700;
const LOOK_EVERY = 50;
/** Making the player holds the page up for longer than anything else at its start: it waits for a pause, but no longer than this. */
const MADE_WITHIN = 500;
const TICKS = 10;
const SECOND = 1000;

/** Tells the host whether this window can be heard, at first and whenever that changes or the host came back. */
const useHeard = (player: Player | null): void => {
  const link = useLink();
  const status = useStatus();
  const [isHeard, setHeard] = useState<boolean | null>(null);
  useEffect(() => {
    if (player === null) return;
    let isNow = false;
    const stop = player.onHeard((heard) => {
      isNow = heard;
      setHeard((before) => (heard || before !== null ? heard : null));
    });
    const patience = setTimeout(() => setHeard(isNow), HEARD_WITHIN);
    const wake = (): void => player.wake();
    const events = ['pointerdown', 'keydown'] as const;
    for (const event of events) window.addEventListener(event, wake, { capture: true });
    wake();
    return () => {
      stop();
      clearTimeout(patience);
      for (const event of events) window.removeEventListener(event, wake, { capture: true });
    };
  }, [player]);
  useEffect(() => {
    if (isHeard !== null && status === 'connected') void link.call('noteSound', { blocked: !isHeard });
  }, [link, status, isHeard]);
};

/** undefined until the host has said who sounds. */
export const useSound = (playerOf: () => Player): SoundView | undefined => {
  const link = useLink();
  const view = useView('sound');
  const preferences = useView('preferences');
  const [player, setPlayer] = useState<Player | null>(null);
  useEffect(() => {
    const pause = requestIdleCallback(() => setPlayer(playerOf()), { timeout: MADE_WITHIN });
    return () => cancelIdleCallback(pause);
  }, [playerOf]);
  useHeard(player);
  const volume = preferences === undefined || preferences.muted ? 0 : preferences.volume / 100;
  const loudness = useRef(volume);
  useEffect(() => { loudness.current = volume; }, [volume]);

  const isOwner = view?.isOwner ?? false;
  const order = view?.order ?? null;
  useEffect(() => {
    if (order !== null) player?.obey(order, loudness.current);
  }, [player, order]);
  useEffect(() => (isOwner ? () => player?.stop() : undefined), [player, isOwner]);

  const endsAt = isOwner ? view?.endsAt ?? null : null;
  const quiet = view === undefined || view.zone === null ? null : view;
  useEffect(() => {
    if (player === null || endsAt === null || quiet === null) return;
    const { quietHours, zone, warnsWith } = quiet;
    const warned = warnsWith.map((before) => Math.round(before / SECOND));
    const left = (): number => Math.ceil((endsAt - link.now()) / SECOND);
    let last = left();
    const looking = setInterval(() => {
      const now = left();
      if (now === last) return;
      last = now;
      const isTold = (now >= 1 && now <= TICKS) || warned.includes(now);
      if (isTold && zone !== null && quietNow(quietHours, zone, link.now()) === null) player.play('tick', loudness.current);
    }, LOOK_EVERY);
    return () => clearInterval(looking);
  }, [link, player, endsAt, quiet]);
  return view;
};
