// The sentences of the exercises to choose from and of those planned.
import type { Language } from '../../units.ts';

export type ExercisesText = {
  readonly title: string;
  readonly lead: string;
  readonly library: string;
  readonly phases: string;
  readonly phaseTotal: string;
  readonly penalties: string;
  readonly noPenalties: string;
  readonly debrief: string;
  readonly values: string;
  readonly teamSize: string;
  readonly place: string;
  readonly intensity: string;
  readonly materials: string;
  readonly judged: string;
  readonly criteria: string;
  readonly rules: string;
  readonly setUp: string;
  readonly safety: string;
  readonly lowImpact: string;
  readonly medicalTeam: string;
  readonly find: string;
  readonly footFind: string;
  readonly anyLength: string;
  readonly atMost: (minutes: string) => string;
  readonly shownOf: (shown: string, all: string) => string;
  readonly nothingFits: string;
  readonly plan: string;
  readonly needsTeams: string;
  readonly toDraw: string;
  readonly planned: string;
  readonly plannedNone: string;
  readonly weight: (weight: string) => string;
  readonly sheetsIn: (done: string, teams: string) => string;
  readonly cancelled: string;
  readonly footPlan: string;
};

export const exercisesText: Readonly<Record<Language, ExercisesText>> = {
  id: {
    title: 'Latihan',
    lead: 'Pilih dari pustaka; yang dipilih siap dijalankan.',
    library: 'Pustaka',
    phases: 'Fase',
    phaseTotal: 'Seluruhnya',
    penalties: 'Penalti',
    noPenalties: 'Tidak ada penalti.',
    debrief: 'Pertanyaan refleksi',
    values: 'Nilai',
    teamSize: 'Ukuran tim',
    place: 'Tempat',
    intensity: 'Beban gerak',
    materials: 'Bahan',
    judged: 'Penilaian',
    criteria: 'Kriteria',
    rules: 'Lima aturan, dibacakan',
    setUp: 'Penataan',
    safety: 'Keselamatan',
    lowImpact: 'Varian ringan',
    medicalTeam: 'Ikuti arahan tim kesehatan.',
    find: 'Cari latihan',
    footFind: 'cari',
    anyLength: 'Lama',
    atMost: (minutes) => `Paling lama ${minutes} menit`,
    shownOf: (shown, all) => `${shown} dari ${all}`,
    nothingFits: 'Tidak ada latihan yang cocok. Longgarkan salah satu saringan.',
    plan: 'Pakai latihan ini',
    needsTeams: 'Undi tim dahulu; latihan dinilai per tim.',
    toDraw: 'Ke Tim dan undian',
    planned: 'Dipakai di retret ini',
    plannedNone: 'Belum ada latihan yang dipakai.',
    weight: (weight) => `bobot ${weight}`,
    sheetsIn: (done, teams) => `${done} dari ${teams} tim sudah dinilai`,
    cancelled: 'dibatalkan',
    footPlan: 'pakai latihan',
  },
  en: {
    title: 'Exercises',
    lead: 'Choose from the library; what you choose is ready to run.',
    library: 'Library',
    phases: 'Phases',
    phaseTotal: 'In all',
    penalties: 'Penalties',
    noPenalties: 'There are no penalties.',
    debrief: 'Debrief questions',
    values: 'Values',
    teamSize: 'Team size',
    place: 'Place',
    intensity: 'Effort',
    materials: 'Materials',
    judged: 'Scoring',
    criteria: 'Criteria',
    rules: 'Five rules to read out',
    setUp: 'Set-up',
    safety: 'Safety',
    lowImpact: 'Low-impact variant',
    medicalTeam: 'Follow the medical team.',
    find: 'Find an exercise',
    footFind: 'find',
    anyLength: 'Length',
    atMost: (minutes) => `At most ${minutes} minutes`,
    shownOf: (shown, all) => `${shown} of ${all}`,
    nothingFits: 'No exercise fits. Loosen one of the filters.',
    plan: 'Use this exercise',
    needsTeams: 'Draw teams first; exercises are scored by team.',
    toDraw: 'To Teams and draw',
    planned: 'Used in this retreat',
    plannedNone: 'No exercise is used yet.',
    weight: (weight) => `weight ${weight}`,
    sheetsIn: (done, teams) => `${done} of ${teams} teams scored`,
    cancelled: 'cancelled',
    footPlan: 'use exercise',
  },
};
