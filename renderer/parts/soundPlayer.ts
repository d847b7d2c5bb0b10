// Loads the sounds and plays one at a time; it knows neither when nor whether this window should.
import type { Sound } from '../../shared/machineTopics.ts';
import applause from '../assets/applause.wav';
import gong from '../assets/gong.wav';
import tick from '../assets/tick.wav';

const files: Readonly<Record<Sound, string>> = { gong, applause, tick };

export type SoundPlayer = {
  /** Asks the browser to let sound through; call it again after each press of a person. */
  wake(): void;
  /** Calls back with whether this window can be heard, now and at each change; returns the end of it. */
  onHeard(listener: (isHeard: boolean) => void): () => void;
  /** `volume`: 0 to 1. What still sounds ends first. */
  play(sound: Sound, volume: number): void;
  /** The same, once for each `at`: an order that was heard, or an older one, is no order. */
  obey(order: { readonly at: number; readonly sound: Sound }, volume: number): void;
  stop(): void;
};

const createSoundPlayer = (): SoundPlayer => {
  const context = new AudioContext();
  const loaded = new Map<Sound, AudioBuffer>();
  let playing: AudioBufferSourceNode | null = null;
  /** Asked for before it was loaded: after a power cut the gong is the first thing a window is told. */
  let awaited: { readonly sound: Sound; readonly volume: number } | null = null;
  let obeyed = 0;

  const load = async (sound: Sound): Promise<void> => {
    const answer = await fetch(files[sound]);
    loaded.set(sound, await context.decodeAudioData(await answer.arrayBuffer()));
    if (awaited?.sound === sound) play(sound, awaited.volume);
  };
  const stop = (): void => {
    playing?.stop();
    playing = null;
    awaited = null;
  };
  const play = (sound: Sound, volume: number): void => {
    const buffer = loaded.get(sound);
    stop();
    if (volume <= 0) return;
    if (buffer === undefined) return void (awaited = { sound, volume });
    const loudness = new GainNode(context, { gain: volume });
    playing = new AudioBufferSourceNode(context, { buffer });
    playing.connect(loudness).connect(context.destination);
    playing.start();
  };
  // A sound that cannot be loaded is silence; what it says is always seen too.
  for (const sound of Object.keys(files)) void load(sound as Sound).catch(() => undefined);
  return {
    // While the browser holds it back the promise stays open; its state says all there is to know.
    wake: () => { if (context.state !== 'running') void context.resume().catch(() => undefined); },
    onHeard: (listener) => {
      const tell = (): void => listener(context.state === 'running');
      tell();
      context.addEventListener('statechange', tell);
      return () => context.removeEventListener('statechange', tell);
    },
    play, stop,
    obey: ({ at, sound }, volume) => {
      if (at <= obeyed) return;
      obeyed = at;
      play(sound, volume);
    },
  };
};

let player: SoundPlayer | null = null;
/** The one player of this page: a second would sound over the first. */
export const soundPlayer = (): SoundPlayer => (player ??= createSoundPlayer());
