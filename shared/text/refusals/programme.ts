// The sentence for every refusal about the programme and its sessions, in both languages.
import type { Language } from '../../units.ts';
import type { RefusalSentences } from './refusalSentences.ts';

type ProgrammeCode = 'sessionEndsFirst' | 'sessionOutsideDays' | 'sessionHasAttendance' | 'sessionWasHeld' | 'sessionIsOn' | 'sessionNotOn' | 'shiftMeetsLocked' | 'shiftLeavesDay' | 'nothingToShift' | 'sessionHasJudges';

export const programmeRefusals: Readonly<Record<Language, RefusalSentences<ProgrammeCode>>> = {
  id: {
    sessionEndsFirst: () => 'Sesi harus selesai sesudah mulai, pada hari yang sama. Periksa kedua jamnya.',
    sessionOutsideDays: () => 'Hari sesi di luar tanggal retret. Pilih salah satu hari retret.',
    sessionHasAttendance: ({ title }) => `Kehadiran "${title}" sudah dicatat. Kosongkan kehadirannya dahulu, baru hapus sesinya.`,
    sessionWasHeld: ({ title }) => `"${title}" sudah berlangsung dan tetap tercatat. Tarik kembali mulainya dahulu bila keliru.`,
    sessionIsOn: ({ title }) => `"${title}" sedang berlangsung.`,
    sessionNotOn: ({ title }) => `"${title}" tidak sedang berlangsung, jadi tidak dapat diakhiri.`,
    shiftMeetsLocked: ({ title, block, minutes }) => `"${title}" akan masuk ${minutes} menit ke dalam "${block}" yang terkunci. Setujui agar dilanjutkan sesudahnya, atau geser lebih sedikit.`,
    shiftLeavesDay: ({ title }) => `"${title}" akan melewati tengah malam. Geser lebih sedikit, atau pindahkan sesi itu ke hari lain.`,
    nothingToShift: () => 'Tidak ada sesi yang dapat digeser: yang tersisa terkunci atau sudah berlangsung.',
    sessionHasJudges: ({ title }) => `Masih ada penilai yang bertugas pada "${title}". Lepaskan tugasnya dahulu.`,
  },
  en: {
    sessionEndsFirst: () => 'A session must end after it begins, on the same day. Check both times.',
    sessionOutsideDays: () => 'The session’s day is outside the retreat. Choose one of its days.',
    sessionHasAttendance: ({ title }) => `Attendance of "${title}" has been recorded. Clear it first, then remove the session.`,
    sessionWasHeld: ({ title }) => `"${title}" has been held and stays on record. If that is a mistake, take its start back first.`,
    sessionIsOn: ({ title }) => `"${title}" is going on.`,
    sessionNotOn: ({ title }) => `"${title}" is not going on, so it cannot be ended.`,
    shiftMeetsLocked: ({ title, block, minutes }) => `"${title}" would run ${minutes} minutes into "${block}", which is locked. Agree to let it go on after that, or shift by less.`,
    shiftLeavesDay: ({ title }) => `"${title}" would run past midnight. Shift by less, or move that session to another day.`,
    nothingToShift: () => 'There is no session to shift: those that are left are locked or have begun.',
    sessionHasJudges: ({ title }) => `Judges are still assigned to "${title}". Release those duties first.`,
  },
};
