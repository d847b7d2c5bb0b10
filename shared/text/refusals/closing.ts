// The sentences of refusals about commitments, certificates and the report on the retreat, in both languages.
import type { Language } from '../../units.ts';
import { formatCount } from '../format.ts';
import type { RefusalSentences } from './refusalSentences.ts';

type Code = 'unknownCommitment' | 'hasCommitment' | 'notInTeam' | 'certificatesNumbered' | 'certificateNumbersEnd' | 'unknownPhoto' | 'tooManyPhotos' | 'reportTextMovedOn';

export const closingRefusals: Readonly<Record<Language, RefusalSentences<Code>>> = {
  id: {
    notInTeam: ({ name, team }) => `${name} bukan anggota tim ${team}. Pilih timnya yang benar.`,
    unknownCommitment: () => 'Komitmen itu sudah tidak ada.',
    hasCommitment: ({ name }) => `${name} sudah punya komitmen di sini. Ubah yang sudah ada.`,
    certificatesNumbered: () => 'Sudah ada sertifikat yang bernomor. Nomori ulang dengan alasan di Tutup › Dokumen › Sertifikat peserta.',
    certificateNumbersEnd: ({ most }) => `Nomor urut sertifikat paling besar ${formatCount(most, 'id')}. Mulai dari nomor yang lebih kecil.`,
    unknownPhoto: () => 'Foto itu sudah tidak ada di laporan.',
    tooManyPhotos: ({ most }) => `Laporan memuat paling banyak ${most} foto. Keluarkan satu dahulu.`,
    reportTextMovedOn: () => 'Bagian ini baru saja diubah di jendela lain. Ketikan Anda masih ada; pilih mana yang dipakai.',
  },
  en: {
    notInTeam: ({ name, team }) => `${name} is not a member of team ${team}. Choose the right team.`,
    unknownCommitment: () => 'That commitment is no longer there.',
    hasCommitment: ({ name }) => `${name} already has a commitment here. Change the one there is.`,
    certificatesNumbered: () => 'There are numbered certificates already. Renumber them with a reason under Close › Documents › Certificates of participants.',
    certificateNumbersEnd: ({ most }) => `The highest number of a certificate is ${formatCount(most, 'en')}. Begin with a lower one.`,
    unknownPhoto: () => 'That photo is no longer in the report.',
    tooManyPhotos: ({ most }) => `The report holds ${most} photos at most. Take one out first.`,
    reportTextMovedOn: () => 'This part was just changed in another window. What you typed is still here; choose which one to keep.',
  },
};
