// The words of the calendar file with the days on which action plans are due, in both languages; the file itself is written elsewhere.
import type { Language } from '../units.ts';

export type FollowUpCalendarText = {
  readonly fileName: string;
  /** What the calendar is called in the program that takes it in. */
  readonly name: (retreat: string) => string;
  readonly summary: (action: string, agency: string) => string;
  readonly lines: {
    readonly problem: (problem: string) => string;
    readonly measure: (measure: string) => string;
    readonly agency: (agency: string) => string;
    readonly partners: (partners: readonly string[]) => string;
    readonly inCharge: (name: string) => string;
    readonly state: (state: string) => string;
    readonly from: (retreat: string) => string;
  };
  readonly alarm: (action: string) => string;
};

export const followUpCalendarText: Readonly<Record<Language, FollowUpCalendarText>> = {
  id: {
    fileName: 'Tenggat tindak lanjut',
    name: (retreat) => `Tindak lanjut ${retreat}`,
    summary: (action, agency) => `Tenggat: ${action} (${agency})`,
    lines: {
      problem: (problem) => `Masalah: ${problem}`, measure: (measure) => `Ukuran keberhasilan: ${measure}`, agency: (agency) => `Instansi: ${agency}`,
      partners: (partners) => `Bersama: ${partners.join(', ')}`, inCharge: (name) => `Penanggung jawab: ${name}`, state: (state) => `Keadaan saat berkas dibuat: ${state}`,
      from: (retreat) => `Disepakati dalam ${retreat}`,
    },
    alarm: (action) => `Tiga hari lagi tenggat: ${action}`,
  },
  en: {
    fileName: 'Due dates of action plans',
    name: (retreat) => `Follow-up of ${retreat}`,
    summary: (action, agency) => `Due: ${action} (${agency})`,
    lines: {
      problem: (problem) => `Problem: ${problem}`, measure: (measure) => `Measure of success: ${measure}`, agency: (agency) => `Agency: ${agency}`,
      partners: (partners) => `Together with: ${partners.join(', ')}`, inCharge: (name) => `In charge: ${name}`, state: (state) => `State when this file was made: ${state}`,
      from: (retreat) => `Agreed at ${retreat}`,
    },
    alarm: (action) => `Due in three days: ${action}`,
  },
};
