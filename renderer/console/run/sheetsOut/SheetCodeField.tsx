// A small field where the code on a printed sheet is typed; it leads to the sheet, or says in its place what is wrong. It is no dialog: all else stays at hand.
import { Button } from '@mantine/core';
import type { FormEvent, KeyboardEvent } from 'react';
import { useEffect, useId, useRef, useState } from 'react';
import type { Found } from '../../../../shared/domain/scoring/sheets/findSheet.ts';
import { findSheet } from '../../../../shared/domain/scoring/sheets/findSheet.ts';
import type { PlacedSheet } from '../../../../shared/domain/scoring/sheets/placedSheets.ts';
import { placedSheets } from '../../../../shared/domain/scoring/sheets/placedSheets.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { useView } from '../../../link/useView.ts';
import { codeProblemWords, movedWords, sheetWords } from './sheetWords.ts';
import { useSheetNames } from './useSheetNames.ts';

type Props = { readonly runs: readonly RunView[]; readonly onOpen: (sheet: PlacedSheet) => void; readonly onClose: () => void };

export const SheetCodeField = ({ runs, onOpen, onClose }: Props) => {
  const names = useSheetNames();
  const rotation = useView('rotation') ?? null;
  const merged = useView('mergedTeams') ?? [];
  const [typed, setTyped] = useState('');
  /** What Enter found in what is typed now; null: it was not pressed yet. */
  const [asked, setAsked] = useState<Found | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    return () => { if (before instanceof HTMLElement && document.activeElement === document.body) before.focus(); };
  }, []);
  const { text } = names;
  const plan = { rotation, runs };
  const codes = placedSheets(plan).filter(({ run }) => run.cancelled === null).map(({ code }) => code);
  const example = codes.find((code) => code.startsWith('P')) ?? codes[0] ?? 'P3-R2-07';
  const live = typed.trim() === '' ? null : findSheet(plan, merged, typed);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const found = findSheet(plan, merged, typed);
    // A code that no longer fits is opened only once the person has read so.
    if (found.kind === 'sheet' || (found.kind === 'moved' && asked?.kind === 'moved')) onOpen(found.sheet);
    else setAsked(found);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  const trouble = asked === null || asked.kind === 'sheet' ? null
    : asked.kind === 'problem' ? codeProblemWords(asked.problem, example, names)
      : `${movedWords(asked, asked.sheet.station === null ? '' : rotation?.stations[asked.sheet.station]?.name ?? '', names)} ${text.code.anyway}`;
  return (
    <form className="sheets-code" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <label htmlFor={id}>{text.code.label}</label>
      <input
        id={id} ref={field} className="number" type="text" autoComplete="off" spellCheck={false} maxLength={40} value={typed}
        aria-invalid={asked?.kind === 'problem'} aria-describedby={`${id}-says`} onChange={(event) => { setTyped(event.target.value); setAsked(null); }}
      />
      <Button type="submit" size="compact-md" rightSection={<kbd>Enter</kbd>}>{text.code.open}</Button>
      <Button variant="default" size="compact-md" rightSection={<kbd>Esc</kbd>} onClick={onClose}>{text.code.close}</Button>
      <p id={`${id}-says`} className={asked?.kind === 'problem' ? 'is-refused' : asked?.kind === 'moved' ? 'is-moved' : undefined} role={trouble === null ? 'status' : 'alert'}>
        {trouble ?? (live?.kind === 'sheet' ? [live.sheet.code, ...sheetWords(live.sheet, names)].join(' · ') : codes.length === 0 ? text.code.none : text.code.example(example))}
      </p>
    </form>
  );
};
