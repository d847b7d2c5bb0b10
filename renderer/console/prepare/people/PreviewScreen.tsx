// A roster file as it would come in, problems first; only the button stores anything.
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { RosterPreview } from '../../../../shared/domain/roster/preview.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { useKeys } from '../../useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { Pane } from '../Pane.tsx';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { ColumnsFound } from './ColumnsFound.tsx';
import { CountBar } from './CountBar.tsx';
import { PreviewRow } from './PreviewRow.tsx';
import type { RowGroup } from './rowGroups.ts';
import { countRows, inReadingOrder, peopleToTakeIn } from './rowGroups.ts';

type Props = {
  readonly preview: RosterPreview;
  readonly refused: ReactNode;
  readonly onChoose: () => void;
  readonly onDone: () => void;
};

export const PreviewScreen = ({ preview, refused, onChoose, onDone }: Props) => {
  const text = useText(prepareText).preview;
  const language = useLanguage();
  const send = useSend();
  const [only, setOnly] = useState<RowGroup | null>(null);
  const [isSending, setSending] = useState(false);
  const { source, sheet, rows } = preview;
  const counts = countRows(rows);
  const onTakeIn = async (): Promise<void> => {
    if (isSending || counts.comesIn === 0) return;
    setSending(true);
    const answer = await send({ type: 'importPeople', source, people: peopleToTakeIn(rows) });
    setSending(false);
    if (answer.ok) onDone();
  };
  useKeys({ 'ctrl+Enter': () => void onTakeIn(), p: onChoose, Escape: onDone });
  const rowNumbers = rows.map((row) => row.row);
  return (
    <Pane
      title={text.title}
      lead={text.lead(source.name, sheet, String(Math.min(...rowNumbers)), String(Math.max(...rowNumbers)))}
      actions={
        <>
          <Button variant="default" onClick={onChoose}>{text.otherFile}</Button>
          <Button disabled={isSending || counts.comesIn === 0} rightSection={<kbd>Ctrl ⏎</kbd>} onClick={() => void onTakeIn()}>
            {text.takeIn(formatCount(counts.comesIn, language))}
          </Button>
        </>
      }
      keys={[{ keys: 'Ctrl ⏎', does: text.footTakeIn }, { keys: 'P', does: text.footOther }, { keys: 'Esc', does: text.footCancel }]}
      note={counts.comesIn === 0 ? text.nobody : text.note}
    >
      {refused}
      <CountBar counts={counts} only={only} onOnly={setOnly} />
      <ColumnsFound columns={preview.columns} />
      <ScrollRegion className="table-scroll" label={text.rows}>
        <table className="list preview-list">
          <thead>
            <tr>
              <th scope="col">{text.row}</th>
              <th scope="col">{text.columns.name}</th>
              <th scope="col">{text.columns.nip}</th>
              <th scope="col">{text.columns.agency}</th>
              <th scope="col">{text.problem}</th>
            </tr>
          </thead>
          <tbody>{inReadingOrder(rows, only).map((row) => <PreviewRow key={row.row} row={row} />)}</tbody>
        </table>
      </ScrollRegion>
    </Pane>
  );
};
