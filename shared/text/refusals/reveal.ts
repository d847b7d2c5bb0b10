// The sentence for every refusal of the reveal and of ties across award lines, in both languages: what is wrong, and what to do.
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';
import type { RefusalSentences } from './refusalSentences.ts';

type Code = 'sameNameTwice' | 'noSuchTie' | 'tieTooEarly' | 'revealNotReady' | 'revealGoing' | 'noReveal' | 'revealMovedOn' | 'revealStopped';

export const revealRefusals: Readonly<Record<Language, RefusalSentences<Code>>> = {
  id: {
    sameNameTwice: ({ name }) => `${name} disebut dua kali. Isi nama orang yang lain.`,
    noSuchTie: () => 'Seri itu sudah tidak ada, atau timnya berubah. Periksa daftar seri lagi.',
    tieTooEarly: () => 'Masih ada latihan yang belum tuntas, jadi seri ini masih bisa berubah. Tuntaskan penilaian semua latihan dahulu.',
    revealNotReady: ({ open }) => `Pengumuman belum bisa dimulai: masih ada ${open} hal yang harus dibereskan. Lihat daftarnya di Pengumuman.`,
    revealGoing: () => 'Pengumuman sedang berlangsung. Akhiri dahulu.',
    noReveal: () => 'Tidak ada pengumuman yang berlangsung. Mulai di Tutup, Pengumuman.',
    revealMovedOn: () => 'Pengumuman sudah berubah sejak tombol ditekan. Lihat langkah sekarang, lalu tekan lagi.',
    revealStopped: () => 'Pengumuman berhenti karena hasilnya berubah. Urungkan perubahannya, atau akhiri dan mulai lagi.',
  },
  en: {
    sameNameTwice: ({ name }) => `${name} is named twice. Enter another person’s name.`,
    noSuchTie: () => 'That tie is no longer there, or its teams have changed. Look at the list of ties again.',
    tieTooEarly: () => 'Some exercises are not concluded, so this tie may still change. Conclude all exercises first.',
    revealNotReady: ({ open }) => `The reveal cannot begin yet: ${plural(open, 'one thing stands', `${open} things stand`)} between. See the list under Reveal.`,
    revealGoing: () => 'The reveal is going on. End it first.',
    noReveal: () => 'No reveal is going on. Begin it under Close, Reveal.',
    revealMovedOn: () => 'The reveal has moved on since the key was pressed. Look at the present step and press again.',
    revealStopped: () => 'The reveal has stopped because the results changed. Undo the change, or end it and begin again.',
  },
};
