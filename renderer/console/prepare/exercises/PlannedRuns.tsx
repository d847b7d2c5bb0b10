// The exercises this retreat uses, in the order they were chosen, and how far their scores have come.
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { teamTally } from '../../../../shared/domain/scoring/sheets/sheetTally.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';

export const PlannedRuns = ({ runs }: { readonly runs: readonly RunView[] }) => {
  const text = useText(prepareText).exercises;
  const language = useLanguage();
  const count = (number: number) => formatCount(number, language);
  const progress = (run: RunView): string => {
    if (run.cancelled !== null) return text.cancelled;
    const teams = teamTally(run);
    return text.sheetsIn(count(teams.in), count(teams.awaited));
  };
  return (
    <ScrollRegion className="planned" label={text.planned}>
      <h2>{text.planned}</h2>
      {runs.length === 0 ? <p className="field-note">{text.plannedNone}</p> : (
        <ol>
          {runs.map((run, at) => (
            <li key={run.run}>
              <span className="number">{count(at + 1)}</span>
              <strong>{run.exercise.name[language]}</strong>
              <span className="faint">{text.weight(count(run.weight))}, {progress(run)}</span>
            </li>
          ))}
        </ol>
      )}
    </ScrollRegion>
  );
};
