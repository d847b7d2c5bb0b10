// The card of the master of ceremonies: one A4 sheet printed on both sides and folded to A5, sealed; outside nothing but its secrecy, inside the names in speaking order.
import { formatCount, formatPoints } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { honoursText } from '../../../shared/text/records/honours.ts';
import type { Honour } from '../../../shared/domain/records/honours.ts';
import type { Language } from '../../../shared/units.ts';
import type { PaperProps } from '../paperProps.ts';
import { usePaper } from '../usePaper.ts';
import { awardWords } from './awardWords.ts';
import './certificates.css';
import './mcCard.css';
import { NotFinal } from './NotFinal.tsx';

const Called = ({ honour, at, language }: { readonly honour: Honour; readonly at: number; readonly language: Language }) => {
  const { card, and } = honoursText[language];
  const { title, teams, measure } = honour;
  const isPlace = title.kind === 'place';
  return (
    <li>
      <p className="mc-title"><b className="rows-figure">{formatCount(at + 1, language)}</b> <span dir="auto">{awardWords(title, language)}</span></p>
      <p className="mc-team">{teams.map(({ team, name }, index) => <span key={team}>{index === 0 ? '' : ` ${and} `}<bdi>{name}</bdi></span>)}{isPlace && measure !== null ? <i>{card.points(formatPoints(measure, language))}</i> : null}</p>
      {isPlace ? teams.map(({ team, name, members }) => (
        <p key={team} className="mc-members">{teams.length > 1 ? <b><bdi>{name}</bdi></b> : null}{members.map((member, index) => <span key={index}><bdi>{member.name}</bdi></span>)}</p>
      )) : null}
    </li>
  );
};

export const McCardPaper = ({ view, retreat, language, madeAt }: Omit<PaperProps<'honours'>, 'size'>) => {
  const { card: text } = honoursText[language];
  usePaper({ title: text.title, retreat, language, madeAt });
  const { honours } = view;
  if (honours === null) return <NotFinal view={view} title={text.title} language={language} />;
  const others = honours.filter(({ title }) => title.kind !== 'place');
  const places = honours.filter(({ title }) => title.kind === 'place');
  return (
    <main className="mc-card">
      <section className="mc-side">
        <div className="mc-panel mc-back">{retreat.demo ? <p className="award-demo">{paperText[language].demo}</p> : null}<p>{text.handling}</p></div>
        <div className="mc-panel mc-front">
          <p className="mc-secret">{text.cover}</p>
          <h1>{text.title}</h1>
          <p>{retreat.name}</p>
          <p>{text.coverSays}</p>
        </div>
        <p className="mc-fold" aria-hidden="true">{text.fold}</p>
      </section>
      <section className="mc-side">
        {[others, places].map((part, side) => (
          <div key={side} className="mc-panel" data-many={part.length > 9}>
            <p className="mc-secret">{text.cover}</p>{retreat.demo ? <p className="award-demo">{paperText[language].demo}</p> : null}
            {side === 0 ? <><h2>{text.order}</h2><p className="mc-how">{text.orderSays}</p></> : null}
            {part.length === 0 ? <p>{text.nobody}</p> : (
              <ol>{part.map((honour, at) => <Called key={awardWords(honour.title, language)} honour={honour} at={side === 0 ? at : others.length + at} language={language} />)}</ol>
            )}
          </div>
        ))}
      </section>
    </main>
  );
};
