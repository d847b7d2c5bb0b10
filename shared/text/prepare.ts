// The sentences of "Siapkan": particulars, roster, draw and exercises.
import type { Language } from '../units.ts';

export type PrepareText = {
  readonly stepsLabel: string;
  readonly steps: { readonly retreat: string; readonly people: string; readonly draw: string; readonly exercises: string };
  readonly stepDone: string;
  readonly stepOpen: string;
  readonly loading: string;
  readonly retreat: {
    readonly title: string;
    readonly lead: string;
    readonly save: string;
    readonly undoTyping: string;
    readonly saved: string;
    readonly closeFile: string;
    readonly closeFileWhy: string;
    readonly footSave: string;
  };
  readonly people: {
    readonly title: string;
    readonly lead: (count: string) => string;
    readonly leadEmpty: string;
    readonly emptyTitle: string;
    readonly empty: string;
    readonly choose: string;
    readonly addFile: string;
    readonly stop: string;
    readonly pasted: string;
    readonly agencies: string;
    readonly exports: {
      readonly open: string; readonly xlsx: string; readonly csv: string; readonly form: string;
      readonly done: (name: string) => string;
    };
    readonly dropHere: string;
    readonly reading: (name: string) => string;
    readonly again: string;
    readonly dismiss: string;
    readonly newcomers: string;
    readonly list: string;
    readonly search: string;
    readonly searchHint: string;
    readonly shownOf: (shown: string, all: string) => string;
    readonly nobodyFound: (query: string) => string;
    readonly columns: {
      readonly number: string; readonly name: string; readonly nip: string;
      readonly agency: string; readonly post: string; readonly district: string;
    };
    readonly noNip: string;
    readonly footChoose: string;
    readonly footSearch: string;
  };
  readonly agencies: {
    readonly title: string;
    readonly lead: (count: string) => string;
    readonly back: string;
    readonly name: string; readonly full: string; readonly district: string; readonly people: string;
    readonly add: string;
    readonly edit: (name: string) => string;
    readonly remove: (name: string) => string;
    readonly save: string;
    readonly cancel: string;
    readonly nameMissing: string;
    readonly search: string;
    readonly list: string;
    readonly nothingFound: (query: string) => string;
    readonly footBack: string;
    readonly footNew: string;
  };
  readonly draw: {
    readonly title: string;
    readonly lead: (people: string, teams: string) => string;
    readonly leadEmpty: string;
    readonly noPeopleTitle: string;
    readonly noPeople: string;
    readonly toPeople: string;
    readonly teams: string;
    readonly teamCount: string;
    readonly fewer: string;
    readonly more: string;
    readonly teamSize: string;
    readonly teamSizeProblem: string;
    readonly teamSizeOut: (teams: string, fewest: string, most: string) => string;
    readonly teamsOfSize: (teams: string, people: string) => string;
    readonly teamName: (number: string) => string;
    readonly sizeEven: (each: string) => string;
    readonly sizeUneven: (least: string, most: string) => string;
    readonly nameMissing: string;
    readonly nameTooLong: string;
    readonly nameTwice: string;
    readonly tooFewPeople: (people: string) => string;
    readonly draw: string;
    readonly cancel: string;
    readonly redrawWarning: string;
    readonly fixedByScores: string;
    readonly drawnTitle: string;
    readonly members: (count: string) => string;
    readonly footDraw: string;
    readonly footCancel: string;
    readonly footAgain: string;
  };
  readonly exercises: {
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
    readonly footPlan: string;
  };
};

export const prepareText: Readonly<Record<Language, PrepareText>> = {
  id: {
    stepsLabel: 'Langkah persiapan',
    steps: { retreat: 'Retret', people: 'Peserta', draw: 'Tim dan undian', exercises: 'Latihan' },
    stepDone: 'selesai',
    stepOpen: 'belum',
    loading: 'Memuat …',
    retreat: {
      title: 'Data retret',
      lead: 'Tercetak pada dokumen dan tampil di layar aula.',
      save: 'Simpan perubahan',
      undoTyping: 'Kembalikan isian',
      saved: 'Tersimpan',
      closeFile: 'Tutup berkas ini',
      closeFileWhy: 'Kembali ke pintu depan. Semua sudah tersimpan.',
      footSave: 'simpan',
    },
    people: {
      title: 'Peserta',
      lead: (count) => `${count} orang di daftar`,
      leadEmpty: 'Daftar ini menjadi dasar undian tim dan dokumen.',
      emptyTitle: 'Belum ada peserta',
      empty: 'Pilih berkas .xlsx atau .csv dari panitia, tarik berkasnya ke sini, atau salin baris dari lembar kerja lalu tempel di sini (Ctrl V).',
      choose: 'Pilih berkas',
      addFile: 'Tambah dari berkas',
      stop: 'Hentikan',
      pasted: 'Tempelan',
      agencies: 'Unit kerja',
      exports: {
        open: 'Simpan daftar', xlsx: 'Lembar kerja (.xlsx)', csv: 'Teks berkolom (.csv)', form: 'Isian kosong untuk unit kerja (.xlsx)',
        done: (name) => `"${name}" tersimpan di folder dokumen Kompak dan sedang dibuka.`,
      },
      dropHere: 'Lepaskan untuk dibaca; belum ada yang disimpan',
      reading: (name) => `Membaca ${name} …`,
      again: 'Pilih berkas lain',
      dismiss: 'Tutup pesan ini',
      newcomers: 'Peserta baru mendapat tim di Tim dan undian.',
      list: 'Daftar peserta',
      search: 'Cari peserta',
      searchHint: 'Nama, NIP, unit kerja, jabatan, atau kecamatan',
      shownOf: (shown, all) => `${shown} dari ${all}`,
      nobodyFound: (query) => `Tidak ada peserta yang cocok dengan "${query}".`,
      columns: { number: 'No.', name: 'Nama', nip: 'NIP', agency: 'Unit kerja', post: 'Jabatan', district: 'Kecamatan' },
      noNip: 'tanpa NIP',
      footChoose: 'pilih berkas',
      footSearch: 'cari',
    },
    agencies: {
      title: 'Unit kerja',
      lead: (count) => `${count} nama. Daftar peserta dicocokkan dengan ejaan ini; mengganti nama mengubah peserta yang memakainya.`,
      back: 'Kembali ke peserta',
      name: 'Nama', full: 'Nama lengkap', district: 'Kecamatan', people: 'Peserta',
      add: 'Tambah unit kerja',
      edit: (name) => `Ubah ${name}`,
      remove: (name) => `Hapus ${name}`,
      save: 'Simpan',
      cancel: 'Batal',
      nameMissing: 'Beri nama unit kerja ini.',
      search: 'Cari unit kerja',
      list: 'Daftar unit kerja',
      nothingFound: (query) => `Tidak ada unit kerja yang cocok dengan "${query}".`,
      footBack: 'kembali',
      footNew: 'tambah',
    },
    draw: {
      title: 'Undian tim',
      lead: (people, teams) => `${people} orang dibagi ke ${teams} tim dengan benih yang tercatat.`,
      leadEmpty: 'Tim diundi dari daftar peserta.',
      noPeopleTitle: 'Belum ada peserta',
      noPeople: 'Masukkan daftar peserta dahulu, lalu kembali ke sini.',
      toPeople: 'Ke Peserta',
      teams: 'Tim',
      teamCount: 'Banyaknya tim',
      fewer: 'Kurangi satu tim',
      more: 'Tambah satu tim',
      teamSize: 'Orang per tim',
      teamSizeProblem: 'Tulis bilangan bulat, misalnya 10.',
      teamSizeOut: (teams, fewest, most) => `Itu menjadi ${teams} tim. Pilih besar tim yang menghasilkan ${fewest} sampai ${most} tim.`,
      teamsOfSize: (teams, people) => `Menjadi ${teams} tim dari ${people} orang. Tekan Enter.`,
      teamName: (number) => `Nama tim ${number}`,
      sizeEven: (each) => `Setiap tim ${each} orang`,
      sizeUneven: (least, most) => `Setiap tim ${least} atau ${most} orang`,
      nameMissing: 'Beri nama tim ini.',
      nameTooLong: 'Paling banyak 200 huruf.',
      nameTwice: 'Nama ini dipakai dua kali.',
      tooFewPeople: (people) => `Hanya ada ${people} peserta. Kurangi jumlah tim.`,
      draw: 'Undi sekarang',
      cancel: 'Batal',
      redrawWarning: 'Undian yang lama diganti, tetapi benihnya tetap tercatat.',
      fixedByScores: 'Sudah ada nilai yang masuk, jadi tim tidak dapat diundi lagi.',
      drawnTitle: 'Undian tim',
      members: (count) => `${count} orang`,
      footDraw: 'undi',
      footCancel: 'batal',
      footAgain: 'undi ulang',
    },
    exercises: {
      title: 'Latihan',
      lead: 'Pilih dari pustaka; yang dipilih siap dijalankan.',
      library: 'Pustaka',
      phases: 'Fase',
      phaseTotal: 'Seluruhnya',
      penalties: 'Penalti',
      noPenalties: 'Tidak ada penalti.',
      debrief: 'Pertanyaan refleksi',
      values: 'Nilai BerAKHLAK',
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
      footPlan: 'pakai latihan',
    },
  },
  en: {
    stepsLabel: 'Steps of preparing',
    steps: { retreat: 'Retreat', people: 'Participants', draw: 'Teams and draw', exercises: 'Exercises' },
    stepDone: 'done',
    stepOpen: 'to do',
    loading: 'Loading …',
    retreat: {
      title: 'About the retreat',
      lead: 'Printed on the papers and shown in the hall.',
      save: 'Save changes',
      undoTyping: 'Put back',
      saved: 'Saved',
      closeFile: 'Close this file',
      closeFileWhy: 'Back to the front doors. Everything is saved.',
      footSave: 'save',
    },
    people: {
      title: 'Participants',
      lead: (count) => `${count} people on the list`,
      leadEmpty: 'The draw and the papers are made from this list.',
      emptyTitle: 'No participants yet',
      empty: 'Choose the committee’s .xlsx or .csv file, drag the file here, or copy rows from a spreadsheet and paste them here (Ctrl V).',
      choose: 'Choose a file',
      addFile: 'Add from a file',
      stop: 'Stop',
      pasted: 'Pasted rows',
      agencies: 'Agencies',
      exports: {
        open: 'Save the list', xlsx: 'Spreadsheet (.xlsx)', csv: 'Text with columns (.csv)', form: 'Empty form for agencies (.xlsx)',
        done: (name) => `"${name}" is saved in Kompak’s documents folder and is being opened.`,
      },
      dropHere: 'Let go to read it; nothing is stored yet',
      reading: (name) => `Reading ${name} …`,
      again: 'Choose another file',
      dismiss: 'Close this message',
      newcomers: 'Newcomers get a team under Teams and draw.',
      list: 'List of participants',
      search: 'Search participants',
      searchHint: 'Name, NIP, agency, post or district',
      shownOf: (shown, all) => `${shown} of ${all}`,
      nobodyFound: (query) => `No participant matches "${query}".`,
      columns: { number: 'No.', name: 'Name', nip: 'NIP', agency: 'Agency', post: 'Post', district: 'District' },
      noNip: 'no NIP',
      footChoose: 'choose a file',
      footSearch: 'search',
    },
    agencies: {
      title: 'Agencies',
      lead: (count) => `${count} names. Rosters are matched with these spellings; a new name goes to the participants who use it.`,
      back: 'Back to participants',
      name: 'Name', full: 'Name in full', district: 'District', people: 'Participants',
      add: 'Add an agency',
      edit: (name) => `Change ${name}`,
      remove: (name) => `Remove ${name}`,
      save: 'Save',
      cancel: 'Cancel',
      nameMissing: 'Give this agency a name.',
      search: 'Search agencies',
      list: 'List of agencies',
      nothingFound: (query) => `No agency matches "${query}".`,
      footBack: 'back',
      footNew: 'add',
    },
    draw: {
      title: 'Team draw',
      lead: (people, teams) => `${people} people dealt into ${teams} teams by a recorded seed.`,
      leadEmpty: 'Teams are drawn from the list of participants.',
      noPeopleTitle: 'No participants yet',
      noPeople: 'Bring in the roster first, then come back here.',
      toPeople: 'To Participants',
      teams: 'Teams',
      teamCount: 'Number of teams',
      fewer: 'One team fewer',
      more: 'One team more',
      teamSize: 'People per team',
      teamSizeProblem: 'Write a whole number, such as 10.',
      teamSizeOut: (teams, fewest, most) => `That makes ${teams} teams. Choose a size that gives ${fewest} to ${most} teams.`,
      teamsOfSize: (teams, people) => `Makes ${teams} teams of ${people} people. Press Enter.`,
      teamName: (number) => `Name of team ${number}`,
      sizeEven: (each) => `${each} people in each team`,
      sizeUneven: (least, most) => `${least} or ${most} people in each team`,
      nameMissing: 'Give this team a name.',
      nameTooLong: '200 letters at most.',
      nameTwice: 'This name is used twice.',
      tooFewPeople: (people) => `There are only ${people} participants. Use fewer teams.`,
      draw: 'Draw now',
      cancel: 'Cancel',
      redrawWarning: 'The earlier draw is replaced, but its seed stays on record.',
      fixedByScores: 'Scores are in, so teams can no longer be drawn.',
      drawnTitle: 'Team draw',
      members: (count) => `${count} people`,
      footDraw: 'draw',
      footCancel: 'cancel',
      footAgain: 'draw again',
    },
    exercises: {
      title: 'Exercises',
      lead: 'Choose from the library; what you choose is ready to run.',
      library: 'Library',
      phases: 'Phases',
      phaseTotal: 'In all',
      penalties: 'Penalties',
      noPenalties: 'There are no penalties.',
      debrief: 'Debrief questions',
      values: 'BerAKHLAK values',
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
      footPlan: 'use exercise',
    },
  },
};
