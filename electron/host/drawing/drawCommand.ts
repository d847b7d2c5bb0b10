// The command line's draw: from a roster file, a retreat file or a roster text to teams that anyone can draw again; nothing is stored.
import { basename, resolve } from 'node:path';
import { MOST_TABLE_BYTES } from '../../../shared/contract.ts';
import { fairDraw } from '../../../shared/domain/draw/search/fairDraw.ts';
import { levelsOf, planFor } from '../../../shared/domain/draw/evenness/levels.ts';
import type { DrawPlan } from '../../../shared/domain/draw/plan.ts';
import { defaultPlan } from '../../../shared/domain/draw/plan.ts';
import type { DrawProblem } from '../../../shared/domain/draw/problem.ts';
import { resultText, seedTextOf } from '../../../shared/domain/draw/record/resultText.ts';
import { drawnProblem, standingDraw } from '../../../shared/domain/draw/record/standingDraw.ts';
import { hashOf, readRosterText, rosterText } from '../../../shared/domain/draw/record/rosterText.ts';
import type { Person } from '../../../shared/domain/things.ts';
import { teamNames } from '../../../shared/library/teamNames.ts';
import { commandLineText } from '../../../shared/text/commandLine.ts';
import { problemLines } from '../../../shared/text/rowProblems.ts';
import type { Language, PersonId } from '../../../shared/units.ts';
import { readRetreat } from '../log/readRetreat.ts';
import type { Said } from '../plainNode/fileCommands.ts';
import { readUpTo } from '../plainNode/fileCommands.ts';
import { FileProblem } from '../fileProblem.ts';
import { unattendedRoster } from '../spreadsheets/unattendedRoster.ts';

/** `numberOf`: for each place of the problem what this person is called in the answer, a number from 1. */
type ToDraw = { readonly problem: DrawProblem; readonly salt: string | null; readonly numberOf: readonly number[]; readonly names: readonly string[] };

export type DrawFrom =
  | { readonly kind: 'roster'; readonly path: string; readonly teams: number }
  /** `teams`: null for the draw that stands, from the list and the plan it was made from; else anew. */
  | { readonly kind: 'retreat'; readonly path: string; readonly teams: number | null }
  | { readonly kind: 'text'; readonly path: string };

export type DrawAsked = { readonly from: DrawFrom; readonly seed: string; readonly isJson: boolean; readonly language: Language };

const nobody: ReadonlySet<PersonId> = new Set();

const bytesOf = (path: string): Uint8Array => readUpTo(path, MOST_TABLE_BYTES);

const namesFor = (teams: number, known: readonly string[], language: Language): readonly string[] =>
  Array.from({ length: teams }, (_, at) => (known.length === teams ? known[at] : teamNames[at]) ?? commandLineText[language].draw.team(at + 1));

const planned = (people: readonly Person[], teams: number, plan: DrawPlan): ReturnType<typeof levelsOf> => {
  if (people.length < teams) throw new FileProblem({ code: 'tooFewPeople', people: people.length, teams });
  return levelsOf(people, planFor(people, { ...plan, teams }, nobody), nobody);
};

const ofRoster = async (path: string, teams: number, { language }: DrawAsked, { say }: Said): Promise<ToDraw> => {
  const { rows, headerRow } = await unattendedRoster(basename(path), bytesOf(path));
  for (const row of rows) for (const line of problemLines(row, language)) say(commandLineText[language].row(row.row, line));
  const people = rows.flatMap((row, at) => (row.kind === 'ready' ? [{ ...row.fields, id: `r${headerRow === 0 ? at + 1 : row.row - headerRow}` as PersonId }] : []));
  const { problem, people: ids } = planned(people, teams, defaultPlan);
  return { problem, salt: null, numberOf: ids.map((id) => Number(id.slice(1))), names: namesFor(teams, [], language) };
};

const ofRetreat = (path: string, asked: number | null, { language }: DrawAsked): ToDraw => {
  const { state } = readRetreat(path);
  const { people, teams } = state;
  const standing = asked === null ? standingDraw(state) : null;
  const drawn = standing === null ? null : drawnProblem(standing);
  if (standing !== null && drawn !== null) {
    return {
      problem: drawn.problem, salt: standing.from.list?.salt ?? null,
      numberOf: drawn.ids.map((id) => 1 + standing.from.people.findIndex((person) => person.id === id)),
      names: standing.from.teams.map(({ name }) => name),
    };
  }
  if (people.length === 0) throw new FileProblem({ code: 'noPeople' });
  const count = asked ?? (teams.length > 0 ? teams.length : defaultPlan.teams);
  const { problem, people: ids } = planned(people, count, defaultPlan);
  return {
    problem, salt: null,
    numberOf: ids.map((id) => 1 + people.findIndex((person) => person.id === id)),
    names: namesFor(count, teams.map(({ name }) => name), language),
  };
};

const ofText = (path: string, { language }: DrawAsked): ToDraw => {
  const read = readRosterText(new TextDecoder().decode(bytesOf(path)));
  if (read === null) throw new FileProblem({ code: 'rosterTextChanged', name: basename(path) });
  if (!read.canRepeat) throw new FileProblem({ code: 'rosterTextCounted', name: basename(path) });
  const { problem, salt } = read;
  return { problem, salt, numberOf: problem.people.map((_, place) => place + 1), names: namesFor(problem.teams, [], language) };
};

const toDraw = (asked: DrawAsked, said: Said): Promise<ToDraw> | ToDraw => {
  const { from } = asked;
  const path = resolve(from.path);
  switch (from.kind) {
    case 'roster': return ofRoster(path, from.teams, asked, said);
    case 'retreat': return ofRetreat(path, from.teams, asked);
    case 'text': return ofText(path, asked);
  }
};

/** Prints the three hashes, then the teams; with JSON, as one last line. A draw that is not found is a refusal. */
export const drawCommand = async (asked: DrawAsked, said: Said): Promise<void> => {
  const { problem, salt, numberOf, names } = await toDraw(asked, said);
  const text = commandLineText[asked.language].draw;
  const start = performance.now();
  const rosterHash = hashOf(rosterText(problem, salt));
  const seedText = seedTextOf(rosterHash, asked.seed);
  const drawn = fairDraw(problem, seedText);
  if (drawn.kind !== 'drawn') throw new FileProblem({ code: 'noSeatingFound' });
  const ms = Math.round((performance.now() - start) * 10) / 10;
  const { objective, bound, gap } = drawn.evenness;
  said.print(text.rosterHash(rosterHash));
  said.print(text.seedHash(hashOf(seedText)));
  said.print(text.resultHash(hashOf(resultText(seedText, problem, drawn.seating))));
  const teams = names.map((name, team) => ({
    name, people: numberOf.filter((_, place) => drawn.seating[place] === team).toSorted((a, b) => a - b),
  }));
  if (asked.isJson) {
    said.print(JSON.stringify({ teams, objective, bound, gap, ms, seed: asked.seed.replace(/^0+(?=\d)/, '') }));
    return;
  }
  said.print(text.counted(objective, bound));
  for (const { name, people } of teams) said.print(`${name}\t${people.join(', ')}`);
};
