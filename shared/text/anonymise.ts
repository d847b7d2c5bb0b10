// The words of removing personal data: what goes, what stays, which files still hold it, and that it cannot be undone.
import type { Deleted, RemainKind } from '../dataOut.ts';
import type { Language } from '../units.ts';
import { plural } from './format.ts';

export type AnonymiseText = {
  /** Of the new file; it bears no date, which the retreat's name may have. */
  readonly fileName: (retreat: string) => string;
  readonly heading: string;
  readonly lead: string;
  readonly goes: readonly string[];
  readonly stays: readonly string[];
  readonly goesHeading: string;
  readonly staysHeading: string;
  /** First step. */
  readonly make: string;
  readonly making: string;
  readonly made: (name: string) => string;
  readonly proof: (removed: string) => string;
  readonly origin: (record: string, seal: string) => string;
  /** Second step. */
  readonly remainsHeading: string;
  readonly remainsLead: (files: string) => string;
  /** More came since the list was shown, and nothing was deleted. */
  readonly listedAnew: string;
  readonly kinds: Readonly<Record<RemainKind, string>>;
  readonly papersToo: (papers: string) => string;
  readonly outside: string;
  readonly sources: (names: string) => string;
  readonly notAll: string;
  readonly sure: string;
  readonly remove: (files: string) => string;
  readonly removing: string;
  readonly deleted: (files: string) => string;
  readonly left: string;
  readonly why: Readonly<Record<Deleted['left'][number]['why'], string>>;
  readonly isOne: (record: string, seal: string) => string;
  readonly refused: string;
};

export const anonymiseText: Readonly<Record<Language, AnonymiseText>> = {
  id: {
    fileName: (retreat) => `${retreat} - tanpa data pribadi`,
    heading: 'Hapus data pribadi',
    lead: 'Langkah pertama membuat berkas baru; berkas ini tidak berubah. Langkah kedua menghapus berkas lama, dan itu tidak dapat diurungkan.',
    goesHeading: 'Yang hilang',
    goes: [
      'Nama, NIP, telepon, jabatan, golongan, instansi, dan tanggal lahir: peserta menjadi P001, P002, …',
      'Nama panitia dan operator: menjadi K01, O1, …',
      'Batasan fisik, dan siapa yang sakit (dicatat izin)',
      'Alasan, catatan pengamat, pesan di aula, dan komitmen pribadi',
      'Nama penanggung jawab dan instansi rencana, dan catatan perkembangannya: cetak surat tindak lanjut lebih dulu',
      'Nama, kode, dan komentar di formulir, dan ucapan tim yang pribadi',
    ],
    staysHeading: 'Yang tetap',
    stays: [
      'Setiap nilai, total, dan peringkat, sampai angka terakhir',
      'Tim, latihan, susunan acara, kehadiran, dan komitmen tim',
      'Nomor dan sidik catatan terakhir berkas lama',
      'Rencana tindak lanjut: masalah, tindakan, ukuran, dan tenggatnya',
      'Semua angka hasil belajar, peta kerja sama, dan ucapan tim yang boleh dibagikan',
    ],
    make: 'Buat berkas tanpa data pribadi',
    making: 'Membuat dan memeriksa berkas baru …',
    made: (name) => `Berkas baru: "${name}"`,
    proof: (removed) => `Diperiksa: nilai dan peringkatnya sama, dan tidak satu pun dari ${removed} teks yang dihapus ada di dalamnya.`,
    origin: (record, seal) => `Dibuat dari catatan ke-${record}, sidik ${seal}`,
    remainsHeading: 'Yang masih memuat data pribadi',
    remainsLead: (files) => `${files} berkas di laptop ini dan di flashdisk yang terpasang:`,
    listedAnew: 'Sejak daftar ini dibuat ada berkas lain yang memuat data pribadi, jadi tidak ada yang dihapus. Berkas itu sekarang ada di daftar; periksa lagi, lalu hapus.',
    kinds: {
      retreat: 'Berkas retret yang sedang dibuka', copy: 'Salinan retret', rehearsal: 'Gladi bersih retret ini', witness: 'Catatan kedua', backup: 'Cadangan', trash: 'Di tempat sampah Kompak', quarantine: 'Berkas rusak yang disimpan', paper: 'Dokumen jadi',
    },
    papersToo: (papers) => `Hapus juga ${papers} dokumen jadi di folder Dokumen`,
    outside: 'Kompak tidak menjangkau dokumen dan ekspor yang disimpan di folder lain, flashdisk yang tidak terpasang, salinan di laptop lain, kertas, dan tempat sampah sistem.',
    sources: (names) => `Berkas peserta yang pernah dibaca tetap di tempatnya: ${names}.`,
    notAll: 'Berkas yang dihapus masih mungkin dipulihkan orang ahli sampai tempatnya di disk ditimpa.',
    sure: 'Saya mengerti: berkas ini hilang untuk selamanya dan tidak dapat diurungkan.',
    remove: (files) => `Hapus ${files} berkas`,
    removing: 'Menghapus …',
    deleted: (files) => `${files} berkas dihapus. Yang terbuka sekarang berkas tanpa data pribadi.`,
    left: 'Yang tidak terhapus, hapus sendiri:',
    why: { inUse: 'sedang dipakai program lain', notAllowed: 'tidak diizinkan; mungkin terkunci', gone: 'sudah tidak ada', failed: 'gagal dihapus' },
    isOne: (record, seal) => `Berkas ini sudah tanpa data pribadi. Dibuat dari catatan ke-${record} berkas lama, sidik ${seal}.`,
    refused: 'Berkas baru belum jadi',
  },
  en: {
    fileName: (retreat) => `${retreat} - without personal data`,
    heading: 'Remove personal data',
    lead: 'The first step makes a new file; this one does not change. The second step deletes the old files, and that cannot be undone.',
    goesHeading: 'What goes',
    goes: [
      'Names, NIPs, phones, posts, grades, agencies and dates of birth: participants become P001, P002, …',
      'Names of the committee and of operators: they become K01, O1, …',
      'Physical limits, and who was ill (recorded as with leave)',
      'Reasons, observers’ notes, messages in the hall and personal commitments',
      'Who is in charge of plans and their agencies, and notes on their progress: print the follow-up letters first',
      'Names, codes and comments on forms, and what teams said in private',
    ],
    staysHeading: 'What stays',
    stays: [
      'Every score, total and place, to the last digit',
      'Teams, exercises, the programme, attendance and the teams’ commitments',
      'Action plans: problem, action, measure and due date',
      'All numbers of what people learned, the collaboration map, and what teams let others read',
      'Number and seal of the old file’s last record',
    ],
    make: 'Make a file without personal data',
    making: 'Making and checking the new file …',
    made: (name) => `New file: "${name}"`,
    proof: (removed) => `Checked: its scores and places are the same, and none of the ${removed} texts that were removed is in it.`,
    origin: (record, seal) => `Made from record ${record}, seal ${seal}`,
    remainsHeading: 'What still holds personal data',
    remainsLead: (files) => `${files} ${plural(files, 'file', 'files')} on this laptop and on the sticks that are plugged in:`,
    listedAnew: 'Since this list was made, more files have come to hold personal data, so nothing was deleted. They are in the list now; look through it again, then delete.',
    kinds: {
      retreat: 'The retreat file that is open', copy: 'Copy of the retreat', rehearsal: 'Rehearsal of this retreat', witness: 'Second record', backup: 'Backup', trash: 'In Kompak’s trash', quarantine: 'Damaged file kept aside', paper: 'Finished document',
    },
    papersToo: (papers) => `Delete the ${papers} finished ${plural(papers, 'document', 'documents')} in the folder Dokumen too`,
    outside: 'Kompak does not reach papers and exports saved to other folders, sticks that are not plugged in, copies on other laptops, paper, and the system’s own trash.',
    sources: (names) => `Roster files that were read stay where they are: ${names}.`,
    notAll: 'An expert may still restore a deleted file until its place on the disk is written over.',
    sure: 'I understand: these files are gone for ever, and it cannot be undone.',
    remove: (files) => `Delete ${files} ${plural(files, 'file', 'files')}`,
    removing: 'Deleting …',
    deleted: (files) => `${files} ${plural(files, 'file was', 'files were')} deleted. What is open now is the file without personal data.`,
    left: 'Not deleted; please delete these yourself:',
    why: { inUse: 'in use by another program', notAllowed: 'not allowed; it may be locked', gone: 'no longer there', failed: 'could not be deleted' },
    isOne: (record, seal) => `This file already is without personal data. It was made from record ${record} of the old file, seal ${seal}.`,
    refused: 'The new file was not made',
  },
};
