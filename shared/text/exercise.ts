// The words for what an exercise is and how it is judged; console, hall and paper say it with these.
import type { Exercise, Guide } from '../domain/exercise.ts';
import type { Penalty } from '../domain/scoring/points/penalties.ts';
import type { Criterion, ResultRule, SimpleRule } from '../domain/scoring/points/resultRule.ts';
import type { Language } from '../units.ts';
import { formatAmount, formatCount, formatDuration } from './format.ts';

export type ExerciseText = {
  readonly places: Readonly<Record<Guide['place'], string>>;
  readonly intensities: Readonly<Record<Guide['intensity'], string>>;
  readonly teamSize: (from: string, to: string, best: string) => string;
  readonly results: {
    readonly time: (target: string, limit: string) => string;
    readonly amount: (target: string, unit: string) => string;
    readonly error: (most: string, unit: string) => string;
    readonly shared: (of: string, unit: string) => string;
    readonly rubric: (criteria: string) => string;
    readonly combined: (parts: string) => string;
  };
  /** In figures alone, where there is little room. */
  readonly worth: { readonly time: (target: string, limit: string) => string; readonly full: (amount: string) => string; readonly none: (most: string) => string };
  /** `adds`: where more is worse, a penalty of units is added. */
  readonly penalties: {
    readonly seconds: (count: string) => string;
    readonly units: (count: string, adds: boolean) => string;
    readonly points: (count: string) => string;
    readonly ceiling: (points: string) => string;
  };
};

export const exerciseText: Readonly<Record<Language, ExerciseText>> = {
  id: {
    places: { indoors: 'Aula', outdoors: 'Lapangan', either: 'Aula atau lapangan' },
    intensities: { light: 'Ringan', moderate: 'Sedang' },
    teamSize: (from, to, best) => `${from} sampai ${to} orang, sebaiknya ${best}`,
    results: {
      time: (target, limit) => `Selesai dalam ${target} atau lebih cepat bernilai 100; tepat pada batas ${limit} bernilai 40.`,
      amount: (target, unit) => `${target} ${unit} bernilai 100.`,
      error: (most, unit) => `Tanpa selisih bernilai 100; ${most} ${unit} bernilai 0.`,
      shared: (of, unit) => `Satu nilai untuk semua tim: ${of} ${unit} bernilai 100.`,
      rubric: (criteria) => `Rubrik dengan ${criteria} kriteria, seluruhnya 100.`,
      combined: (parts) => `Gabungan: ${parts}.`,
    },
    worth: { time: (target, limit) => `target ${target} = 100, batas ${limit} = 40`, full: (amount) => `${amount} = 100`, none: (most) => `tanpa selisih = 100, ${most} = 0` },
    penalties: {
      seconds: (count) => `+${count} detik`,
      units: (count, adds) => `${adds ? '+' : '−'}${count} hitungan`,
      points: (count) => `−${count} poin`,
      ceiling: (points) => `paling tinggi ${points}`,
    },
  },
  en: {
    places: { indoors: 'Hall', outdoors: 'Field', either: 'Hall or field' },
    intensities: { light: 'Light', moderate: 'Moderate' },
    teamSize: (from, to, best) => `${from} to ${to} people, ${best} is best`,
    results: {
      time: (target, limit) => `Done in ${target} or faster is worth 100; right at the limit of ${limit}, 40.`,
      amount: (target, unit) => `${target} ${unit} are worth 100.`,
      error: (most, unit) => `No error is worth 100; ${most} ${unit} are worth 0.`,
      shared: (of, unit) => `One value for every team: ${of} ${unit} are worth 100.`,
      rubric: (criteria) => `A rubric of ${criteria} criteria, 100 in all.`,
      combined: (parts) => `Combined: ${parts}.`,
    },
    worth: { time: (target, limit) => `target ${target} = 100, limit ${limit} = 40`, full: (amount) => `${amount} = 100`, none: (most) => `no error = 100, ${most} = 0` },
    penalties: {
      seconds: (count) => `+${count} sec`,
      units: (count, adds) => `${adds ? '+' : '−'}${count} counted`,
      points: (count) => `−${count} points`,
      ceiling: (points) => `at most ${points}`,
    },
  },
};

/** How a result is worked out, as one sentence. */
export const resultWords = (result: ResultRule, language: Language): string => {
  const text = exerciseText[language].results;
  const amount = (value: number): string => formatAmount(value, language);
  switch (result.kind) {
    case 'time': return text.time(formatDuration(result.target), formatDuration(result.limit));
    case 'count': case 'measure': return text.amount(amount(result.target), result.unit[language]);
    case 'error': return text.error(amount(result.most), result.unit[language]);
    case 'shared': return text.shared(amount(result.of), result.unit[language]);
    case 'rubric': return text.rubric(formatCount(result.criteria.length, language));
    case 'combined': return text.combined(result.parts.map(({ name, weight }) => `${name[language]} ${formatCount(weight, language)}%`).join(', '));
  }
};

const criteriaOf = (rule: SimpleRule): readonly Criterion[] => (rule.kind === 'rubric' ? rule.criteria : []);

/** All of it: what is said of the whole and of each part, and every criterion with its most. */
export const scoringWords = (result: ResultRule, language: Language): { readonly says: readonly string[]; readonly criteria: readonly (readonly [name: string, most: string])[] } => {
  const parts = result.kind === 'combined' ? result.parts : [];
  const criteria = result.kind === 'combined' ? result.parts.flatMap(({ rule }) => criteriaOf(rule)) : criteriaOf(result);
  return {
    says: [resultWords(result, language), ...parts.filter(({ rule }) => rule.kind !== 'rubric').map(({ name, rule }) => `${name[language]}: ${resultWords(rule, language)}`)],
    criteria: criteria.map(({ name, most }) => [name[language], formatAmount(most, language)]),
  };
};

/** What is worth how much, short enough to stand beside a box to write in; null: the criteria say it. */
export const worthWords = (rule: SimpleRule, language: Language): string | null => {
  const text = exerciseText[language].worth;
  switch (rule.kind) {
    case 'time': return text.time(formatDuration(rule.target), formatDuration(rule.limit));
    case 'count': case 'measure': return text.full(formatAmount(rule.target, language));
    case 'shared': return text.full(formatAmount(rule.of, language));
    case 'error': return text.none(formatAmount(rule.most, language));
    case 'rubric': return null;
  }
};

/** What a penalty does that was counted so often, once as it is said of the penalty itself. */
export const penaltyWords = ({ effect }: Penalty, { result }: Pick<Exercise, 'result'>, language: Language, count = 1): string => {
  const text = exerciseText[language].penalties;
  switch (effect.kind) {
    case 'seconds': return text.seconds(formatCount(effect.each * count / 1000, language));
    case 'units': return text.units(formatAmount(effect.each * count, language), result.kind === 'error');
    case 'points': return text.points(formatAmount(effect.each * count, language));
    case 'ceiling': return text.ceiling(formatAmount(effect.at, language));
  }
};
