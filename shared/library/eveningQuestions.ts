// Questions for the last evening, one of which is asked in the hall: data, both languages.
import type { Words } from '../units.ts';

export const eveningQuestions: readonly Words[] = [
  { id: 'Apa yang Anda bawa pulang dari retret ini?', en: 'What do you take home from this retreat?' },
  { id: 'Kapan Anda merasa paling terbantu oleh tim, dan oleh siapa?', en: 'When did your team help you most, and who was it?' },
  { id: 'Kebiasaan kerja apa yang akan Anda hentikan mulai Senin?', en: 'Which habit at work will you give up from Monday?' },
  { id: 'Instansi mana yang ingin Anda hubungi lebih dahulu, dan untuk urusan warga yang mana?', en: 'Which agency will you call first, and about which citizens’ problem?' },
  { id: 'Siapa warga yang pertama kali akan merasakan perubahan Anda?', en: 'Which citizens will feel your change first?' },
  { id: 'Apa yang belum sempat Anda ucapkan kepada rekan satu tim?', en: 'What have you not yet said to someone in your team?' },
];
