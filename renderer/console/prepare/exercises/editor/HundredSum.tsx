// What rows that must come to 100 add up to so far, said as one types; it judges no single row.
import { typedAmount } from '../../../../../shared/text/format.ts';
import { useLanguage } from '../../../useLanguage.ts';
import { useEditorText, useProblemAt } from '../../../fields/fieldsContext.ts';
import { sumTyped } from './readExerciseDraft.ts';

const HUNDRED = 10_000;

export const HundredSum = ({ typed, at }: { readonly typed: readonly string[]; readonly at: string }) => {
  const text = useEditorText();
  const language = useLanguage();
  const problem = useProblemAt()(at);
  const sum = sumTyped(typed);
  const missing = sum === HUNDRED ? null : typedAmount(Math.abs(HUNDRED - sum), language);
  return (
    <p className={missing === null ? 'hundred-sum is-right' : 'hundred-sum'} role="status">
      {text.sum(typedAmount(sum, language), missing, sum > HUNDRED)} {problem === null || missing === null ? null : <span className="field-problem">{problem}</span>}
    </p>
  );
};
