// The names of the panes of what people learned; each pane's own sentences stand beside this file.
import type { Language } from '../../units.ts';

export type LearningText = {
  readonly panes: { readonly heading: string; readonly instruments: string; readonly answers: string; readonly gains: string; readonly reflections: string; readonly collaboration: string };
  readonly nothing: string;
};

export const learningText: Readonly<Record<Language, LearningText>> = {
  id: {
    panes: { heading: 'Bagian hasil belajar', instruments: 'Instrumen', answers: 'Jawaban', gains: 'Perubahan', reflections: 'Refleksi', collaboration: 'Peta kerja sama' },
    nothing: 'Belum ada yang dapat ditampilkan di sini.',
  },
  en: {
    panes: { heading: 'What people learned', instruments: 'Instruments', answers: 'Answers', gains: 'What changed', reflections: 'Reflections', collaboration: 'Collaboration map' },
    nothing: 'There is nothing to show here yet.',
  },
};
