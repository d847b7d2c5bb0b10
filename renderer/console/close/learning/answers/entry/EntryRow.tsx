// The row the cursor is in: each cell a field, the refused one marked with what is wrong just above it; it decides nothing.
import { IconTrash } from '@tabler/icons-react';
import type { Dispatch, ReactNode } from 'react';
import { MOST_READ } from '../../../../../../shared/cleanText.ts';
import { answersText } from '../../../../../../shared/text/learning/answers.ts';
import { refusalText } from '../../../../../../shared/text/refusals.ts';
import { formNumber } from '../../../../../../shared/text/refusals/learning.ts';
import { useLanguage, useText } from '../../../../useLanguage.ts';
import { columnName, problemWords, shownCell } from './cellWords.ts';
import type { EntryAction } from './entry.ts';
import { isTicked } from './entryKeys.ts';
import type { EntrySheet, Place } from './entrySheet.ts';
import { placesOf, typedOrder } from './entrySheet.ts';
import type { Draft, Problem, RowKey } from './entryState.ts';
import { isUnsent } from './entryState.ts';
import { itemClass, stateOf } from './rowLooks.ts';
import { StateMark } from './StateMark.tsx';

const LONGEST: Readonly<Record<'number' | 'who' | 'team', number>> = { number: 4, who: 60, team: 3 };

type Props = {
  readonly sheet: EntrySheet;
  readonly rowKey: RowKey;
  readonly draft: Draft;
  /** null: the cursor is in another row. */
  readonly cursor: Place | null;
  readonly problem: Problem | null;
  readonly dispatch: Dispatch<EntryAction>;
  readonly onRemove: () => void;
};

export const EntryRow = ({ sheet, rowKey, draft, cursor, problem, dispatch, onRemove }: Props) => {
  const text = useText(answersText);
  const language = useLanguage();
  const { identity, items } = sheet.fields;
  const order = typedOrder(sheet.fields);
  const number = formNumber(Number(draft.number) || 0);
  const isBusy = draft.going !== 'typing';
  const go = (place: Place) => (): void => { if (place !== cursor) dispatch({ kind: 'go', row: rowKey, place }); };
  const tip = (place: Place): ReactNode => (problem === null || cursor !== place ? null
    : <span id="answers-problem" className={`answers-tip${placesOf(sheet).indexOf(place) > placesOf(sheet).length / 2 ? ' is-right' : ''}`} role="alert">{problemWords(sheet, place, problem, text, language)}</span>);
  const field = (place: Exclude<Place, 'end'>, value: string, longest: number, className: string): ReactNode => {
    const isHere = cursor === place;
    const isSign = isTicked(sheet, place);
    return (
      <td key={place} className={`${className} answers-cell${isHere ? ' is-active' : ''}${isHere && problem !== null ? ' is-refused' : ''}`}>
        <input
          type="text" size={1} autoComplete="off" spellCheck={false} inputMode={isSign || place === 'team' || place === 'number' ? 'numeric' : undefined} maxLength={longest} readOnly={isSign || isBusy} tabIndex={isHere ? 0 : -1}
          aria-label={text.cell(number, columnName(sheet, place, text, language))} aria-invalid={isHere && problem !== null} aria-describedby={isHere && problem !== null ? 'answers-problem' : undefined}
          data-cursor={isHere ? '' : undefined} value={isSign ? shownCell(value) : value}
          onChange={(event) => { if (!isSign) dispatch({ kind: 'text', text: event.target.value }); }} onFocus={go(place)}
        />
        {tip(place)}
      </td>
    );
  };
  const isAgain = sheet.again !== null;
  return (
    <>
      <tr className="answers-row is-active" data-unsent={isUnsent(sheet, rowKey, draft) ? 'yes' : 'no'}>
        {isAgain ? <th scope="row" className="answers-number number">{number}</th> : field('number', cursor === 'number' ? draft.number : number, LONGEST.number, 'answers-number number')}
        {identity === 'anonymous' ? null : isAgain ? <td className={identity === 'named' ? 'answers-name' : 'answers-code'}>{draft.who}</td> : field('who', draft.who, LONGEST.who, identity === 'named' ? 'answers-name' : 'answers-code')}
        {identity === 'named' ? null : isAgain ? <td className="answers-team number">{draft.team}</td> : field('team', draft.team, LONGEST.team, 'answers-team number')}
        {order.map((item, at) => field(item, draft.cells[item] ?? '', MOST_READ, itemClass(sheet, item, at)))}
        <td className="answers-state">
          <button type="button" className="answers-store" data-cursor={cursor === 'end' ? '' : undefined} tabIndex={cursor === 'end' ? 0 : -1} disabled={isBusy}
            aria-describedby={cursor === 'end' && problem !== null ? 'answers-problem' : undefined} onFocus={go('end')} onClick={() => dispatch({ kind: 'move', move: 'enter' })}>{text.store}<kbd aria-hidden="true">⏎</kbd></button>
          {tip('end')}
          {draft.form === null || isAgain ? (draft.refusal === null ? null : <StateMark state={stateOf(sheet, rowKey, draft)} />)
            : <button type="button" className="answers-remove" tabIndex={-1} aria-label={text.removeForm(number)} title={text.removeForm(number)} onClick={onRemove}><IconTrash size={16} stroke={1.7} aria-hidden="true" /></button>}
        </td>
      </tr>
      {draft.refusal === null ? null : <tr className="answers-refused"><td colSpan={items.length + 4}><span role="alert">{refusalText(draft.refusal, language)}</span></td></tr>}
    </>
  );
};
