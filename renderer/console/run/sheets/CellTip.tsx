// The tip under the cell the person is in: what may be typed, how it is being read, or what is wrong with it.
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { keyName, keysText } from '../../../../shared/text/keys.ts';
import { useKeyMap } from '../../keys/useKeyMap.ts';
import { useText } from '../../useLanguage.ts';
import type { Words } from './cellWords.ts';
import { costWords, problemWords, rangeWords, readingWords, secondsMeant } from './cellWords.ts';
import { gridColumns, tipRoom } from './gridColumns.ts';
import type { RowState } from './rowState.ts';
import { markColumns } from './sheetColumns.ts';

type Props = { readonly run: RunView; readonly column: number; readonly state: RowState; readonly words: Words };

export const CellTip = ({ run, column, state, words }: Props) => {
  const names = useText(keysText);
  const { settings } = useKeyMap();
  const problem = state.refused?.column === column ? state.refused.problem : null;
  const at = gridColumns(run)[column];
  const isMark = at?.part === 'sheet' && at.index < markColumns(run.exercise).length;
  const reading = isMark && state.isPreview && state.mark !== null ? readingWords(state.mark, words) : null;
  const typed = state.texts[column] ?? '';
  const cost = problem === null ? costWords(run, column, typed, words) : null;
  const seconds = problem === 'overLimit' ? secondsMeant(run, column, typed, words) : null;
  const { isRight, width } = tipRoom(run, column);
  return (
    <span className={`run-tip${problem === null ? '' : ' is-refused'}${isRight ? ' is-right' : ''}`} style={{ maxWidth: width }} role={problem === null ? undefined : 'alert'}>
      {problem !== null ? <><strong>{problemWords(run, column, problem, typed, words)}. </strong>{seconds === null ? null : `${seconds} `}{problem === 'overLimit' ? `${words.text.limitStays(keyName(settings, names))} ` : null}</> : reading === null ? null : `${reading}. `}
      {cost === null ? null : <><strong>{cost}</strong>. </>}
      {rangeWords(run, column, words)}
    </span>
  );
};
