// One row of a table of answers: ready, left out, or with every fault in words and a field to write what is right; it stores nothing.
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { CellFault, ImportRow as Row } from '../../../../../../shared/domain/learning/import/answerImport.ts';
import { itemPlace } from '../../../../../../shared/domain/learning/import/meanings.ts';
import type { InstrumentFields } from '../../../../../../shared/domain/learning/schemas.ts';
import { formatCount } from '../../../../../../shared/text/format.ts';
import { answersImportText } from '../../../../../../shared/text/learning/answersImport.ts';
import { formNumber } from '../../../../../../shared/text/refusals/learning.ts';
import { useColumnName } from '../../../../tables/ColumnList.tsx';
import { useLanguage, useText } from '../../../../useLanguage.ts';
import { rangeOf } from '../entry/cellWords.ts';
import { MendField } from './MendField.tsx';

/** Of a cell so much is quoted; all of it stands in its field. */
const QUOTED = 60;
const quoted = (found: string): string => `“${found.length > QUOTED ? `${found.slice(0, QUOTED).trimEnd()}…` : found}”`;

type Props = {
  readonly row: Row;
  readonly fields: InstrumentFields;
  readonly headings: readonly string[];
  readonly onMend: (place: number, typed: string) => void;
  readonly onOut: (isOut: boolean) => void;
};

/** The others are of forms that are in already. */
const OF_ROWS: readonly CellFault['code'][] = ['numberTwice', 'codeTwice', 'personTwice'];

export const ImportRow = ({ row, fields, headings, onMend, onOut }: Props) => {
  const text = useText(answersImportText);
  const language = useLanguage();
  const nameOf = useColumnName();
  const number = formatCount(row.row, language);
  const faultWords = ({ meaning, code, other }: CellFault): string => {
    const item = fields.items[itemPlace(meaning) ?? -1];
    return text.faults[code]({ scale: item === undefined ? '' : rangeOf(item), other: other === null ? '' : OF_ROWS.includes(code) ? formatCount(other, language) : formNumber(other) });
  };
  return (
    <tr data-kind={row.kind}>
      <td className="number">{number}</td>
      <th scope="row">{row.shown}</th>
      <td>
        {row.kind === 'ready' ? (
          <span className="answers-import-ready"><IconCheck size={16} stroke={1.8} aria-hidden="true" />{text.answered(formNumber(row.fields.number), formatCount(row.fields.answers.filter((answer) => answer !== null).length, language), formatCount(fields.items.length, language))}</span>
        ) : row.kind === 'out' ? (
          <span className="answers-import-out">{text.isOut} <button type="button" className="mend" aria-label={text.putBackRow(number)} onClick={() => onOut(false)}>{text.putBack}</button></span>
        ) : (
          <div className="answers-import-faults">
            <div>
              {row.faults.map((fault) => {
                const column = nameOf(headings[fault.place] ?? '', fault.place);
                return (
                  <div className="answers-import-fault" key={`${fault.place} ${fault.code}`}>
                    <IconAlertTriangle size={16} stroke={1.8} aria-hidden="true" />
                    <span title={column}><b>{text.cellAt(column)}</b> <mark>{fault.found === '' ? text.empty : quoted(fault.found)}</mark> {faultWords(fault)}</span>
                    <MendField key={fault.found} value={fault.found} label={text.mendCell(number, column)} onMend={(typed) => onMend(fault.place, typed)} />
                  </div>
                );
              })}
            </div>
            <button type="button" className="mend" aria-label={text.leaveOutRow(number)} onClick={() => onOut(true)}>{text.leaveOut}</button>
          </div>
        )}
      </td>
    </tr>
  );
};
