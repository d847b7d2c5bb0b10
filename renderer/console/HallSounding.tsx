// Lets the console sound when no hall window can; it shows nothing.
import { useSound } from '../link/useSound.ts';
import { soundPlayer } from '../parts/soundPlayer.ts';

export const HallSounding = () => {
  useSound(soundPlayer);
  return null;
};
