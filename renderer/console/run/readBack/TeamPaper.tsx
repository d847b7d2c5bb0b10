// One team's papers with those of teams merged into it, each with what it comes to, and the score they come to together.
import type { ScoredCell } from '../../../../shared/domain/scoring/points/cell.ts';
import type { RunView, SheetRow, SheetView } from '../../../../shared/domain/scoring/run/runView.ts';
import { formatPoints } from '../../../../shared/text/format.ts';
import { readBackText } from '../../../../shared/text/run/readBack.ts';
import type { Hundredths, MemberId } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { Papers } from './Papers.tsx';

type Props = { readonly run: RunView; readonly row: SheetRow; readonly nameOf: (member: MemberId) => string };

export const TeamPaper = ({ run, row, nameOf }: Props) => {
  const text = useText(readBackText).paper;
  const language = useLanguage();
  const points = (value: Hundredths | null): string => (value === null ? '–' : formatPoints(value, language));
  /** Of an excused team only what was handed in is shown. */
  const shown = (sheets: readonly SheetView[], state: ScoredCell['state']): readonly SheetView[] => (state === 'excused' ? sheets.filter(({ sheet }) => sheet !== null) : sheets);
  const releasesOf = (team: SheetRow['team']) => row.releases.filter((each) => each.team === team);
  const sum = ({ state, hasil, perilaku, score }: ScoredCell) => (state === 'counts' ? (
    <dl className="read-back-figures">
      <div><dt>{text.hasil}</dt><dd><b className="number">{points(hasil)}</b></dd></div>
      {run.observed ? <div><dt>{text.perilaku}</dt><dd><b className="number">{points(perilaku)}</b>{perilaku === null ? <small>{text.none}</small> : null}</dd></div> : null}
      <div className="is-score"><dt>{text.score}</dt><dd><b className="number">{points(score)}</b></dd></div>
    </dl>
  ) : <p>{text.states[state]}</p>);
  const { scored, former } = row;
  return (
    <div>
      <Papers run={run} sheets={shown(row.sheets, scored.state)} ratings={row.ratings} releases={releasesOf(row.team)} former={null} nameOf={nameOf} />
      <section className="read-back-sum">
        <h4>{former.length === 0 ? text.result : text.own(row.name)}</h4>
        {sum(scored)}
        {scored.state === 'counts' && run.observed && row.ratings.length === 0 ? <p>{text.noObserver}</p> : null}
      </section>
      {former.map((each) => (
        <section key={each.team} className="read-back-former" aria-label={text.merged(each.name)}>
          <h4>{text.merged(each.name)}</h4>
          <Papers run={run} sheets={shown(each.sheets, each.scored.state)} ratings={each.ratings} releases={releasesOf(each.team)} former={each.name} nameOf={nameOf} />
          <section className="read-back-sum"><h4>{text.own(each.name)}</h4>{sum(each.scored)}</section>
        </section>
      ))}
      {former.length === 0 ? null : (
        <section className="read-back-sum">
          <h4>{text.result}</h4>
          <dl className="read-back-figures"><div className="is-score"><dt>{text.score}</dt><dd><b className="number">{points(row.score)}</b></dd></div></dl>
          {row.countedIn.length === 0 ? null : <p>{text.countedIn(row.countedIn.join(', '))}</p>}
        </section>
      )}
    </div>
  );
};
