// The items of a day in one column or two: what is on stands on a plate, what is over is quieter.
import type { RunDownRow } from '../../../shared/domain/programme/runDown.ts';
import { formatClock } from '../../../shared/text/format.ts';
import type { Language } from '../../../shared/units.ts';
import { KindSign } from './KindSign.tsx';
import './programme.css';
import type { Layout } from './runDownLayout.ts';

export type RunDownListProps = { readonly layout: Layout<RunDownRow>; readonly language: Language };

export const RunDownList = ({ layout: { way, columns, least, around }, language }: RunDownListProps) => (
  <div className="rundown-list" data-columns={way.columns} data-face={way.face} data-places={way.places}>
    {columns.map((column, at) => (
      <ul key={at}>
        {column.map(({ row: { session, stands } }) => (
          <li
            key={`${session.from} ${session.title}`} className={stands === 'now' ? 'inverted' : undefined} data-stands={stands}
            aria-current={stands === 'now' ? 'time' : undefined} style={{ minHeight: `${least}vh`, paddingBlock: `${around}vh` }}
          >
            <span className="number rundown-time">{formatClock(session.from, language)}</span>
            <span className="rundown-title">{session.title}</span>
            <KindSign session={session} />
            {session.place === null || way.places === 'none' ? null : <span className="rundown-place">{session.place}</span>}
          </li>
        ))}
      </ul>
    ))}
  </div>
);
