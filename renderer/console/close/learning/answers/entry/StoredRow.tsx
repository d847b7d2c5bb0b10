// A form's row while the cursor is in another one: what is stored or typed, to be read; a click leads into it.
import { memo } from 'react';
import type { Dispatch } from 'react';
import type { AnswerForm } from '../../../../../../shared/domain/learning/answerForm.ts';
import { refusalText } from '../../../../../../shared/text/refusals.ts';
import { formNumber } from '../../../../../../shared/text/refusals/learning.ts';
import { useLanguage } from '../../../../useLanguage.ts';
import { shownCell } from './cellWords.ts';
import type { EntryAction } from './entry.ts';
import type { EntrySheet, Place } from './entrySheet.ts';
import { firstPlace, placesOf, typedOrder } from './entrySheet.ts';
import type { Draft, RowKey } from './entryState.ts';
import { draftAt, isUnsent } from './entryState.ts';
import { itemClass, stateOf } from './rowLooks.ts';
import { StateMark } from './StateMark.tsx';

type Props = { readonly sheet: EntrySheet; readonly rowKey: RowKey; readonly form: AnswerForm | undefined; readonly kept: Draft | undefined; readonly dispatch: Dispatch<EntryAction> };

export const StoredRow = memo(({ sheet, rowKey, form, kept, dispatch }: Props) => {
  const language = useLanguage();
  const draft = kept ?? draftAt(sheet, { drafts: {}, last: 0 }, form?.id ?? rowKey);
  const { identity, items } = sheet.fields;
  const goTo = (place: Place) => ({ onMouseDown: (event: React.MouseEvent): void => {
    event.preventDefault();
    dispatch({ kind: 'go', row: rowKey, place: placesOf(sheet).includes(place) ? place : firstPlace(sheet) });
    event.currentTarget.closest('table')?.querySelector<HTMLElement>('[data-cursor]')?.focus();
  } });
  return (
    <>
      <tr className="answers-row" data-unsent={isUnsent(sheet, rowKey, draft) ? 'yes' : 'no'}>
        <th scope="row" className="answers-number number" {...goTo('number')}>{formNumber(Number(draft.number))}</th>
        {identity === 'anonymous' ? null : <td className={identity === 'named' ? 'answers-name' : 'answers-code'} {...goTo('who')}>{draft.who}</td>}
        {identity === 'named' ? null : <td className="answers-team number" {...goTo('team')}>{draft.team === '' ? '–' : draft.team}</td>}
        {typedOrder(sheet.fields).map((item, at) => (
          <td key={item} className={`${itemClass(sheet, item, at)}${draft.cells[item] === '-' || draft.cells[item] === '' ? ' is-blank' : ''}`} {...goTo(item)}>{shownCell(draft.cells[item] ?? '')}</td>
        ))}
        <td className="answers-state"><StateMark state={stateOf(sheet, rowKey, draft)} /></td>
      </tr>
      {draft.refusal === null ? null : <tr className="answers-refused"><td colSpan={items.length + 4}><span>{refusalText(draft.refusal, language)}</span></td></tr>}
    </>
  );
});
