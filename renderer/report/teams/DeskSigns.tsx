// One sign a team on A4 landscape, the same on both halves, so that it is read from either side once folded into a tent.
import { formatCount } from '../../../shared/text/format.ts';
import { teamPaperText } from '../../../shared/text/teamPaper.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { fitSize } from './fitSize.ts';
import type { TeamPaperProps } from './teamPaperProps.ts';
import { useTeamPaper } from './useTeamPaper.ts';

/** The room for a name, in px. */
const [WIDTH, HEIGHT] = [540, 250];

export const DeskSigns = (paper: TeamPaperProps) => {
  const { view: { teams }, language } = paper;
  const text = teamPaperText[language];
  useTeamPaper(paper, text.titles.signs);
  return (
    <main className="desk-signs">
      {teams.length === 0 ? <p>{text.noTeams}</p> : teams.map(({ number, emblem, name }) => {
        const half = (
          <>
            <strong className="sign-number" data-digits={String(number).length}>{formatCount(number, language)}</strong>
            <Emblem number={emblem} />
            <span className="sign-name" style={{ fontSize: fitSize(name, [132, 112, 96, 80, 66, 54, 44, 36, 28, 22], WIDTH, HEIGHT) }}>{name}</span>
          </>
        );
        return (
          <section key={number} className="sign">
            <div className="sign-half" aria-hidden="true">{half}</div>
            <p className="sign-fold">{text.fold}</p>
            <h1 className="sign-half">{half}</h1>
          </section>
        );
      })}
    </main>
  );
};
