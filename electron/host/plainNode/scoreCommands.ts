// The command line's way to scores: how the teams stand, and a second count that must come to the same; it decides nothing.
import { resolve } from 'node:path';
import { standings } from '../../../shared/domain/scoring/boards/standings.ts';
import { commandLineText } from '../../../shared/text/commandLine.ts';
import { formatPoints } from '../../../shared/text/format.ts';
import type { Language } from '../../../shared/units.ts';
import type { ReadRetreat } from '../log/readRetreat.ts';
import { readRetreat } from '../log/readRetreat.ts';
import type { Board } from '../recount/compareCounts.ts';
import { differencesOf, recounted, shownBoard } from '../recount/compareCounts.ts';
import type { Said } from './fileCommands.ts';

/** Points in hundredths, weights as given; null where blank. */
const standingsOf = ({ seq, state }: ReadRetreat) => {
  const board = shownBoard(state);
  return {
    seq,
    runs: state.runs.map((run, i) => {
      const scores = board.runs[i]?.scores ?? [];
      const stage = run.cancelled !== null ? 'cancelled' : scores.some(({ score }) => score !== null) ? 'held' : 'open';
      return { run: run.id, exercise: run.exercise.id, state: stage, weight: run.weight, hasilWeight: run.resultWeight, scores };
    }),
    totals: board.totals,
  };
};

export const printStandings = (file: string, isJson: boolean, language: Language, { print }: Said): void => {
  const read = readRetreat(resolve(file));
  if (isJson) return print(JSON.stringify(standingsOf(read)));
  for (const { team, place, total, runsDone } of standings(read.state)) {
    print(`${place ?? '–'}\t${team.name}\t${total === null ? '–' : formatPoints(total, language)}\t${runsDone}`);
  }
};

/** Prints where two boards of one retreat differ; true when they do nowhere. */
export const printDifferences = (seq: number, shown: Board, counted: Board, isJson: boolean, language: Language, { print }: Said): boolean => {
  const text = commandLineText[language].recount;
  const differences = differencesOf(shown, counted);
  if (isJson) print(JSON.stringify({ seq, cells: counted.runs.reduce((sum, { scores }) => sum + scores.length, 0), differences }));
  else {
    for (const each of differences) print(text.differs(each.where, JSON.stringify(each.standings), JSON.stringify(each.recount)));
    print(differences.length === 0 ? text.same(counted.runs.length, counted.totals.length) : text.differences(differences.length));
  }
  return differences.length === 0;
};

/** Counts a file's facts again; true when that comes to what the app shows. */
export const recountFile = (file: string, isJson: boolean, language: Language, said: Said): boolean => {
  const { seq, state, facts } = readRetreat(resolve(file));
  return printDifferences(seq, shownBoard(state), recounted(facts), isJson, language, said);
};
