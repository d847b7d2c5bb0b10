// The sentences of the pane of action plans: the headline of the day, the board, one plan, what was heard of it, and the form; its states stand apart.
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

export type PlanProblem = 'empty' | 'tooLong' | 'notADay' | 'beforeRetreat' | 'ownPartner' | 'twice';

export type FollowUpText = {
  readonly heading: string;
  readonly headline: {
    /** `day` since the last day of the retreat. */
    readonly on: (day: string, what: string) => string;
    readonly notOver: (what: string) => string;
    readonly due: (today: string, overdue: string) => string;
    readonly dueToday: (today: string) => string;
    readonly overdue: (overdue: string) => string;
    readonly nothing: string;
    readonly done: (done: string, of: string) => string;
    /** `day` as "day 60", or ''. */
    readonly next: (plans: string, date: string, day: string) => string;
    readonly open: string;
  };
  readonly empty: { readonly title: string; readonly sentence: string };
  readonly noMatch: string;
  readonly add: string;
  readonly orders: { readonly label: string; readonly due: string; readonly agency: string };
  readonly filters: { readonly state: string; readonly agency: string; readonly allStates: string; readonly unsettled: string; readonly overdue: string; readonly allAgencies: string; readonly clear: string; readonly shown: (shown: string, of: string) => string };
  readonly columns: { readonly state: string; readonly action: string; readonly agency: string; readonly inCharge: string; readonly due: string };
  readonly day: (number: string) => string;
  readonly group: (done: string, of: string) => string;
  readonly urgency: { readonly overdue: (days: number) => string; readonly today: string; readonly soon: (days: number) => string };
  readonly partners: (names: string) => string;
  readonly card: {
    readonly choose: string; readonly problem: string; readonly measure: string; readonly agency: string; readonly partners: string; readonly inCharge: string; readonly due: string; readonly team: string;
    readonly edit: string; readonly remove: string; readonly removeNamed: (action: string) => string;
  };
  readonly progress: {
    readonly heading: string; readonly state: string; readonly note: string; readonly noteHint: string; readonly on: string; readonly save: string;
    readonly history: string; readonly nothing: string; readonly problems: Readonly<Record<'notADay' | 'beforeRetreat' | 'notYet', string>>;
  };
  readonly form: {
    readonly newTitle: string; readonly editTitle: string;
    readonly problem: string; readonly problemHint: string; readonly action: string; readonly actionHint: string; readonly measure: string; readonly measureHint: string;
    readonly agency: string; readonly agencyHint: string; readonly partners: string; readonly partnersHint: string;
    readonly inCharge: string; readonly inChargeHint: string; readonly takesPart: (agency: string) => string;
    readonly due: string; readonly horizon: (days: string, day: string) => string; readonly otherDay: string; readonly day: string;
    readonly team: string; readonly noTeam: string;
    readonly save: string; readonly cancel: string;
    /** How much too long something is stands in a text of its own. */
    readonly problems: Readonly<Record<Exclude<PlanProblem, 'tooLong'>, string>>;
  };
  readonly commitments: {
    readonly open: string; readonly heading: string; readonly lead: string; readonly nothing: string; readonly toDebrief: string; readonly make: string; readonly makeNamed: (text: string) => string; readonly made: string;
    readonly personal: string; readonly back: string;
  };
  readonly foot: { readonly save: string; readonly choose: string; readonly note: string; readonly add: string; readonly order: string; readonly commitments: string };
};

export const followUpText: Readonly<Record<Language, FollowUpText>> = {
  id: {
    heading: 'Tindak lanjut',
    headline: {
      on: (day, what) => `Hari ke-${day}: ${what}`,
      notOver: (what) => `Retret belum selesai: ${what}`,
      due: (today, overdue) => `${today} jatuh tempo, ${overdue} lewat`,
      dueToday: (today) => `${today} jatuh tempo`,
      overdue: (overdue) => `${overdue} lewat tenggat`,
      nothing: 'tidak ada yang jatuh tempo',
      done: (done, of) => `${done} dari ${of} rencana selesai.`,
      next: (plans, date, day) => `Berikutnya ${plans} rencana pada ${date}${day === '' ? '' : ` (${day})`}.`,
      open: 'Lihat rencananya',
    },
    empty: {
      title: 'Belum ada rencana', sentence: 'Tulis apa yang akan dilakukan instansi dalam 30, 60, dan 90 hari sesudah retret, atau mulai dari komitmen tim di sebelah kanan. Berkas ini bisa dibuka lagi pada hari jatuh temponya.',
    },
    noMatch: 'Tidak ada rencana yang cocok dengan saringan ini.',
    add: 'Rencana baru',
    orders: { label: 'Urutan', due: 'Menurut tenggat', agency: 'Menurut instansi' },
    filters: {
      state: 'Keadaan', agency: 'Instansi', allStates: 'Semua keadaan', unsettled: 'Belum selesai', overdue: 'Lewat tenggat', allAgencies: 'Semua instansi', clear: 'Tampilkan semua', shown: (shown, of) => `${shown} dari ${of} rencana`,
    },
    columns: { state: 'Keadaan', action: 'Tindakan dan ukurannya', agency: 'Instansi dan mitra', inCharge: 'Penanggung jawab', due: 'Tenggat' },
    day: (number) => `hari ke-${number}`,
    group: (done, of) => `${done} dari ${of} selesai`,
    urgency: { overdue: (days) => `lewat ${days} hari`, today: 'hari ini', soon: (days) => `${days} hari lagi` },
    partners: (names) => `bersama ${names}`,
    card: {
      choose: 'Pilih satu rencana untuk melihat perkembangannya.', problem: 'Masalah', measure: 'Ukuran', agency: 'Instansi', partners: 'Mitra', inCharge: 'Penanggung jawab', due: 'Tenggat', team: 'Tim',
      edit: 'Ubah', remove: 'Hapus', removeNamed: (action) => `Hapus rencana "${action}"`,
    },
    progress: {
      heading: 'Catat perkembangan', state: 'Keadaan sekarang', note: 'Catatan', noteHint: 'Apa yang terjadi, apa hambatannya', on: 'Tanggal', save: 'Catat',
      history: 'Perkembangan', nothing: 'Belum ada catatan.',
      problems: { notADay: 'Isi tanggal yang ada di kalender.', beforeRetreat: 'Tanggal ini sebelum hari pertama retret. Periksa lagi.', notYet: 'Tanggal ini belum tiba. Periksa lagi.' },
    },
    form: {
      newTitle: 'Rencana baru', editTitle: 'Ubah rencana',
      problem: 'Masalah', problemHint: 'Apa yang dialami warga atau pegawai', action: 'Tindakan', actionHint: 'Apa yang akan dilakukan', measure: 'Ukuran keberhasilan', measureHint: 'Angka atau bukti yang akan terlihat',
      agency: 'Instansi', agencyHint: 'Pilih atau ketik', partners: 'Instansi lain yang diperlukan', partnersHint: 'Ketik, lalu Enter',
      inCharge: 'Penanggung jawab', inChargeHint: 'Ketik nama atau jabatan', takesPart: (agency) => `Peserta retret, ${agency}`,
      due: 'Tenggat', horizon: (days, day) => `${days} hari, ${day}`, otherDay: 'Tanggal lain', day: 'Tanggal tenggat',
      team: 'Tim', noTeam: 'Bukan dari satu tim',
      save: 'Simpan rencana', cancel: 'Batal',
      problems: {
        empty: 'Isi bagian ini.', notADay: 'Isi tanggal yang ada di kalender.', beforeRetreat: 'Tenggat tidak boleh sebelum hari pertama retret.', ownPartner: 'Instansi ini pemilik rencananya. Keluarkan dari mitra.', twice: 'Ada mitra yang disebut dua kali. Keluarkan salah satu.',
      },
    },
    commitments: {
      open: 'Komitmen', heading: 'Komitmen', lead: 'Dari refleksi dan malam penutupan. Komitmen tim bisa dijadikan rencana; tindakan dan timnya terisi.', nothing: 'Belum ada komitmen yang dicatat. Komitmen tim dan pribadi ditulis di Jalankan, pada Refleksi setiap latihan.', toDebrief: 'Catat di Refleksi',
      make: 'Jadikan rencana', makeNamed: (text) => `Jadikan rencana: ${text}`, made: 'sudah menjadi rencana', personal: 'Komitmen pribadi', back: 'Kembali ke rencana',
    },
    foot: { save: 'simpan rencana', choose: 'pilih rencana', note: 'catat perkembangan', add: 'rencana baru', order: 'tenggat, instansi', commitments: 'komitmen' },
  },
  en: {
    heading: 'Follow-up',
    headline: {
      on: (day, what) => `Day ${day}: ${what}`,
      notOver: (what) => `The retreat is not over: ${what}`,
      due: (today, overdue) => `${today} due, ${overdue} late`,
      dueToday: (today) => `${today} due`,
      overdue: (overdue) => `${overdue} late`,
      nothing: 'nothing is due',
      done: (done, of) => `${done} of ${of} plans done.`,
      next: (plans, date, day) => `Next: ${plans} on ${date}${day === '' ? '' : ` (${day})`}.`,
      open: 'Show the plans',
    },
    empty: {
      title: 'No plans yet', sentence: 'Write down what agencies will do within 30, 60 and 90 days after the retreat, or begin with what the teams committed to, at the right. This file can be opened again on the day things are due.',
    },
    noMatch: 'No plan matches this filter.',
    add: 'New plan',
    orders: { label: 'Order', due: 'By due date', agency: 'By agency' },
    filters: {
      state: 'State', agency: 'Agency', allStates: 'All states', unsettled: 'Not settled', overdue: 'Late', allAgencies: 'All agencies', clear: 'Show all', shown: (shown, of) => `${shown} of ${of} plans`,
    },
    columns: { state: 'State', action: 'Action and measure', agency: 'Agency and partners', inCharge: 'In charge', due: 'Due' },
    day: (number) => `day ${number}`,
    group: (done, of) => `${done} of ${of} done`,
    urgency: { overdue: (days) => `${days} ${plural(days, 'day', 'days')} late`, today: 'today', soon: (days) => `in ${days} ${plural(days, 'day', 'days')}` },
    partners: (names) => `with ${names}`,
    card: {
      choose: 'Choose a plan to see how far it has come.', problem: 'Problem', measure: 'Measure', agency: 'Agency', partners: 'Partners', inCharge: 'In charge', due: 'Due', team: 'Team',
      edit: 'Edit', remove: 'Remove', removeNamed: (action) => `Remove the plan "${action}"`,
    },
    progress: {
      heading: 'Note progress', state: 'Where it stands now', note: 'Note', noteHint: 'What happened, what hinders it', on: 'Date', save: 'Note it',
      history: 'Progress', nothing: 'Nothing noted yet.',
      problems: { notADay: 'Enter a date of the calendar.', beforeRetreat: 'This date is before the first day of the retreat. Check it.', notYet: 'This date has not come yet. Check it.' },
    },
    form: {
      newTitle: 'New plan', editTitle: 'Edit the plan',
      problem: 'Problem', problemHint: 'What citizens or staff go through', action: 'Action', actionHint: 'What will be done', measure: 'How one sees that it worked', measureHint: 'A figure or a proof',
      agency: 'Agency', agencyHint: 'Choose or type', partners: 'Other agencies it needs', partnersHint: 'Type, then Enter',
      inCharge: 'In charge', inChargeHint: 'Type a name or a post', takesPart: (agency) => `Takes part, ${agency}`,
      due: 'Due', horizon: (days, day) => `${days} days, ${day}`, otherDay: 'Another date', day: 'Due date',
      team: 'Team', noTeam: 'Of no team in particular',
      save: 'Save the plan', cancel: 'Cancel',
      problems: {
        empty: 'Fill this in.', notADay: 'Enter a date of the calendar.', beforeRetreat: 'A plan cannot be due before the first day of the retreat.', ownPartner: 'The plan is this agency’s own. Take it out of the partners.', twice: 'A partner is named twice. Take one out.',
      },
    },
    commitments: {
      open: 'Commitments', heading: 'Commitments', lead: 'From the debriefs and the last evening. A team’s commitment can be made a plan; its action and team are filled in.', nothing: 'No commitment has been noted yet. Those of teams and of people are written in Run, with the Debrief of each exercise.', toDebrief: 'Write one in the Debrief',
      make: 'Make it a plan', makeNamed: (text) => `Make it a plan: ${text}`, made: 'is a plan already', personal: 'Personal commitments', back: 'Back to the plan',
    },
    foot: { save: 'save the plan', choose: 'choose a plan', note: 'note progress', add: 'new plan', order: 'due date, agency', commitments: 'commitments' },
  },
};
