// The words of a roster file that the app itself writes: its headings and the name of its sheet.
import type { RosterColumn } from '../domain/roster/preview.ts';
import type { Language } from '../units.ts';

export type RosterFileText = { readonly sheet: string; readonly headings: Readonly<Record<RosterColumn, string>> };

/** Headings that the roster reader knows again; a test holds the two together. */
export const rosterFileText: Readonly<Record<Language, RosterFileText>> = {
  id: {
    sheet: 'Peserta',
    headings: {
      name: 'Nama', nip: 'NIP', gender: 'L/P', grade: 'Gol. Ruang', post: 'Jabatan', agency: 'Unit Kerja', district: 'Kecamatan', phone: 'No. HP/WA',
    },
  },
  en: {
    sheet: 'Participants',
    headings: {
      name: 'Name', nip: 'NIP', gender: 'Gender', grade: 'Grade', post: 'Position', agency: 'Agency', district: 'District', phone: 'Phone',
    },
  },
};
