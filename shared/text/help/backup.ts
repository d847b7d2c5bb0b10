// The help page on files and backups: where everything lies, what is copied by itself, and how one comes back.
import { whenSaved } from '../whenSaved.ts';
import type { HelpContents } from './shelf.ts';

export const backupPage: HelpContents = {
  id: {
    title: 'Berkas dan cadangan',
    lead: `Satu retret adalah satu berkas. ${whenSaved.id} Layar baru mengatakannya tersimpan sesudah tertulis.`,
    sections: (key) => [
      {
        as: 'pairs', heading: 'Di mana letaknya',
        items: [
          { title: 'Berkas retret', what: 'Folder Kompak di Dokumen laptop ini, satu berkas .kompak untuk setiap retret.' },
          { title: 'Dokumen jadi', what: 'Folder Kompak › Dokumen: PDF, Word, dan ekspor data.' },
          { title: 'Salinan kedua', what: 'Ditulis bersamaan di folder Kompak sendiri. Bila berkas retret rusak, dari sinilah ia dipulihkan.' },
          { title: 'Cadangan', what: 'Salinan utuh yang sudah diperiksa, dibuat sendiri setiap kali waktu latihan selesai, latihan ditutup, dan hari diakhiri.' },
        ],
      },
      {
        as: 'steps', heading: 'Yang Anda lakukan',
        items: [
          { title: 'Pilih USB', what: `sebagai cadangan kedua ([${key('safety')}]). Sejak itu semua catatan dan cadangan ikut ditulis ke sana.` },
          { title: 'Akhiri hari', what: `setiap malam ([${key('day')}]). Nomor catatan dan sidiknya tercetak di rekap: dengan itu kelak dapat dibuktikan berkasnya tidak berubah.` },
          { title: 'Simpan salinan', what: 'bila berkasnya harus dibawa, lalu tunggu sampai tertulis sudah diperiksa. Jangan menyeret berkas yang sedang terbuka.' },
        ],
      },
      {
        as: 'pairs', heading: 'Kembali ke keadaan sebelumnya',
        items: [
          { title: 'Satu langkah', what: '[Ctrl Z] mengurungkan langkah terakhir.' },
          { title: 'Langkah yang lama', what: `Riwayat ([${key('journal')}]): cari catatannya, lalu pulihkan.` },
          { title: 'Dari cadangan', what: '[Ctrl O], Cadangan retret yang terbuka. Cadangan dibuka sebagai retret tersendiri; yang sekarang tidak berubah.' },
          { title: 'Berkas rusak', what: 'Buka saja. Kompak mengatakan berapa catatan yang utuh dan apa pilihannya; tidak ada yang dihapus.' },
        ],
      },
      { as: 'note', heading: 'Data pribadi', what: 'Berkas, cadangan, dan USB memuat NIP dan telepon peserta. Pakai media milik Anda sendiri. Sesudah laporan selesai: Tutup, Data, hapus data pribadi.' },
    ],
  },
  en: {
    title: 'Files and backups',
    lead: `One retreat is one file. ${whenSaved.en} The screen says so only once it is written.`,
    sections: (key) => [
      {
        as: 'pairs', heading: 'Where things lie',
        items: [
          { title: 'Retreat file', what: 'The folder Kompak in this laptop’s documents, one .kompak file for each retreat.' },
          { title: 'Finished papers', what: 'Folder Kompak › Dokumen: PDFs, Word files and exported data.' },
          { title: 'Second copy', what: 'Written at the same time in Kompak’s own folder. If a retreat file breaks, it is put together again from there.' },
          { title: 'Backups', what: 'Whole copies that have been checked, made by themselves whenever an exercise’s time is finished, an exercise is closed and a day is ended.' },
        ],
      },
      {
        as: 'steps', heading: 'What you do',
        items: [
          { title: 'Choose a USB stick', what: `as the second backup ([${key('safety')}]). From then on every record and every backup is written there too.` },
          { title: 'End the day', what: `each evening ([${key('day')}]). The number of the record and its seal are printed in the recap: they can prove later that the file has not changed.` },
          { title: 'Save a copy', what: 'when the file has to travel, and wait until it says it has been checked. Do not drag a file that is open.' },
        ],
      },
      {
        as: 'pairs', heading: 'Going back',
        items: [
          { title: 'One step', what: '[Ctrl Z] undoes the last one.' },
          { title: 'An older step', what: `Journal ([${key('journal')}]): find the record and restore it.` },
          { title: 'From a backup', what: '[Ctrl O], Backups of the open retreat. It opens as a retreat of its own; the present one does not change.' },
          { title: 'A broken file', what: 'Just open it. Kompak says how many records are whole and what can be chosen; nothing is deleted.' },
        ],
      },
      { as: 'note', heading: 'Personal data', what: 'The file, its backups and the stick hold participants’ numbers and telephones. Use media of your own. Once the report is done: Close, Data, remove personal data.' },
    ],
  },
};
