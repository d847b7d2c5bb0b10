// One row of a roster's preview: its problems in words with what can be done, and the damaged part of a value marked, not the whole row.
import { IconAlertTriangle, IconCheck, IconCopy, IconInfoCircle } from '@tabler/icons-react';
import type { Mend } from '../../../../../shared/domain/roster/mends.ts';
import { mendsOf, mendsOfRefused } from '../../../../../shared/domain/roster/mends.ts';
import type { Difference, RosterRow, RowFlag } from '../../../../../shared/domain/roster/preview.ts';
import { formatNip } from '../../../../../shared/text/format.ts';
import { rosterImportText } from '../../../../../shared/text/rosterImport.ts';
import type { RowProblem } from '../../../../../shared/text/rowProblems.ts';
import { rowProblems } from '../../../../../shared/text/rowProblems.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { Changes } from './Changes.tsx';
import { damagedPart } from './damagedPart.ts';
import type { RowGroup } from './rowGroups.ts';
import { RowMends } from './RowMends.tsx';

export type RowProps = {
  readonly row: RosterRow;
  readonly group: RowGroup;
  /** Several sheets are read, so a row number alone says too little. */
  readonly hasSheets: boolean;
  readonly isTouched: boolean;
  /** undefined: nobody is in the retreat yet, so there is nothing to compare with. */
  readonly difference: Difference | undefined;
  readonly isOff: (what: string) => boolean;
  readonly onTick: (what: string) => void;
  readonly onMend: (mend: Mend, typed?: string) => void;
};

const mendsFor = (row: RosterRow, flag: RowFlag | null): readonly Mend[] => {
  if (row.kind === 'refused') return mendsOfRefused(row);
  return flag === null || row.kind === 'out' ? [] : mendsOf(flag, row.fields);
};

const icons: Readonly<Record<RowProblem['tone'], typeof IconCopy>> = { danger: IconCopy, warn: IconAlertTriangle, quiet: IconInfoCircle };

export const PreviewRow = ({ row, group, hasSheets, isTouched, difference, isOff, onTick, onMend }: RowProps) => {
  const text = useText(rosterImportText);
  const language = useLanguage();
  const problems = group === 'same' ? [] : rowProblems(row, language);
  const name = row.kind === 'ready' || row.kind === 'double' ? row.fields.name : text.rowOf(String(row.row), row.sheet);
  const isNew = row.kind === 'ready' && difference === null;
  return (
    <tr data-group={group}>
      <td className="number">
        {difference === undefined ? null : <input type="checkbox" className={isNew ? '' : 'invisible'} disabled={!isNew} checked={!isOff(row.key)} aria-label={text.differences.tickNew(name)} onChange={() => onTick(row.key)} />}
        {row.row}
        {hasSheets ? <span className="row-sheet">{row.sheet}</span> : null}
      </td>
      {row.kind === 'refused' ? <RefusedCells row={row} /> : row.kind === 'out' ? <td colSpan={3} className="row-found">{row.shown}</td> : <PersonCells row={row} />}
      <td>
        {row.kind === 'ready' && problems.every(({ tone }) => tone === 'quiet') && (difference === undefined || difference === null || group === 'same')
          ? <span className="row-ready"><IconCheck size={17} stroke={1.75} aria-hidden="true" />{difference === undefined ? text.rowReady : difference === null ? text.differences.fresh : text.rowSame}</span> : null}
        {difference === undefined || difference === null ? null : <Changes keyOfRow={row.key} name={name} changes={difference.changes} isOff={isOff} onTick={onTick} />}
        {problems.map(({ tone, title, what, flag }) => {
          const Icon = icons[row.kind === 'refused' ? 'warn' : tone];
          return (
            <div className={`row-problem row-${tone}`} key={title}>
              <Icon size={17} stroke={1.75} aria-hidden="true" />
              <div><strong>{title}</strong><span>{what}</span></div>
              <RowMends of={name} mends={mendsFor(row, flag)} onMend={onMend} />
            </div>
          );
        })}
        {isTouched ? <RowMends of={name} mends={[{ kind: 'back' }]} onMend={onMend} /> : null}
      </td>
    </tr>
  );
};

type CellsOf<Kind extends RosterRow['kind']> = { readonly row: Extract<RosterRow, { kind: Kind }> };

const PersonCells = ({ row }: CellsOf<'ready' | 'double'>) => {
  const text = useText(rosterImportText);
  const damaged = damagedPart(row);
  const { name, nip, agency } = row.fields;
  const isDoubtful = row.flags.some(({ code }) => code === 'agencyAlike');
  return (
    <>
      <th scope="row">{name}</th>
      <td className="number">
        {damaged !== null ? <>{damaged.sound}<mark className="mark-danger">{damaged.damaged}</mark></>
          : nip === null ? <span className="faint">{text.noNip}</span> : formatNip(nip)}
      </td>
      <td>{isDoubtful ? <mark className="mark-warn">{agency}</mark> : agency}</td>
    </>
  );
};

/** Such a row has no person yet, only the words that help to find it again. */
const RefusedCells = ({ row }: CellsOf<'refused'>) => {
  const text = useText(rosterImportText);
  const mark = <mark className="mark-warn">{row.reason === 'tooLong' ? text.meanings[row.column] : text.empty}</mark>;
  switch (row.column) {
    case 'name': return <><th scope="row">{mark}</th><td colSpan={2} className="row-found">{row.shown}</td></>;
    case 'agency': return <><td colSpan={2} className="row-found">{row.shown}</td><td>{mark}</td></>;
    default: return <td colSpan={3} className="row-found">{row.shown} {mark}</td>;
  }
};
