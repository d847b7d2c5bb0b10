// The sentences of refusals about action plans, in both languages: what is wrong, and what to do.
import type { Language } from '../../units.ts';
import { formatDate } from '../format.ts';
import type { RefusalSentences } from './refusalSentences.ts';

type Code = 'unknownPlan' | 'partnerIsOwn' | 'partnerTwice' | 'dueBeforeRetreat' | 'progressBeforeRetreat' | 'planTwice' | 'progressFull';

export const followUpRefusals: Readonly<Record<Language, RefusalSentences<Code>>> = {
  id: {
    unknownPlan: () => 'Rencana itu sudah tidak ada.',
    partnerIsOwn: ({ name }) => `${name} pemilik rencana ini, jadi tidak perlu disebut lagi sebagai mitra.`,
    partnerTwice: ({ name }) => `${name} disebut dua kali sebagai mitra. Hapus salah satu.`,
    dueBeforeRetreat: ({ day }) => `Tenggat tidak boleh sebelum hari pertama retret, ${formatDate(day, 'id')}. Pilih tanggal sesudahnya.`,
    progressBeforeRetreat: ({ action, day }) => `Catatan "${action}" bertanggal sebelum hari pertama retret, ${formatDate(day, 'id')}. Periksa tanggalnya.`,
    planTwice: ({ action }) => `"${action}" dicatat dua kali sekaligus. Sisakan satu.`,
    progressFull: ({ action, most }) => `"${action}" sudah punya ${most} catatan. Buat rencana baru untuk kelanjutannya.`,
  },
  en: {
    unknownPlan: () => 'That plan is no longer there.',
    partnerIsOwn: ({ name }) => `The plan is that of ${name}, so it need not be named as a partner too.`,
    partnerTwice: ({ name }) => `${name} is named twice as a partner. Take one out.`,
    dueBeforeRetreat: ({ day }) => `A plan cannot be due before the first day of the retreat, ${formatDate(day, 'en')}. Choose a later date.`,
    progressBeforeRetreat: ({ action, day }) => `The note on "${action}" is dated before the first day of the retreat, ${formatDate(day, 'en')}. Check its date.`,
    planTwice: ({ action }) => `"${action}" is noted twice in one go. Keep one of them.`,
    progressFull: ({ action, most }) => `"${action}" has ${most} notes already. Make a new plan for what comes next.`,
  },
};
