// The words of the roster files that the app itself writes: headings, names, and the instructions of the form that agencies fill in.
import type { RosterColumn } from '../domain/roster/preview.ts';
import type { Language } from '../units.ts';

export type RosterFileText = {
  readonly sheet: string;
  readonly headings: Readonly<Record<RosterColumn, string>>;
  readonly fileName: string;
  readonly form: {
    readonly fileName: string;
    readonly sheet: string;
    readonly title: string;
    readonly lines: readonly string[];
  };
};

/** Headings that the roster reader knows again; a test holds the two together. */
export const rosterFileText: Readonly<Record<Language, RosterFileText>> = {
  id: {
    sheet: 'Peserta',
    headings: {
      name: 'Nama', nip: 'NIP', gender: 'L/P', born: 'Tanggal Lahir', grade: 'Gol. Ruang', post: 'Jabatan', agency: 'Instansi', district: 'Kecamatan', phone: 'No. HP/WA',
    },
    fileName: 'Daftar peserta',
    form: {
      fileName: 'Isian daftar peserta',
      sheet: 'Petunjuk',
      title: 'Cara mengisi daftar peserta',
      lines: [
        'Isi lembar "Peserta", satu baris untuk satu orang. Dua baris contoh boleh ditimpa atau dihapus; keduanya tidak pernah ikut terbaca.',
        'Wajib: Nama dan Instansi. Kolom lain boleh kosong bila belum diketahui.',
        'NIP: 18 angka. Kolomnya sudah berformat teks; tempelkan dengan "Tempel nilai" agar tetap teks. Bila Excel menampilkan 1,98609E+17 atau akhiran 000, ketik ulang NIP-nya.',
        'Peserta tanpa NIP (BUMD, tenaga kontrak) ditulis tanpa NIP.',
        'L/P: L untuk laki-laki, P untuk perempuan. Boleh kosong bila NIP terisi.',
        'Tanggal Lahir: tanggal-bulan-tahun, misalnya 26-09-1986. Boleh kosong bila NIP terisi.',
        'Gol. Ruang: misalnya III/d. PPPK: kelas dengan angka Romawi, misalnya IX.',
        'Instansi: nama singkat yang biasa dipakai, misalnya Dinkes atau Kelurahan Tirtasari. Kecamatan diisi untuk camat dan lurah.',
        'Jangan menulis riwayat kesehatan di berkas ini; sampaikan langsung kepada tim kesehatan.',
        'Simpan sebagai .xlsx tanpa kata sandi, lalu kirim kepada panitia.',
      ],
    },
  },
  en: {
    sheet: 'Participants',
    headings: {
      name: 'Name', nip: 'NIP', gender: 'Gender', born: 'Date of birth', grade: 'Grade', post: 'Position', agency: 'Agency', district: 'District', phone: 'Phone',
    },
    fileName: 'Participants',
    form: {
      fileName: 'Participants form',
      sheet: 'Instructions',
      title: 'How to fill in the list of participants',
      lines: [
        'Fill in the sheet "Participants", one row for each person. Write over the two example rows or delete them; they are never read.',
        'Needed: name and agency. Other columns may stay empty where they are not known yet.',
        'NIP: 18 digits. The column is formatted as text; use "Paste values" so that it stays text. Where Excel shows 1.98609E+17 or an ending of 000, type the NIP again.',
        'Participants without a NIP (city enterprises, contract staff) are written without one.',
        'Gender: L for a man, P for a woman. May stay empty where there is a NIP.',
        'Date of birth: day-month-year, such as 26-09-1986. May stay empty where there is a NIP.',
        'Grade: such as III/d. PPPK: the class in Roman numerals, such as IX.',
        'Agency: the short name in common use, such as Dinkes or Kelurahan Tirtasari. The district is for heads of districts and wards.',
        'Write nothing about health in this file; tell the medical team directly.',
        'Save as .xlsx without a password and send it to the committee.',
      ],
    },
  },
};
