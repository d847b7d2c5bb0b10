// The built-in exercises, both languages; data only.
import type { Exercise } from '../domain/exercise.ts';
import type { ExerciseId, PenaltyId } from '../units.ts';
import { minutes, seconds } from '../units.ts';

const penalty = (id: string, id_: string, en: string, each: number): Exercise['penalties'][number] => ({
  id: id as PenaltyId, name: { id: id_, en }, effect: { kind: 'seconds', each: seconds(each) },
});

export const exercises: readonly Exercise[] = [
  {
    id: 'pipa-bocor' as ExerciseId,
    name: { id: 'Pipa Bocor', en: 'Leaking Pipe' },
    objective: {
      id: 'Menutup banyak masalah sekaligus dengan membagi peran',
      en: 'Plug many problems at once by sharing out the roles',
    },
    values: ['KL', 'AD', 'BP'],
    phases: [
      { name: { id: 'Penjelasan aturan', en: 'Briefing' }, length: minutes(4) },
      { name: { id: 'Susun strategi', en: 'Planning' }, length: minutes(3) },
      { name: { id: 'Pelaksanaan', en: 'Execution' }, length: minutes(12) },
      { name: { id: 'Refleksi 5M', en: 'Debrief' }, length: minutes(10) },
    ],
    result: { kind: 'time', target: minutes(4), limit: minutes(12) },
    penalties: [
      penalty('ember-jatuh', 'Ember jatuh', 'Bucket dropped', 10),
      penalty('alat-penyumbat', 'Memakai alat penyumbat', 'Plugging tool used', 20),
    ],
    debrief: [
      { id: 'Lubang mana yang tidak terjaga, dan mengapa?', en: 'Which hole was left unguarded, and why?' },
      { id: 'Siapa yang melihat gambaran utuhnya?', en: 'Who saw the whole picture?' },
      { id: 'Kebocoran layanan apa di kantor yang memerlukan banyak tangan?', en: 'Which leak in our services needs many hands?' },
    ],
  },
];

export const exerciseById = (id: ExerciseId): Exercise | undefined => exercises.find((exercise) => exercise.id === id);
