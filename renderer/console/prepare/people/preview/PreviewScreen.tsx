// A roster as it would come in, or as it differs from the list, problems first; only the button stores anything.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { ReadRoster } from '../../../../../shared/contract.ts';
import type { Person } from '../../../../../shared/domain/things.ts';
import { dayOf } from '../../../../../shared/domain/programme/times.ts';
import type { Agency } from '../../../../../shared/domain/roster/schemas.ts';
import { wantedOf } from '../../../../../shared/domain/roster/headings.ts';
import type { Mend } from '../../../../../shared/domain/roster/mends.ts';
import { isTouched, mended } from '../../../../../shared/domain/roster/mends.ts';
import { mostPeople } from '../../../../../shared/domain/roster/schemas.ts';
import { importCommand } from '../../../../../shared/domain/roster/rosterPreview.ts';
import { formatCount, formatDate, formatTimeOfDay } from '../../../../../shared/text/format.ts';
import { rosterImportText } from '../../../../../shared/text/rosterImport.ts';
import { useView } from '../../../../link/useView.ts';
import { useKeys } from '../../../keys/useKeys.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { useSendOnce } from '../../../useSendOnce.ts';
import { Pane } from '../../Pane.tsx';
import { ScrollRegion } from '../../../tables/ScrollRegion.tsx';
import { AllMends } from './AllMends.tsx';
import { ColumnsEditor } from './ColumnsEditor.tsx';
import { ColumnsFound } from './ColumnsFound.tsx';
import { CountBar } from './CountBar.tsx';
import { GoneRow } from './GoneRow.tsx';
import { PreviewRow } from './PreviewRow.tsx';
import type { RowGroup } from './rowGroups.ts';
import { countRows, entriesOf } from './rowGroups.ts';
import { SheetPicker } from './SheetPicker.tsx';
import { useColumnMemory } from './useColumnMemory.ts';
import { usePreview } from './usePreview.ts';
import { useTakeBackKeys } from './useTakeBackKeys.ts';

type Props = {
  readonly read: ReadRoster;
  readonly people: readonly Person[];
  readonly agencies: readonly Agency[];
  readonly refused: ReactNode;
  readonly onChoose: () => void;
  readonly onDone: () => void;
};

const PROBLEM = 'tr:is([data-group=check], [data-group=double]) .mend';
const toggled = <T,>(list: readonly T[], what: T): readonly T[] => (list.includes(what) ? list.filter((each) => each !== what) : [...list, what]);

export const PreviewScreen = ({ read, people, agencies, refused, onChoose, onDone }: Props) => {
  const text = useText(rosterImportText);
  const language = useLanguage();
  const [isSending, send] = useSendOnce('roster import');
  const zone = useView('retreat')?.zone;
  const remember = useColumnMemory();
  const previewing = usePreview(read, people, agencies);
  const { file, tables, choices, preview, inSheets, choose, takeBack } = previewing;
  const table = useRef<HTMLTableSectionElement>(null);
  const [only, setOnly] = useState<RowGroup | null>(null);
  const readSheets = choices.sheets.flatMap(({ isIn, columns }, at) => (isIn ? [{ at, columns }] : []));
  const isWanting = readSheets.some(({ columns }) => wantedOf(columns).length > 0);
  const [isEditing, setEditing] = useState(isWanting);
  const isAgain = people.length > 0;
  const entries = entriesOf(preview);
  const counts = countRows(entries);
  const shown = entries.filter(({ group }) => only === null || counts[only] === 0 || group === only);
  const command = importCommand(file, preview, choices);
  const number = (count: number) => formatCount(count, language);
  const [fresh, changed, gone] = [command?.people.length ?? 0, command?.changed?.length ?? 0, command?.gone?.length ?? 0];
  const isTooMany = fresh > mostPeople;
  const onTakeIn = async (): Promise<void> => {
    if (command === null || isTooMany) return;
    const answer = await send(command);
    if (answer?.ok !== true) return;
    remember(tables, choices);
    onDone();
  };
  // What was mended moves away under its button; the next problem takes the focus.
  const focusNext = (wanted: string): void => void requestAnimationFrame(() => table.current?.closest('.pane')?.querySelector<HTMLElement>(wanted)?.focus({ preventScroll: false }));
  const onMend = (key: string, mend: Mend, typed?: string): void => {
    choose(mended(choices, key, mend, typed));
    focusNext(PROBLEM);
  };
  useTakeBackKeys(takeBack === null ? null : () => { takeBack(); focusNext(PROBLEM); });
  useKeys({ 'ctrl+Enter': () => void onTakeIn(), chooseFile: onChoose, Escape: onDone });
  const sheetNames = readSheets.flatMap(({ at }) => file.sheets[at]?.name ?? []);
  return (
    <Pane
      title={isAgain ? text.titleAgain : text.title}
      lead={text.lead(file.source.name, number(preview.rows.length), sheetNames.length === 0 ? null : sheetNames.join(' + '))}
      actions={
        <>
          <Button variant="default" onClick={onChoose}>{text.otherFile}</Button>
          <Button disabled={isSending || command === null || isTooMany} rightSection={<kbd>Ctrl ⏎</kbd>} onClick={() => void onTakeIn()}>
            {changed + gone > 0 ? text.store(number(fresh), number(changed), number(gone)) : text.takeIn(number(fresh))}
          </Button>
        </>
      }
      keys={[
        { keys: 'Ctrl ⏎', does: text.foot.takeIn }, { keys: 'Tab', does: text.foot.next }, ...(takeBack === null ? [] : [{ keys: 'Ctrl Z', does: text.foot.undo }]),
        { keys: 'Esc', does: text.foot.cancel },
      ]}
      note={isTooMany ? text.tooMany(number(mostPeople)) : command !== null ? text.note : isAgain ? text.nothingNew : text.nobody}
    >
      {refused}
      {file.isOldText ? <p className="read-note" role="note">{text.oldText}</p> : null}
      {read.importedAt === null || zone === undefined ? null : (
        <p className="read-note" role="note">{text.importedAt(formatDate(dayOf(read.importedAt, zone), language), formatTimeOfDay(read.importedAt, zone, language))}</p>
      )}
      <CountBar counts={counts} isAgain={isAgain} only={only} onOnly={setOnly} />
      <SheetPicker file={file} choices={choices} inSheets={inSheets} onChoose={choose} />
      <ColumnsFound choices={choices} tables={tables} isOpen={isEditing} onOpen={() => setEditing(!isEditing)} />
      {isEditing ? <ColumnsEditor {...previewing} /> : null}
      <AllMends rows={preview.rows} choices={choices} onMended={(next) => { choose(next); focusNext(`.all-mends .mend, ${PROBLEM}`); }} />
      <ScrollRegion className="table-scroll" label={text.rows}>
        <table className="list preview-list">
          <thead>
            <tr>
              <th scope="col">{text.table.row}</th>
              <th scope="col">{text.meanings.name}</th>
              <th scope="col">{text.meanings.nip}</th>
              <th scope="col">{text.meanings.agency}</th>
              <th scope="col">{text.table.problem}</th>
            </tr>
          </thead>
          <tbody ref={table}>
            {shown.map((entry) => ('gone' in entry ? (
              <GoneRow key={entry.key} person={entry.gone} isGone={choices.gone.includes(entry.gone.id)} onTick={() => choose({ ...choices, gone: toggled(choices.gone, entry.gone.id) })} />
            ) : (
              <PreviewRow
                key={entry.key} row={entry.row} group={entry.group} hasSheets={readSheets.length > 1} isTouched={isTouched(choices, entry.key)}
                difference={isAgain && entry.row.kind === 'ready' ? (preview.differences.get(entry.key) ?? null) : undefined}
                isOff={(what) => choices.off.includes(what)} onTick={(what) => choose({ ...choices, off: toggled(choices.off, what) })}
                onMend={(mend, typed) => onMend(entry.key, mend, typed)}
              />
            )))}
          </tbody>
        </table>
      </ScrollRegion>
    </Pane>
  );
};
