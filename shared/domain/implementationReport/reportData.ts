// What the data say of the retreat, for the report on it: people, days, results, values, what went otherwise, and promises; it writes no sentence and judges nobody.
import type { Hundredths, Words } from '../../units.ts';
import type { CollaborationMap } from '../collaboration/collaborationMap.ts';
import { reportedCollaboration } from '../collaboration/collaborationViews.ts';
import { idsOfTeam } from '../draw/idsOfTeam.ts';
import type { PlanFields } from '../followUp/schemas.ts';
import type { State } from '../model.ts';
import type { Member, Retreat, Session } from '../things.ts';
import type { TypedTwice } from '../learning/secondEntry.ts';
import { typedTwiceOf } from '../learning/secondEntry.ts';
import { lessonsOf } from '../certificates/certificateViews.ts';
import type { Lessons } from '../certificates/certificateViews.ts';
import { servingMembers } from '../certificates/certificates.ts';
import type { Quote } from '../reflection/quotes.ts';
import { quotes } from '../reflection/quotes.ts';
import type { Dispute } from '../records/matters.ts';
import { mattersOf } from '../records/matters.ts';
import { rekapView } from '../rekap/rekap.ts';
import { hasBegun } from '../runs/runDays.ts';
import { profileViews } from '../scoring/boards/profile.ts';
import { namesOfValue } from '../values/frameworks.ts';
import type { CountedAgency } from './countedAgencies.ts';
import { countedAgencies } from './countedAgencies.ts';
import type { ReportedInstrument } from './reportedLearning.ts';
import { reportedLearning } from './reportedLearning.ts';
import type { ReportPhoto, ReportTexts } from './schemas.ts';

export type ReportStanding = { readonly place: number | null; readonly tied: boolean; readonly team: string; readonly runsDone: number; readonly help: Hundredths; readonly total: Hundredths | null };
/** `mean` in hundredths of 1 to 4; null: too few observations to say anything. */
export type ReportValue = { readonly name: Words; readonly count: number; readonly mean: Hundredths | null };
export type ReportDispute = { readonly team: string; readonly exercise: Words } & Pick<Dispute, 'words' | 'decision' | 'isMoot'>;

export type ReportPlan = Omit<PlanFields, 'team' | 'person'>;

export type ReportData = {
  readonly retreat: Retreat;
  readonly people: number;
  readonly replaced: number;
  readonly withdrawn: number;
  /** Most people first. */
  /** As the draw counts them. */
  readonly agencies: readonly CountedAgency[];
  readonly teams: number;
  /** Who served; who only signs did not. */
  readonly committee: readonly Pick<Member, 'name' | 'post' | 'roles'>[];
  readonly sessions: readonly Omit<Session, 'id' | 'kind' | 'locked' | 'startedAt' | 'endedAt'>[];
  readonly lessons: Lessons;
  /** Sessions whose attendance was recorded, and of their marks how many say present. */
  readonly attendance: { readonly sessions: number; readonly marks: number; readonly present: number };
  /** What began and was not cancelled; what was only planned is not among them. */
  readonly held: readonly { readonly name: Words; readonly objective: Words; readonly isObserved: boolean }[];
  /** How many of them have a score that counts. */
  readonly scored: number;
  readonly cancelled: readonly { readonly name: Words; readonly reason: string; readonly instead: Words | null }[];
  readonly standings: readonly ReportStanding[];
  readonly provisional: boolean;
  /** The hall may not know its results yet. */
  readonly isConfidential: boolean;
  readonly values: readonly ReportValue[];
  readonly disputes: readonly ReportDispute[];
  readonly released: number;
  readonly corrections: number;
  readonly excused: number;
  readonly commitments: readonly { readonly team: string; readonly exercise: Words | null; readonly text: string }[];
  /** What agencies do afterwards, by due date. */
  readonly plans: readonly ReportPlan[];
  /** What teams said and let others read, a few of each exercise. */
  readonly quotes: readonly Quote[];
  /** What tests, scales and evaluations came to. */
  readonly learning: readonly ReportedInstrument[];
  /** Answers that were typed in a second time, and in how many the two differed. */
  readonly typedTwice: TypedTwice;
  /** How many people committed themselves; to what is theirs alone. */
  readonly personal: number;
  readonly collaboration: CollaborationMap;
};

const agenciesOf = ({ people, agencies }: State): ReportData['agencies'] => {
  const full = new Map(agencies.map((agency) => [agency.name, agency.full ?? agency.name]));
  return countedAgencies(people).map(({ name, people: count, isMerged }) => ({ name: full.get(name) ?? name, people: count, isMerged }))
    .toSorted((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
};

const attendanceOf = ({ attendance }: State): ReportData['attendance'] => {
  const marks = Object.values(attendance).flatMap((each) => Object.values(each));
  return { sessions: Object.keys(attendance).length, marks: marks.length, present: marks.filter(({ kind }) => kind === 'present').length };
};

const plansOf = ({ actionPlans }: State): readonly ReportPlan[] => actionPlans
  .map(({ problem, action, measure, agency, partners, inCharge, due }) => ({ problem, action, measure, agency, partners, inCharge, due }))
  .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.agency < b.agency ? -1 : a.agency > b.agency ? 1 : 0));

const valuesOf = (state: State): readonly ReportValue[] =>
  profileViews.profile(state).overall.map(({ value, count, mean }) => ({ name: namesOfValue(state, value), count, mean }));

export const reportDataOf = (state: State, retreat: Retreat): ReportData => {
  const { people, formerPeople, teams, sessions, runs, commitments } = state;
  const { rows, provisional, isConfidential } = rekapView(state);
  const held = runs.filter(({ id, cancelled, ratings }) => cancelled === null && (hasBegun(state, id) || Object.keys(ratings).length > 0));
  const { corrections, disputes, excuses, releases } = mattersOf(state);
  return {
    retreat, provisional, isConfidential,
    people: people.length,
    replaced: formerPeople.filter(({ left }) => left.replacedBy !== null).length,
    withdrawn: formerPeople.filter(({ left }) => left.replacedBy === null).length,
    agencies: agenciesOf(state),
    teams: teams.length,
    committee: servingMembers(state).map(({ name, post, roles }) => ({ name, post, roles })),
    sessions: sessions.map(({ day, from, to, title, place, person, counted }) => ({ day, from, to, title, place, person, counted })),
    lessons: lessonsOf(state),
    attendance: attendanceOf(state),
    held: held.map(({ exercise, ratings }) => ({ name: exercise.name, objective: exercise.objective, isObserved: Object.keys(ratings).length > 0 })),
    scored: runs.filter((_, at) => rows.some(({ cells }) => (cells[at]?.score ?? null) !== null)).length,
    cancelled: runs.flatMap(({ exercise, cancelled }) => (cancelled === null ? []
      : [{ name: exercise.name, reason: cancelled.reason, instead: runs.find(({ id }) => id === cancelled.replacedBy)?.exercise.name ?? null }])),
    standings: rows.map(({ place, tied, name, runsDone, help, total }) => ({ place, tied, team: name, runsDone, help, total })),
    values: valuesOf(state),
    disputes: disputes.flatMap(({ run, team, words, decision, isMoot }) => runs.slice(run, run + 1).map(({ exercise }): ReportDispute => ({ team, exercise: exercise.name, words, decision, isMoot }))),
    released: releases.filter(({ team }) => team !== null).length,
    corrections: corrections.length,
    excused: excuses.length,
    commitments: teams.flatMap((team) => commitments.filter(({ team: of, person }) => person === null && idsOfTeam(team).includes(of))
      .map(({ run, text }) => ({ team: team.name, exercise: runs.find(({ id }) => id === run)?.exercise.name ?? null, text }))),
    plans: plansOf(state),
    quotes: quotes(state),
    learning: reportedLearning(state),
    typedTwice: typedTwiceOf(state),
    collaboration: reportedCollaboration(state),
    personal: new Set(commitments.flatMap(({ person }) => person ?? [])).size,
  };
};

export type ImplementationReportView = { readonly retreat: Retreat | null; readonly data: ReportData | null; readonly texts: ReportTexts };

const implementationReportView = (state: State): ImplementationReportView =>
  ({ retreat: state.retreat, data: state.retreat === null ? null : reportDataOf(state, state.retreat), texts: state.reportTexts });

export const implementationReportViews = {
  implementationReport: implementationReportView,
  /** A list apart, so that a picture travels once and not with each word that is typed. */
  reportPhotos: ({ reportPhotos }: State): readonly ReportPhoto[] => reportPhotos,
};
