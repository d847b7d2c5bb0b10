// The help page on preparing a retreat: the six steps of "Siapkan", and what is done the evening before.
import type { HelpContents } from './shelf.ts';

export const preparePage: HelpContents = {
  id: {
    title: 'Menyiapkan retret',
    lead: 'Enam langkah di Siapkan, dari atas ke bawah. Semuanya tersimpan sendiri dan dapat diubah lagi.',
    sections: (key) => [
      {
        as: 'steps', heading: 'Di Siapkan',
        items: [
          { title: 'Retret.', what: 'Nama, tempat, tanggal, dan zona waktu. Ini yang tercetak di dokumen dan tampil di aula.' },
          { title: 'Peserta.', what: `Tarik berkas Excel atau CSV ke jendela, atau tekan [${key('chooseFile')}]. Baris bermasalah tampil dahulu; belum ada yang disimpan sebelum Anda setuju. Panitia diisi di sini juga.` },
          { title: 'Tim dan undian.', what: 'Pilih banyaknya tim, lalu undi. Kompak meratakan instansi dan unsur lain; benihnya tercatat, jadi undian dapat diulang dan diperiksa.' },
          { title: 'Susunan acara.', what: `Pakai susunan tiga hari yang ada, lalu sesuaikan. [${key('replan')}] menggeser semua sesi sekaligus; salat dan makan tetap pada jamnya. Latihan yang disebut di sana disiapkan dengan satu tombol.` },
          { title: 'Latihan.', what: 'Pilih dari pustaka, atau buat sendiri. Penilainya ditugaskan di Peserta, Panitia; bobot dan aturan lain di Jalankan, Aturan. Lakukan sebelum nilai pertama masuk.' },
          { title: 'Rotasi.', what: 'Bila tim berkeliling pos: Kompak menyusun putarannya dan mengatakan apakah setiap tim mendapat setiap pos satu kali.' },
        ],
      },
      {
        as: 'steps', heading: 'Malam sebelumnya',
        items: [
          { title: 'Buka Kesiapan', what: 'dari ≡: satu daftar yang memeriksa laptop dan retret. Gladi bersih untuk mencoba acara dan laporan nol sebelum nilai pertama ada di sana juga.' },
          { title: 'Cetak.', what: `Tutup, Dokumen, [${key('printTonight')}]: daftar tim, rotasi, lembar nilai, dan daftar hadir sekaligus. Formulir tes awal dicetak terpisah: Tutup, Hasil belajar.` },
          { title: 'Coba proyektor.', what: `Di Jalankan, buka layar aula, lalu [${key('testCard')}] dan [Enter] untuk gambar uji. Periksa tepi, huruf, dan warnanya dari kursi paling belakang, dan dengarkan bunyinya dari sana.` },
          { title: 'Pilih USB.', what: `Tekan [${key('safety')}], lalu pilih USB milik Anda sebagai cadangan kedua.` },
          { title: 'Latih pindah laptop', what: 'satu kali, dengan laptop cadangan. Langkahnya ada di halaman Pindah laptop.' },
        ],
      },
      { as: 'note', heading: 'Baru mengenal Kompak?', what: 'Buka Coba contoh dari layar awal: retret rekaan dengan 100 orang dan 10 tim. Apa pun yang Anda lakukan di sana tidak menyentuh retret Anda.' },
    ],
  },
  en: {
    title: 'Preparing a retreat',
    lead: 'Six steps under Prepare, from top to bottom. All of it saves itself and can be changed again.',
    sections: (key) => [
      {
        as: 'steps', heading: 'Under Prepare',
        items: [
          { title: 'Retreat.', what: 'Name, place, dates and time zone. This is printed on the documents and shown in the hall.' },
          { title: 'Participants.', what: `Drag an Excel or CSV file into the window, or press [${key('chooseFile')}]. Rows with a problem are shown first; nothing is saved before you agree. The committee is entered here too.` },
          { title: 'Teams and draw.', what: 'Choose how many teams, then draw. Kompak evens out agencies and more; its seed is on record, so the draw can be repeated and checked.' },
          { title: 'Programme.', what: `Begin with the three days that are there and adapt them. [${key('replan')}] shifts everything at once; prayers and meals keep their times. The exercises named in it are planned with one button.` },
          { title: 'Exercises.', what: 'Choose from the library or make your own. Their judges are assigned under Participants, Committee; weights and other rules are set under Run, Rules. Do so before the first score comes in.' },
          { title: 'Rotation.', what: 'Where teams go round stations, Kompak plans the rounds and says whether each team meets each station once.' },
        ],
      },
      {
        as: 'steps', heading: 'The evening before',
        items: [
          { title: 'Open Readiness', what: 'from ≡: one list that looks at laptop and retreat. The rehearsal, to try the event, and the zero report, before the first score, are there too.' },
          { title: 'Print.', what: `Close, Documents, [${key('printTonight')}]: lists of teams, rotation, score sheets and attendance lists at once. Forms of the first test are printed apart: Close, Learning.` },
          { title: 'Try the projector.', what: `Under Run, open the hall screen, then [${key('testCard')}] and [Enter] for the test picture. Look at its edges, letters and colours from the last chair, and listen to the sound from there.` },
          { title: 'Choose a USB stick.', what: `Press [${key('safety')}] and choose a stick of your own as the second backup.` },
          { title: 'Practise changing laptops', what: 'once, with the spare one. The steps are on the page Changing laptops.' },
        ],
      },
      { as: 'note', heading: 'New to Kompak?', what: 'Open the demo from the first screen: a made-up retreat of 100 people and 10 teams. Nothing you do there touches your own retreat.' },
    ],
  },
};
