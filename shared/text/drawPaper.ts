// The sentences of the record of a draw, in both languages; figures, dates and hashes come in already formatted.
import type { DrawFate } from '../domain/draw/record/drawRecord.ts';
import type { DrawRule } from '../domain/draw/problem.ts';
import type { Language } from '../units.ts';
import { plural } from './format.ts';
import { oneStop } from './oneStop.ts';

export type DrawPaperText = {
  readonly title: string;
  readonly noDraw: string;
  /** Day in words, time, zone, place, retreat. */
  readonly opening: (day: string, time: string, zone: string, place: string, retreat: string) => string;
  readonly number: (number: string, of: string) => string;
  readonly people: (people: string, teams: string) => string;
  readonly smallest: (teams: string, people: string) => string;
  readonly and: string;
  readonly listClosed: (time: string) => string;
  readonly noList: string;
  readonly changed: string;
  readonly basis: string;
  readonly weighed: string;
  readonly none: string;
  readonly nobodyHas: (attributes: string) => string;
  readonly privateWeighed: string;
  readonly rules: string;
  readonly noRules: string;
  readonly rule: Readonly<Record<DrawRule['kind'], (count: string) => string>>;
  readonly evenness: string;
  /** With `rules`: "with the rules that hold". */
  readonly allAtBound: (attributes: string, pairs: string, withRules: boolean) => string;
  readonly someAboveBound: (pairs: string, bound: string, percent: string | null, withRules: boolean) => string;
  readonly boundWithoutRules: (bound: string) => string;
  /** One attribute: what each team gets of its largest level. */
  readonly span: (least: string, most: string, level: string) => string;
  readonly exactly: (count: string, level: string) => string;
  readonly atMostOne: (level: string) => string;
  readonly noMoreEven: string;
  readonly why: (people: string, level: string, teams: string, more: string, most: string, fewer: string, least: string) => string;
  /** `percent`: null where the bound is 0. */
  readonly outside: (seats: string, percent: string | null) => string;
  readonly columns: { readonly level: string; readonly people: string; readonly range: string; readonly pairs: string; readonly bound: string; readonly outside: string };
  readonly singles: (count: string) => string;
  readonly without: (count: string) => string;
  readonly sum: string;
  readonly teamsPart: (from: string, to: string) => string;
  readonly proof: string;
  readonly facts: {
    readonly rosterHash: string; readonly seed: string; readonly calls: string; readonly resultHash: string; readonly version: string; readonly log: string;
  };
  readonly canRepeat: string;
  readonly canCount: string;
  readonly logAt: (seq: string, seal: string) => string;
  readonly all: string;
  readonly allSays: string;
  readonly drawColumns: { readonly number: string; readonly at: string; readonly seed: string; readonly result: string; readonly fate: string };
  readonly fates: Readonly<Record<DrawFate, string>>;
  readonly reason: (reason: string) => string;
  readonly noHash: string;
  readonly teams: string;
  readonly signatures: { readonly witness: (number: string) => string };
};

const id: DrawPaperText = {
  title: 'Berita acara undian tim',
  noDraw: 'Tidak ada undian yang berlaku, jadi berita acara ini belum dapat diisi.',
  opening: (day, time, zone, place, retreat) => oneStop(`Pada hari ${day}, pukul ${time} ${zone}, bertempat di ${place}, telah diundi tim peserta ${retreat}.`),
  number: (number, of) => `Undian ke-${number} dari ${of}`,
  people: (people, teams) => `${people} peserta dibagi menjadi ${teams} tim`,
  smallest: (teams, people) => `${teams} tim berisi ${people} orang`,
  and: 'dan',
  listClosed: (time) => `Daftar ditutup ${time}, sebelum angka benih dipanggil.`,
  noList: 'Undian ini dibuat sebelum daftar ditutup lebih dahulu, jadi tidak memiliki sidik daftar maupun tabel kemerataan.',
  changed: 'Sesudah undian ini ada anggota yang masuk, keluar, atau pindah. Berita acara ini mencatat tim sebagaimana diundi.',
  basis: 'Unsur yang dimeratakan',
  weighed: 'menurut urutan kepentingan:',
  none: 'Tidak ada; hanya besar tim yang dimeratakan.',
  nobodyHas: (attributes) => `Tidak ikut dimeratakan karena tidak seorang pun memilikinya: ${attributes}.`,
  privateWeighed: 'Satu unsur yang dirahasiakan ikut dimeratakan dan tidak ditampilkan di sini.',
  rules: 'Aturan',
  noRules: 'Tanpa aturan tambahan.',
  rule: {
    together: (count) => `${count} kelompok disatukan`, apart: (count) => `${count} kelompok dipisahkan`,
    pinned: (count) => `${count} orang ditetapkan timnya`, captains: () => 'setiap tim mendapat kapten',
  },
  evenness: 'Kemerataan',
  allAtBound: (attributes, pairs, withRules) =>
    `Undian ini mencapai batas teori pada semua unsur (${attributes})${withRules ? ' dengan aturan yang berlaku' : ''}: ${pairs} pasangan sejenis, dan ${pairs} adalah yang paling sedikit yang mungkin.`,
  someAboveBound: (pairs, bound, percent, withRules) =>
    `Undian ini menghasilkan ${pairs} pasangan sejenis; batas teorinya${withRules ? ' dengan aturan yang berlaku' : ''} ${bound}${percent === null ? '' : `, jadi ${percent}\u00A0% di atas batas`}.`,
  boundWithoutRules: (bound) => `Tanpa aturan batasnya ${bound}.`,
  span: (least, most, level) => `Setiap tim mendapat ${least}–${most} orang: ${level}.`,
  exactly: (count, level) => `Setiap tim mendapat tepat ${count} orang: ${level}.`,
  atMostOne: (level) => `Paling banyak satu orang per tim: ${level}.`,
  noMoreEven: 'Pembagian yang lebih merata tidak mungkin ada.',
  why: (people, level, teams, more, most, fewer, least) =>
    `${people} orang (${level}) dibagi ${teams} tim: ${more} tim berisi ${most} dan ${fewer} tim berisi ${least}; tidak ada cara lain yang lebih rata.`,
  outside: (seats, percent) => `${seats} kursi di luar rentang${percent === null ? '' : ` (${percent}\u00A0% di atas batas)`}.`,
  columns: { level: 'Tingkat', people: 'Orang', range: 'Rentang', pairs: 'Pasangan', bound: 'Batas', outside: 'Di luar rentang' },
  singles: (count) => `${count} tingkat lain hanya satu orang, jadi selalu merata.`,
  without: (count) => `${count} orang tidak memiliki unsur ini.`,
  sum: 'Jumlah',
  teamsPart: (from, to) => `tim ${from} sampai ${to}`,
  proof: 'Untuk pemeriksa',
  facts: { rosterHash: 'Sidik daftar', seed: 'Benih', calls: 'Angka yang dipanggil', resultHash: 'Sidik hasil', version: 'Versi algoritma', log: 'Log retret' },
  canRepeat: 'Teks daftar diserahkan kepada saksi. Dengan teks itu, benih di atas, dan perintah "draw" milik Kompak, siapa pun memperoleh tim yang sama, di komputer mana pun.',
  canCount: 'Karena ada unsur yang dirahasiakan, teks yang diserahkan kepada saksi hanya dapat dipakai untuk menghitung; mengulang undian memerlukan berkas retret.',
  logAt: (seq, seal) => `catatan ke-${seq}, sidik ${seal}`,
  all: 'Semua undian yang pernah dibuat',
  allSays: 'Undian yang ditarik kembali tetap dihitung dan tetap tercatat di sini.',
  drawColumns: { number: 'Ke-', at: 'Waktu', seed: 'Benih', result: 'Sidik hasil', fate: 'Keadaan' },
  fates: { stands: 'Berlaku', replaced: 'Diganti undian berikutnya', takenBack: 'Ditarik kembali' },
  reason: (reason) => `Alasan mengundi lagi: ${reason}`,
  noHash: 'tidak ada',
  teams: 'Tim',
  signatures: { witness: (number) => `Saksi ${number},` },
};

const en: DrawPaperText = {
  title: 'Record of the draw of teams',
  noDraw: 'No draw stands, so this record cannot be filled in yet.',
  opening: (day, time, zone, place, retreat) => `On ${day}, at ${time} ${zone}, in ${place}, the teams of ${retreat} were drawn.`,
  number: (number, of) => `Draw ${number} of ${of}`,
  people: (people, teams) => `${people} participants were divided into ${teams} teams`,
  smallest: (teams, people) => `${teams} ${plural(teams, 'team', 'teams')} of ${people}`,
  and: 'and',
  listClosed: (time) => `The list was closed on ${time}, before the digits of the seed were called.`,
  noList: 'This draw was made before lists were closed first, so it has neither a fingerprint of the list nor a table of evenness.',
  changed: 'After this draw members joined, left or moved. This record says the teams as they were drawn.',
  basis: 'What was evened out',
  weighed: 'in the order of importance:',
  none: 'Nothing; only the size of teams was.',
  nobodyHas: (attributes) => `Not evened out, as nobody has it: ${attributes}.`,
  privateWeighed: 'One private attribute was evened out as well and is not shown here.',
  rules: 'Rules',
  noRules: 'Without further rules.',
  rule: {
    together: (count) => `${count} ${plural(count, 'group', 'groups')} kept together`, apart: (count) => `${count} ${plural(count, 'group', 'groups')} kept apart`,
    pinned: (count) => `${count} ${plural(count, 'person', 'people')} pinned to a team`, captains: () => 'a captain in every team',
  },
  evenness: 'Evenness',
  allAtBound: (attributes, pairs, withRules) =>
    `This draw reaches the theoretical bound for every attribute (${attributes})${withRules ? ' under the rules that hold' : ''}: ${pairs} pairs of a kind, and ${pairs} is the fewest possible.`,
  someAboveBound: (pairs, bound, percent, withRules) =>
    `This draw has ${pairs} pairs of a kind; the theoretical bound${withRules ? ' under the rules that hold' : ''} is ${bound}${percent === null ? '' : `, so it is ${percent}% above the bound`}.`,
  boundWithoutRules: (bound) => `Without rules the bound would be ${bound}.`,
  span: (least, most, level) => `Every team has ${least}–${most} of: ${level}.`,
  exactly: (count, level) => `Every team has exactly ${count} of: ${level}.`,
  atMostOne: (level) => `At most one a team: ${level}.`,
  noMoreEven: 'No more even division can exist.',
  why: (people, level, teams, more, most, fewer, least) =>
    `${people} people (${level}) over ${teams} teams: ${more} of ${most} and ${fewer} of ${least}; no other way is more even.`,
  outside: (seats, percent) => `${seats} ${plural(seats, 'seat', 'seats')} outside the range${percent === null ? '' : ` (${percent}% above the bound)`}.`,
  columns: { level: 'Level', people: 'People', range: 'Range', pairs: 'Pairs', bound: 'Bound', outside: 'Outside range' },
  singles: (count) => `${count} other ${plural(count, 'level has', 'levels have')} one person only, so always even.`,
  without: (count) => `${count} ${plural(count, 'person has', 'people have')} none.`,
  sum: 'Sum',
  teamsPart: (from, to) => `teams ${from} to ${to}`,
  proof: 'For the auditor',
  facts: { rosterHash: 'Fingerprint of the list', seed: 'Seed', calls: 'Numbers called', resultHash: 'Fingerprint of the result', version: 'Algorithm version', log: 'Log of the retreat' },
  canRepeat: 'The text of the list is handed to the witness. With it, the seed above and Kompak’s command "draw", anyone gets the same teams, on any computer.',
  canCount: 'As a private attribute was used, the text handed to the witness serves for counting only; repeating the draw takes the retreat file.',
  logAt: (seq, seal) => `record ${seq}, seal ${seal}`,
  all: 'Every draw ever made',
  allSays: 'A draw that was taken back still counts and still stands here.',
  drawColumns: { number: 'No.', at: 'Time', seed: 'Seed', result: 'Fingerprint', fate: 'State' },
  fates: { stands: 'Stands', replaced: 'Replaced by a later draw', takenBack: 'Taken back' },
  reason: (reason) => `Reason for drawing again: ${reason}`,
  noHash: 'none',
  teams: 'Teams',
  signatures: { witness: (number) => `Witness ${number},` },
};

export const drawPaperText: Readonly<Record<Language, DrawPaperText>> = { id, en };
