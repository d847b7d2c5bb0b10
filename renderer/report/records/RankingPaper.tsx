// Places of all teams and the awards: by value, for help, and the first three; what is not final says so.
import { paperDay } from '../../../shared/domain/office/paperDay.ts';
import type { Award } from '../../../shared/domain/reveal/awards.ts';
import { formatCount, formatDate, formatPoints } from '../../../shared/text/format.ts';
import { honoursText } from '../../../shared/text/records/honours.ts';
import { resultsText } from '../../../shared/text/records/results.ts';
import { aheadWords } from '../../../shared/text/tieChain.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { SignatureBlock } from '../office/SignatureBlock.tsx';
import type { PaperProps } from '../paperProps.ts';
import { usePaper } from '../usePaper.ts';
import { awardWords } from './awardWords.ts';
import { PlacesTable } from './PlacesTable.tsx';
import { RecordHead } from './RecordHead.tsx';

export const RankingPaper = ({ view, retreat, language, size, madeAt }: PaperProps<'rankingPaper'>) => {
  const { ranking: text, and } = honoursText[language];
  const results = resultsText[language];
  usePaper({ title: view.isConfidential ? `${results.secret}: ${text.title}` : text.title, retreat, language, madeAt });
  const day = paperDay('ranking', madeAt, retreat);
  const { award, team, measure, observations } = text.columns;
  const isUndecided = ({ tie }: Award): boolean => tie !== null && tie.decided === null;
  const { places, help, values } = view.awards;
  const isGiven = ({ teams }: Award): boolean => teams.length > 0;
  const given = [...places, help, ...values].filter(isGiven);
  const notGiven = ([['place', places], ['help', [help]], ['value', values]] as const).flatMap(([kind, awards]) => {
    const names = awards.filter((each) => !isGiven(each)).map(({ title }) => awardWords(title, language));
    return names.length === 0 ? [] : [text.notGiven[kind](names.join(', '))];
  });
  return (
    <main className="upright record" data-size={size}>
      <RecordHead view={view} retreat={retreat} title={text.title} language={language} numbered={{ kind: 'ranking', day }} />
      {view.rows.length === 0 || view.held === 0 ? <p>{view.rows.length === 0 ? results.noTeams : results.noRuns}</p> : (
        <>
          <section>
            <h2>{text.places}</h2>
            <PlacesTable rows={view.rows} held={view.held} language={language} />
          </section>
          <section className="awards">
            <h2>{text.awards}</h2>
            {view.provisional ? <p>{text.awardsProvisional}</p> : null}
            {given.length === 0 ? null : (
              <table className="rows awards-table">
                <colgroup><col className="awards-title" /><col /><col className="places-figure" /><col className="places-figure" /></colgroup>
                <thead><tr>{[award, team, measure, observations].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
                <tbody>
                  {given.map((each) => {
                    const name = awardWords(each.title, language);
                    return (
                      <tr key={name}>
                        <th scope="row" dir="auto">{name}</th>
                        <td>
                          <span className="awards-teams">
                            {each.teams.map(({ team: id, number, name: called }, at) => (
                              <span key={id} className="places-team">{at === 0 ? null : <i>{and}</i>}<Emblem number={number} /><bdi>{called}</bdi></span>
                            ))}
                            {each.parting === null ? null : <em dir="auto">{aheadWords(each.parting.by, each.parting.below, language)}</em>}
                            {isUndecided(each) ? <em>{text.undecided}</em> : each.teams.length > 1 ? <em>{text.together}</em> : null}
                          </span>
                        </td>
                        <td className="rows-figure">{each.measure === null ? results.none : formatPoints(each.measure, language)}</td>
                        <td className="rows-figure">{each.observations === null ? results.none : formatCount(each.observations, language)}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            )}
            {notGiven.map((sentence) => <p key={sentence} dir="auto">{sentence}</p>)}
            <p className="record-note">{text.valueSays} {text.helpSays}</p>
          </section>
          <div className="record-end"><span /><SignatureBlock signs="chair" retreat={retreat} day={formatDate(day, language)} language={language} /></div>
        </>
      )}
    </main>
  );
};
