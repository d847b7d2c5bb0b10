// Chooses the day, the value or the exercise whose board is shown; the board of everything has nothing to choose.
import { NativeSelect } from '@mantine/core';
import { daysOf, valuesOf } from '../../../../shared/domain/scoring/boards/boards.ts';
import type { BoardOf } from '../../../../shared/domain/scoring/explain/step.ts';
import type { ScoreBook } from '../../../../shared/domain/scoring/boards/scoreBook.ts';
import { formatWeekday } from '../../../../shared/text/format.ts';
import type { ExplainNames } from '../../../../shared/text/run/explain.ts';
import { standingsDeskText } from '../../../../shared/text/run/standingsDesk.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { Chosen } from './boardOf.ts';

type Props = { readonly book: ScoreBook; readonly of: BoardOf; readonly names: ExplainNames; readonly onChoose: (chosen: Chosen) => void };

export const BoardChoice = ({ book, of, names, onChoose }: Props) => {
  const text = useText(standingsDeskText);
  const language = useLanguage();
  switch (of.kind) {
    case 'all': return null;
    case 'day': return (
      <NativeSelect size="xs" aria-label={text.choose.day} value={of.day ?? ''} data={daysOf(book).map((day) => ({ value: day ?? '', label: day === null ? text.noDay : formatWeekday(day, language) }))}
        onChange={(event) => { const value = event.currentTarget.value; onChoose({ day: daysOf(book).find((day) => day === value) ?? null }); }} />
    );
    case 'run': return (
      <NativeSelect size="xs" aria-label={text.choose.run} value={of.run} data={book.runs.map(({ id }) => ({ value: id as string, label: names.run(id) }))}
        onChange={(event) => { const run = book.runs.find(({ id }) => id === event.currentTarget.value); if (run !== undefined) onChoose({ run: run.id }); }} />
    );
    case 'value': return (
      <NativeSelect size="xs" aria-label={text.choose.value} value={of.code} data={valuesOf(book).map((code) => ({ value: code, label: names.value(code) }))} onChange={(event) => onChoose({ value: event.currentTarget.value })} />
    );
  }
};
