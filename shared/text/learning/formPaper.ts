// The sentences of printed forms: what is filled in where, and how a person makes a code that only they know.
import type { Occasion } from '../../domain/learning/schemas.ts';
import type { Language } from '../../units.ts';

export type FormPaperText = {
  readonly title: string;
  readonly form: (number: string) => string;
  readonly occasion: Readonly<Record<Occasion, string>>;
  readonly code: string;
  /** How to make it. */
  readonly codeHow: string;
  readonly codeAgain: Readonly<Record<Occasion, string>>;
  readonly name: string;
  readonly noName: string;
  readonly team: string;
  readonly howTo: Readonly<Record<'choice' | 'scale' | 'both', string>>;
  readonly thanks: string;
};

export const formPaperText: Readonly<Record<Language, FormPaperText>> = {
  id: {
    title: 'Formulir',
    form: (number) => `Formulir ${number}`,
    occasion: { before: 'Sebelum retret', after: 'Sesudah retret' },
    code: 'Kode Anda',
    codeHow: 'Dua huruf pertama nama ibu Anda dan tanggal lahir Anda. Ibu bernama Aminah dan Anda lahir tanggal 7: AM07. Jangan tulis nama atau NIP.',
    codeAgain: { before: 'Kode yang sama dipakai lagi sesudah retret.', after: 'Pakai kode yang sama seperti sebelum retret.' },
    name: 'Nama',
    noName: 'Formulir ini tanpa nama. Jawablah dengan leluasa; tidak ada yang tahu siapa yang mengisinya.',
    team: 'Nomor tim',
    howTo: {
      choice: 'Beri tanda ✓ pada satu jawaban yang paling tepat. Yang tidak Anda ketahui boleh dikosongkan.',
      scale: 'Beri tanda ✓ pada satu kotak di setiap baris. Tidak ada jawaban benar atau salah.',
      both: 'Beri tanda ✓ pada satu kotak untuk setiap butir. Yang tidak Anda ketahui boleh dikosongkan.',
    },
    thanks: 'Terima kasih. Serahkan formulir ini kepada panitia.',
  },
  en: {
    title: 'Forms',
    form: (number) => `Form ${number}`,
    occasion: { before: 'Before the retreat', after: 'After the retreat' },
    code: 'Your code',
    codeHow: 'The first two letters of your mother’s name and the day of the month you were born on. Mother Aminah, born on the 7th: AM07. Write no name and no staff number.',
    codeAgain: { before: 'You will use the same code again after the retreat.', after: 'Use the same code as before the retreat.' },
    name: 'Name',
    noName: 'This form bears no name. Answer freely; nobody knows who filled it in.',
    team: 'Team number',
    howTo: {
      choice: 'Tick the one answer that fits best. What you do not know may stay blank.',
      scale: 'Tick one box in each row. There is no right or wrong.',
      both: 'Tick one box for each item. What you do not know may stay blank.',
    },
    thanks: 'Thank you. Please hand this form to the committee.',
  },
};
