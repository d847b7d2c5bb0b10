// The help page for when something goes wrong on the day: what one sees, what to do, and what is safe meanwhile.
import type { HelpContents } from './shelf.ts';

export const troublePage: HelpContents = {
  id: {
    title: 'Kalau ada masalah',
    lead: 'Tenang dahulu: yang sudah terkirim tersimpan, dan aula tetap melihat tampilan terakhir.',
    sections: (key) => [
      {
        as: 'pairs', heading: 'Alat',
        items: [
          { title: 'Proyektor mati atau terlepas', what: 'Waktu tetap berjalan di laptop. Periksa kabel dan dayanya; begitu tersambung, layar aula penuh lagi sendiri.' },
          { title: 'Aula melihat konsol', what: `Proyektor menggandakan laptop. Tekan Win+P, pilih Perluas. Tidak bisa? Pakai mode satu layar dengan [${key('oneScreen')}].` },
          { title: 'Tidak terdengar apa-apa', what: `Lihat apakah bunyi dibisukan ([${key('mute')}]), lalu volume laptop dan pengeras suara. Pada jam tenang memang tidak ada bunyi.` },
          { title: 'Listrik padam, laptop mati', what: 'Nyalakan dan buka Kompak. Retret terbuka di tempat semula dan bertanya: waktu selama mati dihitung atau dijeda?' },
          { title: 'Jam laptop salah', what: 'Kompak mengatakannya dan menunggu. Tulis tanggal dan jam yang benar; waktu latihan berlanjut dari yang terakhir.' },
          { title: 'Laptop tidak dapat dipakai lagi', what: 'Lanjutkan dari USB di laptop cadangan: halaman Pindah laptop, mulai langkah 5.' },
          { title: 'Cadangan berwarna kuning', what: `Tekan [${key('safety')}] dan baca kalimat pertamanya. Pekerjaan tidak terganggu.` },
        ],
      },
      {
        as: 'pairs', heading: 'Nilai dan orang',
        items: [
          { title: 'Nilai salah ketik', what: 'Sebelum dibaca ulang: ketik yang benar dan kirim lagi. Sesudahnya: tulis alasan, dan itu menjadi koreksi yang tercatat.' },
          { title: 'Tim menyanggah', what: `[${key('readBack')}], pilih timnya, Sanggah. Nilainya keluar dari klasemen sampai Anda menekan Putuskan.` },
          { title: 'Lembar hilang', what: 'Minta penilai mengisi ulang. Bila tidak mungkin: Baca ulang, Lepas, dengan alasan dan orang kedua.' },
          { title: 'Tim tidak dapat ikut', what: 'Tidak hadir tanpa alasan: TH, nilainya 0. Ada alasan dari luar tim: Kecualikan, dengan orang kedua; tidak dihitung.' },
          { title: 'Latihan batal karena hujan', what: `Aturan ([${key('settings')}]), batalkan latihan. Tidak dihitung untuk semua tim, dan dapat dikembalikan.` },
          { title: 'Peserta datang terlambat', what: 'Siapkan, Peserta: tambahkan orangnya. Tim dan undian menawarkan tim yang paling pas.' },
          { title: 'Salah tekan', what: `[Ctrl Z] mengurungkan, [Ctrl Y] mengulangi. Semua ada di Riwayat ([${key('journal')}]), dengan jam dan nama.` },
        ],
      },
    ],
  },
  en: {
    title: 'If something goes wrong',
    lead: 'First of all: what was submitted is stored, and the hall goes on seeing what it saw last.',
    sections: (key) => [
      {
        as: 'pairs', heading: 'Equipment',
        items: [
          { title: 'Projector off or pulled out', what: 'Time goes on at the laptop. Check cable and power; once it is back, the hall screen fills it again by itself.' },
          { title: 'The hall sees the console', what: `The projector mirrors the laptop. Press Win+P, choose Extend. Not possible? Use one-screen mode with [${key('oneScreen')}].` },
          { title: 'Nothing is heard', what: `See whether sound is muted ([${key('mute')}]), then the volume of laptop and loudspeaker. In quiet hours there is none on purpose.` },
          { title: 'Power cut, laptop off', what: 'Switch on and open Kompak. The retreat opens where it was and asks: does the time it was off count, or was it a pause?' },
          { title: 'The laptop’s clock is wrong', what: 'Kompak says so and waits. Write the right day and time; the exercise goes on from where it was.' },
          { title: 'The laptop cannot be used any more', what: 'Go on from the stick on the spare laptop: page Changing laptops, from step 5.' },
          { title: 'The backup sign is yellow', what: `Press [${key('safety')}] and read its first sentence. Work is not disturbed.` },
        ],
      },
      {
        as: 'pairs', heading: 'Scores and people',
        items: [
          { title: 'A score was typed wrong', what: 'Before it is read back: type the right one and submit again. After: write the reason, and it becomes a correction on record.' },
          { title: 'A team disputes', what: `[${key('readBack')}], choose the team, Dispute. Its score leaves the standings until you press Decide.` },
          { title: 'A sheet is lost', what: 'Ask the judge to fill it in again. If that cannot be: Read back, Release, with a reason and a second person.' },
          { title: 'A team cannot take part', what: 'Absent without a reason: TH, which scores 0. A reason from outside the team: Excuse, with a second person; it does not count.' },
          { title: 'Rain cancels an exercise', what: `Rules ([${key('settings')}]), cancel the exercise. It counts for no team, and can come back.` },
          { title: 'Somebody comes late', what: 'Prepare, Participants: add the person. Teams and draw offers the team that fits best.' },
          { title: 'Wrong key', what: `[Ctrl Z] undoes, [Ctrl Y] does it again. All of it is in the Journal ([${key('journal')}]), with time and name.` },
        ],
      },
    ],
  },
};
