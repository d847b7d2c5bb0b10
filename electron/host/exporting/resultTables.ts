// The tables of results: totals with places, every score of every run, every judge's sheet and every observation; it computes no score.
import { idsOfTeam } from '../../../shared/domain/draw/idsOfTeam.ts';
import { numberOf } from '../../../shared/domain/ids.ts';
import type { State } from '../../../shared/domain/model.ts';
import type { Run, Team } from '../../../shared/domain/things.ts';
import { everyTeam } from '../../../shared/domain/rekap/rekapNotes.ts';
import { cellOf } from '../../../shared/domain/scoring/points/cell.ts';
import { triesOf } from '../../../shared/domain/scoring/points/sheetResult.ts';
import { teamScore } from '../../../shared/domain/scoring/points/teamScore.ts';
import type { ByTeam } from '../../../shared/domain/scoring/sheets/byTeam.ts';
import { allSaid } from '../../../shared/domain/scoring/sheets/byTeam.ts';
import { standings, weighed } from '../../../shared/domain/scoring/boards/standings.ts';
import { dataExportText } from '../../../shared/text/dataExport.ts';
import { sheetWords } from '../../../shared/text/journal/sheetWords.ts';
import { runText } from '../../../shared/text/run.ts';
import type { Language, MemberId, TeamId } from '../../../shared/units.ts';
import type { Table } from './table.ts';
import { count, points, tableOf, text } from './table.ts';

export const totalsTable = (state: State, language: Language): Table => {
  const words = dataExportText[language];
  return tableOf('totals', words.headings.totals, { place: 10, tied: 8, number: 8, team: 28, total: 12, runs: 16, weights: 14, mean: 18, help: 20, adjust: 14, formerly: 40 },
    standings(state).map(({ team, place, tied, total, runsDone, help, adjust }) => {
      const { weights, mean } = weighed(state.runs, team);
      return {
        place: count(place), tied: text(tied ? words.yes : null), number: count(numberOf(team.id)), team: text(team.name), total: points(total), runs: count(runsDone),
        weights: count(weights), mean: points(mean), help: points(help), adjust: points(adjust), formerly: text(everyTeam(team.formerly ?? []).map(({ name }) => name).join(', ')),
      };
    }));
};

const runFields = (run: Run, at: number, language: Language) => ({ run: count(at + 1), exercise: text(run.exercise.name[language]) });

export const cellsTable = (state: State, language: Language): Table => {
  const { headings, states } = dataExportText[language];
  const rowsOf = (run: Run, at: number, team: Team) => {
    const own = { ...runFields(run, at, language), weight: count(run.weight) };
    const ofTeam = (id: TeamId, name: string, into: string | null) => {
      const { hasil, perilaku, score, state: kind } = cellOf(run, id);
      // Without Perilaku the Hasil is the whole score.
      const hasilWeight = count(score !== null && perilaku === null ? 100 : run.resultWeight);
      return { ...own, hasilWeight, team: text(name), into: text(into), hasil: points(hasil), perilaku: points(perilaku), score: points(score), state: text(states[kind]) };
    };
    const merged = everyTeam(team.formerly ?? []);
    const first = ofTeam(team.id, team.name, null);
    // What a merged team comes to is the mean of scores; its own Hasil and Perilaku stand with its old name.
    return merged.length === 0 ? [first] : [
      { ...first, hasilWeight: null, hasil: null, perilaku: null, score: points(teamScore(run, team)) },
      ...[{ id: team.id, name: team.name }, ...merged].map(({ id, name }) => ofTeam(id, name, team.name)),
    ];
  };
  return tableOf('cells', headings.cells, { run: 6, exercise: 30, weight: 8, hasilWeight: 16, team: 28, into: 22, hasil: 10, perilaku: 10, score: 10, state: 18 },
    state.runs.flatMap((run, at) => state.teams.flatMap((team) => rowsOf(run, at, team))));
};

/** Names of teams, those that went into others too, and of the committee, as keys of sheets have them. */
const namesIn = (state: State, nobody: string) => {
  const teams = new Map(everyTeam(state.teams).map(({ id, name }) => [id, name]));
  const members = new Map(state.committee.map(({ id, name }) => [id, name]));
  return {
    order: state.teams.flatMap(idsOfTeam),
    team: (id: TeamId): string => teams.get(id) ?? id,
    member: (id: MemberId | null): string | null => (id === null ? null : members.get(id) ?? nobody),
  };
};

const inOrder = <Said>(all: ByTeam<Said>, order: readonly TeamId[]): ReturnType<typeof allSaid<Said>> =>
  allSaid(all).toSorted((a, b) => order.indexOf(a.team) - order.indexOf(b.team) || ((a.who ?? '') < (b.who ?? '') ? -1 : 1));

export const sheetsTable = (state: State, language: Language): Table => {
  const { headings, stages } = dataExportText[language];
  const names = namesIn(state, runText[language].grid.people.gone);
  return tableOf('sheets', headings.sheets, { run: 6, exercise: 30, team: 28, judge: 30, attempt: 10, mark: 44, version: 8, stage: 20 },
    state.runs.flatMap((run, at) => inOrder(run.sheets, names.order).flatMap(({ team, who, said: sheet }) => triesOf(sheet).map((each, number) => ({
      ...runFields(run, at, language), team: text(names.team(team)), judge: text(names.member(who)), attempt: count(number + 1),
      mark: text(sheetWords(each, run.exercise, language)), version: count(sheet.version), stage: text(stages[run.stage === 'verified' && run.unread !== null ? 'released' : run.stage]),
    })))));
};

export const observationsTable = (state: State, language: Language): Table => {
  const { headings, notObserved } = dataExportText[language];
  const names = namesIn(state, runText[language].grid.people.gone);
  return tableOf('observations', headings.observations, { run: 6, exercise: 30, team: 28, observer: 30, value: 8, rating: 14, note: 60 },
    state.runs.flatMap((run, at) => inOrder(run.ratings, names.order).flatMap(({ team, who, said: { ratings, note } }) => Object.entries(ratings).map(([value, rating], i) => ({
      ...runFields(run, at, language), team: text(names.team(team)), observer: text(names.member(who)), value: text(value),
      rating: rating === null ? text(notObserved) : count(rating), note: text(i === 0 ? note : null),
    })))));
};
