// The sentences of the list of agencies.
import type { Language } from '../../units.ts';

export type AgenciesText = {
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
  readonly empty: string;
  readonly emptyList: string;
  /** Only people's spellings, not in the list yet. */
  readonly fromRoster: string;
  readonly join: (into: string) => string;
  readonly search: string;
  readonly list: string;
  readonly nothingFound: (query: string) => string;
  readonly footBack: string;
  readonly footNew: string;
};

export const agenciesText: Readonly<Record<Language, AgenciesText>> = {
  id: {
    title: 'Instansi',
    lead: (count) => `${count} nama. Daftar peserta dicocokkan dengan ejaan ini; mengganti nama mengubah peserta yang memakainya, dan dua ejaan digabung dengan memberi nama yang sama.`,
    back: 'Kembali ke peserta',
    name: 'Nama', full: 'Nama lengkap', district: 'Kecamatan', people: 'Peserta',
    add: 'Tambah instansi',
    edit: (name) => `Ubah ${name}`,
    remove: (name) => `Hapus ${name}`,
    save: 'Simpan',
    cancel: 'Batal',
    nameMissing: 'Beri nama instansi ini.',
    empty: 'Kosongkan daftar',
    emptyList: 'Belum ada instansi. Daftar ini terisi dari daftar peserta yang dimasukkan.',
    fromRoster: 'dari daftar peserta',
    join: (into) => `Gabungkan dengan ${into}`,
    search: 'Cari instansi',
    list: 'Daftar instansi',
    nothingFound: (query) => `Tidak ada instansi yang cocok dengan "${query}".`,
    footBack: 'kembali',
    footNew: 'tambah',
  },
  en: {
    title: 'Agencies',
    lead: (count) => `${count} names. Rosters are matched with these spellings; a new name goes to the participants who use it, and two spellings are joined by giving both one name.`,
    back: 'Back to participants',
    name: 'Name', full: 'Name in full', district: 'District', people: 'Participants',
    add: 'Add an agency',
    edit: (name) => `Change ${name}`,
    remove: (name) => `Remove ${name}`,
    save: 'Save',
    cancel: 'Cancel',
    nameMissing: 'Give this agency a name.',
    empty: 'Empty the list',
    emptyList: 'No agency yet. This list fills from the roster that is brought in.',
    fromRoster: 'from the roster',
    join: (into) => `Join with ${into}`,
    search: 'Search agencies',
    list: 'List of agencies',
    nothingFound: (query) => `No agency matches "${query}".`,
    footBack: 'back',
    footNew: 'add',
  },
};
