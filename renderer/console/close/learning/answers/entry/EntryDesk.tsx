// The desk where answers are typed by keyboard alone: what the cursor is at, the rows, and the keys; every rule of it stands in entry.ts.
import './entry.css';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { keyName, keysText } from '../../../../../../shared/text/keys.ts';
import { answersText } from '../../../../../../shared/text/learning/answers.ts';
import { Editable } from '../../../../Editable.tsx';
import type { FootKey } from '../../../../keys/footKeys.ts';
import { Foot } from '../../../../Foot.tsx';
import { useKeys } from '../../../../keys/useKeys.ts';
import { useText } from '../../../../useLanguage.ts';
import { useSend } from '../../../../useSend.ts';
import { useViewOnly } from '../../../../useViewOnly.ts';
import { EntryHead } from './EntryHead.tsx';
import { EntryRow } from './EntryRow.tsx';
import type { EntrySheet } from './entrySheet.ts';
import { NEW, draftAt, isUnsent, rowsOf } from './entryState.ts';
import type { Caret } from './entryKeys.ts';
import { isTicked, keyMeaning } from './entryKeys.ts';
import { ItemLine } from './ItemLine.tsx';
import { StoredRow } from './StoredRow.tsx';
import { useEntry } from './useEntry.ts';

type Props = {
  readonly sheet: EntrySheet;
  /** Names what is typed here and not stored. */
  readonly place: string;
};

const caretOf = (target: EventTarget | null): Caret => {
  if (!(target instanceof HTMLInputElement) || target.readOnly) return null;
  const { selectionStart, selectionEnd, value } = target;
  // A text that was just reached is selected whole, and the arrows go past it.
  const isWhole = selectionStart === 0 && selectionEnd === value.length;
  return { isAtStart: isWhole || selectionEnd === 0, isAtEnd: isWhole || selectionStart === value.length, isEmpty: value === '' };
};

export const EntryDesk = ({ sheet, place: keptAt }: Props) => {
  const text = useText(answersText);
  const keyNames = useText(keysText);
  const send = useSend();
  const isViewOnly = useViewOnly();
  const [entry, dispatch] = useEntry(sheet, keptAt);
  const [isTyping, setTyping] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const { row, place } = entry;
  const rows = rowsOf(sheet, entry.drafts);
  const draft = draftAt(sheet, entry, row);

  // Before the next key is heard: whoever types fast must find the cursor where it belongs.
  useLayoutEffect(() => {
    if (!isTyping) return;
    const cell = table.current?.querySelector<HTMLElement>('[data-cursor]');
    if (cell === null || cell === undefined || cell === document.activeElement) return;
    cell.focus();
    if (cell instanceof HTMLInputElement && !cell.readOnly) cell.select();
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isTyping, row, place]);
  // The new row is the last one, and is to be seen before anybody types.
  useLayoutEffect(() => { table.current?.querySelector('[data-cursor]')?.scrollIntoView({ block: 'nearest' }); }, []);
  useKeys(isViewOnly ? {} : { Enter: () => setTyping(true) });

  const onRemove = (): void => {
    const form = draft.form;
    if (form === null || sheet.again !== null) dispatch({ kind: 'drop' });
    else void send({ type: 'removeAnswers', answers: [form] });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLElement) || !event.target.matches('[data-cursor]')) return;
    const meaning = keyMeaning(sheet, place, isTicked(sheet, place) ? null : caretOf(event.target), event);
    if (meaning === null) return;
    event.preventDefault();
    if (meaning === 'remove') onRemove();
    else if (meaning !== 'leave') dispatch(meaning);
    else if (entry.problem !== null || (draft.form !== null && sheet.again === null && isUnsent(sheet, row, draft))) dispatch({ kind: 'move', move: 'cancel' });
    else event.target.blur();
  };
  const onBlur = (event: FocusEvent<HTMLElement>): void => {
    // A window that only loses the focus for a while keeps its cell.
    if (document.activeElement !== event.target && !event.currentTarget.contains(event.relatedTarget)) setTyping(false);
  };
  const keys: readonly FootKey[] = !isTyping ? isViewOnly ? [] : [{ keys: 'Enter', does: text.foot.start }] : [
    { keys: 'Enter', does: place === 'end' ? text.foot.store : text.foot.next }, { keys: '0', does: text.foot.blank }, { keys: '⌫', does: text.foot.back },
    ...(sheet.again === null ? [{ keys: keyName('Home', keyNames), does: text.foot.number }] : []), { keys: '↑ ↓', does: text.foot.rows }, ...(sheet.again === null ? [{ keys: 'Ctrl Del', does: text.foot.remove }] : []), { keys: 'Esc', does: text.foot.leave },
  ];
  return (
    <>
      <Editable>
        <ItemLine sheet={sheet} entry={entry} draft={draft} isTyping={isTyping} />
        <div className="answers-scroll" onKeyDown={onKeyDown} onFocus={() => setTyping(true)} onBlur={onBlur} role="presentation">
          <table className="answers-table" ref={table} role="grid" aria-label={text.table}>
            <EntryHead sheet={sheet} />
            <tbody>
              {rows.map((key) => {
                const form = sheet.forms.find(({ id }) => id === key);
                const kept = entry.drafts[key];
                return key === row || (key === NEW && kept === undefined)
                  ? <EntryRow key={key} sheet={sheet} rowKey={key} draft={draftAt(sheet, entry, key)} cursor={key === row ? place : null} problem={key === row ? entry.problem : null} dispatch={dispatch} onRemove={onRemove} />
                  : <StoredRow key={key} sheet={sheet} rowKey={key} form={form} kept={kept} dispatch={dispatch} />;
              })}
            </tbody>
          </table>
        </div>
      </Editable>
      <Foot keys={isTyping ? keys.map((key) => ({ ...key, inField: true })) : keys} />
    </>
  );
};
