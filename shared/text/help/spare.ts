// The drill for changing laptops in the middle of a retreat, as numbered steps; it names keys and buttons as the screens do.
import type { Language } from '../../units.ts';

export type SpareText = {
  readonly title: string;
  readonly lead: string;
  readonly needs: string;
  /** Names the keys as they are on this laptop. */
  readonly steps: (keys: { readonly pause: string; readonly safety: string }) => readonly { readonly title: string; readonly what: string }[];
  readonly ifAsked: { readonly title: string; readonly what: string };
  readonly noteTitle: string;
  readonly noteRecord: string;
  readonly noteSeal: string;
  readonly noteTime: string;
};

export const spareText: Readonly<Record<Language, SpareText>> = {
  id: {
    title: 'Pindah laptop',
    lead: 'Latih satu kali sebelum hari pertama. Perlu kira-kira tiga menit; tidak ada catatan yang hilang.',
    needs: 'Siapkan: laptop cadangan yang sudah berisi Kompak, dan satu USB milik fasilitator.',
    steps: ({ pause, safety }) => [
      { title: 'Hentikan waktu', what: `Di laptop lama, jeda waktu latihan bila sedang berjalan (tombol ${pause} di Jalankan).` },
      { title: 'Simpan salinan ke USB', what: `Pasang USB. Tekan ${safety}, lalu di Simpan salinan pilih USB dan tekan Simpan salinan. Tunggu sampai tertulis sudah diperiksa.` },
      { title: 'Catat nomor dan sidiknya', what: 'Masih di panel yang sama, tulis Catatan terakhir dan empat tanda pertama Sidik pada kotak di bawah.' },
      { title: 'Tutup di laptop lama', what: 'Siapkan, Retret, Tutup berkas ini. Mulai sekarang jangan ada yang mengisi di laptop lama. Cabut USB.' },
      { title: 'Buka di laptop baru', what: 'Pasang USB. Di Kompak tekan Ctrl O; berkasnya ada di daftar Ditemukan di folder Kompak dan USB. Bila ada beberapa, pilih yang angka di belakang namanya paling besar, lalu Enter.' },
      { title: 'Baca yang dikatakan Kompak', what: `Pita hijau mengatakan berkas disalin ke laptop ini. Tekan ${safety}: nomor dan sidiknya harus sama dengan catatan Anda. Cabut USB bila perlu.` },
      { title: 'Lanjutkan', what: 'Buka layar aula lagi di Jalankan, dan teruskan waktu. Semua nilai, tim, dan fase ada seperti terakhir.' },
      { title: 'Kembalikan', what: 'Untuk pulang ke laptop lama, ulangi langkah 1 sampai 6 dari laptop baru. Laptop lama mengenali lanjutannya dan langsung membukanya.' },
    ],
    ifAsked: {
      title: 'Bila Kompak bertanya',
      what: '"Dilanjutkan di dua tempat" berarti laptop lama terlanjur diisi. Pilih sisi yang benar; sisi yang lain tetap tersimpan. "Berkas ini rusak" berarti salinannya tidak utuh: kembali, lalu ulangi dari langkah 2.',
    },
    noteTitle: 'Catatan pindah',
    noteRecord: 'Catatan terakhir',
    noteSeal: 'Sidik',
    noteTime: 'Jam',
  },
  en: {
    title: 'Changing laptops',
    lead: 'Practise it once before the first day. It takes about three minutes, and no record is lost.',
    needs: 'Have ready: a spare laptop with Kompak on it, and a USB stick that belongs to the facilitator.',
    steps: ({ pause, safety }) => [
      { title: 'Stop the time', what: `On the old laptop, pause the exercise’s time if it is running (the ${pause} key under Run).` },
      { title: 'Save a copy to the stick', what: `Plug in the stick. Press ${safety}, choose the stick under Save a copy and press Save a copy. Wait until it says it has been checked.` },
      { title: 'Note its number and seal', what: 'Still in the same panel, write Last record and the first four signs of the Seal in the box below.' },
      { title: 'Close it on the old laptop', what: 'Prepare, Retreat, Close this file. From now on nobody enters anything on the old laptop. Pull out the stick.' },
      { title: 'Open it on the new laptop', what: 'Plug in the stick. In Kompak press Ctrl O; the file is listed under Found in the Kompak folder and on USB sticks. Of several, choose the one with the highest number behind its name, and press Enter.' },
      { title: 'Read what Kompak says', what: `A green band says the file was copied to this laptop. Press ${safety}: number and seal must be the ones you wrote down. The stick may come out now.` },
      { title: 'Go on', what: 'Open the hall screen again under Run and resume the time. Every score, team and phase is as it was last.' },
      { title: 'Hand back', what: 'To go home to the old laptop, do steps 1 to 6 from the new one. The old laptop knows what was added and opens it straight away.' },
    ],
    ifAsked: {
      title: 'If Kompak asks',
      what: '"Went on in two places" means that somebody entered something on the old laptop after all. Choose the side that is right; the other is kept. "This file is damaged" means the copy is not whole: go back and start again from step 2.',
    },
    noteTitle: 'Notes for the change',
    noteRecord: 'Last record',
    noteSeal: 'Seal',
    noteTime: 'Time',
  },
};
