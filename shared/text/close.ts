// The sentences of the part "Tutup": what each paper holds (its name stands with the papers), how ready each is, and what came of making one.
import type { DocumentKind, Orientation, PaperSize, TakeWay } from '../documents.ts';
import type { Language } from '../units.ts';
import { officialPapersText } from './records/officialPapers.ts';
import { plural } from './format.ts';

export type CloseText = {
  readonly panes: { readonly heading: string; readonly documents: string; readonly ceremony: string; readonly report: string; readonly data: string; readonly learning: string; readonly followUp: string };
  readonly heading: string;
  readonly lead: string;
  readonly columns: { readonly paper: string; readonly size: string; readonly holds: string; readonly state: string };
  readonly papers: Readonly<Record<DocumentKind, { readonly size: string; readonly about: string }>>;
  readonly holds: (teams: string, exercises: string) => string;
  readonly people: (people: string) => string;
  readonly states: {
    readonly ready: string;
    /** Of certificates that have no number yet. */
    /** Of papers of results while the board is frozen, and of what was made then. */
    readonly stamped: Readonly<Record<'now' | 'stale' | 'outdated', string>>;
    readonly numbersFrom: (first: string) => string;
    readonly provisional: (missing: string) => string;
    /** Of certificates: exercises of the programme that were not held and still count. */
    readonly notHeld: (sessions: string) => string;
    /** Of the report: its parts that say that nobody wrote them, by name or how many. */
    readonly unwritten: (parts: string) => string;
    readonly unwrittenParts: (parts: string) => string;
    readonly noTeams: string;
    readonly noRuns: string;
    readonly noDraw: string;
    readonly noSessions: string;
    readonly noRotation: string;
    readonly noPlans: string;
    readonly noAnswers: string;
    readonly noParticipants: string;
    readonly noCommittee: string;
    readonly noCommitments: string;
    readonly notFinal: string;
    readonly inRehearsal: string;
  };
  readonly notYet: { readonly noPlans: string; readonly noAnswers: string; readonly noParticipants: string; readonly noCommittee: string; readonly noCommitments: string; readonly noTeams: string; readonly noRuns: string; readonly noDraw: string; readonly noSessions: string; readonly noRotation: string; readonly notFinal: string; readonly inRehearsal: string };
  readonly items: (items: string) => string;
  readonly inTeams: (people: string, teams: string) => string;
  readonly forDraw: (number: string) => string;
  readonly forRotation: (version: string, rounds: string) => string;
  readonly blankSheets: (sheets: string) => string;
  readonly letters: (letters: string, plans: string) => string;
  readonly paper: string;
  readonly sizes: Readonly<Record<PaperSize, string>>;
  readonly orientation: string;
  readonly orientations: Readonly<Record<Orientation, string>>;
  readonly makeText: string;
  readonly makeDocx: string;
  /** `where`: the folder, as `papersIn` says it. */
  readonly madeText: (where: string) => string;
  readonly details: { readonly holds: string; readonly sheets: string; readonly signature: string; readonly size: string };
  readonly sheetsIn: (done: string, of: string) => string;
  /** Who signs, of the papers that are signed. */
  readonly signatures: Readonly<Partial<Record<DocumentKind, string>>>;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly make: string;
  readonly makeAgain: string;
  readonly making: string;
  readonly made: (pages: string, where: string) => string;
  readonly open: string;
  /** By what the app can do here: a dialog, or the folder. */
  readonly take: Readonly<Record<TakeWay, string>>;
  readonly savedAs: (name: string) => string;
  readonly refused: string;
  readonly notOpened: string;
  readonly notTaken: string;
  /** The papers that are wanted the minute after the draw, beside the teams. */
  readonly teamPapers: { readonly heading: string; readonly lead: string; readonly making: (name: string) => string };
  /** Beside one exercise of the library. */
  readonly packPapers: { readonly heading: string; readonly lead: string };
  readonly foot: { readonly choose: string; readonly make: string; readonly open: string; readonly take: Readonly<Record<TakeWay, string>> };
};

export const closeText: Readonly<Record<Language, CloseText>> = {
  id: {
    panes: { heading: 'Bagian penutupan', documents: 'Dokumen', ceremony: 'Pengumuman', report: 'Laporan', followUp: 'Tindak lanjut', data: 'Data', learning: 'Hasil belajar' },
    heading: 'Dokumen',
    lead: 'Setiap dokumen dibuat dari yang tersimpan saat ini; membuatnya lagi tidak mengubah data.',
    columns: { paper: 'Dokumen', size: 'Kertas', holds: 'Isi', state: 'Keadaan' },
    papers: {
      rekap: {
        size: 'A4 atau F4 mendatar',
        about: 'Nilai setiap tim pada setiap latihan, jumlah dan peringkatnya, dengan catatan cara menghitung dan ruang tanda tangan.',
      },
      teamsByTeam: { size: 'A4 atau F4', about: 'Anggota setiap tim dengan instansi dan jabatannya. Tanpa NIP, jadi boleh ditempel.' },
      teamsByName: { size: 'A4 atau F4', about: 'Urut abjad: cari nama, lihat timnya. Tempel beberapa lembar di pintu sesudah undian.' },
      teamsByAgency: { size: 'A4 atau F4', about: 'Urut instansi: siapa saja yang hadir dari sana dan di tim mana.' },
      nameTags: { size: 'A4 tegak, 8 per lembar', about: 'Nama dengan gelar, instansi, nomor dan lambang tim; dengan tanda potong, 86 × 62 mm.' },
      deskSigns: { size: 'A4 mendatar', about: 'Satu lembar per tim: nomor, lambang, dan nama, terbaca dari dua sisi bila dilipat di tengah.' },
      rotationByTeam: { size: 'A4 atau F4', about: 'Untuk setiap tim: ke pos mana pada rotasi berapa. Dibagikan kepada ketua tim; nomor versinya tercetak.' },
      rotationByStation: { size: 'A4 atau F4', about: 'Untuk setiap pos: tim yang datang, urut waktu. Dibagikan kepada penjaga pos; nomor versinya tercetak.' },
      rotationByRound: { size: 'A4 atau F4', about: 'Untuk setiap rotasi: tim di setiap pos dan yang beristirahat. Untuk pengatur waktu; nomor versinya tercetak.' },
      scoreSheets: { size: 'A4 atau F4 tegak', about: 'Lembar kosong untuk setiap latihan, tim, dan penilai, diisi dengan pena. Kode di sudutnya diketik dengan / di Jalankan untuk langsung ke barisnya.' },
      drawRecord: { size: 'A4 atau F4 tegak', about: 'Tanggal, daftar, unsur, tabel kemerataan, sidik, benih, semua undian yang pernah dibuat, dan ruang tanda tangan saksi dan ketua panitia.' },
      followUpLetters: { size: 'A4 atau F4 tegak', about: 'Satu surat untuk kepala setiap instansi: rencananya sendiri, rencana lain yang memerlukannya, keadaan pada hari dicetak, dan apa yang dimohon sampai kapan. Pada hari ke-30, 60, dan 90 disebut yang jatuh tempo.' },
      learningResults: { size: 'A4 atau F4 tegak', about: 'Rata-rata sebelum dan sesudah, N-gain, menurut nilai dasar, butir dan tim; evaluasi penyelenggaraan dan komentar menurut kelompok. Tidak ada jawaban perorangan.' },
      commitments: { size: 'A4 atau F4 tegak', about: 'Komitmen setiap tim dengan nama anggotanya dan ruang tanda tangan. Tim yang belum punya mendapat garis untuk ditulisi. Komitmen pribadi tidak dicetak.' },
      drawText: {
        size: 'Teks, data pribadi', about: 'Memuat data pribadi setiap peserta: NIP, pangkat, jabatan, jenis kelamin, dan instansi. Hanya untuk saksi undian yang memeriksanya; jangan diumumkan atau diteruskan. Dengan ini undian dapat diulang di komputer mana pun, atau hanya dihitung bila batasan fisik ikut dimeratakan.',
      },
      programme: { size: 'A4 atau F4', about: 'Semua hari: waktu, acara, tempat, pengisi, dan menit yang dihitung JP dengan jumlahnya.' },
      cueList: {
        size: 'A4 atau F4', about: 'Satu hari per lembar untuk MC: waktu, lama, acara, pengisi, apa berikutnya, dan kolom kosong untuk waktu sebenarnya dan catatan.',
      },
      medical: {
        size: 'A4 tegak',
        about: 'RAHASIA. Peserta dengan batasan fisik, catatan, dan teleponnya, hanya untuk tim kesehatan. Jangan digandakan; musnahkan sesudah retret.',
      },
      certificates: { size: 'A4 mendatar', about: 'Dua halaman per peserta: sertifikat dan daftar materi dengan JP. Nomor diberikan saat pertama dibuat, mulai dari nomor urut pertama, dan tetap milik orang yang sama. Satu orang saja: buat dari kartunya di Siapkan.' },
      committeeCertificates: { size: 'A4 mendatar', about: 'Seperti sertifikat peserta, untuk panitia; yang hanya menandatangani tidak ikut. Nomornya melanjutkan yang sudah diberikan.' },
      implementation: { size: 'A4 atau F4 tegak', about: 'Lima bab dan lampiran dengan foto. Tulisannya diisi di bagian Laporan; yang belum ditulis dibuat dari data.' },
      implementationDocx: { size: 'Berkas Word', about: 'Laporan yang sama untuk disunting lebih lanjut di Word. Perubahan di sana tidak kembali ke Kompak.' },
      zeroReport: { size: 'A4 tegak', about: 'Bukti bahwa belum ada satu nilai pun, ditandatangani dua orang sebelum latihan pertama. Dibuat di halaman Kesiapan.' },
      instrumentForms: { size: 'A4 atau F4 tegak', about: 'Formulir kosong sebuah instrumen, bernomor, dengan kotak untuk pena.' },
      packCards: { size: 'A4 tegak, 4 kartu per lembar', about: 'Kartu dan lembar kerja satu tim, dengan garis potong, kode, dan kapan dibagikan. Cetak sekali untuk setiap tim.' },
      packKey: { size: 'A4 tegak', about: 'Hanya untuk fasilitator: kapan apa dibagikan, jawaban, petunjuk penilaian, kesalahan yang sering, dan bahan refleksi.' },
      ...officialPapersText.id.papers,
    },
    holds: (teams, exercises) => `${teams} tim, ${exercises} latihan`,
    people: (people) => `${people} orang`,
    states: {
      ready: 'Siap',
      stamped: { now: 'Siap, bertanda RAHASIA', stale: 'Bertanda RAHASIA: buat lagi', outdated: 'Data berubah: buat lagi' },
      numbersFrom: (first) => `Siap, bernomor mulai ${first}`,
      provisional: (missing) => `Sementara, ${missing} lembar belum masuk`,
      notHeld: (sessions) => `${sessions} latihan ber-JP tidak dijalankan`,
      unwritten: (parts) => `Belum ditulis: ${parts}`,
      unwrittenParts: (parts) => `${parts} bagian belum ditulis`,
      noTeams: 'Belum ada tim',
      noRuns: 'Belum ada latihan',
      noDraw: 'Belum ada undian',
      noSessions: 'Belum ada sesi',
      noRotation: 'Belum ada rotasi',
      noPlans: 'Belum ada rencana',
      noAnswers: 'Belum ada jawaban',
      noParticipants: 'Belum ada peserta',
      noCommittee: 'Belum ada panitia',
      noCommitments: 'Belum ada komitmen tim',
      notFinal: 'Menunggu hasil final',
      inRehearsal: 'Hanya dari retret asli',
    },
    notYet: {
      noTeams: 'Belum ada tim, jadi dokumennya satu halaman yang mengatakan itu.',
      noRuns: 'Belum ada latihan, jadi dokumennya satu halaman yang mengatakan itu.',
      noDraw: 'Tidak ada undian yang berlaku. Undi tim dahulu.',
      noSessions: 'Susunan acara masih kosong, jadi dokumennya satu halaman yang mengatakan itu. Isi di Siapkan dahulu.',
      noPlans: 'Belum ada rencana tindak lanjut, jadi dokumennya satu halaman yang mengatakan itu.',
      noAnswers: 'Belum ada formulir tes atau evaluasi yang terisi, jadi dokumennya tidak memuat angka. Isi di Hasil belajar dahulu.',
      noParticipants: 'Belum ada peserta, jadi belum ada sertifikat yang dapat dibuat. Masukkan peserta di Siapkan dahulu.',
      noCommittee: 'Belum ada panitia yang bertugas, jadi belum ada sertifikat yang dapat dibuat. Masukkan panitia di Siapkan dahulu.',
      noCommitments: 'Belum ada komitmen tim yang ditulis, jadi lembarnya kosong. Tulis saat debrief di Jalankan dahulu.',
      noRotation: 'Belum ada rencana rotasi, jadi dokumennya satu halaman yang mengatakan itu.',
      notFinal: 'Hasil belum final. Bacakan ulang semua latihan dan putus semua sanggahan dahulu.',
      inRehearsal: 'Dokumen ini tidak dibuat dari gladi bersih. Tekan Ctrl G untuk kembali ke retret asli, lalu buat di sana.',
    },
    items: (items) => `${items} sesi`,
    inTeams: (people, teams) => `${people} orang, ${teams} tim`,
    forDraw: (number) => `Undian ke-${number}`,
    forRotation: (version, rounds) => `Versi ${version}, ${rounds} rotasi`,
    blankSheets: (sheets) => `${sheets} lembar`,
    letters: (letters, plans) => `${letters} surat, ${plans} rencana`,
    paper: 'Kertas',
    sizes: { a4: 'A4', f4: 'F4' },
    orientation: 'Arah kertas',
    orientations: { portrait: 'Tegak', landscape: 'Mendatar' },
    makeText: 'Buat berkas berisi data pribadi, untuk saksi',
    makeDocx: 'Buat berkas Word',
    madeText: (where) => `Tersimpan di folder ${where}`,
    details: { holds: 'Isi', sheets: 'Lembar nilai', signature: 'Tanda tangan', size: 'Kertas' },
    sheetsIn: (done, of) => `${done} dari ${of} masuk`,
    signatures: { certificates: 'Kepala instansi', committeeCertificates: 'Kepala instansi', implementation: 'Ketua panitia', implementationDocx: 'Ketua panitia', rekap: 'Ketua panitia', drawRecord: 'Saksi dan ketua panitia', commitments: 'Setiap anggota tim', followUpLetters: 'Kepala instansi', ...officialPapersText.id.signatures },
    language: 'Bahasa dokumen',
    languages: { id: 'Indonesia', en: 'English' },
    make: 'Buat PDF',
    makeAgain: 'Buat PDF lagi',
    making: 'Membuat PDF, biasanya beberapa detik …',
    made: (pages, where) => `${pages} halaman, tersimpan di folder ${where}`,
    open: 'Buka',
    take: { dialog: 'Simpan sebagai…', folder: 'Buka foldernya' },
    savedAs: (name) => `Salinan tersimpan sebagai "${name}"`,
    refused: 'PDF belum jadi',
    notOpened: 'PDF sudah jadi, tetapi tidak dapat dibuka',
    notTaken: 'PDF sudah jadi, tetapi tidak dapat disalin',
    teamPapers: {
      heading: 'Cetak sekarang', lead: 'Semuanya juga ada di Tutup.', making: (name) => `Membuat ${name} …`,
    },
    packPapers: { heading: 'Bahan cetak', lead: 'Cetak kartu sekali untuk setiap tim. Kunci hanya untuk fasilitator.' },
    foot: { choose: 'pilih dokumen', make: 'buat PDF', open: 'buka', take: { dialog: 'simpan sebagai', folder: 'buka folder' } },
  },
  en: {
    panes: { heading: 'What closes the retreat', documents: 'Documents', ceremony: 'Reveal', report: 'Report', followUp: 'Follow-up', data: 'Data', learning: 'Learning' },
    heading: 'Documents',
    lead: 'Each document is made from what is saved now; making it again changes no data.',
    columns: { paper: 'Document', size: 'Paper', holds: 'Holds', state: 'State' },
    papers: {
      rekap: {
        size: 'A4 or F4 landscape',
        about: 'Every team’s score in every exercise, its total and its place, with notes on how it was worked out and room to sign.',
      },
      teamsByTeam: { size: 'A4 or F4', about: 'The members of each team with agency and post. No NIP, so it may hang in public.' },
      teamsByName: { size: 'A4 or F4', about: 'Alphabetical: find a name, see its team. Hang several at the door after the draw.' },
      teamsByAgency: { size: 'A4 or F4', about: 'By agency: who is here from it, and in which team.' },
      nameTags: { size: 'A4 portrait, 8 a sheet', about: 'Name with titles, agency, number and emblem of the team; with cut marks, 86 × 62 mm.' },
      deskSigns: { size: 'A4 landscape', about: 'One sheet a team: number, emblem and name, read from both sides once it is folded in the middle.' },
      rotationByTeam: { size: 'A4 or F4', about: 'For each team: where it goes in which round. For the heads of teams; it bears the version.' },
      rotationByStation: { size: 'A4 or F4', about: 'For each station: the teams that come, in order of time. For the keepers of stations; it bears the version.' },
      rotationByRound: { size: 'A4 or F4', about: 'For each round: the teams at each station, and those on a break. For the timekeeper; it bears the version.' },
      scoreSheets: { size: 'A4 or F4 portrait', about: 'Blank sheets for every exercise, team and judge, filled in with a pen. The code in the corner, typed with / in Run, leads straight to its row.' },
      drawRecord: { size: 'A4 or F4 portrait', about: 'Date, list, attributes, table of evenness, hashes, seed, every draw ever made, and room for the witness and the head of the committee to sign.' },
      followUpLetters: { size: 'A4 or F4 portrait', about: 'One letter to the head of each agency: its own plans, those of others that need it, how they stand on the day it is printed, and what is asked by when. On day 30, 60 and 90 it says which are due.' },
      learningResults: { size: 'A4 or F4 portrait', about: 'Means before and after, N-gain, by value, item and team; the evaluation and its comments by group. Nothing of single people.' },
      commitments: { size: 'A4 or F4 portrait', about: 'The commitment of each team with its members’ names and room to sign. A team without one gets lines to write on. Personal commitments are not printed.' },
      drawText: {
        size: 'Text, personal data', about: 'Holds personal data of every participant: NIP, rank, post, sex and agency. For the witness who checks the draw alone; not to be published or passed on. It repeats the draw on any computer, or serves for counting only where physical limits were evened out.',
      },
      programme: { size: 'A4 or F4', about: 'Every day: time, item, place, who leads, and the minutes that count towards the JP, added up.' },
      cueList: {
        size: 'A4 or F4', about: 'A day a sheet for the master of ceremonies: time, length, item, who, what comes next, and empty columns for the real times and notes.',
      },
      medical: {
        size: 'A4 portrait',
        about: 'CONFIDENTIAL. Participants with physical limits, the notes and their phones, for the medical team only. Make no copies; destroy it after the retreat.',
      },
      certificates: { size: 'A4 landscape', about: 'Two pages a participant: the certificate, and the subjects with their JP. Numbers are given when it is first made, from the first sequence number on, and stay with the person. One person alone: from their card under Prepare.' },
      committeeCertificates: { size: 'A4 landscape', about: 'As those of participants, for the committee; who only signs is left out. Numbers go on after those given.' },
      implementation: { size: 'A4 or F4 portrait', about: 'Five chapters and attachments with photos. Its texts are written in the pane Report; what nobody wrote is made from the data.' },
      implementationDocx: { size: 'Word file', about: 'The same report, to go on writing in Word. What is changed there does not come back to Kompak.' },
      zeroReport: { size: 'A4 portrait', about: 'Proof that not a single score is in, signed by two people before the first exercise. Made on the page Readiness.' },
      instrumentForms: { size: 'A4 or F4 portrait', about: 'Blank forms of an instrument, numbered, with boxes for a pen.' },
      packCards: { size: 'A4 portrait, 4 cards a sheet', about: 'The cards and work sheets of one team, with lines to cut along, code, and when they go out. Print once for each team.' },
      packKey: { size: 'A4 portrait', about: 'For the facilitator only: what goes out when, the answers, hints for scoring, common mistakes, and matter for the debrief.' },
      ...officialPapersText.en.papers,
    },
    holds: (teams, exercises) => `${teams} teams, ${exercises} ${plural(exercises, 'exercise', 'exercises')}`,
    people: (people) => `${people} ${plural(people, 'person', 'people')}`,
    states: {
      ready: 'Ready',
      stamped: { now: 'Ready, marked CONFIDENTIAL', stale: 'Marked CONFIDENTIAL: make it again', outdated: 'Data changed: make it again' },
      numbersFrom: (first) => `Ready, numbered from ${first}`,
      provisional: (missing) => `Provisional, ${missing} ${plural(missing, 'sheet', 'sheets')} missing`,
      notHeld: (sessions) => `${sessions} counted ${plural(sessions, 'exercise', 'exercises')} not held`,
      unwritten: (parts) => `Not written yet: ${parts}`,
      unwrittenParts: (parts) => `${parts} ${plural(parts, 'part', 'parts')} not written yet`,
      noTeams: 'No teams yet',
      noRuns: 'No exercise yet',
      noDraw: 'No draw yet',
      noSessions: 'No programme yet',
      noRotation: 'No rotation yet',
      noPlans: 'No plans yet',
      noAnswers: 'No answers yet',
      noParticipants: 'No participants yet',
      noCommittee: 'No committee yet',
      noCommitments: 'No team commitments yet',
      notFinal: 'Waits for final results',
      inRehearsal: 'From the real retreat only',
    },
    notYet: {
      noTeams: 'There are no teams yet, so the document is one page that says so.',
      noRuns: 'There is no exercise yet, so the document is one page that says so.',
      noDraw: 'No draw stands. Draw the teams first.',
      noSessions: 'The programme is still empty, so the document is one page that says so. Fill it in under Prepare first.',
      noPlans: 'There is no action plan yet, so the document is one page that says so.',
      noAnswers: 'No form of a test or an evaluation was filled in yet, so the document holds no figure. Fill them in under Learning first.',
      noParticipants: 'There are no participants yet, so there is no certificate to make. Enter them under Prepare first.',
      noCommittee: 'Nobody of the committee has a duty yet, so there is no certificate to make. Enter the committee under Prepare first.',
      noCommitments: 'No team has written a commitment yet, so the sheet is empty. Write them during the debrief, under Run, first.',
      noRotation: 'There is no rotation yet, so the document is one page that says so.',
      notFinal: 'The results are not final. Read back every exercise and decide every dispute first.',
      inRehearsal: 'This document is not made from a rehearsal. Press Ctrl G to go back to the real retreat and make it there.',
    },
    items: (items) => `${items} ${plural(items, 'item', 'items')}`,
    inTeams: (people, teams) => `${people} ${plural(people, 'person', 'people')}, ${teams} teams`,
    forDraw: (number) => `Draw ${number}`,
    forRotation: (version, rounds) => `Version ${version}, ${rounds} rounds`,
    blankSheets: (sheets) => `${sheets} ${plural(sheets, 'sheet', 'sheets')}`,
    letters: (letters, plans) => `${letters} ${plural(letters, 'letter', 'letters')}, ${plans} ${plural(plans, 'plan', 'plans')}`,
    paper: 'Paper',
    sizes: { a4: 'A4', f4: 'F4' },
    orientation: 'Orientation',
    orientations: { portrait: 'Portrait', landscape: 'Landscape' },
    makeText: 'Make the file with personal data, for the witness',
    makeDocx: 'Make the Word file',
    madeText: (where) => `Saved in the folder ${where}`,
    details: { holds: 'Holds', sheets: 'Score sheets', signature: 'Signature', size: 'Paper' },
    sheetsIn: (done, of) => `${done} of ${of} in`,
    signatures: { certificates: 'Head of the agency', committeeCertificates: 'Head of the agency', implementation: 'Head of the committee', implementationDocx: 'Head of the committee', rekap: 'Head of the committee', drawRecord: 'Witness and head of the committee', commitments: 'Every member of the team', followUpLetters: 'Head of the agency', ...officialPapersText.en.signatures },
    language: 'Language of the document',
    languages: { id: 'Indonesia', en: 'English' },
    make: 'Make PDF',
    makeAgain: 'Make PDF again',
    making: 'Making the PDF, usually a few seconds …',
    made: (pages, where) => `${pages} ${plural(pages, 'page', 'pages')}, saved in the folder ${where}`,
    open: 'Open',
    take: { dialog: 'Save as…', folder: 'Open its folder' },
    savedAs: (name) => `A copy is saved as "${name}"`,
    refused: 'The PDF was not made',
    notOpened: 'The PDF was made but could not be opened',
    notTaken: 'The PDF was made but could not be copied',
    teamPapers: {
      heading: 'Print now', lead: 'All of them are in the part Close, too.', making: (name) => `Making ${name} …`,
    },
    packPapers: { heading: 'To print', lead: 'Print the cards once for each team. The key is for the facilitator only.' },
    foot: { choose: 'choose a document', make: 'make PDF', open: 'open', take: { dialog: 'save as', folder: 'open folder' } },
  },
};
