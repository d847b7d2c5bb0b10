// The tip under the cell the person is in: what may be typed, how it is being read, or what is wrong with it.
import type { RunView } from '../../../../shared/domain/scoring/runView.ts';
import { runText } from '../../../../shared/text/run.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { problemWords, rangeWords, readingWords } from './cellWords.ts';
import type { RowState } from './rowState.ts';
import { markColumns } from './sheetColumns.ts';

type Props = { readonly run: RunView; readonly column: number; readonly state: RowState };

export const CellTip = ({ run, column, state }: Props) => {
  const language = useLanguage();
  const text = useText(runText).grid;
  const words = { text, language };
  const problem = state.refused?.column === column ? state.refused.problem : null;
  const isMark = column < markColumns(run.exercise).length;
  const reading = isMark && state.isPreview && state.mark !== null ? readingWords(state.mark, words) : null;
  return (
    <span className={`run-tip${problem === null ? '' : ' is-refused'}${isMark ? '' : ' is-right'}`} role={problem === null ? undefined : 'alert'}>
      {problem !== null ? <strong>{problemWords(run.exercise, column, problem, words)}. </strong> : reading === null ? null : `${reading}. `}
      {rangeWords(run.exercise, column, words)}
    </span>
  );
};
