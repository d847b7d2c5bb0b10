// The sentences of the list of participants and of what can be done with its file.
import type { Language } from '../../units.ts';

export type PeopleListText = {
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

export const peopleListText: Readonly<Record<Language, PeopleListText>> = {
  id: {
    title: 'Peserta',
    lead: (count) => `${count} orang di daftar`,
    leadEmpty: 'Daftar ini menjadi dasar undian tim dan dokumen.',
    emptyTitle: 'Belum ada peserta',
    empty: 'Pilih berkas .xlsx atau .csv dari panitia, tarik berkasnya ke sini, atau salin baris dari lembar kerja lalu tempel di sini (Ctrl V).',
    choose: 'Pilih berkas',
    addFile: 'Tambah dari berkas',
    stop: 'Hentikan',
    pasted: 'Tempelan',
    agencies: 'Instansi',
    exports: {
      open: 'Simpan daftar', xlsx: 'Lembar kerja (.xlsx)', csv: 'Teks berkolom (.csv)', form: 'Isian kosong untuk instansi (.xlsx)',
      done: (name) => `"${name}" tersimpan di folder dokumen Kompak dan sedang dibuka.`,
    },
    dropHere: 'Lepaskan untuk dibaca; belum ada yang disimpan',
    reading: (name) => `Membaca ${name} …`,
    again: 'Pilih berkas lain',
    dismiss: 'Sembunyikan pesan ini',
    newcomers: 'Peserta baru mendapat tim di Tim dan undian.',
    list: 'Daftar peserta',
    search: 'Cari peserta',
    searchHint: 'Nama, NIP, instansi, jabatan, atau kecamatan',
    shownOf: (shown, all) => `${shown} dari ${all}`,
    nobodyFound: (query) => `Tidak ada peserta yang cocok dengan "${query}".`,
    columns: { number: 'No.', name: 'Nama', nip: 'NIP', agency: 'Instansi', post: 'Jabatan', district: 'Kecamatan' },
    noNip: 'tanpa NIP',
    footChoose: 'pilih berkas',
    footSearch: 'cari',
  },
  en: {
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
    dismiss: 'Hide this message',
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
};
