// All teams of the run beside the one that is read, each with how far it is; a click goes there.
import { IconAlertTriangle, IconCircle, IconCircleCheck, IconHourglass, IconMessageReport, IconPencil, IconUnlink } from '@tabler/icons-react';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { readBackText } from '../../../../shared/text/run/readBack.ts';
import type { TeamId } from '../../../../shared/units.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import { useText } from '../../useLanguage.ts';
import type { ListState, Reading } from './reading.ts';
import { listStateOf } from './reading.ts';

const icons: Readonly<Record<ListState, typeof IconCircle>> = { unread: IconCircle, read: IconCircleCheck, changed: IconAlertTriangle, out: IconHourglass, disputed: IconMessageReport, released: IconUnlink, corrected: IconPencil };

type Props = { readonly run: RunView; readonly reading: Reading | null; readonly at: TeamId; readonly onTeam: (team: TeamId) => void };

export const TeamList = ({ run, reading, at, onTeam }: Props) => {
  const text = useText(readBackText).list;
  return (
    <nav className="read-back-list" aria-label={text.heading}>
      <ol>
        {run.rows.map((row) => {
          const state = listStateOf(run, row, reading);
          const Icon = icons[state];
          return (
            <li key={row.team} data-state={state}>
              <button type="button" aria-current={row.team === at ? 'step' : undefined} onClick={() => onTeam(row.team)}>
                <Emblem number={row.number} />
                <span>{row.name}<small>{text.states[state]}</small></span>
                <Icon size={16} stroke={1.8} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
