// The words around every sum of an explanation, in both languages: what it is, what befell it, and what it leaves out; it computes nothing.
import type { Note, Step, Subject, SumName } from '../../domain/scoring/explain/step.ts';
import type { Ratings } from '../../domain/scoring/schemas.ts';
import type { Instant, Language, MemberId, RunId, TeamId } from '../../units.ts';
import { hundredths } from '../../units.ts';
import { correctionReason } from '../correctionReason.ts';
import { formatAmount, formatCount, formatPoints } from '../format.ts';
import { resultWords, sumWords } from './sums.ts';
import { oneStop } from '../oneStop.ts';

/** What things are called, in the language that is spoken. */
export type ExplainNames = {
  readonly team: (id: TeamId) => string;
  readonly run: (id: RunId) => string;
  /** null: nobody's name stands on it. */
  readonly member: (id: MemberId | null) => string | null;
  readonly value: (code: string) => string;
  readonly moment: (at: Instant) => string;
};

type Plain = 'aboveFull' | 'belowZero' | 'absent' | 'noShow' | 'notRated' | 'behaviourOff' | 'endsKept' | 'nothingCounts' | 'none' | 'wholeScore' | 'shared' | 'ratingsLeftOut';
/** Names and figures come in as people read them. */
export type ExplainText = {
  readonly sums: Readonly<Record<SumName, string>>;
  readonly subjects: Readonly<Record<'total' | 'mean' | 'help' | 'adjust' | 'place', string>> & Readonly<Record<'score' | 'hasil' | 'perilaku', string>> & { readonly value: (name: string) => string };
  readonly plain: Readonly<Record<Plain, string>>;
  readonly judge: (name: string, dropped: 'highest' | 'lowest' | null) => string;
  readonly observer: string;
  readonly try: (number: string) => string;
  readonly part: (name: string, weight: string) => string;
  readonly ofTeam: (name: string) => string;
  readonly counted: (name: string, count: string) => string;
  readonly criterion: (name: string, points: string, most: string, now: string | null) => string;
  readonly bonus: (points: string, reason: string) => string;
  readonly help: (points: string, receiver: string, reason: string) => string;
  readonly adjust: (points: string, reason: string) => string;
  readonly rating: (value: string, rating: string | null) => string;
  readonly ratings: (who: string, ratings: string, remark: string) => string;
  readonly ceiling: (name: string, at: string) => string;
  readonly best: (number: string, value: string) => string;
  readonly excused: (reason: string, second: string) => string;
  readonly disputed: (words: string) => string;
  readonly decided: (words: string, decision: string) => string;
  readonly released: (judge: string | null, reason: string, by: string, second: string) => string;
  readonly cancelled: (reason: string, replacedBy: string | null) => string;
  /** null: the one official sheet. */
  readonly out: (judges: string | null) => string;
  readonly corrected: (judge: string | null, before: string | null, reason: string, by: string, at: string) => string;
  /** `before` null: there were none. */
  readonly ratingsCorrected: (observer: string | null, before: string | null, reason: string, by: string, at: string) => string;
  readonly otherHasNone: (name: string) => string;
  readonly first: string;
  readonly place: (place: string, count: string, names: string) => string;
  readonly tied: (names: string) => string;
  readonly countback: (other: string, isAhead: boolean, place: number, more: string, fewer: string) => string;
  readonly collaboration: (other: string, isAhead: boolean, more: string, fewer: string | null) => string;
  readonly weight: (weight: string) => string;
};

const firstsEn = ['first places', 'second places', 'third places'];

export const explainText: Readonly<Record<Language, ExplainText>> = {
  id: {
    sums: {
      time: 'Waktu ditambah penalti', added: 'Tambahan waktu', amount: 'Hitungan sesudah penalti', formula: 'Menurut rumus', parts: 'Gabungan menurut bobot', penalty: 'Dikurangi penalti',
      judges: 'Rata-rata penilai', bonus: 'Ditambah bonus', rounded: 'Dibulatkan', observer: 'Rata-rata satu pengamat', perilaku: 'Perilaku', score: 'Nilai latihan', merged: 'Rata-rata tim yang bergabung',
      mean: 'Rata-rata menurut bobot', total: 'Total', help: 'Jumlah', adjust: 'Jumlah', value: 'Rata-rata penilaian sebagai poin',
    },
    subjects: {
      total: 'Total', mean: 'Rata-rata nilai latihan', help: 'Poin Gotong Royong', adjust: 'Di luar latihan', place: 'Peringkat', score: 'Nilai latihan', hasil: 'Hasil', perilaku: 'Perilaku', value: (name) => `Nilai dasar ${name}`,
    },
    plain: {
      aboveFull: 'Lebih dari 100, jadi dihitung 100,00.', belowZero: 'Kurang dari 0, jadi dihitung 0,00.', absent: 'Lembar ini mencatat tidak hadir: 0.', noShow: 'Tim tidak hadir: 0,00.',
      notRated: 'Tidak ada yang menilai Perilaku tim ini.', behaviourOff: 'Perilaku tidak dinilai pada latihan ini.', endsKept: 'Nilai tertinggi dan terendah tetap dihitung, karena ada lembar yang dilepas, penilainya kurang dari empat, atau tidak sama untuk semua tim.',
      nothingCounts: 'Belum ada nilai yang dihitung.', none: 'Belum ada.', wholeScore: 'Jadi skornya sama dengan Hasil.', shared: 'Satu nilai untuk semua tim.',
      ratingsLeftOut: 'Penilaian dari latihan yang tidak dihitung untuk tim ini tidak ikut dirata-rata.',
    },
    judge: (name, dropped) => `Penilai ${name}${dropped === null ? '' : dropped === 'highest' ? ': tertinggi, tidak ikut dirata-rata' : ': terendah, tidak ikut dirata-rata'}`,
    observer: 'Pengamat',
    try: (number) => `Percobaan ${number}`,
    part: (name, weight) => `Bagian ${name}, bobot ${weight}%`,
    ofTeam: (name) => `Nilai ${name}`,
    counted: (name, count) => `${name}: ${count} kali`,
    criterion: (name, points, most, now) => `${name}: ${points} dari ${most}${now === null ? '' : `, kini dari ${now}`}`,
    bonus: (points, reason) => `Bonus ${points}: ${reason}`,
    help: (points, receiver, reason) => `${points} karena menolong ${receiver}: ${reason}`,
    adjust: (points, reason) => `${points}: ${reason}`,
    rating: (value, rating) => `${value} ${rating ?? 'tidak teramati'}`,
    ratings: (who, ratings, remark) => `${who}: ${ratings}${remark === '' ? '' : `. Catatan: ${remark}`}`,
    ceiling: (name, at) => `${name}: hasil paling tinggi ${at}, jadi dihitung ${at}.`,
    best: (number, value) => `Yang terbaik berlaku: percobaan ${number}, ${value}.`,
    excused: (reason, second) => `Dikecualikan, jadi tidak dihitung. Alasan: ${reason}. Disetujui ${second}.`,
    disputed: (words) => `Disanggah, jadi tidak dihitung sampai diputus. Sanggahan: ${words}`,
    decided: (words, decision) => `Sanggahan "${words}" diputus: ${decision}`,
    released: (judge, reason, by, second) => `Lembar${judge === null ? '' : ` ${judge}`} dilepas oleh ${by} bersama ${second}. Alasan: ${reason}`,
    cancelled: (reason, replacedBy) => `Latihan dibatalkan untuk semua tim. Alasan: ${reason}.${replacedBy === null ? '' : ` Penggantinya: ${replacedBy}.`}`,
    out: (judges) => (judges === null ? 'Lembar nilainya belum masuk.' : `Belum masuk: lembar ${judges}.`),
    corrected: (judge, before, reason, by, at) => `Lembar${judge === null ? '' : ` ${judge}`} dikoreksi ${by}, ${at}${before === null ? '' : `; sebelumnya ${before}`}. Alasan: ${reason}`,
    ratingsCorrected: (observer, before, reason, by, at) => `Nilai Perilaku${observer === null ? '' : ` dari ${observer}`} dikoreksi ${by}, ${at}; sebelumnya ${before ?? 'belum ada'}. Alasan: ${reason}`,
    otherHasNone: (name) => `${name} tidak punya nilai di sini, jadi tidak ikut dirata-rata.`,
    first: 'Peringkat 1: tidak ada tim yang lebih baik.',
    place: (place, count, names) => `Peringkat ${place} = 1 + ${count} tim yang lebih baik: ${names}.`,
    tied: (names) => `Seri dengan ${names}; ditulis menurut abjad.`,
    countback: (other, isAhead, place, more, fewer) => {
      const what = `peringkat ${place}`;
      return isAhead ? `Totalnya sama dengan ${other}, tetapi lebih banyak ${what}: ${more} berbanding ${fewer}.` : `Totalnya sama dengan ${other}, tetapi ${other} lebih banyak ${what}: ${more} berbanding ${fewer}.`;
    },
    collaboration: (other, isAhead, more, fewer) => {
      const means = fewer === null ? `${more}, yang lain tidak dinilai` : `${more} berbanding ${fewer}`;
      return isAhead ? `Totalnya sama dengan ${other}, tetapi rata-rata Kolaboratifnya lebih tinggi: ${means}.` : `Totalnya sama dengan ${other}, tetapi rata-rata Kolaboratif ${other} lebih tinggi: ${means}.`;
    },
    weight: (weight) => `bobot ${weight}`,
  },
  en: {
    sums: {
      time: 'Time with penalties', added: 'Added time', amount: 'Count after penalties', formula: 'By the formula', parts: 'Parts by weight', penalty: 'Less penalties',
      judges: 'Mean of the judges', bonus: 'Plus bonus', rounded: 'Rounded', observer: 'Mean of one observer', perilaku: 'Behaviour', score: 'Score of the exercise', merged: 'Mean of the merged teams',
      mean: 'Mean by weight', total: 'Total', help: 'Sum', adjust: 'Sum', value: 'Mean rating as points',
    },
    subjects: {
      total: 'Total', mean: 'Mean score', help: 'Help points', adjust: 'Outside exercises', place: 'Place', score: 'Score', hasil: 'Result', perilaku: 'Behaviour', value: (name) => `Value ${name}`,
    },
    plain: {
      aboveFull: 'More than 100, so it counts as 100.00.', belowZero: 'Less than 0, so it counts as 0.00.', absent: 'This sheet says absent: 0.', noShow: 'The team did not come: 0.00.',
      notRated: 'Nobody rated the behaviour of this team.', behaviourOff: 'Behaviour is not rated in this exercise.', endsKept: 'The highest and the lowest still count, because a sheet was released, there are fewer than four judges, or not every team had the same ones.',
      nothingCounts: 'Nothing counts yet.', none: 'None yet.', wholeScore: 'So the score is the result.', shared: 'One value for every team.',
      ratingsLeftOut: 'Ratings from exercises that do not count for this team are left out of the mean.',
    },
    judge: (name, dropped) => `Judge ${name}${dropped === null ? '' : dropped === 'highest' ? ': the highest, left out of the mean' : ': the lowest, left out of the mean'}`,
    observer: 'Observer',
    try: (number) => `Try ${number}`,
    part: (name, weight) => `Part ${name}, weight ${weight}%`,
    ofTeam: (name) => `Scores of ${name}`,
    counted: (name, count) => `${name}: ${count} times`,
    criterion: (name, points, most, now) => `${name}: ${points} of ${most}${now === null ? '' : `, now of ${now}`}`,
    bonus: (points, reason) => `Bonus ${points}: ${reason}`,
    help: (points, receiver, reason) => `${points} for helping ${receiver}: ${reason}`,
    adjust: (points, reason) => `${points}: ${reason}`,
    rating: (value, rating) => `${value} ${rating ?? 'not observed'}`,
    ratings: (who, ratings, remark) => `${who}: ${ratings}${remark === '' ? '' : `. Note: ${remark}`}`,
    ceiling: (name, at) => `${name}: at most ${at}, so it counts as ${at}.`,
    best: (number, value) => `The best one counts: try ${number}, ${value}.`,
    excused: (reason, second) => `Excused, so it does not count. Reason: ${reason}. Agreed by ${second}.`,
    disputed: (words) => `Disputed, so it does not count until decided. Dispute: ${words}`,
    decided: (words, decision) => `The dispute "${words}" was decided: ${decision}`,
    released: (judge, reason, by, second) => `Sheet${judge === null ? '' : ` of ${judge}`} released by ${by} with ${second}. Reason: ${reason}`,
    cancelled: (reason, replacedBy) => `The exercise was cancelled for every team. Reason: ${reason}.${replacedBy === null ? '' : ` Held instead: ${replacedBy}.`}`,
    out: (judges) => (judges === null ? 'Its score sheet is still out.' : `Still out: sheet of ${judges}.`),
    corrected: (judge, before, reason, by, at) => `Sheet${judge === null ? '' : ` of ${judge}`} corrected by ${by}, ${at}${before === null ? '' : `; before that ${before}`}. Reason: ${reason}`,
    ratingsCorrected: (observer, before, reason, by, at) => `Behaviour ratings${observer === null ? '' : ` by ${observer}`} corrected by ${by}, ${at}; before that ${before ?? 'none'}. Reason: ${reason}`,
    otherHasNone: (name) => `${name} has nothing here, so it is left out of the mean.`,
    first: 'Place 1: no team is better.',
    place: (place, count, names) => `Place ${place} = 1 + ${count} better teams: ${names}.`,
    tied: (names) => `Tied with ${names}; written in alphabetical order.`,
    countback: (other, isAhead, place, more, fewer) => {
      const what = firstsEn[place - 1] ?? `places ${place}`;
      return isAhead ? `Same total as ${other}, but more ${what}: ${more} to ${fewer}.` : `Same total as ${other}, but ${other} has more ${what}: ${more} to ${fewer}.`;
    },
    collaboration: (other, isAhead, more, fewer) => {
      const means = fewer === null ? `${more}, the other was not rated` : `${more} to ${fewer}`;
      return isAhead ? `Same total as ${other}, but a higher mean in Collaborative: ${means}.` : `Same total as ${other}, but ${other} has a higher mean in Collaborative: ${means}.`;
    },
    weight: (weight) => `weight ${weight}`,
  },
};

/** A short list of names: "Ani, Beni". */
const listed = (names: readonly string[]): string => names.join(', ');

export const subjectWords = (subject: Subject, names: ExplainNames, language: Language): string => {
  const { subjects } = explainText[language];
  const what = subject.kind === 'value' ? subjects.value(names.value(subject.code)) : subjects[subject.kind];
  return 'run' in subject ? `${what} ${names.team(subject.team)}, ${names.run(subject.run)}` : `${what} ${names.team(subject.team)}`;
};

/** "86,25 = 40 + 60 × (12:00 − 5:50) ÷ (12:00 − 4:00)": what a person adds up again. */
export const sumLine = ({ result, from }: Pick<Extract<Step, { kind: 'sum' }>, 'result' | 'from'>, language: Language): string => {
  const [left, right] = [resultWords(result, language), sumWords(from, language)];
  return left === right ? left : `${left} = ${right}`;
};

const noteSentence = (said: Note, names: ExplainNames, language: Language): string => {
  const text = explainText[language];
  const points = (value: number): string => formatPoints(hundredths(value), language);
  const ratings = (given: Ratings): string => listed(Object.entries(given).map(([code, rating]) => text.rating(names.value(code), rating === null ? null : formatCount(rating, language))));
  switch (said.say) {
    case 'judge': return text.judge(names.member(said.judge) ?? '', said.isDropped);
    case 'try': return text.try(formatCount(said.number, language));
    case 'part': return text.part(said.name[language], formatCount(said.weight, language));
    case 'ofTeam': return text.ofTeam(said.name);
    case 'counted': return text.counted(said.penalty.name[language], formatCount(said.count, language));
    case 'criterion': return text.criterion(said.name[language], formatAmount(said.points, language), formatAmount(said.most, language), said.now === null ? null : formatAmount(said.now, language));
    case 'bonus': return text.bonus(points(said.points), said.reason);
    case 'help': return text.help(points(said.points), names.team(said.receiver), said.reason);
    case 'adjust': return text.adjust(`${said.points > 0 ? '+' : ''}${points(said.points)}`, said.reason);
    case 'ratings': {
      const who = names.member(said.observer) ?? text.observer;
      return text.ratings(said.run === null ? who : `${names.run(said.run)}, ${who}`, ratings(said.ratings), said.remark);
    }
    case 'ceiling': return text.ceiling(said.name[language], points(said.at));
    case 'best': return text.best(formatCount(said.number, language), resultWords({ kind: 'points', value: said.value }, language));
    case 'excused': return text.excused(said.reason, said.second);
    case 'disputed': return text.disputed(said.words);
    case 'decided': return text.decided(said.words, said.decision);
    case 'released': return text.released(names.member(said.judge), said.reason, said.by, said.second);
    case 'cancelled': return text.cancelled(said.reason, said.replacedBy === null ? null : names.run(said.replacedBy));
    case 'out': {
      const known = said.judges.flatMap((judge) => names.member(judge) ?? []);
      return text.out(known.length === 0 ? null : listed(known));
    }
    case 'corrected': return text.corrected(names.member(said.judge), said.before === null ? null : points(said.before), correctionReason(said, language), said.by, names.moment(said.at));
    case 'ratingsCorrected': {
      const says = text.ratingsCorrected(names.member(said.observer), said.before === null ? null : ratings(said.before), correctionReason(said, language), said.by, names.moment(said.at));
      return said.run === null ? says : `${names.run(said.run)}: ${says}`;
    }
    case 'otherHasNone': return text.otherHasNone(said.name);
    case 'place': return said.better.length === 0 ? text.first : text.place(formatCount(said.place, language), formatCount(said.better.length, language), listed(said.better));
    case 'tied': return text.tied(listed(said.names));
    case 'parted': {
      const { other, isAhead, by } = said;
      if (by.rule === 'countback') return text.countback(other, isAhead, by.place, formatCount(by.more, language), formatCount(by.fewer, language));
      const mean = (value: typeof by.more): string => resultWords({ kind: 'number', value }, language);
      return text.collaboration(other, isAhead, mean(by.more), by.fewer === null ? null : mean(by.fewer));
    }
    case 'aboveFull': case 'belowZero': case 'absent': case 'noShow': case 'notRated': case 'behaviourOff': case 'endsKept': case 'nothingCounts': case 'none': case 'wholeScore': case 'shared': case 'ratingsLeftOut':
      return text.plain[said.say];
  }
};

export const noteWords = (said: Note, names: ExplainNames, language: Language): string => oneStop(noteSentence(said, names, language));
