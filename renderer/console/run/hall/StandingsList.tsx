// The standings as the console knows them, one short line a team.
import { formatCount } from '../../../../shared/text/format.ts';
import { runText } from '../../../../shared/text/run.ts';
import { useView } from '../../../link/useView.ts';
import { Emblem } from '../../../parts/Emblem.tsx';
import { Moved } from '../../../parts/Moved.tsx';
import { Place } from '../../../parts/Place.tsx';
import { Points } from '../../../parts/Points.tsx';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { HeldBackNote } from '../standings/HeldBackNote.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';

export const StandingsList = () => {
  const language = useLanguage();
  const text = useText(runText).standings;
  const board = useView('standings');
  if (board === undefined) return null;
  const placed = board.rows.filter(({ place }) => place !== null);
  return (
    <section className="run-standings" aria-labelledby="run-standings-heading">
      <header>
        <h2 id="run-standings-heading">{text.heading}</h2>
        {board.provisional && placed.length > 0 ? <span>{text.provisional}</span> : null}
      </header>
      <HeldBackNote />
      {placed.length === 0 ? <p>{text.empty}</p> : (
        <ScrollRegion className="run-standings-scroll" label={text.heading}><ol>
          {placed.map(({ team, number, name, place, tied, moved, total }) => (
            <li key={team}>
              <span><Place place={place} tied={tied} />{tied ? <span className="visually-hidden">{text.tied}</span> : null}</span>
              <Emblem number={number} />
              <span className="run-standing-name">{name}</span>
              <span className="run-moved">
                {moved === null || moved === 0 ? null
                  : <Moved places={moved} label={moved > 0 ? text.up(formatCount(moved, language)) : text.down(formatCount(-moved, language))} />}
              </span>
              <Points points={total} language={language} />
            </li>
          ))}
        </ol></ScrollRegion>
      )}
    </section>
  );
};
