// The words of the picture a projector is set up by; the lines are as large as what they are taken from.
import type { Language } from '../units.ts';

export type HallTestText = {
  readonly title: string;
  /** From the largest to the smallest the hall ever has. */
  readonly lines: readonly [string, string, string, string, string];
  readonly plates: { readonly attention: string; readonly overtime: string; readonly done: string };
  readonly edges: string;
  readonly letters: string;
  readonly colours: string;
  readonly hall: string;
  readonly hallOn: (name: string) => string;
  readonly laptop: string;
  /** Said only where the picture does not fill the display. */
  readonly picture: string;
};

export const hallTestText: Readonly<Record<Language, HallTestText>> = {
  id: {
    title: 'Gambar uji',
    lines: ['Semeru', 'Penampilan', 'Apa pelajarannya?', 'Panderman 82,90', 'Huruf terkecil: 6.412'],
    plates: { attention: 'Kuning', overtime: 'Merah', done: 'Hijau' },
    edges: 'A–D dan tepi belang utuh, lingkaran bulat.',
    letters: 'Terbaca dari kursi terakhir sampai nomor 5.',
    colours: 'Semua tanda, warna, dan abu-abu berbeda.',
    hall: 'Layar aula', hallOn: (name) => `Layar aula ${name}`, laptop: 'Laptop', picture: 'Belum layar penuh',
  },
  en: {
    title: 'Test picture',
    lines: ['Semeru', 'Performance', 'What do we learn?', 'Panderman 82.90', 'Smallest letters: 6,412'],
    plates: { attention: 'Yellow', overtime: 'Red', done: 'Green' },
    edges: 'A–D and the striped edge whole, circle round.',
    letters: 'Read from the last chair down to number 5.',
    colours: 'All signs, colours and greys differ.',
    hall: 'Hall screen', hallOn: (name) => `Hall screen ${name}`, laptop: 'Laptop', picture: 'Not yet full screen',
  },
};
