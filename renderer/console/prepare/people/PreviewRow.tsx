// One row of a roster's preview: its problems in words, and the damaged part of a value marked, not the whole row.
import { IconAlertTriangle, IconCheck, IconCopy } from '@tabler/icons-react';
import type { RosterRow } from '../../../../shared/domain/roster/preview.ts';
import { formatNip } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { useText } from '../../useLanguage.ts';
import { damagedPart } from './damagedPart.ts';
import { groupOf } from './rowGroups.ts';
import { rowProblems } from './rowProblems.ts';

export const PreviewRow = ({ row }: { readonly row: RosterRow }) => {
  const text = useText(prepareText).preview;
  const problems = rowProblems(row, text);
  const Icon = row.kind === 'double' ? IconCopy : IconAlertTriangle;
  return (
    <tr data-group={groupOf(row)}>
      <td className="number">{row.row}</td>
      {row.kind === 'refused' ? <RefusedCells row={row} /> : <PersonCells row={row} />}
      <td>
        {problems.length === 0 ? <span className="row-ready"><IconCheck size={17} stroke={1.75} aria-hidden="true" />{text.rowReady}</span> : null}
        {problems.map(({ tone, title, what }) => (
          <div className={`row-problem row-${tone}`} key={title}>
            <Icon size={17} stroke={1.75} aria-hidden="true" />
            <div><strong>{title}</strong><span>{what}</span></div>
          </div>
        ))}
      </td>
    </tr>
  );
};

type CellsOf<Kind extends RosterRow['kind']> = { readonly row: Extract<RosterRow, { kind: Kind }> };

const PersonCells = ({ row }: CellsOf<'ready' | 'double'>) => {
  const text = useText(prepareText);
  const damaged = damagedPart(row);
  const { name, nip, agency } = row.fields;
  return (
    <>
      <th scope="row">{name}</th>
      <td className="number">
        {damaged !== null ? <>{damaged.sound}<mark className="mark-danger">{damaged.damaged}</mark></>
          : nip === null ? <span className="faint">{text.people.noNip}</span> : formatNip(nip)}
      </td>
      <td>{agency}</td>
    </>
  );
};

/** Such a row has no person yet, only the words that help to find it again. */
const RefusedCells = ({ row }: CellsOf<'refused'>) => {
  const text = useText(prepareText).preview;
  const mark = <mark className="mark-warn">{row.reason === 'tooLong' ? text.columns[row.column] : text.empty}</mark>;
  switch (row.column) {
    case 'name': return <><th scope="row">{mark}</th><td colSpan={2} className="row-found">{row.shown}</td></>;
    case 'agency': return <><td colSpan={2} className="row-found">{row.shown}</td><td>{mark}</td></>;
    default: return <td colSpan={3} className="row-found">{row.shown} {mark}</td>;
  }
};
