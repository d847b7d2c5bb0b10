// The sentences of the pane of the ceremony: what still stands, ties, and the show itself; what a title is called stands with the hall's own words.
import type { RevealStep } from '../../domain/reveal/revealScene.ts';
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

export type CeremonyText = {
  readonly heading: string;
  readonly lead: string;
  readonly stands: (count: string) => string;
  readonly nothingStands: string;
  /** Once it was revealed. */
  readonly nothingStandsNow: string;
  readonly later: string;
  readonly obstacles: {
    readonly sheetsOut: (exercise: string, teams: string) => string;
    /** No score of it came in at all. */
    readonly noneIn: (exercise: string) => string;
    readonly notReadBack: (exercise: string) => string;
    readonly notClosed: (exercise: string) => string;
    readonly dispute: (exercise: string, team: string) => string;
    readonly nothingCounted: string;
  };
  readonly mend: Readonly<Record<'sheetsOut' | 'notReadBack' | 'notClosed' | 'dispute' | 'notHeld', string>>;
  readonly excuses: { readonly heading: string; readonly why: string; readonly excused: (team: string, exercise: string) => string; readonly moved: (team: string, now: string, common: string) => string; readonly noPlace: string };
  readonly partings: { readonly heading: string; readonly why: string; readonly line: (place: string, teams: string, total: string, reason: string) => string };
  readonly tie: {
    readonly heading: (award: string) => string;
    readonly teams: (teams: readonly string[]) => string;
    readonly ways: Readonly<Record<'shared' | 'jury' | 'lottery', string>>;
    readonly about: Readonly<Record<'shared' | 'jury' | 'lottery', string>>;
    readonly order: string;
    readonly up: (team: string) => string;
    readonly reason: string;
    readonly first: string;
    readonly second: string;
    readonly seed: string;
    readonly seedHint: string;
    readonly witness: (number: string) => string;
    readonly decide: string;
    readonly reopen: string;
    readonly decided: { readonly shared: string; readonly jury: (order: string, names: string, reason: string) => string; readonly lottery: (order: string, seed: string, witnesses: string) => string };
    readonly lacking: string;
  };
  readonly show: {
    readonly heading: string;
    readonly rehearsing: string;
    readonly going: string;
    readonly board: string;
    readonly steps: (steps: string) => string;
    readonly notGiven: (awards: string) => string;
    readonly notReady: string;
    readonly rehearse: string;
    readonly aboutRehearsal: string;
    readonly begin: string;
    readonly beginAgain: string;
    /** The second press, by what it does. */
    readonly again: { readonly begin: string; readonly end: string };
    readonly step: (step: string, of: string) => string;
    readonly elapsed: string;
    readonly now: string;
    readonly next: string;
    readonly nothingNext: string;
    readonly hidden: string;
    readonly peek: string;
    readonly forward: string;
    readonly back: string;
    readonly black: string;
    readonly light: string;
    readonly end: string;
    readonly endEarly: string;
    readonly elsewhere: (scene: string) => string;
    readonly bring: string;
    readonly stopped: (what: string) => string;
    readonly something: string;
    readonly seal: (digest: string, record: string) => string;
    readonly kinds: Readonly<Record<RevealStep['kind'], (what: string) => string>>;
    readonly done: (time: string) => string;
    readonly after: string;
  };
  readonly foot: { readonly forward: string; readonly back: string; readonly black: string; readonly peek: string; readonly documents: string; readonly choose: string; readonly go: string };
};

const joined = (names: readonly string[], and: string): string => [names.slice(0, -1).join(', '), ...names.slice(-1)].join(` ${and} `);

export const ceremonyText: Readonly<Record<Language, CeremonyText>> = {
  id: {
    heading: 'Pengumuman',
    lead: 'Yang masih harus dibereskan, gladi, dan pengumuman selangkah demi selangkah.',
    stands: (count) => `${count} hal lagi sebelum pengumuman`,
    nothingStands: 'Semua sudah beres. Pengumuman dapat dimulai.',
    nothingStandsNow: 'Semua sudah beres.',
    later: 'Seri dan izin diperiksa sesudah semua latihan tuntas.',
    obstacles: {
      sheetsOut: (exercise, teams) => `${exercise}: lembar belum masuk dari ${teams}.`,
      noneIn: (exercise) => `${exercise}: belum ada satu lembar pun. Bila tidak dijalankan, batalkan di Aturan, bagian Pembatalan; latihan itu lalu tidak dihitung untuk semua tim.`,
      notReadBack: (exercise) => `${exercise}: nilai belum dibaca ulang.`,
      notClosed: (exercise) => `${exercise}: penilaiannya belum tuntas.`,
      dispute: (exercise, team) => `${exercise}: sanggahan ${team} belum diputuskan.`,
      nothingCounted: 'Belum ada nilai yang dihitung, jadi tidak ada yang diumumkan.',
    },
    mend: { sheetsOut: 'Lihat lembarnya', notReadBack: 'Baca ulang', notClosed: 'Tuntaskan', dispute: 'Putuskan', notHeld: 'Ke pembatalan' },
    excuses: {
      heading: 'Izin yang mengubah tiga besar',
      why: 'Tim tidak menjalani latihan yang sama. Menurut latihan yang dijalani semua tim, urutannya lain:',
      excused: (team, exercise) => `${team} tidak dihitung di ${exercise}.`,
      moved: (team, now, common) => `${team}: sekarang ${now}, menurut latihan bersama ${common}.`,
      noPlace: 'di luar tiga besar',
    },
    partings: {
      heading: 'Nilai sama, peringkat berbeda',
      why: 'Dipisahkan menurut aturan seri atau keputusan. Alasannya tampil di aula di samping nilainya, bersama tim yang di atas, bila kedua nilai itu sudah tampil.',
      line: (place, teams, total, reason) => `Peringkat ${place}, ${teams} (${total}): ${reason}.`,
    },
    tie: {
      heading: (award) => `Seri: ${award}`,
      teams: (teams) => `Nilai ${joined(teams, 'dan')} sama.`,
      ways: { shared: 'Bersama', jury: 'Putusan juri', lottery: 'Undian' },
      about: {
        shared: 'Semua dipanggil bersama. Peringkat di bawahnya tetap kosong.',
        jury: 'Juri menentukan siapa lebih dahulu. Peringkat klasemen tetap seri, hanya urutan pengumumannya berubah.',
        lottery: 'Angka disebut terbuka di depan saksi. Dari angka yang sama selalu keluar urutan yang sama.',
      },
      order: 'Urutan, yang terbaik di atas',
      up: (team) => `Naikkan ${team}`,
      reason: 'Alasan',
      first: 'Juri pertama',
      second: 'Juri kedua',
      seed: 'Angka undian',
      seedHint: 'misalnya angka dadu yang disebut saksi',
      witness: (number) => `Saksi ${number}`,
      decide: 'Putuskan',
      reopen: 'Buka lagi',
      decided: {
        shared: 'Penghargaan bersama.',
        jury: (order, names, reason) => `Urutan juri: ${order}. ${names}: ${reason}`,
        lottery: (order, seed, witnesses) => `Undian dengan angka ${seed}: ${order}. Saksi: ${witnesses}`,
      },
      lacking: 'Isi dahulu.',
    },
    show: {
      heading: 'Belum dimulai',
      rehearsing: 'Gladi berlangsung',
      going: 'Pengumuman berlangsung',
      board: 'Papan aula',
      steps: (steps) => `${steps} langkah. Dengan papan "Semua tim", pengumuman mulai dari peringkat terbawah.`,
      notGiven: (awards) => `Tidak dipanggil, karena belum ada tim dengan tiga pengamatan pada nilainya atau belum ada Poin Gotong Royong: ${awards}. Gladi tetap memanggilnya.`,
      notReady: 'Bereskan dahulu yang ada di kiri.',
      rehearse: 'Gladi',
      aboutRehearsal: 'Gladi memakai nama acak dan angka karangan di bawah tanda GLADI. Hasil sebenarnya tidak tampil.',
      begin: 'Mulai pengumuman',
      beginAgain: 'Umumkan lagi',
      again: { begin: 'Tekan sekali lagi untuk mulai', end: 'Tekan sekali lagi untuk mengakhiri' },
      step: (step, of) => `Langkah ${step} dari ${of}`,
      elapsed: 'Berjalan',
      now: 'Di layar aula',
      next: 'Berikutnya',
      nothingNext: 'tidak ada lagi',
      hidden: 'Nama tersembunyi',
      peek: 'Tahan: intip',
      forward: 'Maju',
      back: 'Mundur',
      black: 'Gelap',
      light: 'Tampilkan lagi',
      end: 'Selesai, tampilkan penutup',
      endEarly: 'Akhiri',
      elsewhere: (scene) => `Aula sedang menampilkan: ${scene}.`,
      bring: 'Kembali ke pengumuman',
      stopped: (what) => `Pengumuman berhenti: ${what} berubah sesudah dimulai. Urungkan perubahannya (Ctrl Z), atau akhiri dan mulai lagi.`,
      something: 'hasil',
      seal: (digest, record) => `Sidik ${digest}, catatan ke-${record}`,
      kinds: {
        opening: () => 'Pembuka', row: (what) => `Baris ${what}`, title: (what) => `Judul: ${what}`, team: (what) => `Tim: ${what}`, end: () => 'Ucapan selamat',
      },
      done: (time) => `Sudah diumumkan pukul ${time}`,
      after: 'Sesudah pengumuman, di aula',
    },
    foot: { forward: 'maju', back: 'mundur', black: 'gelap', peek: 'tahan: intip', documents: 'dokumen', choose: 'pilih', go: 'ke tempatnya' },
  },
  en: {
    heading: 'Reveal',
    lead: 'What still has to be settled, a rehearsal, and the reveal step by step.',
    stands: (count) => plural(count, 'One thing left before the reveal', `${count} things left before the reveal`),
    nothingStands: 'Everything is settled. The reveal can begin.',
    nothingStandsNow: 'Everything is settled.',
    later: 'Ties and excused teams are looked at once every exercise is concluded.',
    obstacles: {
      sheetsOut: (exercise, teams) => `${exercise}: sheets are out from ${teams}.`,
      noneIn: (exercise) => `${exercise}: not one sheet is in. If it was not held, cancel it under Rules, part “Cancel and bring back”; it then counts for no team.`,
      notReadBack: (exercise) => `${exercise}: the scores are not read back.`,
      notClosed: (exercise) => `${exercise}: the scoring is not concluded.`,
      dispute: (exercise, team) => `${exercise}: the dispute of ${team} is not decided.`,
      nothingCounted: 'No score counts yet, so there is nothing to reveal.',
    },
    mend: { sheetsOut: 'See the sheets', notReadBack: 'Read back', notClosed: 'Conclude', dispute: 'Decide', notHeld: 'To cancelling' },
    excuses: {
      heading: 'Excused teams change the first three',
      why: 'Teams have not had the same exercises. By those that all teams had, the order is another one:',
      excused: (team, exercise) => `${team} is left out in ${exercise}.`,
      moved: (team, now, common) => `${team}: now ${now}, by the common exercises ${common}.`,
      noPlace: 'outside the first three',
    },
    partings: {
      heading: 'Equal totals, different places',
      why: 'Parted by the tie rules or by a decision. The hall reads the reason beside the number, with the team above, once both numbers were shown.',
      line: (place, teams, total, reason) => `Place ${place}, ${teams} (${total}): ${reason}.`,
    },
    tie: {
      heading: (award) => `Tie: ${award}`,
      teams: (teams) => `${joined(teams, 'and')} are level.`,
      ways: { shared: 'Shared', jury: 'The jury decides', lottery: 'Lottery' },
      about: {
        shared: 'All are called up together. The places below stay empty.',
        jury: 'The jury says who comes first. The standings keep the tie; only the order of the reveal changes.',
        lottery: 'A number is called openly before witnesses. The same number always gives the same order.',
      },
      order: 'Order, the best on top',
      up: (team) => `Move ${team} up`,
      reason: 'Reason',
      first: 'First juror',
      second: 'Second juror',
      seed: 'Number of the lottery',
      seedHint: 'such as dice that a witness calls out',
      witness: (number) => `Witness ${number}`,
      decide: 'Decide',
      reopen: 'Reopen',
      decided: {
        shared: 'The award is shared.',
        jury: (order, names, reason) => `Order of the jury: ${order}. ${names}: ${reason}`,
        lottery: (order, seed, witnesses) => `Lottery with the number ${seed}: ${order}. Witnesses: ${witnesses}`,
      },
      lacking: 'Fill this in first.',
    },
    show: {
      heading: 'Not begun',
      rehearsing: 'A rehearsal is on',
      going: 'The reveal is on',
      board: 'Hall board',
      steps: (steps) => `${steps} steps. With the board "All teams" the reveal begins at the last place.`,
      notGiven: (awards) => `Not called up, because no team has three observations of the value, or there are no help points yet: ${awards}. A rehearsal calls them all the same.`,
      notReady: 'Settle what stands at the left first.',
      rehearse: 'Rehearse',
      aboutRehearsal: 'A rehearsal has shuffled names and made-up numbers under the word REHEARSAL. Nothing of the real result is shown.',
      begin: 'Begin the reveal',
      beginAgain: 'Reveal again',
      again: { begin: 'Press once more to begin', end: 'Press once more to end' },
      step: (step, of) => `Step ${step} of ${of}`,
      elapsed: 'Running for',
      now: 'On the hall screen',
      next: 'Next',
      nothingNext: 'nothing more',
      hidden: 'Name hidden',
      peek: 'Hold: peek',
      forward: 'Forward',
      back: 'Back',
      black: 'Black',
      light: 'Show again',
      end: 'Finish and show the thanks',
      endEarly: 'End',
      elsewhere: (scene) => `The hall shows: ${scene}.`,
      bring: 'Back to the reveal',
      stopped: (what) => `The reveal has stopped: ${what} changed after it began. Undo the change (Ctrl Z), or end it and begin again.`,
      something: 'the results',
      seal: (digest, record) => `Digest ${digest}, record ${record}`,
      kinds: {
        opening: () => 'Opening', row: (what) => `Row ${what}`, title: (what) => `Title: ${what}`, team: (what) => `Team: ${what}`, end: () => 'Congratulations',
      },
      done: (time) => `Revealed at ${time}`,
      after: 'After the reveal, in the hall',
    },
    foot: { forward: 'forward', back: 'back', black: 'black', peek: 'hold: peek', documents: 'documents', choose: 'choose', go: 'go there' },
  },
};
