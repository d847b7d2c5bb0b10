// The four states of an action plan in words, for screens, papers and lists; it decides none of them.
import type { PlanState } from '../domain/followUp/schemas.ts';
import type { Language } from '../units.ts';

export const planStateText: Readonly<Record<Language, Readonly<Record<PlanState, string>>>> = {
  id: { open: 'Belum dimulai', going: 'Berjalan', done: 'Selesai', cancelled: 'Dibatalkan' },
  en: { open: 'Not yet', going: 'Going', done: 'Done', cancelled: 'Cancelled' },
};
