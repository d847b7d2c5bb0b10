// The sentences of the printed rotation, in both languages.
import type { Language } from '../units.ts';

export type RotationPaperText = {
  readonly titles: { readonly byTeam: string; readonly byStation: string; readonly byRound: string };
  /** For the foot of every page. */
  readonly only: (version: string) => string;
  readonly slot: (work: string, walk: string) => string;
  readonly team: (number: string) => string;
  readonly columns: { readonly round: string; readonly time: string; readonly station: string; readonly exercise: string; readonly with: string; readonly teams: string };
  readonly resting: (teams: string) => string;
  readonly none: string;
  readonly noTime: string;
  readonly noRotation: string;
};

const id: RotationPaperText = {
  titles: { byTeam: 'Jadwal rotasi per tim', byStation: 'Jadwal rotasi per pos', byRound: 'Jadwal rotasi menurut waktu' },
  only: (version) => `Versi ${version}. Lembar dengan versi lain tidak berlaku.`,
  slot: (work, walk) => `${work} menit di pos, ${walk} menit pindah pos`,
  team: (number) => `Tim ${number}`,
  columns: { round: 'Rotasi', time: 'Waktu', station: 'Pos', exercise: 'Latihan', with: 'Bersama', teams: 'Tim' },
  resting: (teams) => `Istirahat: ${teams}`,
  none: '–',
  noTime: 'menyusul',
  noRotation: 'Rotasi belum disusun, jadi belum ada yang dapat dicetak di sini.',
};

const en: RotationPaperText = {
  titles: { byTeam: 'Rotation by team', byStation: 'Rotation by station', byRound: 'Rotation by round' },
  only: (version) => `Version ${version}. A sheet of any other version no longer holds.`,
  slot: (work, walk) => `${work} minutes at a station, ${walk} minutes of walking`,
  team: (number) => `Team ${number}`,
  columns: { round: 'Round', time: 'Time', station: 'Station', exercise: 'Exercise', with: 'Together with', teams: 'Teams' },
  resting: (teams) => `On a break: ${teams}`,
  none: '–',
  noTime: 'to be told',
  noRotation: 'No rotation is planned yet, so there is nothing to print here.',
};

export const rotationPaperText: Readonly<Record<Language, RotationPaperText>> = { id, en };
