// The card of the master of ceremonies: A4 printed on both sides and folded to A5, sealed; outside nothing but its secrecy, inside the names in speaking order, on further sheets where one has no room.
import { formatCount, formatPoints } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { honoursText } from '../../../shared/text/records/honours.ts';
import { aheadWords } from '../../../shared/text/tieChain.ts';
import type { Honour } from '../../../shared/domain/records/honours.ts';
import type { Language } from '../../../shared/units.ts';
import { inParts } from '../inParts.ts';
import type { PaperProps } from '../paperProps.ts';
import { fitSize } from '../teams/fitSize.ts';
import { usePaper } from '../usePaper.ts';
import { awardWords } from './awardWords.ts';
import { mcPanels, namesMembers, PANEL } from './mcPanels.ts';
import { NotFinal } from './NotFinal.tsx';

const Called = ({ honour, at, language }: { readonly honour: Honour; readonly at: number; readonly language: Language }) => {
  const { card, and } = honoursText[language];
  const { title, teams, measure, tie, parting } = honour;
  const isPlace = title.kind === 'place';
  const size = fitSize(teams.map(({ name }) => name).join(` ${and} `), [24, 20, 17, 14, 11], PANEL.width, PANEL.height - 80);
  return (
    <li>
      <p className="mc-title"><b className="rows-figure">{formatCount(at + 1, language)}</b> <span dir="auto">{awardWords(title, language)}</span></p>
      <p className="mc-team" style={{ fontSize: size }}>{teams.map(({ team, name }, index) => <span key={team}>{index === 0 ? '' : ` ${and} `}<bdi>{name}</bdi></span>)}{isPlace && measure !== null ? <i>{card.points(formatPoints(measure, language))}</i> : null}</p>
      {tie === null ? null : <p className="mc-tie">{card.tie[tie]}</p>}
      {parting === null ? null : <p className="mc-tie" dir="auto">{card.parted(aheadWords(parting.by, parting.below, language))}</p>}
      {!isPlace ? null : !namesMembers(honour) ? <p className="mc-tie">{card.members}</p> : teams.map(({ team, name, members }) => (
        <p key={team} className="mc-members">{teams.length > 1 ? <b><bdi>{name}</bdi></b> : null}{members.map((member, index) => <span key={index}><bdi>{member.name}</bdi></span>)}</p>
      ))}
    </li>
  );
};

export const McCardPaper = ({ view, retreat, language, madeAt }: Omit<PaperProps<'honours'>, 'size'>) => {
  const { card: text } = honoursText[language];
  usePaper({ title: `${text.cover}: ${text.title}`, retreat, language, madeAt });
  const { honours, rows } = view;
  if (honours === null) return <NotFinal view={view} title={text.title} language={language} />;
  const count = (number: number): string => formatCount(number, language);
  const demo = retreat.demo ? <p className="award-demo">{paperText[language].demo}</p> : null;
  return (
    <main className="mc-card">
      <section className="mc-side">
        <div className="mc-panel mc-back">{demo}<p>{text.handling}</p></div>
        <div className="mc-panel mc-front">
          <p className="mc-secret">{text.cover}</p>
          <h1>{text.title}</h1>
          <p dir="auto">{retreat.name}</p>
          <p>{text.coverSays}</p>
        </div>
        <p className="mc-fold" aria-hidden="true">{text.fold}</p>
      </section>
      {inParts(mcPanels(honours), 2).map((panels, side) => (
        <section key={side} className="mc-side">
          {panels.map(({ part, from }, panel) => (
            <div key={panel} className="mc-panel">
              <p className="mc-secret">{text.cover}</p>{demo}
              {side + panel > 0 ? null : <><h2>{text.order}</h2><p className="mc-how">{rows === null ? null : `${text.rows(count(rows.last), count(rows.best))} `}{text.orderSays}</p></>}
              {part.length === 0 ? <p>{text.nobody}</p> : <ol>{part.map((honour, at) => <Called key={awardWords(honour.title, language)} honour={honour} at={from + at} language={language} />)}</ol>}
            </div>
          ))}
        </section>
      ))}
    </main>
  );
};
