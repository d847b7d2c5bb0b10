// Which forms may leave with a name on them, and what may leave of those where nobody is named; it makes no table.
import type { State } from '../model.ts';
import type { AnswerForm } from './answerForm.ts';
import { sheetOf } from './answerForm.ts';
import { FEWEST } from './gains/hiding.ts';
import { fieldsOfVersion } from './instrument.ts';
import type { InstrumentsView } from './learningViews.ts';
import type { InstrumentFields } from './schemas.ts';

type Answered = Pick<State, 'instruments' | 'answerForms'>;
/** A form with its instrument as it was printed. */
export type AskedForm = AnswerForm & { readonly asked: InstrumentFields };

const askedForms = ({ instruments, answerForms }: Answered): readonly AskedForm[] => answerForms.flatMap((form) => {
  const instrument = instruments.find(({ id }) => id === form.instrument);
  const asked = instrument === undefined ? undefined : fieldsOfVersion(instrument, form.version);
  return asked === undefined ? [] : [{ ...form, asked }];
});

/** Only of instruments that asked for the name. */
export const namedForms = (state: Answered): readonly AskedForm[] => askedForms(state).filter(({ asked, person }) => asked.identity === 'named' && person !== null);

export const hasNamedAnswers = (instruments: InstrumentsView): boolean =>
  instruments.some(({ identity, answered }) => identity === 'named' && answered.before + answered.after > 0);

/** A form of which nothing says whose it is: no code, number, team or comment. `respondent`: counted anew for each instrument and occasion. */
export type NamelessForm = Pick<AskedForm, 'version' | 'occasion' | 'asked'> & { readonly respondent: number; readonly answers: readonly (number | null)[] };
type Ticked = Omit<NamelessForm, 'respondent'>;

const ticked = ({ version, occasion, asked, answers }: AskedForm): Ticked => ({ version, occasion, asked, answers: answers.map((answer) => (typeof answer === 'string' ? null : answer)) });

/** Of an item that too few answered nothing is left. */
const withoutFew = (forms: readonly Ticked[]): readonly Ticked[] => forms.map((form) => {
  const alike = forms.filter(({ version }) => version === form.version);
  return { ...form, answers: form.answers.map((answer, item) => (alike.filter(({ answers }) => (answers[item] ?? null) !== null).length < FEWEST ? null : answer)) };
});

/** In the order of what was answered, which tells nobody's place in the pile. */
const inOrder = (forms: readonly Ticked[]): readonly NamelessForm[] => forms
  .map((form) => ({ form, order: JSON.stringify([form.version, form.answers]) }))
  .toSorted((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
  .map(({ form }, at) => ({ ...form, respondent: at + 1 }));

/** An occasion is left out whole where any version of the instrument has too few forms, so that subtracting gives none of them away. */
export const namelessForms = (state: Answered): readonly NamelessForm[] => {
  const forms = askedForms(state).filter(({ asked }) => asked.identity !== 'named');
  const isTold = (sheet: readonly AskedForm[]): boolean => sheet.every(({ version }) => sheet.filter((other) => other.version === version).length >= FEWEST);
  return [...new Set(forms.map(sheetOf))].map((name) => forms.filter((form) => sheetOf(form) === name)).filter(isTold).flatMap((sheet) => inOrder(withoutFew(sheet.map(ticked))));
};
