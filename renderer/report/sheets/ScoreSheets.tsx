// Blank score sheets to be filled in with a pen: a stack for each station, run and judge, in the order its teams come.
import { formatCount } from '../../../shared/text/format.ts';
import { sheetPaperText } from '../../../shared/text/sheetPaper.ts';
import type { PaperProps } from '../paperProps.ts';
import { usePaper } from '../usePaper.ts';
import { ScoreSheet } from './ScoreSheet.tsx';
import { inStacks } from './stacks.ts';

export const ScoreSheets = ({ view: { rotation, runs, sheets }, retreat, language, size, madeAt }: PaperProps<'scoreSheets'>) => {
  const text = sheetPaperText[language];
  const count = (number: number): string => formatCount(number, language);
  usePaper({ title: text.title, retreat, language, madeAt, seal: rotation === null ? null : text.only(count(rotation.version)) });
  return (
    <main className="upright" data-size={size}>
      {sheets.length > 0 ? null : <p>{runs.length === 0 ? text.noRuns : text.noTeams}</p>}
      {inStacks(sheets).map((stack) => {
        const [first] = stack;
        const run = runs.find((each) => each.run === first.run);
        if (run === undefined) return null;
        const { station, judge } = first;
        const of = [
          ...(station === null || rotation === null ? [] : [text.station(count(station + 1)), rotation.stations[station]?.name ?? '']),
          ...(judge.number === null ? [] : [text.judgeOf(count(judge.number))]), ...(judge.name === null ? [] : [judge.name]),
        ];
        return (
          <section className="score-stack" key={first.code}>
            <header>
              <h1>{run.exercise.name[language]}</h1>
              <strong>{of.join(' · ')}</strong>
              <span>{text.stack(count(stack.length))}</span>
              <p>{text.howTo}</p>
            </header>
            {stack.map((sheet) => <ScoreSheet key={sheet.code} sheet={sheet} run={run} rotation={rotation} retreat={retreat} language={language} />)}
          </section>
        );
      })}
    </main>
  );
};
