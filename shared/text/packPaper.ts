// The sentences of a simulation's printed material, its cards and its key, in both languages; what they play stands in shared/library/packs.
import type { CardKind } from '../library/packs/pack.ts';
import type { Language } from '../units.ts';

export type PackPaperText = {
  readonly cards: string;
  readonly key: string;
  /** Marks every sheet that teams must not see. */
  readonly secret: string;
  readonly kinds: Readonly<Record<CardKind, string>>;
  /** When a card goes out. */
  readonly when: (phase: string, minute: string) => string;
  readonly oneSet: string;
  readonly sets: (teams: string) => string;
  readonly handOuts: string;
  readonly columns: { readonly when: string; readonly cards: string; readonly how: string; readonly perTeam: string; readonly inAll: (teams: string) => string };
  readonly scoring: string;
  readonly most: (points: string) => string;
  readonly penalties: string;
  readonly mistakes: string;
  readonly debrief: string;
  readonly hooks: string;
  readonly invented: string;
};

const id: PackPaperText = {
  cards: 'Kartu simulasi',
  key: 'Kunci simulasi',
  secret: 'Kunci: hanya untuk fasilitator',
  kinds: { role: 'Kartu peran', event: 'Kartu kejadian', message: 'Kabar masuk', fact: 'Keterangan', map: 'Peta', form: 'Lembar isian', pieces: 'Untuk digunting' },
  when: (phase, minute) => `${phase}, menit ${minute}`,
  oneSet: 'Satu berkas kartu cukup untuk satu tim.',
  sets: (teams) => `Cetak berkas kartu ${teams} kali, satu untuk setiap tim.`,
  handOuts: 'Apa yang dibagikan, dan kapan',
  columns: { when: 'Kapan', cards: 'Kartu dan banyaknya', how: 'Cara', perTeam: 'Per tim', inAll: (teams) => `${teams} tim` },
  scoring: 'Petunjuk penilaian per kriteria',
  most: (points) => `paling banyak ${points}`,
  penalties: 'Penalti',
  mistakes: 'Kesalahan yang sering',
  debrief: 'Pertanyaan refleksi',
  hooks: 'Bahan dari meja tim untuk refleksi',
  invented: 'Orang, jalan, dan angka di sini rekaan; wewenang disederhanakan untuk latihan. Yang berlaku adalah aturan instansi Anda.',
};

const en: PackPaperText = {
  cards: 'Cards of the simulation',
  key: 'Key of the simulation',
  secret: 'Key: for the facilitator only',
  kinds: { role: 'Role card', event: 'Event card', message: 'Message', fact: 'Fact card', map: 'Map', form: 'Form', pieces: 'To cut out' },
  when: (phase, minute) => `${phase}, minute ${minute}`,
  oneSet: 'One file of cards serves one team.',
  sets: (teams) => `Print the file of cards ${teams} times, once for each team.`,
  handOuts: 'What goes out, and when',
  columns: { when: 'When', cards: 'Cards and how many', how: 'How', perTeam: 'A team', inAll: (teams) => `${teams} teams` },
  scoring: 'Hints for scoring, by criterion',
  most: (points) => `at most ${points}`,
  penalties: 'Penalties',
  mistakes: 'Common mistakes',
  debrief: 'Debrief questions',
  hooks: 'From the teams’ tables, for the debrief',
  invented: 'People, streets and figures are invented; powers are simplified for play. What holds is your own agency’s rule.',
};

export const packPaperText: Readonly<Record<Language, PackPaperText>> = { id, en };
