// The tip under the cell the person is in: what may be typed, how it is being read, or what is wrong with it.
import type { RunView } from '../../../shared/domain/views.ts';
import { runText } from '../../../shared/text/run.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { problemWords, rangeWords, readingWords } from './cellWords.ts';
import type { RowState } from './rowState.ts';
import { MARK_COLUMN } from './sheetEntry.ts';

type Props = { readonly run: RunView; readonly column: number; readonly state: RowState };

export const CellTip = ({ run, column, state }: Props) => {
  const language = useLanguage();
  const text = useText(runText).grid;
  const words = { text, language };
  const problem = state.refused?.column === column ? state.refused.problem : null;
  const reading = column === MARK_COLUMN && state.isPreview && state.mark !== null ? `${readingWords(state.mark, words)}. ` : '';
  return (
    <span className={`run-tip${problem === null ? '' : ' is-refused'}${column === MARK_COLUMN ? '' : ' is-right'}`} role={problem === null ? undefined : 'alert'}>
      {problem === null ? reading : <strong>{problemWords(run.exercise, problem, words)}. </strong>}
      {rangeWords(run.exercise, column, words)}
    </span>
  );
};
