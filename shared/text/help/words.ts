// The help page of words: what Kompak means by each, in one sentence.
import type { HelpContents } from './shelf.ts';

export const wordsPage: HelpContents = {
  id: {
    title: 'Istilah',
    lead: 'Kata yang sama berarti hal yang sama di layar, di aula, dan di kertas.',
    sections: (key) => [
      {
        as: 'pairs', heading: 'Latihan dan nilai',
        items: [
          { title: 'Latihan', what: 'Satu kegiatan tim dengan aturan, fase, dan cara menilai.' },
          { title: 'Fase', what: 'Bagian latihan dengan waktunya sendiri.' },
          { title: 'Pos', what: 'Tempat latihan dalam rotasi; tim berkeliling dari pos ke pos.' },
          { title: 'Lembar', what: 'Nilai satu tim dari satu penilai pada satu latihan.' },
          { title: 'Hasil', what: 'Apa yang dicapai tim, 0 sampai 100.' },
          { title: 'Perilaku', what: 'Cara tim bekerja, menurut pengamat dan nilai BerAKHLAK.' },
          { title: 'Nilai latihan', what: 'Hasil dan Perilaku menurut bobotnya.' },
          { title: 'Total', what: 'Rata-rata nilai latihan, ditambah Poin Gotong Royong.' },
          { title: 'Gotong Royong', what: 'Poin untuk tim yang menolong tim lain, paling banyak 3,00.' },
          { title: 'Target Bersama', what: 'Sasaran yang dicapai semua tim bersama-sama.' },
        ],
      },
      {
        as: 'pairs', heading: 'Undian',
        items: [
          { title: 'Benih', what: 'Angka semua tamu, disambung. Daftar dan benih yang sama selalu memberi tim yang sama.' },
          { title: 'Pasangan sejenis', what: 'Dua orang setim yang sama unsurnya, misalnya instansinya.' },
          { title: 'Batas teori', what: 'Pasangan sejenis paling sedikit yang mungkin.' },
          { title: 'Naskah undian', what: 'Daftar yang diundi; saksi dapat mengulang undian darinya.' },
        ],
      },
      {
        as: 'pairs', heading: 'Aula dan pembuktian',
        items: [
          { title: 'Isyarat, tampil', what: `Klik menyiapkan isyarat, [${key('take')}] menampilkannya; [${key('timer')}], [${key('board')}], [${key('black')}] langsung tampil.` },
          { title: 'Sementara', what: 'Klasemen belum lengkap atau belum dibaca ulang.' },
          { title: 'Baca ulang', what: 'Orang kedua membacakan kertas, operator mencocokkan layar.' },
          { title: 'Koreksi', what: 'Perubahan sesudah dibaca ulang, dengan alasan; angka lama dan koreksinya tetap tercatat.' },
          { title: 'Sanggahan', what: 'Keberatan tim; nilainya keluar dari hitungan sampai diputus.' },
          { title: 'Lepas', what: 'Lembar yang tidak akan masuk tidak lagi ditunggu, atas nama dua orang.' },
          { title: 'Beku', what: 'Aula tetap melihat klasemen lama sampai pengumuman.' },
          { title: 'Operator', what: 'Orang di depan laptop; namanya tertulis pada setiap catatan.' },
          { title: 'Catatan', what: 'Satu perubahan dengan jam dan nama, tidak pernah dihapus.' },
          { title: 'Sidik', what: 'Tanda dari seluruh isi sampai satu catatan; berubah bila ada yang diubah.' },
        ],
      },
    ],
  },
  en: {
    title: 'Words',
    lead: 'The same word means the same thing on the screen, in the hall and on paper.',
    sections: (key) => [
      {
        as: 'pairs', heading: 'Exercises and scores',
        items: [
          { title: 'Exercise', what: 'One activity of the teams with its rules, phases and scoring.' },
          { title: 'Phase', what: 'A part of an exercise with its own time.' },
          { title: 'Station', what: 'The place of an exercise in a rotation; teams go from one to the next.' },
          { title: 'Sheet', what: 'The scores of one team by one judge in one exercise.' },
          { title: 'Result', what: 'What the team achieved, 0 to 100.' },
          { title: 'Behaviour', what: 'How the team worked, by observers and BerAKHLAK values.' },
          { title: 'Score', what: 'Result and Behaviour by their weights.' },
          { title: 'Total', what: 'The mean of the scores, plus help points.' },
          { title: 'Help points', what: 'For a team that helped another, at most 3.00.' },
          { title: 'Shared target', what: 'What all teams reach together.' },
        ],
      },
      {
        as: 'pairs', heading: 'Draw',
        items: [
          { title: 'Seed', what: 'The digits of all guests, joined. The same list and seed always give the same teams.' },
          { title: 'Pairs of a kind', what: 'Two team-mates alike in one attribute, such as agency.' },
          { title: 'Theoretical bound', what: 'The fewest such pairs that are possible.' },
          { title: 'Text of the draw', what: 'The list that was drawn; a witness can repeat the draw.' },
        ],
      },
      {
        as: 'pairs', heading: 'Hall and proof',
        items: [
          { title: 'Cued, live', what: `A click cues, [${key('take')}] shows it; [${key('timer')}], [${key('board')}], [${key('black')}] are live at once.` },
          { title: 'Provisional', what: 'The standings are not whole, or not read back yet.' },
          { title: 'Read back', what: 'A second person reads the paper aloud, the operator compares the screen.' },
          { title: 'Correction', what: 'A change after reading back, with a reason; the old number and the correction stay on record.' },
          { title: 'Dispute', what: 'A team’s objection; its score is left out until decided.' },
          { title: 'Release', what: 'A sheet that will not come is waited for no longer, in the name of two people.' },
          { title: 'Frozen', what: 'The hall goes on seeing the old standings until the reveal.' },
          { title: 'Operator', what: 'Whoever sits at the laptop; the name stands on every record.' },
          { title: 'Record', what: 'One change with its time and name, never deleted.' },
          { title: 'Seal', what: 'A sign of everything up to one record; it changes if anything is changed.' },
        ],
      },
    ],
  },
};
