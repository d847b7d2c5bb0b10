// The sentences of refusals about what teams said and the evening in the hall, in both languages.
import type { Language } from '../../units.ts';
import type { RefusalSentences } from './refusalSentences.ts';

type Code = 'unknownReflection' | 'reflectionPrivate' | 'noEvening';

export const reflectionRefusals: Readonly<Record<Language, RefusalSentences<Code>>> = {
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
