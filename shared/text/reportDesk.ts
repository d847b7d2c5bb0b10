// The sentences of the pane where the report on the retreat is written, and of what certificates say of JP and numbers.
import type { Language } from '../units.ts';

export type ReportDeskText = {
  readonly heading: string;
  readonly lead: string;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly fromData: string;
  readonly noData: string;
  readonly written: string;
  readonly saving: string;
  readonly backToData: string;
  readonly backToDataOf: (section: string) => string;
  readonly torn: { readonly what: string; readonly keep: string; readonly take: string; readonly otherEmpty: string };
  readonly progress: (written: string, of: string) => string;
  readonly print: { readonly heading: string; readonly lead: string };
  readonly attendance: { readonly label: string; readonly hint: string };
  readonly photos: {
    readonly heading: string; readonly lead: (most: string) => string; readonly add: string; readonly none: string; readonly count: (count: string, most: string) => string;
    readonly caption: (number: string) => string; readonly captionHint: string; readonly remove: (number: string) => string; readonly unreadable: (name: string) => string; readonly tooLarge: (name: string) => string;
    readonly full: (most: string) => string; readonly reading: string;
  };
  readonly certificates: {
    readonly heading: string; readonly lead: string; readonly counted: (minutes: string, hours: string) => string; readonly hours: string; readonly hoursHint: string; readonly reason: string; readonly reasonHint: string;
    readonly onLeaving: string; readonly saved: string;
    readonly problems: { readonly hours: (most: string) => string; readonly reason: string };
  };
  readonly person: { readonly heading: string; readonly lead: string };
  readonly foot: { readonly next: string; readonly back: string };
};

export const reportDeskText: Readonly<Record<Language, ReportDeskText>> = {
  id: {
    heading: 'Laporan pelaksanaan',
    lead: 'Yang belum Anda tulis dibuat dari data dan ikut berubah bersama datanya. Ketikan tersimpan sendiri.',
    language: 'Laporan dalam bahasa',
    languages: { id: 'Indonesia', en: 'English' },
    fromData: 'Dari data',
    noData: 'Belum ditulis',
    written: 'Ditulis panitia',
    saving: 'Belum tersimpan',
    backToData: 'Kembali ke teks dari data',
    backToDataOf: (section) => `Kembali ke teks dari data: ${section}`,
    torn: {
      what: 'Bagian ini diubah di jendela lain menjadi:', keep: 'Pakai ketikan saya', take: 'Pakai yang dari jendela lain', otherEmpty: '(dikembalikan ke teks dari data)',
    },
    progress: (written, of) => `${written} dari ${of} bagian ditulis panitia`,
    print: { heading: 'Buat laporan', lead: 'A4. Untuk F4 dan pilihan lain, buka Dokumen.' },
    attendance: { label: 'Sertakan daftar hadir semua sesi', hint: 'Dijilid di belakang laporan dalam satu PDF; berkas Word tidak memuatnya.' },
    photos: {
      heading: 'Foto kegiatan',
      lead: (most) => `PNG atau JPEG, paling banyak ${most}. Kompak mengecilkan salinannya dan membuang keterangan lokasi; berkas asal tidak berubah.`,
      add: 'Tambah foto', none: 'Belum ada foto.', count: (count, most) => `${count} dari ${most} foto`,
      caption: (number) => `Keterangan foto ${number}`, captionHint: 'Apa, siapa, kapan', remove: (number) => `Keluarkan foto ${number}`,
      unreadable: (name) => `"${name}" tidak dapat dibaca sebagai gambar. Pilih foto PNG atau JPEG.`,
      tooLarge: (name) => `"${name}" terlalu besar untuk dibuka di laptop ini. Simpan dahulu dalam ukuran yang lebih kecil, lalu pilih lagi.`,
      full: (most) => `Sudah ${most} foto. Keluarkan satu sebelum menambah lagi.`, reading: 'Mengecilkan foto …',
    },
    certificates: {
      heading: 'JP sertifikat',
      lead: 'Tertulis di sertifikat peserta dan panitia. Nomor pertamanya diatur di Dokumen, pada sertifikat atau lewat Atur kop surat dan nomor.',
      counted: (minutes, hours) => `Menurut susunan acara: ${minutes} menit, yaitu ${hours} JP.`,
      hours: 'JP yang ditetapkan panitia', hoursHint: 'Kosongkan bila menurut susunan acara', reason: 'Alasan penetapan', reasonHint: 'Misalnya: tabel konversi JP',
      onLeaving: 'Tersimpan begitu isian ditinggalkan', saved: 'Tersimpan',
      problems: { hours: (most) => `Isi bilangan bulat 0 sampai ${most}, atau kosongkan.`, reason: 'Tuliskan alasannya.' },
    },
    person: { heading: 'Sertifikat orang ini', lead: 'Nomornya tetap sama bila dibuat lagi.' },
    foot: { next: 'isian berikutnya', back: 'dokumen' },
  },
  en: {
    heading: 'Implementation report',
    lead: 'What you have not written is made from the data and changes with them. What you type saves itself.',
    language: 'Report in',
    languages: { id: 'Indonesia', en: 'English' },
    fromData: 'From the data',
    noData: 'Not written yet',
    written: 'Written by the committee',
    saving: 'Not saved yet',
    backToData: 'Back to the text from the data',
    backToDataOf: (section) => `Back to the text from the data: ${section}`,
    torn: { what: 'In another window this part was changed to:', keep: 'Keep what I typed', take: 'Take the other one', otherEmpty: '(back to the text from the data)' },
    progress: (written, of) => `${written} of ${of} parts written by the committee`,
    print: { heading: 'Make the report', lead: 'A4. For F4 and other choices open Documents.' },
    attendance: { label: 'Bind in the attendance lists of every session', hint: 'Behind the report, in one PDF; the Word file does not hold them.' },
    photos: {
      heading: 'Photos',
      lead: (most) => `PNG or JPEG, ${most} at most. Kompak makes its copy smaller and drops where it was taken; the file itself stays as it is.`,
      add: 'Add photos', none: 'No photos yet.', count: (count, most) => `${count} of ${most} photos`,
      caption: (number) => `Caption of photo ${number}`, captionHint: 'What, who, when', remove: (number) => `Take out photo ${number}`,
      unreadable: (name) => `"${name}" cannot be read as a picture. Choose a PNG or JPEG photo.`,
      tooLarge: (name) => `"${name}" is too large to be opened on this laptop. Save it at a smaller size first, then choose it again.`,
      full: (most) => `There are ${most} photos. Take one out before adding more.`, reading: 'Making the photo smaller …',
    },
    certificates: {
      heading: 'JP of certificates',
      lead: 'Printed on the certificates of participants and committee. Their first number is set under Documents, with the certificates or under Letterhead and numbers.',
      counted: (minutes, hours) => `From the programme: ${minutes} minutes, which is ${hours} JP.`,
      hours: 'JP set by the committee', hoursHint: 'Leave empty to go by the programme', reason: 'Reason', reasonHint: 'For example: JP conversion table',
      onLeaving: 'Saved as the fields are left', saved: 'Saved',
      problems: { hours: (most) => `Enter a whole number from 0 to ${most}, or leave it empty.`, reason: 'Write the reason.' },
    },
    person: { heading: 'This person’s certificate', lead: 'Its number stays the same when it is made again.' },
    foot: { next: 'next field', back: 'documents' },
  },
};
