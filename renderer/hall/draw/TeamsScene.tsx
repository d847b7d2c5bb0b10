// Who is in which team, two teams a page; the pages turn by the host's clock, from the one that was turned to last.
import type { CSSProperties } from 'react';
import { teamPageAt, teamPages } from '../../../shared/domain/draw/hall/teamPages.ts';
import { formatCount } from '../../../shared/text/format.ts';
import { hallText } from '../../../shared/text/hall.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { useEachFrame } from '../../parts/useEachFrame.ts';
import { BoardFoot } from '../board/BoardFoot.tsx';
import { nameFit } from '../nameFit.ts';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import { useIsSquare } from '../useIsSquare.ts';
import '../board/board.css';
import './draw.css';

/** Names never stand wider apart than this many would. */
const LEAST_ROWS = 10;
/** Letters on one line, in ordinary and in narrow writing. */
const LINE = { wide: { full: 24, narrow: 38 }, square: { full: 21, narrow: 29 } } as const;

export const TeamsScene = ({ scene: { teams, from }, demo, language, now }: SceneProps<'teams'>) => {
  const text = hallText[language];
  const line = LINE[useIsSquare() ? 'square' : 'wide'];
  const pages = teamPages(teams);
  const page = useEachFrame(() => teamPageAt(pages.length, from, now()));
  const count = (value: number): string => formatCount(value, language);
  return (
    <SceneFrame name="teams" demo={demo} language={language}>
      <div className="team-blocks">
        {pages[page]?.map(({ team, part, names }) => (
          <section key={`${team.team} ${part}`} style={{ '--names': Math.max(LEAST_ROWS, names.length) } as CSSProperties}>
            <header>
              <Emblem number={team.number} />
              <h2 data-fit={nameFit(team.name, 11, 24)}>{part === 0 ? text.teamList.heading(count(team.drawn), team.name) : text.teamList.goesOn(team.name)}</h2>
            </header>
            <ul>{names.map((name, at) => <li key={at} data-fit={nameFit(name, line.full, line.narrow)}>{name}</li>)}</ul>
          </section>
        ))}
      </div>
      <BoardFoot left={text.draw.count(count(teams.reduce((sum, { members }) => sum + members.length, 0)), count(teams.length))} right={text.page(count(page + 1), count(pages.length))} />
    </SceneFrame>
  );
};
