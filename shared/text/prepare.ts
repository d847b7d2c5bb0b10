// The sentences of "Siapkan", by its steps.
import type { Language } from '../units.ts';
import { plural } from './format.ts';
import type { PeopleListText } from './prepare/people.ts';
import { peopleListText } from './prepare/people.ts';
import type { AgenciesText } from './prepare/agencies.ts';
import { agenciesText } from './prepare/agencies.ts';
import type { DrawStepText } from './prepare/draw.ts';
import { drawStepText } from './prepare/draw.ts';
import type { RotationStepText } from './prepare/rotation.ts';
import { rotationStepText } from './prepare/rotation.ts';
import type { ExercisesText } from './prepare/exercises.ts';
import { exercisesText } from './prepare/exercises.ts';

export type PrepareText = {
  readonly stepsLabel: string;
  readonly steps: { readonly retreat: string; readonly people: string; readonly draw: string; readonly programme: string; readonly exercises: string; readonly rotation: string };
  readonly stepDone: string;
  readonly stepOpen: string;
  readonly retreat: {
    readonly title: string;
    readonly lead: string;
    readonly onLeaving: string;
    readonly undoTyping: string;
    readonly saved: string;
    readonly closeFile: string;
    readonly closeFileWhy: string;
    readonly footSave: string;
    /** Said when the first day moved: the programme went along, or it could not. */
    readonly along: (count: string, days: string, later: boolean) => string;
    readonly stays: string;
  };
  readonly people: PeopleListText;
  readonly agencies: AgenciesText;
  readonly draw: DrawStepText;
  readonly exercises: ExercisesText;
  readonly rotation: RotationStepText;
};

export const prepareText: Readonly<Record<Language, PrepareText>> = {
  id: {
    stepsLabel: 'Langkah persiapan',
    steps: { retreat: 'Retret', people: 'Peserta', draw: 'Tim dan undian', programme: 'Susunan acara', exercises: 'Latihan', rotation: 'Rotasi' },
    stepDone: 'selesai',
    stepOpen: 'belum',
    retreat: {
      title: 'Data retret',
      lead: 'Tercetak pada dokumen dan tampil di layar aula.',
      onLeaving: 'Tersimpan begitu isian ditinggalkan',
      undoTyping: 'Kembalikan isian',
      saved: 'Tersimpan',
      closeFile: 'Tutup berkas ini',
      closeFileWhy: 'Kembali ke pintu depan. Semua sudah tersimpan.',
      footSave: 'simpan',
      along: (count, days, later) => `Susunan acara ikut pindah: ${count} sesi ${days} hari lebih ${later ? 'lambat' : 'awal'}.`,
      stays: 'Susunan acara tetap pada hari semula, karena ada sesi yang sudah dimulai atau sudah dicatat hadirnya.',
    },
    people: peopleListText.id,
    agencies: agenciesText.id,
    draw: drawStepText.id,
    exercises: exercisesText.id,
    rotation: rotationStepText.id,
  },
  en: {
    stepsLabel: 'Steps of preparing',
    steps: { retreat: 'Retreat', people: 'Participants', draw: 'Teams and draw', programme: 'Programme', exercises: 'Exercises', rotation: 'Rotation' },
    stepDone: 'done',
    stepOpen: 'to do',
    retreat: {
      title: 'About the retreat',
      lead: 'Printed on the papers and shown in the hall.',
      onLeaving: 'Saved as the field is left',
      undoTyping: 'Put back',
      saved: 'Saved',
      closeFile: 'Close this file',
      closeFileWhy: 'Back to the front doors. Everything is saved.',
      footSave: 'save',
      along: (count, days, later) => `The programme moved along: ${count} ${plural(count, 'session', 'sessions')} ${days} ${plural(days, 'day', 'days')} ${later ? 'later' : 'earlier'}.`,
      stays: 'The programme stays on its days, because a session of it has begun or has its attendance recorded.',
    },
    people: peopleListText.en,
    agencies: agenciesText.en,
    draw: drawStepText.en,
    exercises: exercisesText.en,
    rotation: rotationStepText.en,
  },
};
