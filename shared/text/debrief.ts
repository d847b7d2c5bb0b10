// The five steps of the debrief by name, what each is for, and what to ask in it; wall and console say it with these.
import type { DebriefStep } from '../domain/debrief/steps.ts';
import type { Language } from '../units.ts';

export type DebriefText = {
  readonly title: (exercise: string) => string;
  readonly steps: Readonly<Record<DebriefStep, {
    readonly name: string;
    /** For whoever leads: what is done now. */
    readonly what: string;
    /** For the wall, where an exercise has no questions of its own. */
    readonly question: string;
    /** What to ask aloud. */
    readonly asks: readonly string[];
  }>>;
  /** The bar at the foot of the wall: said first quietly, then plainly. */
  readonly promise: readonly [string, string];
};

export const debriefText: Readonly<Record<Language, DebriefText>> = {
  id: {
    title: (exercise) => `Refleksi 5M: ${exercise}`,
    steps: {
      experience: {
        name: 'Mengalami', what: 'Ajak semua mengingat kembali apa yang terjadi, tanpa menilai.', question: 'Apa yang terjadi?',
        asks: ['Apa yang Anda lihat dan lakukan?', 'Saat mana yang paling Anda ingat?'],
      },
      express: {
        name: 'Mengungkapkan', what: 'Setiap tim bercerita: perasaan dan pengamatan. Belum ada sebab, belum ada nasihat.', question: 'Apa yang Anda rasakan?',
        asks: ['Apa yang Anda rasakan saat itu?', 'Siapa yang melihatnya dengan cara lain?'],
      },
      process: {
        name: 'Mengolah', what: 'Cari sebab dan polanya dengan pertanyaan latihan.', question: 'Mengapa terjadi begitu?',
        asks: ['Mengapa terjadi begitu?', 'Apa yang membuat tim lancar, apa yang membuat tersendat?'],
      },
      conclude: {
        name: 'Menyimpulkan', what: 'Minta satu kalimat pelajaran dari setiap tim.', question: 'Apa pelajarannya bagi kita?',
        asks: ['Apa satu pelajaran yang berlaku juga di kantor?', 'Perilaku BerAKHLAK mana yang tampak?'],
      },
      apply: {
        name: 'Menerapkan', what: 'Setiap orang menulis satu komitmen. Satu komitmen per tim dicatat di bawah.', question: 'Apa yang akan Anda lakukan?',
        asks: ['Apa yang akan Anda lakukan mulai Senin?', 'Kapan, dan dengan siapa?'],
      },
    },
    promise: ['Satu orang,', 'satu komitmen tertulis'],
  },
  en: {
    title: (exercise) => `Debrief: ${exercise}`,
    steps: {
      experience: {
        name: 'Experience', what: 'Let everybody recall what happened, without judging.', question: 'What happened?',
        asks: ['What did you see and do?', 'Which moment do you remember best?'],
      },
      express: {
        name: 'Express', what: 'Each team tells: feelings and observations. No causes yet, no advice yet.', question: 'What did you feel?',
        asks: ['What did you feel at that moment?', 'Who saw it in another way?'],
      },
      process: {
        name: 'Process', what: 'Look for causes and patterns with the questions of the exercise.', question: 'Why did it happen so?',
        asks: ['Why did it happen so?', 'What made the team run smoothly, what made it stall?'],
      },
      conclude: {
        name: 'Conclude', what: 'Ask each team for one sentence of what was learned.', question: 'What do we learn from it?',
        asks: ['What one lesson holds in the office too?', 'Which BerAKHLAK conduct was to be seen?'],
      },
      apply: {
        name: 'Apply', what: 'Everyone writes one commitment. One for each team is noted below.', question: 'What will you do?',
        asks: ['What will you do from Monday?', 'When, and with whom?'],
      },
    },
    promise: ['One person,', 'one written commitment'],
  },
};
