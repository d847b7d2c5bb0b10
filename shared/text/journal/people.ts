// How the journal and the undo toast speak of participants, their agencies, the committee, sessions and attendance; what a person's body allows is never said.
import type { Language } from '../../units.ts';
import type { UndoText } from './undoText.ts';
import { plural } from '../format.ts';

/** Commands about them that can be taken back, by the kind of fact each begins with. */
export type UndoableOfPeople =
  | 'peopleImported' | 'peopleUpdated' | 'agencyAdded' | 'agencyEdited' | 'agencyRemoved' | 'agenciesListed' | 'personAdded' | 'personEdited' | 'personWithdrawn'
  | 'personReturned' | 'personReplaced' | 'limitSet' | 'memberAdded' | 'memberEdited' | 'memberRemoved' | 'judgeAssigned' | 'judgeReleased'
  | 'sessionAdded' | 'sessionEdited' | 'sessionRemoved' | 'sessionsShifted' | 'sessionStarted' | 'sessionEnded' | 'attendanceRecorded';

/** Figures, times and names come in as people read them, names as they were then. */
export type PeopleFactText = {
  readonly peopleImported: (count: string, file: string) => string;
  readonly peopleRemoved: (count: string, file: string) => string;
  /** null: no file says so; their agency got another name. */
  readonly peopleUpdated: (count: string, file: string | null) => string;
  readonly agencyAdded: (name: string) => string;
  readonly agencyEdited: (from: string, to: string) => string;
  readonly agencyRemoved: (name: string) => string;
  readonly agenciesListed: (count: string) => string;
  readonly personAdded: (name: string) => string;
  readonly personRemoved: (name: string) => string;
  readonly personEdited: (name: string) => string;
  /** `team`: the one left, or null. */
  readonly personWithdrawn: (name: string, reason: string, team: string | null) => string;
  readonly personReturned: (name: string) => string;
  readonly personReplaced: (name: string, by: string, reason: string) => string;
  readonly replacementTakenBack: (name: string, by: string) => string;
  readonly limitSet: (name: string, isSet: boolean) => string;
  readonly memberAdded: (name: string) => string;
  readonly memberEdited: (name: string) => string;
  readonly memberRemoved: (name: string) => string;
  readonly judgeAssigned: (name: string, exercise: string, station: string | null) => string;
  readonly judgeReleased: (name: string, exercise: string, station: string | null) => string;
  readonly sessionAdded: (title: string) => string;
  readonly sessionEdited: (title: string) => string;
  readonly sessionRemoved: (title: string) => string;
  /** `later`: or earlier. */
  readonly sessionsShifted: (count: string, minutes: string, later: boolean) => string;
  readonly sessionStarted: (session: string) => string;
  readonly sessionEnded: (session: string) => string;
  readonly sessionTimesRestored: (session: string) => string;
  /** `whom`: one person's name, or null where `count` people are marked. */
  readonly attendanceRecorded: (session: string, whom: string | null, count: string, fromPaper: boolean) => string;
};

export const peopleJournalText: Readonly<Record<Language, {
  readonly someone: string;
  readonly someSession: string;
  readonly someExercise: string;
  readonly facts: PeopleFactText;
  readonly undo: UndoText<UndoableOfPeople>;
}>> = {
  id: {
    someone: 'seseorang',
    someSession: 'sebuah sesi',
    someExercise: 'sebuah latihan',
    facts: {
      peopleImported: (count, file) => `${count} peserta masuk dari "${file}"`,
      peopleRemoved: (count, file) => `${count} peserta dikeluarkan menurut "${file}"`,
      peopleUpdated: (count, file) => `Data ${count} peserta ${file === null ? 'mengikuti nama instansi' : `disamakan dengan "${file}"`}`,
      agencyAdded: (name) => `Instansi "${name}" ditambahkan ke daftar`,
      agencyEdited: (from, to) => (from === to ? `Instansi "${from}" diubah` : `Instansi "${from}" berganti nama menjadi "${to}"`),
      agencyRemoved: (name) => `Instansi "${name}" dihapus dari daftar`,
      agenciesListed: (count) => `Daftar instansi diganti: ${count} nama`,
      personAdded: (name) => `Peserta ditambah: ${name}`,
      personRemoved: (name) => `Peserta dikeluarkan lagi: ${name}`,
      personEdited: (name) => `Data peserta diubah: ${name}`,
      personWithdrawn: (name, reason, team) => `${name} mengundurkan diri${team === null ? '' : ` dari tim ${team}`}: ${reason}`,
      personReturned: (name) => `${name} ikut lagi`,
      personReplaced: (name, by, reason) => `${name} digantikan oleh ${by}: ${reason}`,
      replacementTakenBack: (name, by) => `Penggantian ${name} oleh ${by} ditarik kembali`,
      limitSet: (name, isSet) => (isSet ? `Batasan fisik dicatat untuk ${name}` : `Batasan fisik ${name} dihapus`),
      memberAdded: (name) => `Panitia ditambah: ${name}`,
      memberEdited: (name) => `Data panitia diubah: ${name}`,
      memberRemoved: (name) => `Panitia dihapus: ${name}`,
      judgeAssigned: (name, exercise, station) => `${name} bertugas menilai ${exercise}${station === null ? '' : `, pos ${station}`}`,
      judgeReleased: (name, exercise, station) => `${name} lepas dari tugas menilai ${exercise}${station === null ? '' : `, pos ${station}`}`,
      sessionAdded: (title) => `Sesi ditambah: ${title}`,
      sessionEdited: (title) => `Sesi diubah: ${title}`,
      sessionRemoved: (title) => `Sesi dihapus: ${title}`,
      sessionsShifted: (count, minutes, later) => `${count} sesi digeser ${minutes} menit lebih ${later ? 'lambat' : 'awal'}`,
      sessionStarted: (session) => `Sesi dimulai: ${session}`,
      sessionEnded: (session) => `Sesi selesai: ${session}`,
      sessionTimesRestored: (session) => `Waktu mulai dan selesai "${session}" dikembalikan`,
      attendanceRecorded: (session, whom, count, fromPaper) => `Kehadiran "${session}"${fromPaper ? ' dari kertas' : ''}: ${whom ?? `${count} orang`}`,
    },
    undo: {
      what: {
        peopleImported: 'daftar peserta', peopleUpdated: 'data peserta', agencyAdded: 'instansi baru', agencyEdited: 'nama instansi',
        agencyRemoved: 'instansi yang dihapus', agenciesListed: 'daftar instansi', personAdded: 'peserta baru', personEdited: 'data peserta', personWithdrawn: 'pengunduran diri',
        personReturned: 'kembalinya peserta', personReplaced: 'penggantian peserta', limitSet: 'batasan fisik', memberAdded: 'panitia baru',
        memberEdited: 'data panitia', memberRemoved: 'penghapusan panitia', judgeAssigned: 'tugas penilai', judgeReleased: 'lepasnya tugas penilai',
        sessionAdded: 'sesi baru', sessionEdited: 'data sesi', sessionRemoved: 'penghapusan sesi', sessionsShifted: 'pergeseran sesi', sessionStarted: 'mulainya sesi', sessionEnded: 'selesainya sesi', attendanceRecorded: 'catatan kehadiran',
      },
      done: {
        peopleImported: 'Daftar peserta masuk.', peopleUpdated: 'Data peserta disamakan.', agencyAdded: 'Instansi ditambahkan.',
        agencyEdited: 'Instansi diubah.', agencyRemoved: 'Instansi dihapus dari daftar.', agenciesListed: 'Daftar instansi diganti.', personAdded: 'Peserta ditambahkan.',
        personEdited: 'Data peserta diubah.', personWithdrawn: 'Peserta mengundurkan diri.', personReturned: 'Peserta ikut lagi.',
        personReplaced: 'Peserta digantikan.', limitSet: 'Batasan fisik dicatat.', memberAdded: 'Panitia ditambahkan.', memberEdited: 'Data panitia diubah.',
        memberRemoved: 'Panitia dihapus.', judgeAssigned: 'Penilai ditugaskan.', judgeReleased: 'Tugas menilai dilepas.', sessionAdded: 'Sesi ditambahkan.',
        sessionEdited: 'Sesi diubah.', sessionRemoved: 'Sesi dihapus.', sessionsShifted: 'Sesi digeser.', sessionStarted: 'Sesi dimulai.', sessionEnded: 'Sesi selesai.', attendanceRecorded: 'Kehadiran dicatat.',
      },
      undone: {
        peopleImported: 'Daftar peserta dikeluarkan lagi.', peopleUpdated: 'Data peserta kembali seperti sebelum disamakan.',
        agencyAdded: 'Instansi baru dihapus lagi.', agencyEdited: 'Instansi kembali seperti sebelumnya.', agencyRemoved: 'Instansi kembali ke daftar.', agenciesListed: 'Daftar instansi kembali seperti sebelumnya.',
        personAdded: 'Peserta dikeluarkan lagi.', personEdited: 'Data peserta kembali seperti sebelumnya.',
        personWithdrawn: 'Peserta ikut lagi, di tempatnya semula.', personReturned: 'Peserta tetap mengundurkan diri.',
        personReplaced: 'Penggantian peserta ditarik kembali.', limitSet: 'Batasan fisik kembali seperti sebelumnya.', memberAdded: 'Panitia dikeluarkan lagi.',
        memberEdited: 'Data panitia kembali seperti sebelumnya.', memberRemoved: 'Panitia ada lagi di daftar.', judgeAssigned: 'Tugas menilai ditarik kembali.',
        judgeReleased: 'Penilai bertugas lagi.', sessionAdded: 'Sesi dikeluarkan lagi.', sessionEdited: 'Sesi kembali seperti sebelumnya.',
        sessionRemoved: 'Sesi ada lagi.',
        sessionsShifted: 'Sesi kembali ke jamnya semula.', sessionStarted: 'Sesi dianggap belum dimulai.', sessionEnded: 'Sesi berlangsung lagi.', attendanceRecorded: 'Kehadiran kembali seperti sebelumnya.',
      },
      redone: {
        peopleImported: 'Daftar peserta masuk lagi.', peopleUpdated: 'Data peserta disamakan sekali lagi.', agencyAdded: 'Instansi ditambahkan lagi.',
        agencyEdited: 'Instansi diubah lagi.', agencyRemoved: 'Instansi dihapus lagi.', agenciesListed: 'Daftar instansi diganti lagi.', personAdded: 'Peserta ditambahkan lagi.',
        personEdited: 'Data peserta diubah lagi.', personWithdrawn: 'Peserta mengundurkan diri lagi.', personReturned: 'Peserta ikut lagi.',
        personReplaced: 'Peserta digantikan lagi.', limitSet: 'Batasan fisik dicatat lagi.', memberAdded: 'Panitia ditambahkan lagi.',
        memberEdited: 'Data panitia diubah lagi.', memberRemoved: 'Panitia dihapus lagi.', judgeAssigned: 'Penilai ditugaskan lagi.',
        judgeReleased: 'Tugas menilai dilepas lagi.', sessionAdded: 'Sesi ditambahkan lagi.', sessionEdited: 'Sesi diubah lagi.',
        sessionRemoved: 'Sesi dihapus lagi.', sessionsShifted: 'Sesi digeser lagi.', sessionStarted: 'Sesi dimulai lagi.', sessionEnded: 'Sesi selesai lagi.', attendanceRecorded: 'Kehadiran dicatat lagi.',
      },
    },
  },
  en: {
    someone: 'someone',
    someSession: 'a session',
    someExercise: 'an exercise',
    facts: {
      peopleImported: (count, file) => `${count} participants taken in from "${file}"`,
      peopleRemoved: (count, file) => `${count} participants taken out by "${file}"`,
      peopleUpdated: (count, file) => `Particulars of ${count} participants ${file === null ? 'follow the agency’s name' : `brought in line with "${file}"`}`,
      agencyAdded: (name) => `Agency "${name}" added to the list`,
      agencyEdited: (from, to) => (from === to ? `Agency "${from}" changed` : `Agency "${from}" renamed to "${to}"`),
      agencyRemoved: (name) => `Agency "${name}" removed from the list`,
      agenciesListed: (count) => `List of agencies replaced: ${count} ${plural(count, 'name', 'names')}`,
      personAdded: (name) => `Participant added: ${name}`,
      personRemoved: (name) => `Participant taken out again: ${name}`,
      personEdited: (name) => `Participant’s data changed: ${name}`,
      personWithdrawn: (name, reason, team) => `${name} withdrew${team === null ? '' : ` from team ${team}`}: ${reason}`,
      personReturned: (name) => `${name} takes part again`,
      personReplaced: (name, by, reason) => `${name} replaced by ${by}: ${reason}`,
      replacementTakenBack: (name, by) => `Replacement of ${name} by ${by} taken back`,
      limitSet: (name, isSet) => (isSet ? `Physical limit noted for ${name}` : `Physical limit of ${name} removed`),
      memberAdded: (name) => `Committee member added: ${name}`,
      memberEdited: (name) => `Committee member’s data changed: ${name}`,
      memberRemoved: (name) => `Committee member removed: ${name}`,
      judgeAssigned: (name, exercise, station) => `${name} to judge ${exercise}${station === null ? '' : `, station ${station}`}`,
      judgeReleased: (name, exercise, station) => `${name} released from judging ${exercise}${station === null ? '' : `, station ${station}`}`,
      sessionAdded: (title) => `Session added: ${title}`,
      sessionEdited: (title) => `Session changed: ${title}`,
      sessionRemoved: (title) => `Session removed: ${title}`,
      sessionsShifted: (count, minutes, later) => `${count} ${plural(count, 'session', 'sessions')} moved ${minutes} minutes ${later ? 'later' : 'earlier'}`,
      sessionStarted: (session) => `Session begun: ${session}`,
      sessionEnded: (session) => `Session ended: ${session}`,
      sessionTimesRestored: (session) => `Begin and end of "${session}" put back`,
      attendanceRecorded: (session, whom, count, fromPaper) => `Attendance of "${session}"${fromPaper ? ' from paper' : ''}: ${whom ?? `${count} people`}`,
    },
    undo: {
      what: {
        peopleImported: 'roster', peopleUpdated: 'participants’ particulars', agencyAdded: 'new agency', agencyEdited: 'agency’s name',
        agencyRemoved: 'removed agency', agenciesListed: 'list of agencies', personAdded: 'new participant', personEdited: 'participant’s data', personWithdrawn: 'withdrawal',
        personReturned: 'return of a participant', personReplaced: 'replacement of a participant', limitSet: 'physical limit', memberAdded: 'new committee member',
        memberEdited: 'committee member’s data', memberRemoved: 'removal of a committee member', judgeAssigned: 'judging duty', judgeReleased: 'release of a judge',
        sessionAdded: 'new session', sessionEdited: 'session’s data', sessionRemoved: 'removal of a session', sessionsShifted: 'moved sessions', sessionStarted: 'begin of a session', sessionEnded: 'end of a session', attendanceRecorded: 'attendance',
      },
      done: {
        peopleImported: 'Roster taken in.', peopleUpdated: 'Particulars brought in line.', agencyAdded: 'Agency added.', agencyEdited: 'Agency changed.',
        agencyRemoved: 'Agency removed from the list.', agenciesListed: 'List of agencies replaced.', personAdded: 'Participant added.', personEdited: 'Participant’s data changed.',
        personWithdrawn: 'Participant withdrew.', personReturned: 'Participant is back.', personReplaced: 'Participant replaced.',
        limitSet: 'Physical limit noted.', memberAdded: 'Committee member added.', memberEdited: 'Committee member’s data changed.',
        memberRemoved: 'Committee member removed.', judgeAssigned: 'Judge assigned.', judgeReleased: 'Judge released.', sessionAdded: 'Session added.',
        sessionEdited: 'Session changed.', sessionRemoved: 'Session removed.', sessionsShifted: 'Sessions moved.', sessionStarted: 'Session begun.', sessionEnded: 'Session ended.', attendanceRecorded: 'Attendance recorded.',
      },
      undone: {
        peopleImported: 'Roster taken out again.', peopleUpdated: 'Particulars are as they were before they were brought in line.',
        agencyAdded: 'New agency removed again.', agencyEdited: 'The agency is as it was before.', agencyRemoved: 'The agency is back on the list.', agenciesListed: 'The list of agencies is as it was before.',
        personAdded: 'Participant taken out again.', personEdited: 'Participant’s data is as it was before.',
        personWithdrawn: 'Participant is back where they were.', personReturned: 'Participant stays withdrawn.', personReplaced: 'Replacement taken back.',
        limitSet: 'Physical limit is as it was before.', memberAdded: 'Committee member taken out again.',
        memberEdited: 'Committee member’s data is as it was before.', memberRemoved: 'Committee member is on the list again.',
        judgeAssigned: 'Judging duty taken back.', judgeReleased: 'Judge is on duty again.', sessionAdded: 'Session taken out again.',
        sessionEdited: 'Session is as it was before.', sessionRemoved: 'Session is there again.',
        sessionsShifted: 'Sessions are back at their times.', sessionStarted: 'Session has not begun, as before.', sessionEnded: 'Session is going on again.', attendanceRecorded: 'Attendance is as it was before.',
      },
      redone: {
        peopleImported: 'Roster taken in again.', peopleUpdated: 'Particulars brought in line again.', agencyAdded: 'Agency added again.',
        agencyEdited: 'Agency changed again.', agencyRemoved: 'Agency removed again.', agenciesListed: 'List of agencies replaced again.', personAdded: 'Participant added again.',
        personEdited: 'Participant’s data changed again.', personWithdrawn: 'Participant withdrawn again.', personReturned: 'Participant is back again.',
        personReplaced: 'Participant replaced again.', limitSet: 'Physical limit noted again.', memberAdded: 'Committee member added again.',
        memberEdited: 'Committee member’s data changed again.', memberRemoved: 'Committee member removed again.', judgeAssigned: 'Judge assigned again.',
        judgeReleased: 'Judge released again.', sessionAdded: 'Session added again.', sessionEdited: 'Session changed again.',
        sessionRemoved: 'Session removed again.', sessionsShifted: 'Sessions moved again.', sessionStarted: 'Session begun again.', sessionEnded: 'Session ended again.', attendanceRecorded: 'Attendance recorded again.',
      },
    },
  },
};
