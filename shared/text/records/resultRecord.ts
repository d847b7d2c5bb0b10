// The sentences of the record of the results, in both languages; names, figures and dates come in already formatted.
import type { DrawFate } from '../../domain/draw/record/drawRecord.ts';
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

export type ResultRecordText = {
  readonly title: string;
  readonly provisionalTitle: string;
  readonly opening: (dateInWords: string, time: string, zone: string, place: string, retreat: string, provisional: boolean) => string;
  readonly what: (people: string, teams: string, held: string, provisional: boolean) => string;
  readonly places: string;
  readonly rules: string;
  readonly version: (version: string) => string;
  readonly rulesSay: readonly string[];
  readonly weights: (runs: readonly string[]) => string;
  readonly weight: (exercise: string, weight: string) => string;
  readonly draw: string;
  readonly noDraw: string;
  readonly drawn: (number: string, date: string, time: string, zone: string) => string;
  readonly drawColumns: { readonly number: string; readonly at: string; readonly seed: string; readonly fate: string; readonly reason: string };
  readonly fate: Readonly<Record<DrawFate, string>>;
  readonly none: string;
  readonly closing: string;
  readonly judge: string;
};

export const resultRecordText: Readonly<Record<Language, ResultRecordText>> = {
  id: {
    title: 'Berita acara hasil',
    provisionalTitle: 'Berita acara hasil (sementara)',
    opening: (dateInWords, time, zone, place, retreat, provisional) => `Pada hari ini, ${dateInWords}, pukul ${time} ${zone}, bertempat di ${place}, telah ${provisional ? 'dicatat hasil sementara' : 'ditetapkan hasil'} ${retreat} sebagai berikut.`,
    what: (people, teams, held, provisional) => `Diikuti ${people} peserta dalam ${teams} tim, dengan ${held} latihan yang ${provisional ? 'direncanakan' : 'dihitung'}.`,
    places: 'Peringkat',
    rules: 'Aturan nilai',
    version: (version) => `Dihitung menurut aturan nilai Kompak versi ${version}.`,
    rulesSay: [
      'Nilai dihitung dalam perseratus dan dibulatkan setengah ke atas satu kali pada setiap angka tercetak: Hasil, Perilaku, Nilai latihan, Nilai akhir.',
      'Nilai akhir = jumlah bobot × nilai dibagi jumlah bobot, ditambah Poin Gotong Royong dan penyesuaian, paling rendah 0. Peringkat = 1 + banyaknya tim yang lebih baik.',
    ],
    weights: (runs) => `Bobot latihan: ${runs.join('; ')}.`,
    weight: (exercise, weight) => `${exercise} ${weight}`,
    draw: 'Undian tim',
    noDraw: 'Tidak ada undian tim yang tercatat.',
    drawn: (number, date, time, zone) => `Tim berasal dari undian ke-${number}, ${date} pukul ${time} ${zone}. Semua benih, yang tidak dipakai pun, tercatat di sini.`,
    drawColumns: { number: 'No.', at: 'Waktu', seed: 'Benih', fate: 'Keadaan', reason: 'Alasan diundi lagi' },
    fate: { stands: 'dipakai', replaced: 'diganti, benih tidak dipakai', takenBack: 'ditarik, benih tidak dipakai' },
    none: '–',
    closing: 'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
    judge: 'Penilai,',
  },
  en: {
    title: 'Record of the results',
    provisionalTitle: 'Record of the results (provisional)',
    opening: (dateInWords, time, zone, place, retreat, provisional) => `On ${dateInWords}, at ${time} ${zone}, in ${place}, the ${provisional ? 'provisional results' : 'results'} of ${retreat} were ${provisional ? 'noted' : 'established'} as follows.`,
    what: (people, teams, held, provisional) => `${people} participants in ${teams} ${plural(teams, 'team', 'teams')} took part, with ${held} ${plural(held, 'exercise', 'exercises')} ${provisional ? 'planned' : 'counted'}.`,
    places: 'Places',
    rules: 'Rules of scoring',
    version: (version) => `Counted by version ${version} of Kompak’s rules of scoring.`,
    rulesSay: [
      'Points are counted in hundredths and rounded half up once at each printed number: Result, Behaviour, Score of an exercise, Total.',
      'Total = sum of weight × score divided by the sum of weights, plus help points and adjustments, never below 0. Place = 1 + number of better teams.',
    ],
    weights: (runs) => `Weights of the exercises: ${runs.join('; ')}.`,
    weight: (exercise, weight) => `${exercise} ${weight}`,
    draw: 'Draw of the teams',
    noDraw: 'No draw of teams is on record.',
    drawn: (number, date, time, zone) => `The teams come from draw ${number}, ${date} at ${time} ${zone}. Every seed, those not used too, is on record here.`,
    drawColumns: { number: 'No.', at: 'Time', seed: 'Seed', fate: 'State', reason: 'Why it was drawn again' },
    fate: { stands: 'used', replaced: 'replaced, seed not used', takenBack: 'taken back, seed not used' },
    none: '–',
    closing: 'This record was made truthfully, to be used as it should be.',
    judge: 'Judge,',
  },
};
