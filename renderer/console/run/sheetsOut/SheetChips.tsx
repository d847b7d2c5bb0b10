// The sheets of one cell of the board, each with its team's number and the sign of its state; a press opens one.
import { IconChecks, IconCircleDashed, IconEye, IconFlag, IconSend, IconUnlink, IconUserMinus } from '@tabler/icons-react';
import { numberOf } from '../../../../shared/domain/ids.ts';
import type { BoardSheet, SheetState } from '../../../../shared/domain/scoring/sheets/sheetBoard.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import type { SheetNames } from './sheetWords.ts';
import { sheetWords } from './sheetWords.ts';

/** The same signs as in the entry grid. */
export const stateIcons: Readonly<Record<SheetState, typeof IconSend>> = {
  out: IconCircleDashed, in: IconSend, verified: IconChecks, disputed: IconFlag, excused: IconUserMinus, released: IconUnlink,
};

export type SheetChipsProps = {
  readonly sheets: readonly BoardSheet[];
  readonly names: SheetNames;
  /** The code of the sheet the keyboard is at. */
  readonly at: string | null;
  readonly onOpen: (sheet: BoardSheet) => void;
};

/** Said first where the code does not hold what is written on the button, so that who speaks to the laptop can say what is read there. */
const seen = (sheet: BoardSheet, isFirst: boolean): readonly string[] => (isFirst && sheet.judge !== null ? [`${twoDigits(sheet)} J${sheet.judge}`] : []);
const twoDigits = ({ row }: BoardSheet): string => String(numberOf(row.team)).padStart(2, '0');

export const SheetChips = ({ sheets, names, at, onOpen }: SheetChipsProps) => {
  const { text, language } = names;
  const teams = [...new Set(sheets.map(({ row }) => row.team))].map((team) => sheets.filter(({ row }) => row.team === team));
  // Once a team, whichever of its sheets stand here.
  const ratings = teams.reduce((sum, [first]) => sum + (first?.ratings ?? 0), 0);
  return (
    <div className="sheets-chips">
      {teams.map((own) => (
        <span key={own[0]?.row.team} className="sheets-team">
          {own.map((sheet, i) => {
            const Icon = stateIcons[sheet.state];
            return (
              <button
                key={sheet.code} type="button" className={`sheets-chip is-${sheet.state}${i === 0 ? '' : ' is-next'}`} data-code={sheet.code} tabIndex={sheet.code === at ? 0 : -1}
                aria-label={[...seen(sheet, i === 0), sheet.code, ...sheetWords(sheet, names), text.states[sheet.state]].join(', ')} onClick={() => onOpen(sheet)}
              >
                {i === 0 ? <><Emblem number={sheet.row.number} /><b className="number">{twoDigits(sheet)}</b></> : null}
                {' '}
                {sheet.judge === null ? null : <span className="number">J{sheet.judge}</span>}
                <Icon size={13} stroke={1.9} aria-hidden="true" />
              </button>
            );
          })}
        </span>
      ))}
      {ratings === 0 ? null : (
        <span className="sheets-ratings" title={text.ratings(formatCount(ratings, language))}>
          <IconEye size={13} stroke={1.7} aria-hidden="true" /><span className="number" aria-hidden="true">{formatCount(ratings, language)}</span>
          <span className="visually-hidden">{text.ratings(formatCount(ratings, language))}</span>
        </span>
      )}
    </div>
  );
};
