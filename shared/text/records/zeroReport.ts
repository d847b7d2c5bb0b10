// The sentences of the zero report, signed before the first score comes in.
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

export type ZeroReportText = {
  readonly title: string;
  readonly aside: string;
  readonly opening: (date: string, time: string, zone: string, place: string, retreat: string) => string;
  readonly says: (teams: string, runs: string) => string;
  readonly table: string;
  readonly columns: { readonly team: string; readonly exercises: string; readonly total: string };
  readonly exercise: (number: string, name: string) => string;
  readonly blank: string;
  readonly legend: string;
  readonly noTeams: string;
  readonly noRuns: string;
  readonly operator: string;
  readonly witness: string;
};

export const zeroReportText: Readonly<Record<Language, ZeroReportText>> = {
  id: {
    title: 'Laporan nol',
    aside: 'Belum ada nilai',
    opening: (date, time, zone, place, retreat) => `Pada hari ini, ${date}, pukul ${time} ${zone}, di ${place}, kami memeriksa lembar nilai ${retreat} sebelum latihan pertama.`,
    says: (teams, runs) => `Ada ${teams} tim dan ${runs} latihan. Tidak ada satu nilai pun yang tercatat: tidak ada lembar, penilaian perilaku, bonus, pengurangan, atau Poin Gotong Royong.`,
    table: 'Keadaan setiap tim dan latihan',
    columns: { team: 'Tim', exercises: 'Latihan', total: 'Total' },
    exercise: (number, name) => `${number}. ${name}`,
    blank: 'kosong',
    legend: 'Nomor pada judul kolom:',
    noTeams: 'Belum ada tim.',
    noRuns: 'Belum ada latihan yang dipilih.',
    operator: 'Operator',
    witness: 'Saksi',
  },
  en: {
    title: 'Zero report',
    aside: 'No scores yet',
    opening: (date, time, zone, place, retreat) => `Today, ${date}, at ${time} ${zone}, in ${place}, we looked through the score sheets of ${retreat} before the first exercise.`,
    says: (teams, runs) => `There ${plural(teams, 'is', 'are')} ${teams} ${plural(teams, 'team', 'teams')} and ${runs} ${plural(runs, 'exercise', 'exercises')}. Not a single score is recorded: no sheet, no rating of behaviour, no bonus, no deduction and no help points.`,
    table: 'How every team and exercise stands',
    columns: { team: 'Team', exercises: 'Exercises', total: 'Total' },
    exercise: (number, name) => `${number}. ${name}`,
    blank: 'blank',
    legend: 'Numbers over the columns:',
    noTeams: 'There are no teams yet.',
    noRuns: 'No exercise has been chosen yet.',
    operator: 'Operator',
    witness: 'Witness',
  },
};
