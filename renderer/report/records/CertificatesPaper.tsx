// Certificates of award, one for each team and award on A4 landscape, to be signed, under a cover that says how long they are secret; nothing is printed before the results are final.
import { paperDay } from '../../../shared/domain/office/paperDay.ts';
import { formatCount, formatDate, formatHeldOn } from '../../../shared/text/format.ts';
import { paperText } from '../../../shared/text/paper.ts';
import { honoursText } from '../../../shared/text/records/honours.ts';
import { resultsText } from '../../../shared/text/records/results.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { DocumentNumber } from '../office/DocumentNumber.tsx';
import { SignatureBlock } from '../office/SignatureBlock.tsx';
import { PaleRidge } from '../PaleRidge.tsx';
import type { PaperProps } from '../paperProps.ts';
import { TumpalEdge } from '../TumpalEdge.tsx';
import { usePaper } from '../usePaper.ts';
import { awardWords } from './awardWords.ts';
import { IssuedBy } from './IssuedBy.tsx';
import { NotFinal } from './NotFinal.tsx';

export const CertificatesPaper = ({ view, retreat, language, madeAt }: Omit<PaperProps<'honours'>, 'size'>) => {
  const { certificate: text, and } = honoursText[language];
  usePaper({ title: view.isConfidential ? `${resultsText[language].secret}: ${text.title}` : text.title, retreat, language, madeAt });
  if (view.honours === null || view.honours.length === 0) return <NotFinal view={view} title={text.title} language={language} />;
  const day = paperDay('winnerCertificates', madeAt, retreat);
  const dates = formatHeldOn(retreat, language);
  const pages = view.honours.flatMap(({ title, teams }) => teams.map((team) => ({ title, team, others: teams.filter((each) => each !== team).map(({ name }) => name) })));
  return (
    <main className="award-certificates">
      {!view.isConfidential ? null : (
        <section className="award-cover">
          <p className="award-secret">{text.secret}</p>
          <h1>{text.title}</h1>
          <p dir="auto">{retreat.name}</p>
          <p>{text.coverSays(formatCount(pages.length, language))}</p>
        </section>
      )}
      {pages.map(({ title, team, others }) => (
        <article key={`${awardWords(title, language)} ${team.team}`} className="award-certificate">
          <TumpalEdge />
          <PaleRidge />
          <div className="award-certificate-words">
            {retreat.demo ? <p className="award-demo">{paperText[language].demo}</p> : null}
            <header>
              <IssuedBy organiser={retreat.organiser} language={language} />
              <DocumentNumber kind="winnerCertificates" day={day} language={language} />
            </header>
            <h1>{text.title}</h1>
            <p>{text.given}</p>
            <h2 data-long={team.name.length > 22}><Emblem number={team.number} /><bdi>{team.name}</bdi></h2>
            <p>{text.as}</p>
            <p className="award-certificate-as" dir="auto">{awardWords(title, language)}</p>
            <p>
              {text.in} <strong dir="auto">{retreat.name}</strong>, {text.held(dates, retreat.place)}
              {others.length === 0 ? null : <> <span dir="auto">{text.shared(others.join(` ${and} `))}</span>.</>}
            </p>
            <p className="award-certificate-members" data-many={team.members.length > 12}><b>{text.members}</b> {team.members.map(({ name }, at) => <span key={at}><bdi>{name}</bdi>{at < team.members.length - 1 ? '; ' : ''}</span>)}</p>
            <SignatureBlock signs="chair" retreat={retreat} day={formatDate(day, language)} language={language} />
          </div>
        </article>
      ))}
    </main>
  );
};
