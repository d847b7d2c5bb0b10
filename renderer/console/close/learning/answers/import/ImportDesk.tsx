// A table of answers as it would come in: what its columns mean, and its rows with every fault in its place; only the button stores anything.
import './import.css';
import { Button, Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import type { ReadAnswers } from '../../../../../../shared/contract.ts';
import type { AnswerChoices } from '../../../../../../shared/domain/learning/import/answerImport.ts';
import { answerImport, answerShape, answerTablesOf, cellKey, choicesFor, likeliestSheet, storableOf } from '../../../../../../shared/domain/learning/import/answerImport.ts';
import { lackingOf } from '../../../../../../shared/domain/learning/import/meanings.ts';
import { formatCount } from '../../../../../../shared/text/format.ts';
import { answersImportText } from '../../../../../../shared/text/learning/answersImport.ts';
import { rosterImportText } from '../../../../../../shared/text/rosterImport.ts';
import { useLink } from '../../../../../link/useLink.ts';
import { Editable } from '../../../../Editable.tsx';
import { Foot } from '../../../../Foot.tsx';
import { useTakeBackKeys } from '../../../../prepare/people/preview/useTakeBackKeys.ts';
import { ScrollRegion } from '../../../../tables/ScrollRegion.tsx';
import { useKeys } from '../../../../keys/useKeys.ts';
import { useLanguage, useText } from '../../../../useLanguage.ts';
import { useSendOnce } from '../../../../useSendOnce.ts';
import type { EntrySheet } from '../entry/entrySheet.ts';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportRow } from './ImportRow.tsx';

type Props = { readonly read: ReadAnswers; readonly sheet: EntrySheet; /** Asked before what was mended is thrown away. */ readonly question: ReactNode; readonly onChoose: () => void; readonly onLeave: () => void; readonly onDone: () => void };

export const ImportDesk = ({ read: { file, remembered }, sheet, question, onChoose, onLeave, onDone }: Props) => {
  const text = useText(answersImportText);
  const roster = useText(rosterImportText);
  const language = useLanguage();
  const link = useLink();
  const [isSending, send] = useSendOnce('answers import');
  const tables = useMemo(() => answerTablesOf(file, sheet.fields), [file, sheet.fields]);
  const [steps, setSteps] = useState<readonly AnswerChoices[]>(() => {
    const likeliest = likeliestSheet(tables);
    return [choicesFor(tables, likeliest, remembered[likeliest] ?? null)];
  });
  const [isOnlyFaulty, setOnlyFaulty] = useState(false);
  const choices = steps.at(-1) ?? choicesFor(tables, 0, null);
  const choose = (change: Partial<AnswerChoices>): void => setSteps([...steps, { ...choices, ...change }]);
  const rows = useMemo(() => answerImport(file, tables, choices, sheet), [file, tables, choices, sheet]);
  const storable = storableOf(rows, choices, sheet);
  const table = tables[choices.sheet];
  const lacking = lackingOf(sheet.fields, choices.columns);
  const of = (kind: (typeof rows)[number]['kind']): number => rows.filter((row) => row.kind === kind).length;
  const count = (number: number): string => formatCount(number, language);
  const onTakeIn = async (): Promise<void> => {
    if (storable.kind !== 'forms') return;
    const answer = await send({ type: 'enterAnswers', forms: [...storable.forms] });
    if (answer?.ok !== true) return;
    const shape = table === undefined ? null : answerShape(table);
    // Only what a person corrected is worth remembering: the guess comes out the same the next time.
    if (shape !== null && JSON.stringify(table?.columns) !== JSON.stringify(choices.columns)) void link.call('rememberColumns', { shape, columns: choices.columns });
    onDone();
  };
  useTakeBackKeys(steps.length > 1 ? () => setSteps(steps.slice(0, -1)) : null);
  const isTouched = choices.out.length > 0 || Object.keys(choices.mends).length > 0;
  useKeys({ 'ctrl+Enter': () => void onTakeIn(), Escape: onLeave });
  const shown = isOnlyFaulty && of('faulty') > 0 ? rows.filter(({ kind }) => kind === 'faulty') : rows;
  return (
    <>
      <div className="answers-import" data-own-import data-unsent={isTouched ? 'yes' : 'no'}>
        <header>
          <div>
            <h2>{text.title}</h2>
            <p>{text.lead(file.source.name, count(rows.length))}</p>
          </div>
          <Editable>
            <div className="answers-buttons">
              <Button variant="default" onClick={onLeave}>{text.cancel}</Button>
              <Button variant="default" onClick={onChoose}>{text.otherFile}</Button>
              <Button disabled={isSending || storable.kind !== 'forms'} rightSection={<kbd>Ctrl ⏎</kbd>} onClick={() => void onTakeIn()}>{text.takeIn(count(of('ready')))}</Button>
            </div>
          </Editable>
        </header>
        {question}
        {file.isOldText ? <p className="read-note" role="note">{roster.oldText}</p> : null}
        <Editable>
          {file.sheets.length < 2 ? null : (
            <label className="answers-import-sheet">
              {text.sheet}
              <select value={choices.sheet} onChange={(event) => setSteps([...steps, choicesFor(tables, Number(event.currentTarget.value), remembered[Number(event.currentTarget.value)] ?? null)])}>
                {file.sheets.map(({ name }, at) => <option key={name ?? at} value={at}>{name ?? roster.sheets.unnamed}</option>)}
              </select>
            </label>
          )}
          {table === undefined ? null : <ImportColumns grid={file.sheets[choices.sheet]?.grid ?? []} table={table} fields={sheet.fields} choices={choices} lacking={lacking} onChoose={choose} />}
          <div className="answers-import-counts">
            <strong role="status">{text.counts(count(of('ready')), count(of('faulty')), count(of('out')))}</strong>
            <span>{text.why[storable.kind]}</span>
            {of('faulty') === 0 ? null : <Checkbox size="xs" label={text.onlyFaulty} checked={isOnlyFaulty} onChange={(event) => setOnlyFaulty(event.currentTarget.checked)} />}
          </div>
          <ScrollRegion className="table-scroll" label={text.rows}>
            <table className="list answers-import-list">
              <thead><tr>{(['row', 'who', 'what'] as const).map((column) => <th scope="col" key={column}>{text.table[column]}</th>)}</tr></thead>
              <tbody>
                {shown.map((row) => (
                  <ImportRow
                    key={row.row} row={row} fields={sheet.fields} headings={table?.headings ?? []}
                    onMend={(place, typed) => choose({ mends: { ...choices.mends, [cellKey(row.row, place)]: typed } })}
                    onOut={(isOut) => choose({ out: isOut ? [...choices.out, row.row] : choices.out.filter((each) => each !== row.row) })}
                  />
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </Editable>
      </div>
      <Foot keys={[{ keys: 'Ctrl ⏎', does: text.foot.takeIn }, { keys: 'Tab', does: text.foot.next }, { keys: 'Esc', does: text.foot.cancel }]} />
    </>
  );
};
