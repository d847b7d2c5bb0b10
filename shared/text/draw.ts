// The sentences of planning a draw, closing its list, calling its seed, and of teams after it.
import type { PlanRule } from '../domain/draw/plan.ts';
import type { Language } from '../units.ts';
import { plural } from './format.ts';
import { oneStop } from './oneStop.ts';

export type DrawText = {
  readonly attributes: string;
  readonly classOf: (attribute: string) => string;
  readonly nobodyHas: string;
  readonly levels: (levels: string, without: string | null) => string;
  readonly manyEmpty: string;
  /** Heads of wards whose district nobody wrote. */
  readonly headsWithout: (count: string) => string;
  readonly strictAge: string;
  readonly strictAgeNote: string;
  readonly up: (attribute: string) => string;
  readonly down: (attribute: string) => string;
  readonly rules: string;
  readonly noRules: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<PlanRule['kind'], string>>;
  readonly people: string;
  readonly typeNames: string;
  readonly nobodyFound: string;
  readonly team: string;
  readonly addRule: string;
  readonly removeRule: (rule: string) => string;
  readonly who: string;
  readonly whoAll: (count: string) => string;
  readonly whoPresent: (count: string) => string;
  readonly list: string;
  readonly listOpen: string;
  readonly repeatable: string;
  readonly countable: string;
  readonly close: string;
  readonly closeAgain: string;
  readonly closed: (people: string, teams: string) => string;
  readonly stale: string;
  readonly hash: string;
  readonly hashNote: string;
  readonly seed: string;
  readonly seedNote: string;
  readonly digits: (guest: string) => string;
  readonly digitsProblem: string;
  readonly note: string;
  readonly clear: string;
  readonly called: (calls: string, seed: string) => string;
  readonly reason: string;
  /** Why the button above it waits. */
  readonly needsDigits: string;
  readonly needsReason: string;
  readonly drawStep: string;
  readonly draw: string;
  /** Beside the drawn teams: to the ceremony in the hall. */
  readonly toHall: string;
  readonly drawing: (percent: string) => string;
  readonly cancelDraw: string;
  readonly attribute: string;
  readonly range: string;
  readonly sizes: string;
  readonly rangeWords: (least: string, most: string) => string;
  readonly outside: (seats: string) => string;
  readonly within: string;
  readonly allAtBound: (pairs: string) => string;
  readonly nothingEvened: string;
  readonly nothingEvenedWhat: string;
  readonly allAtBoundWhat: (attributes: string) => string;
  readonly aboveBound: (percent: string) => string;
  readonly aboveBoundPairs: (pairs: string, bound: string) => string;
  readonly aboveBoundWhat: (names: string) => string;
  readonly withRules: (rules: string, withoutRules: string) => string;
  readonly broken: (rules: string) => string;
  readonly result: string;
  readonly lead: (people: string, teams: string, seed: string, number: string, of: string) => string;
  readonly again: string;
  readonly history: string;
  readonly historyRow: (number: string, seed: string, reason: string | null) => string;
  readonly tabs: { readonly label: string; readonly evenness: string; readonly teams: string; readonly changes: string };
  readonly unseated: string;
  readonly nobodyUnseated: string;
  readonly seat: (team: string) => string;
  readonly seatWhat: (size: string, pairs: string) => string;
  readonly noSeat: string;
  readonly repair: string;
  readonly repairNote: string;
  readonly findRepair: string;
  readonly repairStep: (moves: string, gap: string) => string;
  readonly doRepair: (moves: string) => string;
  readonly move: string;
  readonly person: string;
  readonly to: string;
  readonly nowhere: string;
  readonly weigh: string;
  readonly effect: (before: string, after: string) => string;
  readonly breaks: string;
  readonly doMove: string;
  readonly doBreak: string;
  readonly editTeam: string;
  readonly name: string;
  readonly rename: string;
  readonly emblem: string;
  readonly recolour: string;
  readonly merge: string;
  readonly mergeWith: string;
  readonly split: string;
};

export const drawText: Readonly<Record<Language, DrawText>> = {
  id: {
    attributes: 'Unsur yang diratakan, yang terpenting di atas',
    classOf: (attribute) => `Bobot ${attribute}`,
    nobodyHas: 'tidak ada pada siapa pun, jadi tidak berpengaruh',
    levels: (levels, without) => `${levels} jenis${without === null ? '' : `, ${without} orang tanpa`}`,
    manyEmpty: 'Lebih dari sepersepuluh kosong. Lengkapi daftar peserta atau abaikan unsur ini.',
    headsWithout: (count) => `${count} lurah tanpa kecamatan, jadi tidak diratakan. Isi Kecamatan di daftar peserta, atau abaikan unsur ini.`,
    strictAge: 'Umur ketat',
    strictAgeNote: 'Umur dijenjangkan per satu orang tiap tim, bukan dalam lima kelompok: rata-rata umur antartim lebih dekat, undian lebih lama.',
    up: (attribute) => `Naikkan ${attribute}`,
    down: (attribute) => `Turunkan ${attribute}`,
    rules: 'Aturan',
    noRules: 'Belum ada aturan. Undian hanya meratakan unsur di atas.',
    kind: 'Jenis aturan',
    kinds: { together: 'Satukan', apart: 'Pisahkan', pinned: 'Tetapkan di tim', captains: 'Kapten' },
    people: 'Orang',
    typeNames: 'Ketik nama',
    nobodyFound: 'Tidak ada nama yang cocok',
    team: 'Tim',
    addRule: 'Tambah aturan',
    removeRule: (rule) => `Hapus aturan: ${rule}`,
    who: 'Yang diundi',
    whoAll: (count) => `Semua peserta (${count})`,
    whoPresent: (count) => `Hanya yang hadir (${count})`,

    list: '1. Daftar undian',
    listOpen: 'Undian berjalan dalam tiga langkah: daftar ditutup, sehingga perubahan sesudahnya ketahuan; angka dari tamu dicatat, lalu tim diundi. Siapkan sedikitnya satu orang yang menulis angka.',
    repeatable: 'Saksi menerima naskah lengkap dan dapat mengulang undian ini sendiri.',
    countable: 'Karena batasan fisik dipakai, naskah untuk saksi tanpa unsur itu: cukup untuk menghitung pemerataan, tidak untuk mengulang undian.',
    close: 'Tutup daftar undian',
    closeAgain: 'Tutup daftar undian sekali lagi',
    closed: (people, teams) => `Ditutup: ${people} orang, ${teams} tim. Mengubah peserta, jumlah tim, bobot, atau aturan membatalkannya: daftar harus ditutup lagi. Nama tim tidak termasuk.`,
    stale: 'Daftar peserta atau rencana berubah sesudah daftar ditutup. Tutup sekali lagi sebelum mengundi.',
    hash: 'Sidik daftar',
    hashNote: 'Saksi mencatat delapan kelompok pertama.',
    seed: '2. Angka dari tamu',
    seedNote: 'Tiga sampai lima tamu masing-masing menulis empat angka di kertas sebelum satu pun dibacakan, agar tidak ada yang dapat memilih hasilnya. Tanpa tamu: minta peserta yang menulis, atau lempar dadu.',
    digits: (guest) => `Angka tamu ke-${guest}`,
    digitsProblem: 'Hanya angka, paling banyak 20.',
    note: 'Catat',
    clear: 'Hapus semua angka',
    called: (calls, seed) => `${calls}. Benih, gabungan semua angka: ${seed}`,
    reason: 'Alasan mengundi lagi',
    needsDigits: 'Menunggu angka: ketik lalu catat sedikitnya satu.',
    needsReason: 'Menunggu alasan mengundi lagi.',
    drawStep: '3. Undi',
    draw: 'Undi sekarang',
    toHall: 'Siapkan untuk aula',
    drawing: (percent) => `Mengundi, ${percent} %`,
    cancelDraw: 'Batalkan undian',
    attribute: 'Banyaknya orang per tim',
    range: 'Sasaran',
    sizes: 'Jumlah anggota',
    rangeWords: (least, most) => (least === most ? `tepat ${least}` : least === '0' && most === '1' ? 'paling banyak 1' : `${least} sampai ${most}`),
    outside: (seats) => `${seats} di luar`,
    within: 'sesuai',
    nothingEvened: 'Undian ini tidak meratakan unsur apa pun.',
    nothingEvenedWhat: 'Setiap orang masuk tim menurut benih undian saja.',
    allAtBound: (pairs) => `Tidak ada pembagian yang lebih merata: ${pairs} pasangan sejenis, dan itu yang paling sedikit yang mungkin.`,
    allAtBoundWhat: (attributes) => `Undian ini mencapai batas teori pada ${attributes} unsur.`,
    aboveBound: (percent) => `Dalam ${percent} % dari batas teori`,
    aboveBoundPairs: (pairs, bound) => `${pairs} pasangan sejenis, batasnya ${bound}`,
    aboveBoundWhat: (names) => `Belum di batas: ${names}. Mungkin unsurnya terlalu banyak untuk orang sebanyak ini: hilangkan satu supaya yang lain terbagi lebih rata.`,
    withRules: (rules, withoutRules) => `Dengan ${rules} aturan yang berlaku; tanpa aturan batasnya ${withoutRules} pasangan.`,
    broken: (rules) => oneStop(`Aturan yang sedang dilanggar: ${rules}.`),
    result: 'Sidik hasil',
    lead: (people, teams, seed, number, of) => `${people} orang, ${teams} tim. Benih ${seed}, undian ke-${number} dari ${of}.`,
    again: 'Undi ulang',
    history: 'Semua undian',
    historyRow: (number, seed, reason) => `Ke-${number}: benih ${seed}${reason === null ? '' : `, karena ${reason}`}`,
    tabs: { label: 'Bagian', evenness: 'Pemerataan', teams: 'Anggota', changes: 'Perubahan' },
    unseated: 'Belum mendapat tim',
    nobodyUnseated: 'Semua peserta sudah mendapat tim.',
    seat: (team) => `Masuk ${team}`,
    seatWhat: (size, pairs) => `menjadi ${size} orang, ${pairs} pasangan sejenis baru`,
    noSeat: 'Tidak ada tim yang boleh menurut aturan. Pindahkan lewat bagian di bawah.',
    repair: 'Ratakan kembali',
    repairNote: 'Sedikit perpindahan dapat mengembalikan pemerataan. Pilih berapa.',
    findRepair: 'Cari perpindahan',
    repairStep: (moves, gap) => `${moves} pindah: ${gap} pasangan di atas batas`,
    doRepair: (moves) => `Lakukan ${moves} perpindahan`,
    move: 'Pindahkan seseorang',
    person: 'Peserta',
    to: 'Ke tim',
    nowhere: 'Tanpa tim',
    weigh: 'Lihat akibatnya',
    effect: (before, after) => `Jarak ke batas: ${before} menjadi ${after}.`,
    breaks: 'Melanggar:',
    doMove: 'Pindahkan',
    doBreak: 'Pindahkan walau melanggar',
    editTeam: 'Ubah tim',
    name: 'Nama',
    rename: 'Ganti nama',
    emblem: 'Nomor lambang',
    recolour: 'Ganti lambang',
    merge: 'Gabungkan',
    mergeWith: 'Gabung dengan',
    split: 'Bagi dua',
  },
  en: {
    attributes: 'What is evened out, the most important on top',
    classOf: (attribute) => `Weight of ${attribute}`,
    nobodyHas: 'nobody has it, so it counts for nothing',
    levels: (levels, without) => `${levels} kinds${without === null ? '' : `, ${without} people without`}`,
    manyEmpty: 'More than a tenth is empty. Complete the roster or ignore this.',
    headsWithout: (count) => `${count} ward ${plural(count, 'head has', 'heads have')} no district, so they are not evened out. Fill in the district in the roster, or ignore this.`,
    strictAge: 'Strict on age',
    strictAgeNote: 'Ages step by one person a team instead of five groups: mean ages come closer, the draw takes longer.',
    up: (attribute) => `Move ${attribute} up`,
    down: (attribute) => `Move ${attribute} down`,
    rules: 'Rules',
    noRules: 'No rules yet. The draw only evens out what stands above.',
    kind: 'Kind of rule',
    kinds: { together: 'Keep together', apart: 'Keep apart', pinned: 'Hold in a team', captains: 'Captains' },
    people: 'People',
    typeNames: 'Type a name',
    nobodyFound: 'No name matches',
    team: 'Team',
    addRule: 'Add rule',
    removeRule: (rule) => `Remove rule: ${rule}`,
    who: 'Who is drawn',
    whoAll: (count) => `All participants (${count})`,
    whoPresent: (count) => `Only those present (${count})`,

    list: '1. List of the draw',
    listOpen: 'A draw takes three steps: the list is closed, so that a later change shows; guests’ digits are noted; the teams are drawn. Have at least one person ready who writes digits.',
    repeatable: 'The witness gets the whole text and can repeat this draw alone.',
    countable: 'Since physical limits are used, the witness’s text leaves them out: enough to count how even the teams are, not to repeat the draw.',
    close: 'Close the draw’s list',
    closeAgain: 'Close the draw’s list once more',
    closed: (people, teams) => `Closed: ${people} people, ${teams} teams. A change of people, number of teams, weights or rules voids it: the list must be closed again. Team names are no part of it.`,
    stale: 'The roster or the plan has changed since the list was closed. Close it once more before drawing.',
    hash: 'Fingerprint of the list',
    hashNote: 'The witness writes down the first eight groups.',
    seed: '2. Digits from guests',
    seedNote: 'Three to five guests each write four digits on paper before any is read out, so that nobody can choose the result. Without guests: let participants write, or throw dice.',
    digits: (guest) => `Digits of guest ${guest}`,
    digitsProblem: 'Digits only, 20 at most.',
    note: 'Note',
    clear: 'Clear all digits',
    called: (calls, seed) => `${calls}. Seed, all digits joined: ${seed}`,
    reason: 'Why it is drawn again',
    needsDigits: 'Waiting for digits: type and note at least one call.',
    needsReason: 'Waiting for why it is drawn again.',
    drawStep: '3. Draw',
    draw: 'Draw now',
    toHall: 'Get it ready for the hall',
    drawing: (percent) => `Drawing, ${percent}%`,
    cancelDraw: 'Cancel the draw',
    attribute: 'People in each team',
    range: 'Aim',
    sizes: 'Members',
    rangeWords: (least, most) => (least === most ? `exactly ${least}` : least === '0' && most === '1' ? '1 at most' : `${least} to ${most}`),
    outside: (seats) => `${seats} outside`,
    within: 'met',
    nothingEvened: 'This draw evens out no attribute.',
    nothingEvenedWhat: 'Everyone came to a team by its seed alone.',
    allAtBound: (pairs) => `No division is more even: ${pairs} pairs of a kind, and that is the fewest possible.`,
    allAtBoundWhat: (attributes) => `This draw meets the theoretical bound on ${attributes} attributes.`,
    aboveBound: (percent) => `Within ${percent}% of the theoretical bound`,
    aboveBoundPairs: (pairs, bound) => `${pairs} pairs of a kind, the bound is ${bound}`,
    aboveBoundWhat: (names) => `Not at the bound: ${names}. There may be too many attributes for so few people: leave one out, and the others are spread better.`,
    withRules: (rules, withoutRules) => `With ${rules} ${plural(rules, 'rule', 'rules')} in force; without rules the bound is ${withoutRules} pairs.`,
    broken: (rules) => oneStop(`Rules broken now: ${rules}.`),
    result: 'Fingerprint of the result',
    lead: (people, teams, seed, number, of) => `${people} people, ${teams} teams. Seed ${seed}, draw ${number} of ${of}.`,
    again: 'Draw again',
    history: 'All draws',
    historyRow: (number, seed, reason) => `Draw ${number}: seed ${seed}${reason === null ? '' : `, because ${reason}`}`,
    tabs: { label: 'Part', evenness: 'Evenness', teams: 'Members', changes: 'Changes' },
    unseated: 'Without a team yet',
    nobodyUnseated: 'Every participant has a team.',
    seat: (team) => `Join ${team}`,
    seatWhat: (size, pairs) => `makes ${size} people, ${pairs} new pairs of a kind`,
    noSeat: 'The rules leave no team. Move them by hand below.',
    repair: 'Even out again',
    repairNote: 'A few moves can bring the teams back to even. Choose how many.',
    findRepair: 'Look for moves',
    repairStep: (moves, gap) => `${moves} ${plural(moves, 'move', 'moves')}: ${gap} ${plural(gap, 'pair', 'pairs')} above the bound`,
    doRepair: (moves) => `Make ${moves} ${plural(moves, 'move', 'moves')}`,
    move: 'Move someone',
    person: 'Participant',
    to: 'To team',
    nowhere: 'No team',
    weigh: 'See what it does',
    effect: (before, after) => `Distance to the bound: ${before} becomes ${after}.`,
    breaks: 'Breaks:',
    doMove: 'Move',
    doBreak: 'Move all the same',
    editTeam: 'Change a team',
    name: 'Name',
    rename: 'Rename',
    emblem: 'Emblem number',
    recolour: 'Change emblem',
    merge: 'Merge',
    mergeWith: 'Merge with',
    split: 'Split in two',
  },
};
