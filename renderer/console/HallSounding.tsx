// Lets the console sound when no hall window can; it shows nothing.
import { useSound } from '../link/useSound.ts';
import { createSoundPlayer } from '../parts/soundPlayer.ts';

export const HallSounding = () => {
  useSound(createSoundPlayer);
  return null;
};
