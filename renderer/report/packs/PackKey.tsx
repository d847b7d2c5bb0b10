// The facilitator's key to a simulation: what goes out when, the answers, hints for scoring, mistakes and the debrief; never for teams.
import { valueName } from '../../../shared/domain/values/frameworks.ts';
import { berakhlak } from '../../../shared/library/berakhlak.ts';
import { penaltyWords } from '../../../shared/text/exercise.ts';
import { formatAmount, formatCount } from '../../../shared/text/format.ts';
import { packPaperText } from '../../../shared/text/packPaper.ts';
import { Letterhead } from '../office/Letterhead.tsx';
import { usePaper } from '../usePaper.ts';
import { PackGrid } from './PackGrid.tsx';
import type { PackPaperProps } from './packPaperProps.ts';

export const PackKey = (paper: PackPaperProps) => {
  const { pack, exercise, retreat, teams, language } = paper;
  const text = packPaperText[language];
  const { columns } = text;
  usePaper({ ...paper, title: `${text.key}: ${exercise.name[language]}`, seal: text.secret });
  const count = (value: number): string => formatCount(value, language);
  const criteria = exercise.result.kind === 'rubric' ? exercise.result.criteria : [];
  return (
    <main className="upright pack-key">
      <Letterhead organiser={retreat.organiser} language={language} />
      <div className="pack-key-heading">
        <div>
          <p>{text.key}</p>
          <h1>{exercise.name[language]}</h1>
          <p>{exercise.objective[language]}. {exercise.values.map((value) => valueName([berakhlak], value, language)).join(', ')}.</p>
        </div>
        <strong>{text.secret}</strong>
      </div>
      <section>
        <h2>{text.handOuts}</h2>
        <p>{text.oneSet}{teams === 0 ? null : ` ${text.sets(count(teams))}`}</p>
        <table className="rows pack-hand-outs">
          <thead><tr>{[columns.when, columns.cards, columns.how, columns.perTeam, ...(teams === 0 ? [] : [columns.inAll(count(teams))])].map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
          <tbody>
            {pack.handOuts.map(({ phase, minute, how, cards }) => {
              const copies = cards.reduce((sum, card) => sum + card.copies, 0);
              return (
                <tr key={`${phase} ${minute}`}>
                  <th scope="row">{text.when(exercise.phases[phase]?.name[language] ?? '', count(minute))}</th>
                  <td className="pack-codes">{cards.map((card) => <span key={card.code}>{card.copies === 1 ? card.code : `${card.code} × ${count(card.copies)}`}</span>)}</td>
                  <td>{how[language]}</td>
                  <td className="rows-figure">{count(copies)}</td>
                  {teams === 0 ? null : <td className="rows-figure">{count(copies * teams)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {pack.solution.map((part) => (
        <section key={part.heading.id}>
          <h2>{part.heading[language]}</h2>
          {part.text.map((each) => <p key={each.id}>{each[language]}</p>)}
          {part.grid === undefined ? null : <PackGrid grid={part.grid} language={language} className="rows" />}
        </section>
      ))}
      <section>
        <h2>{text.scoring}</h2>
        {criteria.map(({ id, name, most }) => (
          <div key={id}>
            <h3>{name[language]} <span>{text.most(formatAmount(most, language))}</span></h3>
            {pack.scoring.find(({ criterion }) => criterion === id)?.hints.map((hint) => <p key={hint.id}>{hint[language]}</p>)}
          </div>
        ))}
        <h3>{text.penalties}</h3>
        <ul>{exercise.penalties.map((penalty) => <li key={penalty.id}>{penalty.name[language]}: {penaltyWords(penalty, exercise, language)}</li>)}</ul>
      </section>
      {([[text.mistakes, pack.mistakes], [text.debrief, exercise.debrief], [text.hooks, pack.hooks]] as const).map(([heading, each]) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>{each.map((words) => <li key={words.id}>{words[language]}</li>)}</ul>
        </section>
      ))}
      <p className="pack-invented">{text.invented}</p>
    </main>
  );
};
