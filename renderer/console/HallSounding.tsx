// Lets the console sound when no hall window can, once the page has been painted: opening the loudspeaker holds a page up. It shows nothing.
import { useEffect, useState } from 'react';
import { useSound } from '../link/useSound.ts';
import { soundPlayer } from '../parts/soundPlayer.ts';

const WAITS_AT_MOST_MS = 1_000;

const Sounding = () => {
  useSound(soundPlayer);
  return null;
};

export const HallSounding = () => {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setPainted(true), { timeout: WAITS_AT_MOST_MS });
    return () => cancelIdleCallback(waiting);
  }, []);
  return isPainted ? <Sounding /> : null;
};
