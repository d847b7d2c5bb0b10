// What the report is told of tests, scales and evaluations: numbers that may be shown to everybody, as the one function that hides small groups gives them; no form and no comment.
import type { Words } from '../../units.ts';
import { berakhlak } from '../../library/berakhlak.ts';
import type { InstrumentResults } from '../learning/gains/learningResults.ts';
import { gainViews } from '../learning/gains/learningResults.ts';
import type { PublishedValue } from '../learning/gains/published.ts';
import type { State } from '../model.ts';

export type ReportedValue = PublishedValue & { readonly name: Words };
export type ReportedInstrument = Pick<InstrumentResults, 'instrument' | 'form' | 'name' | 'occasions' | 'whole' | 'band' | 'few' | 'pairs' | 'items' | 'comments'> & { readonly values: readonly ReportedValue[] };

/** Every instrument that somebody answered, in their order. */
export const reportedLearning = (state: State): readonly ReportedInstrument[] => {
  const names = new Map([berakhlak, ...state.frameworks].flatMap(({ values }) => values.map(({ code, name }) => [code, name] as const)));
  return gainViews.learningResults(state).map(({ instrument, form, name, occasions, whole, band, few, pairs, items, comments, values }) => ({
    instrument, form, name, occasions, whole, band, few, items, comments,
    // Where everybody filled in both, the pairs would say the same again.
    pairs: pairs !== null && pairs.n === whole.before?.n && pairs.n === whole.after?.n ? null : pairs,
    values: values.map((each) => ({ ...each, name: names.get(each.value) ?? { id: each.value, en: each.value } })),
  }));
};

export const isEvaluation = ({ form }: Pick<ReportedInstrument, 'form'>): boolean => form === 'evaluation';
