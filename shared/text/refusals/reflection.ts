// The sentences of refusals about what teams said and the evening in the hall, in both languages.
import type { Refusal } from '../../refusal.ts';
import type { Language } from '../../units.ts';

type Code = 'unknownReflection' | 'reflectionPrivate' | 'noEvening';
type Sentences = { readonly [C in Code]: (refusal: Extract<Refusal, { code: C }>) => string };

export const reflectionRefusals: Readonly<Record<Language, Sentences>> = {
  id: {
    unknownReflection: () => 'Catatan refleksi itu sudah tidak ada.',
    reflectionPrivate: () => 'Catatan ini pribadi, jadi tidak tampil di aula. Tandai boleh dibagikan bila timnya setuju.',
    noEvening: () => 'Belum ada pertanyaan untuk refleksi malam. Siapkan dahulu di Jalankan, bagian Refleksi.',
  },
  en: {
    unknownReflection: () => 'That note is no longer there.',
    reflectionPrivate: () => 'This note is private, so it is not shown in the hall. Mark it as shareable once its team agrees.',
    noEvening: () => 'There is no question for the evening yet. Prepare one in Run, under Debrief.',
  },
};
