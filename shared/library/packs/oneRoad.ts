// The pack of the shared road: five secret folders, citizens' voices, calendar, chips, agreement and the key; the road is invented.
import type { CriterionId, ExerciseId, Words } from '../../units.ts';
import { same, w } from '../exercises/writing.ts';
import type { Card, Pack } from './pack.ts';

type Work = { readonly title: Words; readonly work: Words; readonly days: number; readonly chips: number; readonly wish: readonly [from: number, to: number]; readonly text: readonly Words[] };
const days = (from: number, to: number): Words => w(`hari ${from} sampai ${to}`, `days ${from} to ${to}`);
const chips = (number: number): Words => w(`${number} keping`, `${number} chips`);
const length = (number: number): Words => w(`${number} hari`, `${number} days`);

const works: readonly Work[] = [
  {
    title: same('DPUPRPKP'), work: w('Mengaspal ulang 800 m', 'Asphalt on 800 m'), days: 14, chips: 40, wish: [1, 14],
    text: [
      w('Aspal yang digali lagi harus diulang. Semua galian, pohon, dan lapak harus selesai sebelum Anda mulai.', 'Asphalt that is dug up again has to be laid again. All digging, trees and stalls must be done before you begin.'),
      w('Pelaksana siap pada hari 1, tetapi bersedia mulai kapan saja sampai hari 40. Dari biaya Anda, 4 keping untuk sewa rambu sementara.', 'The contractor is ready on day 1 but may start on any day up to day 40. Of your cost, 4 chips are for hiring temporary signs.'),
    ],
  },
  {
    title: same('Perumda Tugu Tirta'), work: w('Mengganti pipa air', 'New water pipe'), days: 10, chips: 25, wish: [43, 52],
    text: [
      w('Pipa lama sering bocor. Pekerjaan Anda menggali badan jalan.', 'The old pipe leaks often. Your work digs up the road.'),
      w('Regu Anda kosong sejak hari 1. Truk derek Anda ada di lokasi selama pekerjaan pipa dan boleh dipakai dinas lain pada hari yang sama tanpa biaya.', 'Your crew is free from day 1. Your crane truck stays on the spot during the work and others may use it on the same days without cost.'),
    ],
  },
  {
    title: same('Dishub'), work: w('Membuat marka jalan', 'Road marking'), days: 4, chips: 10, wish: [22, 25],
    text: [
      w('Cat marka hanya melekat pada aspal yang sudah kering 7 hari penuh.', 'Paint only holds on asphalt that has dried for 7 full days.'),
      w('Anda memiliki satu set rambu sementara. Bila satu jadwal disepakati bersama, rambu itu boleh dipakai semua dinas tanpa biaya.', 'You own one set of temporary signs. If one schedule is agreed, all agencies may use it without cost.'),
    ],
  },
  {
    title: same('DLH'), work: w('Memangkas dan memindahkan pohon', 'Trees cut back and moved'), days: 5, chips: 12, wish: [15, 19],
    text: [
      w('Alat Anda hanya tersedia pada minggu 1 sampai 3. Akar yang dicabut merusak aspal.', 'Your machines are only there in weeks 1 to 3. Roots that are pulled out break the asphalt.'),
      w('Dari biaya Anda, 6 keping untuk sewa truk derek selama pekerjaan. Sewa itu tidak perlu bila ada truk derek lain di lokasi.', 'Of your cost, 6 chips are for hiring a crane truck for the whole work. You need no hire if another crane truck is on the spot.'),
    ],
  },
  {
    title: same('Diskopindag'), work: w('Memindahkan lapak pedagang', 'Moving the traders’ stalls'), days: 8, chips: 18, wish: [29, 36],
    text: [
      w('Lapak berdiri di tepi aspal dan harus pindah sebelum pengaspalan.', 'The stalls stand at the edge and have to move before the asphalt.'),
      w('Minggu 9 dan 10 adalah pekan raya kampung: tidak boleh ada pekerjaan apa pun di ruas ini. Pedagang bersedia pindah sejak hari 1 asalkan tempat sementara siap.', 'Weeks 9 and 10 are the kampung fair: no work of any kind on this road. The traders will move from day 1 if a place is ready for them.'),
    ],
  },
];
const folder = ({ title, work, days: lasts, chips: costs, wish, text }: Work, at: number): Card => ({
  code: `RS-${at + 1}`, kind: 'role', title, copies: 2, text,
  facts: [
    [w('Pekerjaan', 'Work'), work], [w('Lama', 'Takes'), length(lasts)], [w('Biaya', 'Costs'), chips(costs)], [w('Keinginan dinas', 'Agency’s wish'), days(...wish)],
  ],
});

const voices: readonly Card[] = [
  {
    code: 'RS-6', kind: 'message', title: w('Surat paguyuban pedagang', 'Letter from the traders'), copies: 1,
    text: [
      w('“Kami 34 pedagang mendukung perbaikan jalan. Kami mohon: tempat berjualan sementara sudah siap sebelum lapak dibongkar, dan pemberitahuan tertulis paling lambat 7 hari sebelum pekerjaan pertama.”', '“We 34 traders support the work. We ask for a place to sell that is ready before our stalls are taken down, and for written notice at least 7 days before the first work.”'),
      w('Pak Slamet, ketua paguyuban', 'Pak Slamet, head of the traders'),
    ],
  },
  {
    code: 'RS-7', kind: 'message', title: w('Catatan rapat RW', 'Minutes of the RW’s meeting'), copies: 1,
    text: [
      w('Warga meminta: satu lajur selalu terbuka untuk ambulans dan pemadam; tidak ada truk proyek pukul 06.30 sampai 07.30 saat anak berangkat sekolah; satu nomor pengaduan untuk kelima dinas.', 'People ask for one lane always open to ambulance and fire engine; no lorries from 06:30 to 07:30 while children go to school; one number to call for all five agencies.'),
      w('Bu Harini, sekretaris RW', 'Bu Harini, secretary of the RW'),
    ],
  },
];
const agreement: Card = {
  code: 'RS-S2', kind: 'form', title: w('Kesepakatan bersama', 'Joint agreement'), copies: 1,
  text: [w('Diisi bersama dan dibacakan saat presentasi. Lima baris pertama untuk kelima dinas, sisanya untuk janji kepada warga dan pedagang.', 'Filled in together and read out at the presentation. The first five rows for the agencies, the others for promises to citizens and traders.')],
  grid: {
    widths: [32, 16, 12, 22, 18],
    head: [w('Dinas atau janji', 'Agency or promise'), w('Hari', 'Days'), w('Keping', 'Chips'), w('Penanggung jawab', 'Owner'), w('Tenggat', 'Deadline')],
    rows: works.map(({ title }) => [title]), blank: 5,
  },
};
const calendar: Card = {
  code: 'RS-S1', kind: 'form', title: w('Kalender 12 minggu', '12-week calendar'), copies: 2,
  text: [w('Tuliskan huruf dinas pada setiap hari kerja di jalan: A aspal, P pipa, M marka, D pohon, L lapak. Satu hari gangguan adalah satu hari dengan paling sedikit satu huruf. Sebelum hari 1 masih ada dua minggu persiapan.',
    'Write the letter of the work on each day on the road: A asphalt, P pipe, M marking, D trees, L stalls. A day of disturbance is a day with at least one letter. There are two weeks to prepare before day 1.')],
  grid: {
    head: [w('Minggu', 'Week'), ...[1, 2, 3, 4, 5, 6, 7].map((day) => w(`Hari ke-${day}`, `Day ${day}`))],
    rows: Array.from({ length: 12 }, (_, week) => Array.from({ length: 8 }, (__, day) => same(String(day === 0 ? week + 1 : week * 7 + day)))),
  },
};
const budget: Card = {
  code: 'RS-S3', kind: 'pieces', title: w('100 keping anggaran', '100 budget chips'), copies: 1,
  text: [w('Gunting menjadi 100 keping. Kekurangan dicatat sebagai utang di tepi kalender.', 'Cut into 100 chips. What is missing is noted as debt at the edge of the calendar.')],
  grid: { head: [], rows: Array.from({ length: 10 }, () => Array.from({ length: 10 }, () => same('1'))) },
};



export const oneRoad: Pack = {
  exercise: 'sim-ruas' as ExerciseId,
  handOuts: [
    { phase: 1, minute: 0, how: w('Dua lembar per dinas, di dalam map tertutup; kalender pertama untuk rencana sendiri', 'Two an agency in a closed folder; the first calendar is for the separate plans'), cards: [...works.map(folder), calendar] },
    { phase: 2, minute: 0, how: w('Di tengah meja', 'In the middle of the table'), cards: [agreement, budget] },
    { phase: 2, minute: 8, how: w('Kurir mengantarkan kedua surat', 'The courier brings both letters'), cards: voices },
  ],
  solution: [
    {
      heading: w('Bila kelima rencana dijalankan sendiri-sendiri', 'If the five plans went ahead as wished'),
      text: [w('41 hari gangguan, 105 keping, 3 urutan dilanggar: lapak, pohon, dan pipa sesudah aspal.', '41 days of disturbance, 105 chips, 3 sequences broken: stalls, trees and pipe after the asphalt.')],
    },
    {
      heading: w('Rencana acuan', 'Reference plan'),
      text: [
        w('28 hari gangguan: hari 1 sampai 10, 11 sampai 24, dan 32 sampai 35. Lebih sedikit tidak mungkin: 10 + 14 + 4.', '28 days of disturbance: days 1 to 10, 11 to 24 and 32 to 35. Fewer is not possible: 10 + 14 + 4.'),
        w('95 keping: 105 − 6 (truk derek Perumda dipakai DLH pada hari yang sama) − 4 (rambu Dishub dipakai bersama).', '95 chips: 105 − 6 (DLH uses Perumda’s crane truck on the same days) − 4 (Dishub’s signs are shared).'),
        w('Jumlah yang mungkin: 105, 101 (rambu saja), 99 (truk saja), 95 (keduanya).', 'Possible sums: 105, 101 (signs only), 99 (truck only), 95 (both).'),
      ],
      grid: {
        widths: [12, 44, 30, 14],
        head: [w('Kartu', 'Card'), w('Pekerjaan', 'Work'), w('Hari', 'Days'), w('Keping', 'Chips')],
        rows: [
          [same('RS-2'), w('Pipa', 'Pipe'), days(1, 10), same('25')],
          [same('RS-4'), w('Pohon, dengan truk derek Perumda', 'Trees, with Perumda’s crane truck'), days(1, 5), same('6')],
          [same('RS-5'), w('Lapak', 'Stalls'), days(1, 8), same('18')],
          [same('RS-1'), w('Aspal, dengan rambu Dishub', 'Asphalt, with Dishub’s signs'), days(11, 24), same('36')],
          [same('RS-3'), w('Marka, sesudah 7 hari kering', 'Marking, after 7 dry days'), days(32, 35), same('10')],
        ],
      },
    },
    {
      heading: w('Lima urutan', 'Five sequences'),
      text: [w('1. Lapak sebelum aspal. 2. Pohon sebelum aspal. 3. Pipa sebelum aspal. 4. Marka paling cepat sesudah 7 hari kering. 5. Tidak ada pekerjaan pada minggu 9 dan 10 (hari 57 sampai 70).', '1. Stalls before asphalt. 2. Trees before asphalt. 3. Pipe before asphalt. 4. Marking after 7 dry days at the earliest. 5. No work in weeks 9 and 10 (days 57 to 70).')],
    },
  ],
  scoring: [
    { criterion: 'k1' as CriterionId, hints: [w('Sampai 100 keping 25; setiap 2 keping di atasnya −5, juga bila baru mulai: 95 dan 99 bernilai 25, 101 bernilai 20, 105 bernilai 10.', 'Up to 100 chips 25; each 2 chips above, begun or whole, −5: 95 and 99 earn 25, 101 earns 20, 105 earns 10.')] },
    { criterion: 'k2' as CriterionId, hints: [w('Hitung hari yang berisi huruf. Sampai 30 hari 25; sampai 45 bernilai 15; sampai 60 bernilai 8; di atas 60 bernilai 0.', 'Count the days with a letter. Up to 30 days 25; up to 45 earn 15; up to 60 earn 8; above 60 earn 0.')] },
    { criterion: 'k3' as CriterionId, hints: [w('5 urutan × 4 = 20. Setiap urutan yang dilanggar juga penalti −5. Bila alat DLH dijadwalkan sesudah minggu 3, urutan 2 bernilai 0.', '5 sequences × 4 = 20. Each broken one also costs the penalty of −5. If DLH’s machines are planned after week 3, sequence 2 earns 0.')] },
    { criterion: 'k4' as CriterionId, hints: [w('5 baris RS-S2 × 3 = 15: penanggung jawab 1, hari dan tenggat 1, keping 1.', '5 rows of RS-S2 × 3 = 15: owner 1, days and deadline 1, chips 1.')] },
    { criterion: 'k5' as CriterionId, hints: [w('5 janji × 3 = 15: tempat sementara siap dahulu; pemberitahuan 7 hari; satu lajur terbuka; tanpa truk pukul 06.30 sampai 07.30; satu nomor pengaduan.', '5 promises × 3 = 15: a place ready first; 7 days’ notice; one lane open; no lorries from 06:30 to 07:30; one number to call.')] },
  ],
  mistakes: [
    w('Map dibacakan sebagian: biaya disebut, tetapi truk derek dan rambu tidak.', 'Folders are read out in part: costs are told, crane truck and signs are not.'),
    w('Pekerjaan dijajarkan satu per satu sehingga semuanya 41 hari.', 'Works are put one after the other, 41 days in all.'),
    w('Marka dijadwalkan tepat sesudah aspal.', 'Marking is planned right after the asphalt.'),
    w('Surat pedagang dan warga datang pada menit 8 dan baru dibaca saat presentasi.', 'The letters come at minute 8 and are read only at the presentation.'),
  ],
  hooks: [
    w('Truk derek menghemat 6 keping. Siapa yang pertama mengatakan “kami punya, silakan dipakai”?', 'The crane truck saves 6 chips. Who first said “we have one, please use it”?'),
    w('Bandingkan 41 dan 28 hari: siapa yang mengalah, dan apa yang ia terima?', 'Compare 41 and 28 days: who gave way, and what did they receive?'),
    w('Ruas mana di kota ini yang tahun depan dikerjakan lebih dari satu dinas?', 'Which road of ours will more than one agency work on next year?'),
  ],
};
