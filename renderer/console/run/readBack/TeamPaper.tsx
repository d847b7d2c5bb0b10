// One team's papers as large as they are read aloud: every judge's figures, every observer's ratings, and what it comes to.
import type { RunView, SheetRow, SheetView } from '../../../../shared/domain/scoring/runView.ts';
import { valueName } from '../../../../shared/domain/values/frameworks.ts';
import { formatCount, formatPoints } from '../../../../shared/text/format.ts';
import { readBackText } from '../../../../shared/text/run/readBack.ts';
import type { Hundredths, MemberId } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { Figure } from './figures.ts';
import { triesOf } from './figures.ts';

const Figures = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <dl className="read-back-figures">
    {figures.map(({ label, value, below }) => <div key={label}><dt>{label}</dt><dd><b className="number">{value}</b>{below === null ? null : <small>{below}</small>}</dd></div>)}
  </dl>
);

type Props = { readonly run: RunView; readonly row: SheetRow; readonly nameOf: (member: MemberId) => string };

export const TeamPaper = ({ run, row, nameOf }: Props) => {
  const text = useText(readBackText).paper;
  const records = useText(readBackText).records;
  const language = useLanguage();
  const frameworks = useView('frameworks') ?? [];
  const { hasil, perilaku, state } = row.scored;
  const points = (value: Hundredths | null): string => (value === null ? '–' : formatPoints(value, language));
  const sheet = ({ judge, sheet: stored, released }: SheetView) => {
    const title = judge === null ? text.official : text.of(nameOf(judge));
    const release = row.releases.find((each) => each.judge === judge);
    const tries = stored === null ? [] : triesOf(run.exercise, stored, language);
    return (
      <section key={judge ?? ''} className="read-back-sheet">
        <h4>{title}</h4>
        {released && release !== undefined ? <p>{records.released(null, release.reason)}</p> : stored === null ? <p>{text.out}</p> : null}
        {tries.map((figures, i) => (
          <div key={i}>
            {tries.length === 1 ? null : <h5>{text.attempt(formatCount(i + 1, language), i === tries.length - 1)}</h5>}
            <Figures figures={figures} />
          </div>
        ))}
      </section>
    );
  };
  return (
    <div className="read-back-paper">
      {(state === 'excused' ? row.sheets.filter((each) => each.sheet !== null) : row.sheets).map(sheet)}
      {row.ratings.map(({ observer, rated }) => (
        <section key={observer ?? ''} className="read-back-sheet">
          <h4>{observer === null ? text.unnamedObserver : text.observer(nameOf(observer))}</h4>
          <Figures figures={Object.entries(rated.ratings).map(([code, rating]) => ({
            label: valueName(frameworks, code, language), value: rating === null ? '–' : formatCount(rating, language), below: rating === null ? text.notObserved : null,
          }))} />
          {rated.note === '' ? null : <p>{text.note(rated.note)}</p>}
        </section>
      ))}
      <section className="read-back-sum">
        <h4>{text.result}</h4>
        {state === 'counts' ? (
          <dl className="read-back-figures">
            <div><dt>{text.hasil}</dt><dd><b className="number">{points(hasil)}</b></dd></div>
            {run.observed ? <div><dt>{text.perilaku}</dt><dd><b className="number">{points(perilaku)}</b>{perilaku === null ? <small>{text.none}</small> : null}</dd></div> : null}
            <div className="is-score"><dt>{text.score}</dt><dd><b className="number">{points(row.score)}</b></dd></div>
          </dl>
        ) : <p>{text.states[state]}</p>}
        {state === 'counts' && run.observed && row.ratings.length === 0 ? <p>{text.noObserver}</p> : null}
        {row.countedIn.length === 0 ? null : <p>{text.countedIn(row.countedIn.join(', '))}</p>}
      </section>
    </div>
  );
};
