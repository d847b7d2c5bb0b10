// Puts a sheet, and what is wrong with a typed code, into words; it finds no sheet.
import type { CodeProblem, Found } from '../../../../shared/domain/scoring/sheets/findSheet.ts';
import type { PlacedSheet } from '../../../../shared/domain/scoring/sheets/placedSheets.ts';
import { numberOf } from '../../../../shared/domain/ids.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { SheetsOutText } from '../../../../shared/text/run/sheetsOut.ts';
import type { Language, MemberId } from '../../../../shared/units.ts';
import { oneStop } from '../../../../shared/text/oneStop.ts';

export type SheetNames = {
  readonly text: SheetsOutText;
  readonly language: Language;
  /** By the judge's id; null: the person is no longer on the committee. */
  readonly judgeName: (judge: MemberId) => string | null;
};

/** Of whom and of what it is, the code aside. */
export const sheetWords = ({ run, row, sheet, judge }: PlacedSheet, { text, language, judgeName }: SheetNames): readonly string[] => {
  const name = sheet.judge === null ? null : judgeName(sheet.judge);
  return [
    run.exercise.name[language], text.team(formatCount(numberOf(row.team), language), row.name),
    ...(judge === null ? [] : [text.judge(formatCount(judge, language))]), ...(name === null ? [] : [name]),
  ];
};

export const codeProblemWords = (problem: CodeProblem, example: string, { text: { problems }, language, judgeName }: SheetNames): string => {
  const count = (number: number): string => formatCount(number, language);
  switch (problem.kind) {
    case 'notACode': return problems.notACode(example);
    case 'noRotation': return problems.noRotation;
    case 'noStation': return problems.noStation(count(problem.number), count(problem.of));
    case 'noExercise': case 'notPlanned': return problems[problem.kind](problem.station);
    case 'noRun': case 'noTeam': return problems[problem.kind](count(problem.number));
    case 'merged': return problems.merged(count(problem.number), problem.name, problem.into);
    case 'cancelled': return problems.cancelled(problem.exercise[language]);
    case 'whichJudge': return oneStop(problems.whichJudge(problem.team, problem.judges.map((judge, i) => [`-J${i + 1}`, ...(judge === null ? [] : [judgeName(judge) ?? ''])].join(' ').trim()).join(', ')));
    case 'noJudge': return problems.noJudge(problem.team, count(problem.number), count(problem.of));
    case 'twoReadings': return problems.twoReadings(problem.codes.join(', '));
  }
};

/** What became of a code that no longer fits, in sentences. */
export const movedWords = ({ typed, version, round, sheet, meanwhile }: Extract<Found, { kind: 'moved' }>, station: string, { text: { moved }, language }: SheetNames): string => {
  const count = (number: number): string => formatCount(number, language);
  const { name } = sheet.row;
  const now = sheet.round === null ? moved.noVisit(typed, count(version), name, station) : moved.now(typed, count(version), sheet.code);
  switch (meanwhile.kind) {
    case 'station': return `${now} ${moved.at(name, count(round), meanwhile.name)}`;
    case 'break': return `${now} ${moved.onBreak(name, count(round))}`;
    case 'noRound': return `${now} ${moved.noRound(count(meanwhile.of))}`;
  }
};
