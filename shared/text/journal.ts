// The sentences of the journal and of undo, by matter; the screen's own and the retreat's stand here.
import type { Fact } from '../domain/facts.ts';
import type { RetreatFields } from '../domain/retreat/schemas.ts';
import type { Language } from '../units.ts';
import type { ClosingFactText, UndoableOfClosing } from './journal/closing.ts';
import { closingJournalText } from './journal/closing.ts';
import type { DebriefFactText, UndoableOfDebrief } from './journal/debrief.ts';
import { debriefJournalText } from './journal/debrief.ts';
import type { DrawFactText, UndoableOfDraw } from './journal/draw.ts';
import { drawJournalText } from './journal/draw.ts';
import type { ExerciseFactText, UndoableOfExercises } from './journal/exercises.ts';
import { exerciseJournalText } from './journal/exercises.ts';
import type { FollowUpFactText, UndoableOfFollowUp } from './journal/followUp.ts';
import { followUpJournalText } from './journal/followUp.ts';
import type { FreezeFactText } from './journal/freeze.ts';
import { freezeJournalText } from './journal/freeze.ts';
import type { HallFactText, UndoableOfHall } from './journal/hall.ts';
import { hallJournalText } from './journal/hall.ts';
import type { CommentFactText, UndoableOfComments } from './journal/comments.ts';
import { commentJournalText } from './journal/comments.ts';
import type { LearningFactText, UndoableOfLearning } from './journal/learning.ts';
import { learningJournalText } from './journal/learning.ts';
import type { OfficeFactText, UndoableOfOffice } from './journal/office.ts';
import { officeJournalText } from './journal/office.ts';
import type { PeopleFactText, UndoableOfPeople } from './journal/people.ts';
import { peopleJournalText } from './journal/people.ts';
import type { ReflectionFactText, UndoableOfReflection } from './journal/reflection.ts';
import { reflectionJournalText } from './journal/reflection.ts';
import type { RevealFactText, UndoableOfReveal } from './journal/reveal.ts';
import { revealJournalText } from './journal/reveal.ts';
import type { RotationFactText, UndoableOfRotation } from './journal/rotation.ts';
import { rotationJournalText } from './journal/rotation.ts';
import type { RunFactText, RunUndoText, UndoableOfRun } from './journal/run.ts';
import { runJournalText } from './journal/run.ts';
import type { ScoringFactText, UndoableOfScoring } from './journal/scoring.ts';
import { scoringJournalText } from './journal/scoring.ts';
import type { UndoableOfVenue, VenueFactText } from './journal/venue.ts';
import { venueJournalText } from './journal/venue.ts';
import type { UndoText } from './journal/undoText.ts';

/** The kinds of fact a command that can be undone begins with. */
export type Undoable = 'retreatEdited' | 'operatorChanged' | UndoableOfPeople | UndoableOfDraw | UndoableOfRun | UndoableOfScoring | UndoableOfHall | UndoableOfDebrief | UndoableOfClosing | UndoableOfExercises | UndoableOfRotation | UndoableOfOffice | UndoableOfLearning | UndoableOfComments | UndoableOfReveal | UndoableOfFollowUp | UndoableOfReflection | UndoableOfVenue;

/** Figures, times and names come in as people read them. */
export type FactText = PeopleFactText & DrawFactText & RunFactText & ScoringFactText & HallFactText & DebriefFactText & ClosingFactText & ExerciseFactText & RotationFactText & FreezeFactText & OfficeFactText & LearningFactText & CommentFactText & RevealFactText & FollowUpFactText & ReflectionFactText & VenueFactText & {
  readonly retreatCreated: (name: string) => string;
  readonly retreatEdited: string;
  readonly operatorChanged: string;
  readonly dayClosed: (day: string) => string;
  /** From which record of another file this one was made, and that record's seal. */
  readonly personalDataRemoved: (record: string, seal: string) => string;
  readonly rehearsalOpened: (record: string, seal: string) => string;
  readonly undone: (record: string) => string;
  readonly redone: (record: string) => string;
} & { readonly [T in Fact['type']]: unknown };

export type JournalText = {
  readonly title: string;
  readonly lead: string;
  readonly loading: string;
  readonly columns: { readonly record: string; readonly time: string; readonly operator: string; readonly what: string; readonly change: string };
  readonly byKompak: string;
  readonly filterRun: string;
  readonly filterTeam: string;
  readonly allRuns: string;
  readonly allTeams: string;
  readonly shown: (shown: string, total: string) => string;
  readonly older: string;
  readonly nothing: { readonly title: string; readonly what: string };
  readonly clearFilter: string;
  readonly from: string;
  /** Where the value before was not read yet. */
  readonly to: string;
  readonly phase: (number: string) => string;
  readonly someTeam: string;
  readonly sheet: {
    readonly blank: string;
    readonly unfinished: (percent: string) => string;
    readonly absent: string;
    readonly penalty: (name: string, count: string) => string;
    readonly unnamedPenalty: string;
  };
  readonly fields: Readonly<Record<keyof RetreatFields, string>>;
  readonly facts: FactText;
  readonly restore: string;
  /** `what` names the record, and its value where it has one. */
  readonly restoreNamed: (what: string) => string;
  readonly foot: { readonly walk: string; readonly restore: string; readonly back: string };
  readonly undo: UndoText<Exclude<Undoable, UndoableOfRun>> & RunUndoText & {
    readonly somethingUndone: string;
    readonly somethingRedone: string;
    readonly undo: string;
    readonly redo: string;
    readonly undoKeys: string;
    readonly redoKeys: string;
  };
};

export const journalText: Readonly<Record<Language, JournalText>> = {
  id: {
    title: 'Riwayat',
    lead: 'Siapa, kapan, dan apa. Catatan hanya bertambah; tidak ada yang diubah atau dihapus.',
    loading: 'Membaca riwayat …',
    columns: { record: 'No.', time: 'Jam', operator: 'Operator', what: 'Apa', change: 'Lama dan baru' },
    byKompak: 'Kompak',
    filterRun: 'Latihan',
    filterTeam: 'Tim',
    allRuns: 'Semua latihan',
    allTeams: 'Semua tim',
    shown: (shown, total) => `${shown} dari ${total} catatan`,
    older: 'Tampilkan yang lebih lama',
    nothing: { title: 'Tidak ada catatan yang cocok', what: 'Untuk latihan dan tim ini belum ada yang dicatat.' },
    clearFilter: 'Tampilkan semua',
    from: 'lama',
    to: 'baru',
    phase: (number) => `fase ${number}`,
    someTeam: 'sebuah tim',
    sheet: {
      blank: 'kosong',
      unfinished: (percent) => `belum, ${percent}% jadi`,
      absent: 'tidak hadir',
      penalty: (name, count) => `${name} ${count}`,
      unnamedPenalty: 'penalti',
    },
    fields: { name: 'Nama', organiser: 'Penyelenggara', place: 'Tempat', startsOn: 'Hari pertama', endsOn: 'Hari terakhir', zone: 'Zona waktu' },
    facts: {
      ...peopleJournalText.id.facts, ...drawJournalText.id.facts, ...runJournalText.id.facts, ...scoringJournalText.id.facts, ...hallJournalText.id.facts, ...rotationJournalText.id.facts, ...exerciseJournalText.id.facts, ...debriefJournalText.id.facts,
      ...freezeJournalText.id.facts,
      ...officeJournalText.id.facts,
      ...venueJournalText.id.facts,
      ...learningJournalText.id.facts,
      ...followUpJournalText.id.facts,
      ...commentJournalText.id.facts,
      ...revealJournalText.id.facts,
      ...reflectionJournalText.id.facts,
      ...closingJournalText.id.facts,
      retreatCreated: (name) => `Retret "${name}" dibuat`,
      retreatEdited: 'Data retret diubah',
      operatorChanged: 'Operator berganti',
      dayClosed: (day) => `Hari diakhiri: ${day}`,
      rehearsalOpened: (record, seal) => `Gladi bersih dibuka dengan nama yang diacak, dari catatan ke-${record}, sidik ${seal}`,
      personalDataRemoved: (record, seal) => `Berkas ini dibuat tanpa data pribadi dari berkas lain, sampai catatan ke-${record}, sidik ${seal}`,
      undone: (record) => `Mengurungkan catatan ke-${record}`,
      redone: (record) => `Mengulangi catatan ke-${record}`,
    },
    restore: 'Pulihkan',
    restoreNamed: (what) => `Pulihkan ${what}`,
    foot: { walk: 'pilih catatan', restore: 'pulihkan', back: 'kembali' },
    undo: {
      what: {
        ...peopleJournalText.id.undo.what, ...drawJournalText.id.undo.what, ...runJournalText.id.undo.what, ...scoringJournalText.id.undo.what, ...hallJournalText.id.undo.what, ...rotationJournalText.id.undo.what, ...exerciseJournalText.id.undo.what, ...debriefJournalText.id.undo.what, ...officeJournalText.id.undo.what,
        ...revealJournalText.id.undo.what,
        ...followUpJournalText.id.undo.what,
        ...reflectionJournalText.id.undo.what,
        ...closingJournalText.id.undo.what,
        ...learningJournalText.id.undo.what,
        ...commentJournalText.id.undo.what,
        ...venueJournalText.id.undo.what,
        retreatEdited: 'data retret', operatorChanged: 'nama operator',
      },
      done: {
        ...peopleJournalText.id.undo.done, ...drawJournalText.id.undo.done, ...runJournalText.id.undo.done, ...scoringJournalText.id.undo.done, ...hallJournalText.id.undo.done, ...rotationJournalText.id.undo.done, ...exerciseJournalText.id.undo.done, ...debriefJournalText.id.undo.done, ...officeJournalText.id.undo.done,
        ...revealJournalText.id.undo.done,
        ...followUpJournalText.id.undo.done,
        ...reflectionJournalText.id.undo.done,
        ...closingJournalText.id.undo.done,
        ...learningJournalText.id.undo.done,
        ...commentJournalText.id.undo.done,
        ...venueJournalText.id.undo.done,
        retreatEdited: 'Data retret diubah.', operatorChanged: 'Operator berganti.',
      },
      undone: {
        ...peopleJournalText.id.undo.undone, ...drawJournalText.id.undo.undone, ...runJournalText.id.undo.undone, ...scoringJournalText.id.undo.undone, ...hallJournalText.id.undo.undone, ...rotationJournalText.id.undo.undone, ...exerciseJournalText.id.undo.undone, ...debriefJournalText.id.undo.undone, ...officeJournalText.id.undo.undone,
        ...revealJournalText.id.undo.undone,
        ...followUpJournalText.id.undo.undone,
        ...reflectionJournalText.id.undo.undone,
        ...closingJournalText.id.undo.undone,
        ...learningJournalText.id.undo.undone,
        ...commentJournalText.id.undo.undone,
        ...venueJournalText.id.undo.undone,
        retreatEdited: 'Data retret kembali seperti sebelumnya.', operatorChanged: 'Operator kembali seperti sebelumnya.',
      },
      redone: {
        ...peopleJournalText.id.undo.redone, ...drawJournalText.id.undo.redone, ...runJournalText.id.undo.redone, ...scoringJournalText.id.undo.redone, ...hallJournalText.id.undo.redone, ...rotationJournalText.id.undo.redone, ...exerciseJournalText.id.undo.redone, ...debriefJournalText.id.undo.redone, ...officeJournalText.id.undo.redone,
        ...revealJournalText.id.undo.redone,
        ...followUpJournalText.id.undo.redone,
        ...reflectionJournalText.id.undo.redone,
        ...closingJournalText.id.undo.redone,
        ...learningJournalText.id.undo.redone,
        ...commentJournalText.id.undo.redone,
        ...venueJournalText.id.undo.redone,
        retreatEdited: 'Data retret diubah lagi.', operatorChanged: 'Operator berganti lagi.',
      },
      somethingUndone: 'Perubahan terakhir diurungkan.',
      somethingRedone: 'Perubahan itu dilakukan lagi.',
      undo: 'Urungkan',
      redo: 'Kembalikan',
      undoKeys: 'Ctrl Z',
      redoKeys: 'Ctrl Y',
    },
  },
  en: {
    title: 'Journal',
    lead: 'Who, when and what. Records are only ever added; none is changed or deleted.',
    loading: 'Reading the journal …',
    columns: { record: 'No.', time: 'Time', operator: 'Operator', what: 'What', change: 'Old and new' },
    byKompak: 'Kompak',
    filterRun: 'Exercise',
    filterTeam: 'Team',
    allRuns: 'All exercises',
    allTeams: 'All teams',
    shown: (shown, total) => `${shown} of ${total} records`,
    older: 'Show older ones',
    nothing: { title: 'No record matches', what: 'Nothing has been recorded for this exercise and team yet.' },
    clearFilter: 'Show all',
    from: 'old',
    to: 'new',
    phase: (number) => `phase ${number}`,
    someTeam: 'a team',
    sheet: {
      blank: 'blank',
      unfinished: (percent) => `not finished, ${percent}% done`,
      absent: 'absent',
      penalty: (name, count) => `${name} ${count}`,
      unnamedPenalty: 'penalty',
    },
    fields: { name: 'Name', organiser: 'Organiser', place: 'Place', startsOn: 'First day', endsOn: 'Last day', zone: 'Time zone' },
    facts: {
      ...peopleJournalText.en.facts, ...drawJournalText.en.facts, ...runJournalText.en.facts, ...scoringJournalText.en.facts, ...hallJournalText.en.facts, ...rotationJournalText.en.facts, ...exerciseJournalText.en.facts, ...debriefJournalText.en.facts,
      ...freezeJournalText.en.facts,
      ...officeJournalText.en.facts,
      ...venueJournalText.en.facts,
      ...learningJournalText.en.facts,
      ...followUpJournalText.en.facts,
      ...commentJournalText.en.facts,
      ...revealJournalText.en.facts,
      ...reflectionJournalText.en.facts,
      ...closingJournalText.en.facts,
      retreatCreated: (name) => `Retreat "${name}" started`,
      retreatEdited: 'Particulars of the retreat changed',
      operatorChanged: 'Operator changed',
      dayClosed: (day) => `Day ended: ${day}`,
      rehearsalOpened: (record, seal) => `The rehearsal was opened with names shuffled, from record ${record}, seal ${seal}`,
      personalDataRemoved: (record, seal) => `This file was made without personal data from another one, up to record ${record}, seal ${seal}`,
      undone: (record) => `Took back record ${record}`,
      redone: (record) => `Brought back record ${record}`,
    },
    restore: 'Restore',
    restoreNamed: (what) => `Restore ${what}`,
    foot: { walk: 'choose a record', restore: 'restore', back: 'back' },
    undo: {
      what: {
        ...peopleJournalText.en.undo.what, ...drawJournalText.en.undo.what, ...runJournalText.en.undo.what, ...scoringJournalText.en.undo.what, ...hallJournalText.en.undo.what, ...rotationJournalText.en.undo.what, ...exerciseJournalText.en.undo.what, ...debriefJournalText.en.undo.what, ...officeJournalText.en.undo.what,
        ...revealJournalText.en.undo.what,
        ...followUpJournalText.en.undo.what,
        ...reflectionJournalText.en.undo.what,
        ...closingJournalText.en.undo.what,
        ...learningJournalText.en.undo.what,
        ...commentJournalText.en.undo.what,
        ...venueJournalText.en.undo.what,
        retreatEdited: 'particulars', operatorChanged: 'operator’s name',
      },
      done: {
        ...peopleJournalText.en.undo.done, ...drawJournalText.en.undo.done, ...runJournalText.en.undo.done, ...scoringJournalText.en.undo.done, ...hallJournalText.en.undo.done, ...rotationJournalText.en.undo.done, ...exerciseJournalText.en.undo.done, ...debriefJournalText.en.undo.done, ...officeJournalText.en.undo.done,
        ...revealJournalText.en.undo.done,
        ...followUpJournalText.en.undo.done,
        ...reflectionJournalText.en.undo.done,
        ...closingJournalText.en.undo.done,
        ...learningJournalText.en.undo.done,
        ...commentJournalText.en.undo.done,
        ...venueJournalText.en.undo.done,
        retreatEdited: 'Particulars changed.', operatorChanged: 'Operator changed.',
      },
      undone: {
        ...peopleJournalText.en.undo.undone, ...drawJournalText.en.undo.undone, ...runJournalText.en.undo.undone, ...scoringJournalText.en.undo.undone, ...hallJournalText.en.undo.undone, ...rotationJournalText.en.undo.undone, ...exerciseJournalText.en.undo.undone, ...debriefJournalText.en.undo.undone, ...officeJournalText.en.undo.undone,
        ...revealJournalText.en.undo.undone,
        ...followUpJournalText.en.undo.undone,
        ...reflectionJournalText.en.undo.undone,
        ...closingJournalText.en.undo.undone,
        ...learningJournalText.en.undo.undone,
        ...commentJournalText.en.undo.undone,
        ...venueJournalText.en.undo.undone,
        retreatEdited: 'Particulars are as they were before.', operatorChanged: 'The operator is as before.',
      },
      redone: {
        ...peopleJournalText.en.undo.redone, ...drawJournalText.en.undo.redone, ...runJournalText.en.undo.redone, ...scoringJournalText.en.undo.redone, ...hallJournalText.en.undo.redone, ...rotationJournalText.en.undo.redone, ...exerciseJournalText.en.undo.redone, ...debriefJournalText.en.undo.redone, ...officeJournalText.en.undo.redone,
        ...revealJournalText.en.undo.redone,
        ...followUpJournalText.en.undo.redone,
        ...reflectionJournalText.en.undo.redone,
        ...closingJournalText.en.undo.redone,
        ...learningJournalText.en.undo.redone,
        ...commentJournalText.en.undo.redone,
        ...venueJournalText.en.undo.redone,
        retreatEdited: 'Particulars changed again.', operatorChanged: 'Operator changed again.',
      },
      somethingUndone: 'The last change was undone.',
      somethingRedone: 'That change was made again.',
      undo: 'Undo',
      redo: 'Bring back',
      undoKeys: 'Ctrl Z',
      redoKeys: 'Ctrl Y',
    },
  },
};
