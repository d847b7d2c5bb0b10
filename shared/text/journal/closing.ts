// How the journal and the undo toast speak of certificates and of the report on the retreat.
import type { Language } from '../../units.ts';
import type { UndoText } from './undoText.ts';
import { plural } from '../format.ts';

/** Commands about them that can be taken back, by the kind of fact each begins with; a number given is not taken away, only all of them moved. */
export type UndoableOfClosing = 'certificateRulesSet' | 'certificatesRenumbered' | 'reportTextWritten' | 'reportPhotoAdded' | 'reportPhotoCaptioned' | 'reportPhotoRemoved';

export type ClosingFactText = {
  readonly certificatesNumbered: (count: string, first: string, last: string) => string;
  /** `hours` null: what the programme comes to. */
  readonly certificateRulesSet: (hours: string | null, reason: string, first: string) => string;
  readonly certificatesRenumbered: (first: string, reason: string) => string;
  readonly reportTextWritten: (section: string, isEmpty: boolean) => string;
  readonly reportPhotoAdded: (caption: string) => string;
  readonly reportPhotoCaptioned: (caption: string) => string;
  readonly reportPhotoRemoved: string;
};

const named = (start: string, caption: string): string => (caption === '' ? start : `${start}: "${caption}"`);

export const closingJournalText: Readonly<Record<Language, { readonly facts: ClosingFactText; readonly undo: UndoText<UndoableOfClosing> }>> = {
  id: {
    facts: {
      certificatesNumbered: (count, first, last) => `${count} sertifikat diberi nomor urut, ${first} sampai ${last}`,
      certificateRulesSet: (hours, reason, first) => `Sertifikat: ${hours === null ? 'JP menurut susunan acara' : `${hours} JP, karena "${reason}"`}; nomor pertama ${first}`,
      certificatesRenumbered: (first, reason) => `Semua sertifikat dinomori ulang mulai ${first}, karena "${reason}"`,
      reportTextWritten: (section, isEmpty) => (isEmpty ? `Laporan, ${section}: kembali ke teks dari data` : `Laporan, ${section}: ditulis`),
      reportPhotoAdded: (caption) => named('Foto laporan ditambahkan', caption),
      reportPhotoCaptioned: (caption) => named('Keterangan foto laporan diubah', caption),
      reportPhotoRemoved: 'Foto laporan dikeluarkan',
    },
    undo: {
      what: { certificateRulesSet: 'aturan sertifikat', certificatesRenumbered: 'penomoran ulang sertifikat', reportTextWritten: 'tulisan laporan', reportPhotoAdded: 'foto laporan', reportPhotoCaptioned: 'keterangan foto', reportPhotoRemoved: 'pengeluaran foto' },
      done: { certificateRulesSet: 'Aturan sertifikat disimpan.', certificatesRenumbered: 'Sertifikat dinomori ulang.', reportTextWritten: 'Laporan disimpan.', reportPhotoAdded: 'Foto masuk laporan.', reportPhotoCaptioned: 'Keterangan foto disimpan.', reportPhotoRemoved: 'Foto dikeluarkan.' },
      undone: {
        certificateRulesSet: 'Aturan sertifikat kembali seperti sebelumnya.', certificatesRenumbered: 'Nomor sertifikat kembali seperti sebelumnya.', reportTextWritten: 'Tulisan laporan kembali seperti sebelumnya.', reportPhotoAdded: 'Foto tidak jadi dimuat.',
        reportPhotoCaptioned: 'Keterangan foto kembali seperti sebelumnya.', reportPhotoRemoved: 'Foto ada lagi.',
      },
      redone: {
        certificateRulesSet: 'Aturan sertifikat disimpan lagi.', certificatesRenumbered: 'Sertifikat dinomori ulang lagi.', reportTextWritten: 'Laporan disimpan lagi.', reportPhotoAdded: 'Foto masuk laporan lagi.',
        reportPhotoCaptioned: 'Keterangan foto disimpan lagi.', reportPhotoRemoved: 'Foto dikeluarkan lagi.',
      },
    },
  },
  en: {
    facts: {
      certificatesNumbered: (count, first, last) => `${count} ${plural(count, 'certificate', 'certificates')} numbered, ${first} to ${last}`,
      certificateRulesSet: (hours, reason, first) => `Certificates: ${hours === null ? 'JP from the programme' : `${hours} JP, because "${reason}"`}; first number ${first}`,
      certificatesRenumbered: (first, reason) => `All certificates renumbered from ${first}, because "${reason}"`,
      reportTextWritten: (section, isEmpty) => (isEmpty ? `Report, ${section}: back to the text from the data` : `Report, ${section}: written`),
      reportPhotoAdded: (caption) => named('Photo added to the report', caption),
      reportPhotoCaptioned: (caption) => named('Caption of a photo changed', caption),
      reportPhotoRemoved: 'Photo taken out of the report',
    },
    undo: {
      what: { certificateRulesSet: 'rules of certificates', certificatesRenumbered: 'renumbering of certificates', reportTextWritten: 'text of the report', reportPhotoAdded: 'photo of the report', reportPhotoCaptioned: 'caption', reportPhotoRemoved: 'removal of a photo' },
      done: { certificateRulesSet: 'Rules of certificates saved.', certificatesRenumbered: 'Certificates renumbered.', reportTextWritten: 'Report saved.', reportPhotoAdded: 'Photo added.', reportPhotoCaptioned: 'Caption saved.', reportPhotoRemoved: 'Photo taken out.' },
      undone: {
        certificateRulesSet: 'The rules of certificates are as they were before.', certificatesRenumbered: 'The certificates have their numbers of before.', reportTextWritten: 'The text of the report is as it was before.', reportPhotoAdded: 'The photo is not in the report.',
        reportPhotoCaptioned: 'The caption is as it was before.', reportPhotoRemoved: 'The photo is there again.',
      },
      redone: {
        certificateRulesSet: 'Rules of certificates saved again.', certificatesRenumbered: 'Certificates renumbered again.', reportTextWritten: 'Report saved again.', reportPhotoAdded: 'Photo added again.',
        reportPhotoCaptioned: 'Caption saved again.', reportPhotoRemoved: 'Photo taken out again.',
      },
    },
  },
};
