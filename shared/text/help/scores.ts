// The help page on how a score is made: ten lines that anyone can follow with a pocket calculator; the figures are those the rules give.
import type { HelpContents } from './shelf.ts';

export const scoresPage: HelpContents = {
  id: {
    title: 'Nilai dan peringkat',
    lead: 'Sepuluh baris dan satu contoh. Setiap Total di rekap dapat dihitung ulang dengan kalkulator; asal tiap nilai terbuka bila angkanya diklik di layar.',
    sections: (key) => [
      {
        as: 'steps', heading: 'Dari lembar ke peringkat',
        items: [
          { title: 'Hasil, 0 sampai 100.', what: `Menurut jenis latihannya. Waktu: target 8:00, batas 15:00, selesai 12:30, jadi 40 + 60 × (15:00 − 12:30) ÷ (15:00 − 8:00) = 61,43. Menambah waktu di layar tidak menggeser batas; ubah di Aturan ([${key('settings')}]).` },
          { title: 'Penalti dan bonus', what: 'dicatat tersendiri dengan alasannya, dan tidak pernah menimpa angka yang ditulis penilai.' },
          { title: 'Perilaku.', what: 'Pengamat memberi 1 sampai 4 untuk nilai dasar latihan itu; rata-ratanya ÷ 4 × 100. Nilai 3, 4, 3 menjadi 83,33. Tidak teramati tidak ikut dihitung.' },
          { title: 'Nilai latihan', what: '= 60% Hasil + 40% Perilaku: 0,6 × 61,43 + 0,4 × 83,33 = 70,19. Simulasi memakai 70 dan 30; bobotnya dapat diatur.' },
          { title: 'Beberapa penilai:', what: 'dipakai rata-ratanya. Membuang yang tertinggi dan terendah hanya bila dipilih sejak awal, dengan empat penilai atau lebih.' },
          { title: 'Total', what: '= rata-rata nilai latihan menurut bobotnya, ditambah Poin Gotong Royong: (1 × 70,19 + 2 × 81,75) ÷ 3 + 1,50 = 79,40.' },
          { title: 'Pembulatan', what: 'hanya empat kali, dan dari angka yang tercetak: Hasil, Perilaku, Nilai latihan, Total. Setengah dibulatkan ke atas.' },
          { title: 'Kosong, nol, tidak hadir', what: 'itu tiga hal. Kosong belum dihitung; 0 dan TH bernilai nol; dikecualikan tidak ikut dihitung.' },
          { title: 'Peringkat', what: '= 1 + banyaknya tim yang lebih baik, jadi 1, 2, 2, 4. Total sama: lihat peringkat 1 terbanyak, lalu Kolaboratif, lalu berbagi peringkat.' },
          { title: 'Sementara', what: 'tertulis sampai semua lembar masuk dan dibaca ulang. Perilaku tampil di aula sesudah semua tim latihan itu diamati. Yang disanggah keluar dari hitungan sampai diputus.' },
        ],
      },
      { as: 'note', heading: 'Dari mana angka ini?', what: `Di Klasemen ([${key('standings')}]) pilih angka mana pun, lalu Enter: asal-usulnya tampil baris demi baris, sampai ke lembar dan nama penilainya.` },
    ],
  },
  en: {
    title: 'Scores and places',
    lead: 'Ten lines and one example. Every Total of the summary can be worked out with a pocket calculator; where a score comes from opens with a click on it on the screen.',
    sections: (key) => [
      {
        as: 'steps', heading: 'From a sheet to a place',
        items: [
          { title: 'Result, 0 to 100.', what: `By the kind of exercise. Time: target 8:00, limit 15:00, finished in 12:30, so 40 + 60 × (15:00 − 12:30) ÷ (15:00 − 8:00) = 61.43. More time on the screen does not move the limit; change it in Rules ([${key('settings')}]).` },
          { title: 'Penalties and bonuses', what: 'are noted apart with their reason, and never replace what the judge wrote.' },
          { title: 'Behaviour.', what: 'Observers give 1 to 4 for the values of the exercise; the mean ÷ 4 × 100. Ratings 3, 4, 3 make 83.33. What was not observed is left out.' },
          { title: 'Score of an exercise', what: '= 60% Result + 40% Behaviour: 0.6 × 61.43 + 0.4 × 83.33 = 70.19. Simulations take 70 and 30; the weights can be set.' },
          { title: 'Several judges:', what: 'their mean counts. Dropping the highest and the lowest only where that was chosen beforehand, with four judges or more.' },
          { title: 'Total', what: '= the mean of the scores by weight, plus help points: (1 × 70.19 + 2 × 81.75) ÷ 3 + 1.50 = 79.40.' },
          { title: 'Rounding', what: 'happens four times only, and from printed numbers: Result, Behaviour, Score, Total. A half goes up.' },
          { title: 'Blank, zero, absent', what: 'are three things. Blank does not count yet; 0 and TH score zero; excused is left out.' },
          { title: 'Place', what: '= 1 + the number of better teams, so 1, 2, 2, 4. Equal totals: most first places, then Collaborative, then a shared place.' },
          { title: 'Provisional', what: 'is written until all sheets are in and read back. The hall has behaviour once every team of the exercise was observed. What is disputed stays out until it is decided.' },
        ],
      },
      { as: 'note', heading: 'Where does this number come from?', what: `Under Standings ([${key('standings')}]) choose any number and press Enter: it is shown line by line, down to the sheet and the judge’s name.` },
    ],
  },
};
