// The tables of the report on what was learned and how good the organisation was: every number with how many forms it is of; it counts nothing.
import { formatCount, formatPoints } from '../../text/format.ts';
import { learningReportText } from '../../text/implementationReport/learningProse.ts';
import { gainWords } from '../../text/learning/gainWords.ts';
import { gainsText } from '../../text/learning/gains.ts';
import type { Language } from '../../units.ts';
import type { Compared, Told } from '../learning/gains/published.ts';
import { lastTold } from '../learning/gains/published.ts';
import type { ReportedInstrument } from './reportedLearning.ts';
import { isEvaluation } from './reportedLearning.ts';

export type LearningTable = { readonly kind: 'gains' | 'gainsByValue' | 'satisfaction' | 'comments'; readonly title: string | null; readonly rows: readonly (readonly string[])[] };

const figure = (told: Told | null, lack: string, language: Language): string =>
  (told === null ? lack : learningReportText[language].figure(formatPoints(told.mean, language), formatCount(told.n, language)));
const compared = ({ before, after, gain }: Compared, lack: string, language: Language): readonly string[] =>
  [figure(before, lack, language), figure(after, lack, language), gainWords(gain, language)];

/** One table of the whole instruments of which a number can be told, and one for each that has items by value. */
export const testTables = (all: readonly ReportedInstrument[], language: Language): readonly LearningTable[] => {
  const { none, notTold } = gainsText[language];
  const { both, byValue } = learningReportText[language];
  const asked = all.filter((each) => !isEvaluation(each));
  return [
    {
      kind: 'gains', title: null,
      rows: asked.filter(({ whole }) => whole.before !== null || whole.after !== null).flatMap(({ name, whole, pairs }) => [
        [name[language], ...compared(whole, none, language)],
        ...(pairs === null ? [] : [[
          both(name[language], formatCount(pairs.n, language), pairs.leftOut === 0 ? null : formatCount(pairs.n + pairs.leftOut, language)), ...compared(pairs, none, language),
        ]]),
      ]),
    },
    ...asked.filter(({ values }) => values.some(({ before, after }) => before !== null || after !== null)).map(({ name, values }): LearningTable => ({
      kind: 'gainsByValue', title: byValue(name[language]), rows: values.map((each) => [each.name[language], ...compared(each, notTold, language)]),
    })),
  ];
};

/** Of each evaluation its items with their bands, and how often comments meant the same. */
export const satisfactionTables = (all: readonly ReportedInstrument[], language: Language): readonly LearningTable[] => {
  const { notTold, evaluation, comments: said } = gainsText[language];
  const { allForms } = learningReportText[language];
  return all.filter(isEvaluation).flatMap(({ name, whole, band, items, comments }): readonly LearningTable[] => {
    const last = lastTold(whole, whole);
    const judged = items.filter(({ right }) => right === null).map((item) => {
      const told = lastTold(whole, item);
      return [`${formatCount(item.number, language)}. ${item.words[language]}`, figure(told, notTold, language), told === null || told.band === null ? notTold : evaluation.band(told.band, evaluation.bands[told.band])];
    });
    return [
      ...(band === null ? [] : [{ kind: 'satisfaction' as const, title: name[language], rows: [...judged, [allForms, figure(last, notTold, language), evaluation.band(band, evaluation.bands[band])]] }]),
      ...comments.filter(({ groups }) => groups.length > 0).map(({ words, groups, ungrouped }): LearningTable => ({
        kind: 'comments', title: words[language],
        rows: [...groups.map((group) => [group.name, formatCount(group.n, language)]), ...(ungrouped === 0 ? [] : [[said.ungrouped, formatCount(ungrouped, language)]])],
      })),
    ];
  });
};
