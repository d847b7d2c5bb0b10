// The sentences of the pane "Aturan": how a run is scored, its judges, its rubric, and whether it is held at all.
import type { Language } from '../../units.ts';
import { plural } from '../format.ts';

export type RunSettingsText = {
  readonly heading: (exercise: string) => string;
  readonly lead: (hasScores: boolean) => string;
  readonly save: string;
  readonly cancel: string;
  readonly reason: string;
  readonly reasonNote: string;
  readonly noReason: string;
  readonly moves: {
    /** null: not known yet. */
    readonly says: (teams: string | null, isNone: boolean) => string;
    readonly team: string;
    readonly total: string;
    readonly place: string;
    /** "from" to "to", for those who do not see the arrow. */
    readonly fromTo: (from: string, to: string) => string;
    readonly nothing: string;
  };
  readonly times: { readonly heading: string; readonly lead: string; readonly target: string; readonly limit: string; readonly save: string };
  readonly weight: {
    readonly heading: string;
    readonly lead: string;
    readonly weight: string;
    readonly result: string;
    readonly behaviour: (perCent: string) => string;
    readonly isOff: string;
    readonly save: string;
  };
  readonly behaviour: { readonly heading: string; readonly lead: string; readonly on: string; readonly fixed: (on: boolean) => string };
  readonly judges: {
    readonly heading: string;
    readonly lead: string;
    readonly oneSheet: string;
    readonly measured: string;
    readonly nobodyListed: string;
    readonly add: string;
    readonly choose: string;
    readonly addButton: string;
    readonly full: (most: string) => string;
    readonly inRole: string;
    readonly others: string;
    readonly unknown: string;
    readonly fixed: string;
    readonly save: string;
    readonly place: (number: string, name: string) => string;
    readonly warn: (whole: string, rest: string) => string;
    readonly half: (names: string) => string;
    readonly drop: string;
    readonly dropNote: string;
    readonly dropFew: (judges: string) => string;
    readonly dropIdle: (judges: string) => string;
    readonly dropApart: string;
    readonly dropFixed: string;
  };
  readonly means: {
    readonly heading: string;
    readonly who: string;
    readonly teams: string;
    readonly mean: string;
    readonly former: (names: string) => string;
    readonly present: (names: string) => string;
    readonly nobody: string;
    readonly none: string;
    readonly note: string;
  };
  readonly rubric: {
    readonly heading: string;
    readonly free: string;
    readonly fixed: string;
    readonly combined: string;
    readonly version: (version: string, since: string, reason: string) => string;
    readonly first: string;
    readonly carried: string;
    readonly change: string;
    readonly save: (version: string | null) => string;
    readonly names: string;
  };
  readonly held: {
    readonly heading: string;
    readonly lead: string;
    readonly cancelled: (reason: string) => string;
    readonly replaced: (exercise: string) => string;
    readonly isGone: string;
    readonly reason: string;
    readonly replacedBy: string;
    readonly nothing: string;
    readonly cancel: string;
    readonly revive: string;
    readonly reviveLead: string;
  };
  readonly ties: {
    readonly heading: string;
    readonly lead: string;
    readonly choice: string;
    readonly fixed: string;
    readonly where: string;
    readonly save: string;
  };
};

export const runSettingsText: Readonly<Record<Language, RunSettingsText>> = {
  id: {
    heading: (exercise) => `Aturan ${exercise}`,
    lead: (hasScores) => (hasScores ? 'Sudah ada nilai. Perubahan yang menggeser nilai meminta alasan dan masuk riwayat.' : 'Belum ada nilai. Semua aturan masih dapat diubah.'),
    save: 'Simpan',
    cancel: 'Kembali',
    reason: 'Alasan perubahan',
    reasonNote: 'Masuk riwayat bersama nama operator.',
    noReason: 'Tulis alasannya, misalnya apa yang keliru dan siapa yang memutuskan.',
    moves: {
      says: (teams, isNone) => (teams === null ? 'Menghitung akibatnya …' : isNone ? 'Tidak ada Total atau peringkat yang bergeser.' : `Yang bergeser: ${teams} tim.`),
      team: 'Tim', total: 'Total', place: 'Peringkat',
      fromTo: (from, to) => `dari ${from} menjadi ${to}`,
      nothing: 'belum ada',
    },
    times: {
      heading: 'Target dan batas',
      lead: 'Selesai tepat pada target bernilai 100, tepat pada batas bernilai 40, untuk semua tim. Menambah waktu di layar tidak menggesernya.',
      target: 'Target (menit:detik)', limit: 'Batas (menit:detik)', save: 'Simpan waktu',
    },
    weight: {
      heading: 'Bobot',
      lead: 'Bobot latihan di antara latihan lain, dan bagian Hasil serta Perilaku di dalamnya.',
      weight: 'Bobot latihan (1–10)', result: 'Hasil (%)',
      behaviour: (perCent) => `Perilaku ${perCent}%`,
      isOff: 'Perilaku tidak dinilai, jadi Nilai latihan sama dengan Hasil.',
      save: 'Simpan bobot',
    },
    behaviour: {
      heading: 'Perilaku', lead: 'Diamati pengamat, 1 sampai 4. Tanpa pengamat, bagiannya pindah ke Hasil untuk semua tim.',
      on: 'Perilaku dinilai pada latihan ini',
      fixed: (on) => `Sudah ada nilai, jadi Perilaku tetap ${on ? 'dinilai' : 'tidak dinilai'} untuk semua tim.`,
    },
    judges: {
      heading: 'Penilai',
      lead: 'Setiap penilai mengisi lembarnya sendiri; Hasil adalah rata-ratanya. Urutannya sama dengan urutan lembar.',
      oneSheet: 'Belum ada penilai yang dipilih: satu lembar resmi tanpa nama.',
      measured: 'Latihan ini diukur atau dihitung, jadi memakai satu lembar resmi. Beberapa penilai hanya untuk rubrik.',
      nobodyListed: 'Belum ada panitia yang terdaftar. Tambahkan dahulu di Siapkan, bagian Panitia.',
      add: 'Tambah penilai', choose: 'Pilih dari panitia', addButton: 'Tambah',
      full: (most) => `Sudah ${most} penilai, jumlah terbanyak.`,
      inRole: 'Bertugas menilai', others: 'Panitia lain', unknown: 'sudah tidak terdaftar',
      fixed: 'Nilainya tidak terbuka lagi, jadi penilainya tidak dapat diganti. Nilai hanya berubah lewat koreksi.',
      save: 'Simpan penilai',
      place: (number, name) => `Penilai ${number}, ${name}`,
      warn: (whole, rest) => `${whole} tim sudah dinilai lengkap dan tetap memakai nilai penilainya; ${rest} tim lagi akan dinilai penilai yang baru. Penilai lain dapat lebih ketat atau lebih longgar, jadi bandingkan rata-ratanya.`,
      half: (names) => `Baru dinilai sebagian: ${names}. Lengkapi atau kosongkan lembarnya sebelum penilai diganti.`,
      drop: 'Buang nilai tertinggi dan terendah',
      dropNote: 'Berlaku untuk semua tim. Bila satu lembar tidak ada atau penilainya diganti di tengah jalan, semua tim kembali ke rata-rata biasa.',
      dropFew: (judges) => `Hanya untuk empat penilai atau lebih; sekarang ${judges}.`,
      dropIdle: (judges) => `Sekarang hanya ${judges} penilai, jadi yang dipakai rata-rata biasa.`,
      dropApart: 'Tidak semua tim dinilai oleh penilai yang sama, jadi yang dipakai rata-rata biasa untuk semua tim.',
      dropFixed: 'Sudah ada nilai, jadi pilihan ini tidak dapat diubah lagi.',
    },
    means: {
      heading: 'Rata-rata menurut penilai', who: 'Penilai', teams: 'Tim', mean: 'Rata-rata Hasil',
      former: (names) => `Sebelumnya: ${names}`, present: (names) => `Sekarang: ${names}`, nobody: 'satu lembar resmi', none: 'belum ada',
      note: 'Hanya tim yang Hasilnya sudah dihitung. Nilai tidak disesuaikan.',
    },
    rubric: {
      heading: 'Rubrik',
      free: 'Nama dan nilai kriteria dapat diubah sampai nilai pertama masuk. Jumlahnya harus 100.',
      fixed: 'Sudah ada nilai, jadi rubrik hanya berubah sebagai versi baru dengan alasan. Banyaknya kriteria tetap.',
      combined: 'Latihan ini gabungan. Rubrik di dalamnya tidak dapat diubah di sini; hanya latihan yang dinilai dengan rubrik saja.',
      version: (version, since, reason) => `Rubrik versi ${version}, sejak ${since}: ${reason}`,
      first: 'Rubrik versi 1',
      carried: 'Lembar yang sudah masuk tetap seperti tertulis di kertas. Tiap kriteria dihitung: nilai di kertas × nilai tertinggi baru ÷ nilai tertinggi lama.',
      change: 'Ubah rubrik', save: (version) => (version === null ? 'Simpan rubrik' : `Simpan sebagai versi ${version}`),
      names: 'Kriteria',
    },
    held: {
      heading: 'Pembatalan',
      lead: 'Latihan yang dibatalkan tidak dihitung untuk semua tim. Lembarnya tetap tersimpan dan dapat diadakan lagi.',
      cancelled: (reason) => `Latihan ini dibatalkan: ${reason}`,
      replaced: (exercise) => `Diganti dengan ${exercise}.`,
      isGone: 'latihan yang sudah dihapus',
      reason: 'Alasan pembatalan', replacedBy: 'Diganti dengan', nothing: 'Tidak diganti',
      cancel: 'Batalkan latihan', revive: 'Adakan lagi',
      reviveLead: 'Nilainya dihitung lagi untuk semua tim, seperti sebelum dibatalkan.',
    },
    ties: {
      heading: 'Total yang sama, untuk seluruh retret',
      lead: 'Yang memisahkan tim bila Total sama. Undian tidak pernah dipakai diam-diam.',
      choice: 'Penentu bila Total sama',
      fixed: 'Sudah ada nilai, bonus, Poin Gotong Royong, atau perubahan Total di retret ini, jadi penentunya tidak dapat diubah lagi.',
      where: 'Tercetak pada Rekap nilai, di bawah Catatan (bagian Tutup).',
      save: 'Simpan penentu',
    },
  },
  en: {
    heading: (exercise) => `Rules of ${exercise}`,
    lead: (hasScores) => (hasScores ? 'There are scores. A change that moves them asks for a reason, which goes into the journal.' : 'There are no scores yet. Every rule can still be changed.'),
    save: 'Save',
    cancel: 'Back',
    reason: 'Reason for the change',
    reasonNote: 'Goes into the journal with the operator’s name.',
    noReason: 'Write why, for example what was wrong and who decided.',
    moves: {
      says: (teams, isNone) => (teams === null ? 'Working out what it moves …' : isNone ? 'No total and no place moves.' : `What moves: ${teams} ${plural(teams, 'team', 'teams')}.`),
      team: 'Team', total: 'Total', place: 'Place',
      fromTo: (from, to) => `from ${from} to ${to}`,
      nothing: 'none yet',
    },
    times: {
      heading: 'Target and limit',
      lead: 'Right at the target is worth 100, right at the limit 40, for every team. More time on the screen does not move them.',
      target: 'Target (min:sec)', limit: 'Limit (min:sec)', save: 'Save the times',
    },
    weight: {
      heading: 'Weight',
      lead: 'The weight of this exercise among the others, and the shares of Result and Behaviour within it.',
      weight: 'Weight of the exercise (1–10)', result: 'Result (%)',
      behaviour: (perCent) => `Behaviour ${perCent}%`,
      isOff: 'Behaviour is not rated, so the score of the exercise is the Result.',
      save: 'Save weight',
    },
    behaviour: {
      heading: 'Behaviour', lead: 'Seen by observers, 1 to 4. Without observers its share goes to the Result for every team.',
      on: 'Behaviour is rated in this exercise',
      fixed: (on) => `There are scores already, so Behaviour stays ${on ? 'rated' : 'unrated'} for every team.`,
    },
    judges: {
      heading: 'Judges',
      lead: 'Each judge fills in a sheet; the Result is their mean. Their order is the order of the sheets.',
      oneSheet: 'No judge is chosen: one official sheet without a name.',
      measured: 'This exercise is measured or counted, so it has one official sheet. Several judges are for rubrics only.',
      nobodyListed: 'Nobody is on the committee’s list yet. Add people under Prepare, Committee.',
      add: 'Add a judge', choose: 'Choose from the committee', addButton: 'Add',
      full: (most) => `There are ${most} judges, which is the most.`,
      inRole: 'Listed as judges', others: 'Others of the committee', unknown: 'no longer listed',
      fixed: 'The scores are no longer open, so the judges cannot change. Scores change only by a correction.',
      save: 'Save judges',
      place: (number, name) => `Judge ${number}, ${name}`,
      warn: (whole, rest) => `${whole} ${plural(whole, 'team has', 'teams have')} been judged whole and ${plural(whole, 'keeps its', 'keep their')} judges’ scores; ${rest} more will be judged by the new ones. Other judges may be stricter or milder, so compare the means.`,
      half: (names) => `Judged in part: ${names}. Complete or clear the sheets before the judges change.`,
      drop: 'Leave out the highest and the lowest',
      dropNote: 'For every team. Where one sheet is missing, or other judges take over halfway, all teams go back to the plain mean.',
      dropFew: (judges) => `Only for four judges or more; there ${plural(judges, 'is', 'are')} ${judges} now.`,
      dropIdle: (judges) => `There ${plural(judges, 'is only 1 judge', `are only ${judges} judges`)} now, so the plain mean is taken.`,
      dropApart: 'Not every team has the same judges, so the plain mean is taken for all of them.',
      dropFixed: 'There are scores already, so this choice is fixed.',
    },
    means: {
      heading: 'Means by judges', who: 'Judges', teams: 'Teams', mean: 'Mean Result',
      former: (names) => `Before: ${names}`, present: (names) => `Now: ${names}`, nobody: 'one official sheet', none: 'none yet',
      note: 'Only teams whose Result counts already. No score is adjusted.',
    },
    rubric: {
      heading: 'Rubric',
      free: 'Names and points of the criteria can change until the first score is in. They must come to 100.',
      fixed: 'There are scores, so the rubric changes only as a new version with a reason. The number of criteria stays.',
      combined: 'This exercise is a combined one. A rubric within it cannot change here; only exercises scored by a rubric alone.',
      version: (version, since, reason) => `Rubric version ${version}, since ${since}: ${reason}`,
      first: 'Rubric version 1',
      carried: 'Sheets that are in stay as they were written on paper. Each criterion counts as: points on paper × new most ÷ old most.',
      change: 'Change the rubric', save: (version) => (version === null ? 'Save rubric' : `Save as version ${version}`),
      names: 'Criteria',
    },
    held: {
      heading: 'Cancel and bring back',
      lead: 'A cancelled exercise counts for no team. Its sheets stay, and it can be brought back.',
      cancelled: (reason) => `This exercise is cancelled: ${reason}`,
      replaced: (exercise) => `Replaced by ${exercise}.`,
      isGone: 'an exercise that was removed',
      reason: 'Reason for cancelling', replacedBy: 'Replaced by', nothing: 'Not replaced',
      cancel: 'Cancel the exercise', revive: 'Bring back',
      reviveLead: 'Its scores count again for every team, as before it was cancelled.',
    },
    ties: {
      heading: 'Equal totals, for the whole retreat',
      lead: 'What parts teams of one total. No lot is ever drawn in silence.',
      choice: 'What parts equal totals',
      fixed: 'There are scores, bonuses, help points or changes of a total in this retreat, so this can no longer change.',
      where: 'Printed on the score summary, under Notes (part Close).',
      save: 'Save',
    },
  },
};
