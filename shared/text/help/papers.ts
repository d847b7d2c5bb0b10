// The help page on reports and documents: which paper is made when, and how; what each one holds stands beside it in "Tutup".
import type { HelpContents } from './shelf.ts';

export const papersPage: HelpContents = {
  id: {
    title: 'Laporan dan dokumen',
    lead: 'Semuanya di Tutup, Dokumen. Membuatnya lagi tidak mengubah data, dan PDF sebelumnya pindah ke folder Versi lama; yang belum siap mengatakan apa yang kurang.',
    sections: (key) => [
      {
        as: 'pairs', heading: 'Kapan dokumen apa',
        items: [
          { title: 'Sebelum acara', what: 'Susunan acara, kartu MC, dan daftar pendampingan medis (rahasia, hanya untuk tim kesehatan).' },
          { title: 'Sesudah undian', what: 'Berita acara undian, teks undian untuk saksi, daftar tim, tanda nama, dan papan meja.' },
          { title: 'Setiap malam', what: 'Rekap hari itu. Untuk besok: jadwal rotasi, lembar nilai, dan daftar hadir.' },
          { title: 'Puncak acara', what: 'Kartu MC untuk pengumuman, lalu berita acara hasil, daftar peringkat, dan piagam pemenang.' },
          { title: 'Sebelum pulang', what: 'Rekap nilai, komitmen tim, dan sertifikat peserta dan panitia.' },
          { title: 'Sesudah retret', what: 'Laporan pelaksanaan (PDF atau Word), hasil belajar, dan surat tindak lanjut untuk tiap instansi. Suratnya menghitung hari dari tanggal surat itu dibuat, jadi buatlah pada hari ke-30, 60, dan 90.' },
        ],
      },
      {
        as: 'steps', heading: 'Cara membuatnya',
        items: [
          { title: 'Isi kop satu kali', what: `dengan [${key('office')}]: nama instansi, logo, penanda tangan, dan nomor surat.` },
          { title: 'Pilih dokumen', what: 'dengan [↑] [↓]. Di kanan tampak kertas, bahasa, dan keadaannya.' },
          { title: 'Buat PDF', what: `dengan [${key('makePaper')}], buka dengan [Enter], simpan atau buka foldernya dengan [${key('takePaper')}].` },
          { title: 'Simpan semua', what: 'yang sudah siap dengan [Ctrl S].' },
        ],
      },
      {
        as: 'pairs', heading: 'Yang sering ditanyakan',
        items: [
          { title: 'Menunggu hasil final', what: 'Ada latihan yang belum dibaca ulang atau sanggahan yang belum diputus. Pengumuman menyebut semuanya.' },
          { title: 'Salah nama di sertifikat', what: 'Betulkan di Siapkan, Peserta; dari kartunya buat lagi untuk orang itu saja. Nomornya tetap.' },
          { title: 'Tanda tangan', what: 'Ruangnya sengaja kosong, untuk pena atau tanda tangan elektronik. Jabatan dan nama dari kop.' },
        ],
      },
    ],
  },
  en: {
    title: 'Reports and documents',
    lead: 'All under Close, Documents. Making one again changes no data, and the PDF before it goes to the folder Versi lama; what is not ready says what is missing.',
    sections: (key) => [
      {
        as: 'pairs', heading: 'Which paper when',
        items: [
          { title: 'Before the event', what: 'Programme, cue list for the host, and the medical list (confidential, for the medical team only).' },
          { title: 'After the draw', what: 'Record of the draw, its text for the witness, lists of teams, name tags and desk signs.' },
          { title: 'Each evening', what: 'That day’s recap. For tomorrow: the rotation, score sheets and attendance lists.' },
          { title: 'The finale', what: 'The host’s card for the reveal, then the record of results, the ranking and the winners’ certificates.' },
          { title: 'Before going home', what: 'Score summary, the teams’ commitments, and certificates of participants and committee.' },
          { title: 'After the retreat', what: 'Implementation report (PDF or Word), learning results, and a follow-up letter to each agency. A letter counts its days up to the date it is made on, so make it on days 30, 60 and 90.' },
        ],
      },
      {
        as: 'steps', heading: 'How to make one',
        items: [
          { title: 'Fill in the letterhead once', what: `with [${key('office')}]: agency, logo, who signs, and numbers.` },
          { title: 'Choose a document', what: 'with [↑] [↓]. On the right stand its paper, language and state.' },
          { title: 'Make the PDF', what: `with [${key('makePaper')}], open it with [Enter], save it or open its folder with [${key('takePaper')}].` },
          { title: 'Save all', what: 'that are ready with [Ctrl S].' },
        ],
      },
      {
        as: 'pairs', heading: 'Often asked',
        items: [
          { title: 'Waiting for the final result', what: 'An exercise was not read back or a dispute is undecided. Reveal names each of them.' },
          { title: 'Wrong name on a certificate', what: 'Mend it under Prepare, Participants; from that card make it again for this person alone. The number stays.' },
          { title: 'Signatures', what: 'Their room is left empty on purpose, for pen or e-signature. Post and name come from the letterhead.' },
        ],
      },
    ],
  },
};
