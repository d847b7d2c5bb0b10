// What the console says of a frozen public board: how it is frozen, what the hall sees meanwhile, and how it is lifted.
import type { Language } from '../../units.ts';

/** `when`: the time of day, with the day before it where that is another one. */
export type FreezeText = {
  readonly tool: string;
  readonly heading: string;
  readonly meaning: string;
  readonly now: string;
  readonly atClose: string;
  readonly never: string;
  readonly nothingOpen: string;
  readonly armed: (key: string) => string;
  readonly planned: (exercise: string) => string;
  readonly callOff: string;
  /** The run whose closing was to freeze it cannot be closed any more. */
  readonly wasCancelled: (exercise: string) => string;
  readonly frozen: (when: string) => string;
  readonly byClosing: (exercise: string) => string;
  readonly lift: string;
  readonly ask: (operator: string) => string;
  readonly follows: string;
  readonly yes: string;
  readonly no: string;
  /** In the top bar of every part. */
  readonly tag: (when: string) => string;
  readonly tagMeaning: (when: string, by: string) => string;
  /** Beside the standings as they are now. */
  readonly present: (when: string) => string;
  /** Beside the shared target. */
  readonly target: string;
  /** Once the results are announced, beside what the hall may show then. */
  readonly after: (when: string) => string;
  readonly foot: { readonly freeze: string; readonly lift: string };
};

export const freezeText: Readonly<Record<Language, FreezeText>> = {
  id: {
    tool: 'Bekukan',
    heading: 'Bekukan klasemen aula',
    meaning: 'Aula tetap melihat klasemen saat itu, bertanda Dibekukan. Nilai sesudahnya, juga koreksi, hanya tampak di sini.',
    now: 'Bekukan sekarang',
    atClose: 'Bekukan saat latihan ini tuntas',
    never: 'Tidak otomatis',
    nothingOpen: 'Semua latihan sudah tuntas.',
    armed: (key) => `Tekan ${key} sekali lagi untuk membekukan klasemen.`,
    planned: (exercise) => `Klasemen dibekukan saat ${exercise} tuntas.`,
    callOff: 'Batalkan',
    wasCancelled: (exercise) => `${exercise} tidak jadi dilaksanakan, jadi klasemen tidak akan dibekukan. Pilih latihan lain.`,
    frozen: (when) => `Klasemen dibekukan ${when}, aula melihat posisi itu.`,
    byClosing: (exercise) => `Saat ${exercise} tuntas.`,
    lift: 'Buka pembekuan',
    ask: (operator) => `Buka pembekuan atas nama ${operator}?`,
    follows: 'Aula langsung mengikuti klasemen terkini.',
    yes: 'Ya, buka',
    no: 'Tetap beku',
    tag: (when) => `Beku ${when}`,
    tagMeaning: (when, by) => `Klasemen aula dibekukan ${when} oleh ${by}`,
    present: (when) => `Ini klasemen terkini. Aula masih melihat klasemen ${when}.`,
    target: 'Klasemen sedang dibekukan: aula masih melihat target yang lama.',
    after: (when) => `Klasemen aula masih yang dibekukan ${when}. Buka pembekuan di Jalankan bila aula boleh melihat hasil akhir.`,
    foot: { freeze: 'bekukan', lift: 'buka pembekuan' },
  },
  en: {
    tool: 'Freeze',
    heading: 'Freeze the hall standings',
    meaning: 'The hall keeps the standings of that moment, marked Frozen. Later scores, corrections too, are seen only here.',
    now: 'Freeze now',
    atClose: 'Freeze when this exercise is concluded',
    never: 'Not by itself',
    nothingOpen: 'Every exercise is concluded.',
    armed: (key) => `Press ${key} once more to freeze the standings.`,
    planned: (exercise) => `The standings freeze when ${exercise} is concluded.`,
    callOff: 'Call off',
    wasCancelled: (exercise) => `${exercise} is not held, so it will not freeze the standings. Choose another exercise.`,
    frozen: (when) => `Standings frozen ${when}: that is what the hall sees.`,
    byClosing: (exercise) => `When ${exercise} was concluded.`,
    lift: 'Lift the freeze',
    ask: (operator) => `Lift the freeze in the name of ${operator}?`,
    follows: 'The hall follows the present standings at once.',
    yes: 'Yes, lift it',
    no: 'Keep it',
    tag: (when) => `Frozen ${when}`,
    tagMeaning: (when, by) => `Hall standings frozen ${when} by ${by}`,
    present: (when) => `These are the present standings. The hall still sees those of ${when}.`,
    target: 'The standings are frozen: the hall still sees the earlier target.',
    after: (when) => `The hall still has the standings frozen ${when}. Lift the freeze in Run when the hall may see the final results.`,
    foot: { freeze: 'freeze', lift: 'lift the freeze' },
  },
};
