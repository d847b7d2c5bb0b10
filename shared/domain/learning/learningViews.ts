// What the console and the forms on paper are told of instruments, and the console alone of answers; the hall has no view of it.
import type { AnswerId, Words } from '../../units.ts';
import type { Fact } from '../facts.ts';
import type { State } from '../model.ts';
import type { AnswerForm } from './answerForm.ts';
import type { Instrument } from './instrument.ts';
import type { Answers, Occasion } from './schemas.ts';

/** `answered`: how many forms are in, of every version; `answeredNow`: of the present one alone. */
export type InstrumentRow = Instrument & { readonly answered: Readonly<Record<Occasion, number>>; readonly answeredNow: number };
export type InstrumentsView = readonly InstrumentRow[];
export type AnswersView = { readonly forms: readonly AnswerForm[]; readonly secondEntries: Readonly<Record<AnswerId, Answers>>; readonly typedApart: Readonly<Record<AnswerId, readonly number[]>> };

const instrumentsView = ({ instruments, answerForms }: State): InstrumentsView => instruments.map((instrument) => {
  const own = answerForms.filter((form) => form.instrument === instrument.id);
  const count = (occasion: Occasion): number => own.filter((form) => form.occasion === occasion).length;
  return { ...instrument, answered: { before: count('before'), after: count('after') }, answeredNow: own.filter(({ version }) => version === instrument.version).length };
});

export const learningViews = {
  instruments: instrumentsView,
  answerForms: ({ answerForms, secondEntries, typedApart }: State): AnswersView => ({ forms: answerForms, secondEntries, typedApart }),
};

/** Which instrument, and which form of it, the journal speaks of; `number` null: none or several. */
export type FormSpokenOf = { readonly instrument: Words; readonly number: number | null };

export const formSpokenOf = ({ instruments, answerForms }: State, facts: readonly Fact[]): FormSpokenOf | null => {
  for (const fact of facts) {
    const named = (id: string | undefined, number: number | null): FormSpokenOf | null => {
      const name = instruments.find((each) => each.id === id)?.name;
      return name === undefined ? null : { instrument: name, number };
    };
    switch (fact.type) {
      case 'answersEntered': case 'answersRemoved': {
        const [one, another] = fact.entries;
        return named(one?.fields.instrument, another === undefined ? one?.fields.number ?? null : null);
      }
      case 'answersCorrected': return named(fact.fields.instrument, fact.fields.number);
      case 'answersTypedAgain': {
        const form = answerForms.find(({ id }) => id === fact.answer);
        return named(form?.instrument, form?.number ?? null);
      }
      default: break;
    }
  }
  return null;
};
