// Every judge's figures and every observer's ratings of one team, as large as they are read aloud; what they come to stands elsewhere.
import type { RatingView, RunView, SheetView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { Release } from '../../../../shared/domain/scoring/schemas.ts';
import { valueName } from '../../../../shared/domain/values/frameworks.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { readBackText } from '../../../../shared/text/run/readBack.ts';
import type { MemberId } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { Figure } from './figures.ts';
import { triesOf } from './figures.ts';

const Figures = ({ figures }: { readonly figures: readonly Figure[] }) => (
  <dl className="read-back-figures">
    {figures.map(({ label, value, below }) => <div key={label}><dt>{label}</dt><dd><b className="number">{value}</b>{below === null ? null : <small>{below}</small>}</dd></div>)}
  </dl>
);

type Props = {
  readonly run: RunView;
  readonly sheets: readonly SheetView[];
  readonly ratings: readonly RatingView[];
  readonly releases: readonly Release[];
  /** The team they are of, where it is not the one whose name stands above; null: it is. */
  readonly former: string | null;
  readonly nameOf: (member: MemberId) => string;
};

export const Papers = ({ run, sheets, ratings, releases, former, nameOf }: Props) => {
  const { paper: text, records } = useText(readBackText);
  const language = useLanguage();
  const frameworks = useView('frameworks') ?? [];
  const titled = (title: string): string => (former === null ? title : text.titleOf(former, title));
  const sheet = ({ judge, sheet: stored, released }: SheetView) => {
    const release = releases.find((each) => each.judge === judge);
    const tries = stored === null ? [] : triesOf(run, stored, language);
    return (
      <section key={judge ?? ''} className="read-back-sheet">
        <h4>{titled(judge === null ? text.official : text.of(nameOf(judge)))}</h4>
        {released && release !== undefined ? <p>{records.released(null, release.reason)}</p> : stored === null ? <p>{text.out}</p> : null}
        {tries.map(({ figures, formerRubric }, i) => (
          <div key={i}>
            {tries.length === 1 ? null : <h5>{text.attempt(formatCount(i + 1, language), i === tries.length - 1)}</h5>}
            {formerRubric === null ? null : <p>{text.formerRubric(formatCount(formerRubric, language))}</p>}
            <Figures figures={figures} />
          </div>
        ))}
      </section>
    );
  };
  return (
    <>
      {sheets.map(sheet)}
      {ratings.map(({ observer, rated }) => (
        <section key={observer ?? ''} className="read-back-sheet">
          <h4>{titled(observer === null ? text.unnamedObserver : text.observer(nameOf(observer)))}</h4>
          <Figures figures={Object.entries(rated.ratings).map(([code, rating]) => ({
            label: valueName(frameworks, code, language), value: rating === null ? '–' : formatCount(rating, language), below: rating === null ? text.notObserved : null,
          }))} />
          {rated.note === '' ? null : <p>{text.note(rated.note)}</p>}
        </section>
      ))}
    </>
  );
};
