// How ready each paper is to be printed, from what the console sees; it makes no paper.
import type { ActionPlan } from '../../../../shared/domain/followUp/actionPlan.ts';
import { agenciesIn } from '../../../../shared/domain/followUp/out/letters.ts';
import type { ReportField } from '../../../../shared/domain/implementationReport/schemas.ts';
import { unwrittenFields } from '../../../../shared/domain/implementationReport/reportDocument.ts';
import type { RetreatDocument } from '../../../../shared/documents.ts';
import { retreatDocuments } from '../../../../shared/documents.ts';
import type { Person } from '../../../../shared/domain/things.ts';
import type { CertificateSide } from '../../../../shared/domain/certificates/schemas.ts';
import type { Rotation } from '../../../../shared/domain/rotation/schemas.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { sheetTally } from '../../../../shared/domain/scoring/sheets/sheetTally.ts';
import type { TeamsView } from '../../../../shared/domain/draw/draw.ts';
import { PAPERS_IN_REHEARSAL } from '../../../../shared/domain/rehearsal/rehearsalPapers.ts';
import type { Topics } from '../../../../shared/domain/views.ts';
import type { Language } from '../../../../shared/units.ts';
import type { OfficialReadiness } from './officialReadiness.ts';

export type Readiness =
  | { readonly kind: 'noTeams' | 'noRuns' | 'noDraw' | 'noSessions' | 'noRotation' | 'noPlans' | 'noAnswers' | 'noParticipants' | 'noCommittee' | 'noCommitments' }
  /** It is made from the real retreat alone. */
  | { readonly kind: 'inRehearsal' }
  | OfficialReadiness
  /** `exercises` that are held, `sheets` that are awaited; with `missing` ones the paper says "sementara" and marks them. */
  | { readonly kind: 'printable'; readonly teams: number; readonly exercises: number; readonly sheets: number; readonly missing: number }
  /** `people` are on the roster, in a team or not. */
  | { readonly kind: 'teams'; readonly people: number; readonly teams: number }
  /** Draw `number` can be recorded and repeated. */
  | { readonly kind: 'draw'; readonly number: number }
  /** The programme has so many sessions. */
  | { readonly kind: 'programme'; readonly items: number }
  | { readonly kind: 'rotation'; readonly version: number; readonly rounds: number }
  /** So many agencies are written to, about so many plans. */
  | { readonly kind: 'letters'; readonly letters: number; readonly plans: number }
  /** So many sheets to be filled in. */
  | { readonly kind: 'sheets'; readonly sheets: number }
  /** For so many people; `from`: the number the first of all will get, null once numbers were given. */
  | { readonly kind: 'certificates'; readonly people: number; readonly from: number | null; /** Sessions that count although their exercise was not held. */ readonly notHeld: number }
  /** On a retreat of so many people; `unwritten`: its parts in which it would say that nobody wrote them. */
  | { readonly kind: 'report'; readonly people: number; readonly unwritten: readonly ReportField[] }
  /** A list of people, printable at any time. */
  | { readonly kind: 'list'; readonly people: number };

/** What a paper lacks to say anything at all. */
export type Lack = Extract<Readiness['kind'], `no${string}` | 'inRehearsal'>;

/** What is still missing for a paper to say anything; null: nothing is. */
export const lackOf = (readiness: Readiness): Lack | null => {
  switch (readiness.kind) {
    case 'noTeams': case 'noRuns': case 'noDraw': case 'noSessions': case 'noRotation': case 'noPlans': case 'noAnswers': case 'noParticipants': case 'noCommittee': case 'noCommitments': case 'notFinal': case 'inRehearsal': return readiness.kind;
    default: return null;
  }
};

/** What a paper would say and is not settled yet. */
export type Open =
  | { readonly kind: 'sheets' | 'notHeld' | 'unread'; readonly count: number }
  | { readonly kind: 'unwritten'; readonly fields: readonly ReportField[] };

/** null: it would say everything. */
export const openIn = (readiness: Readiness): Open | null => {
  const some = (kind: 'sheets' | 'notHeld' | 'unread', count: number): Open | null => (count > 0 ? { kind, count } : null);
  switch (readiness.kind) {
    case 'printable': return some('sheets', readiness.missing);
    case 'certificates': return some('notHeld', readiness.notHeld);
    case 'results': return some('unread', readiness.unread);
    case 'report': return readiness.unwritten.length > 0 ? { kind: 'unwritten', fields: readiness.unwritten } : null;
    default: return null;
  }
};

export const isReady = (readiness: Readiness): boolean => lackOf(readiness) === null && openIn(readiness) === null;

export const rekapReadiness = ({ teams }: Pick<TeamsView, 'teams'>, runs: readonly RunView[]): Readiness => {
  if (teams.length === 0) return { kind: 'noTeams' };
  if (runs.length === 0) return { kind: 'noRuns' };
  const sheets = sheetTally(runs);
  const held = runs.filter(({ cancelled }) => cancelled === null);
  const missing = sheets.awaited - sheets.in;
  const unread = held.filter(({ stage }) => stage === 'open').length;
  // Everything is in, but the paper still says "sementara".
  if (missing === 0 && unread > 0) return { kind: 'results', teams: teams.length, exercises: held.length, unread };
  return { kind: 'printable', teams: teams.length, exercises: held.length, sheets: sheets.awaited, missing };
};

/** Blank score sheets, one a judge; those of a cancelled run are not printed. */
export const sheetReadiness = ({ teams }: Pick<TeamsView, 'teams'>, runs: readonly RunView[]): Readiness => {
  if (teams.length === 0) return { kind: 'noTeams' };
  const held = runs.filter(({ cancelled }) => cancelled === null);
  return held.length === 0 ? { kind: 'noRuns' } : { kind: 'sheets', sheets: held.flatMap(({ rows }) => rows.flatMap(({ sheets }) => sheets)).length };
};

export const teamReadiness = ({ teams }: Pick<TeamsView, 'teams'>, people: readonly Person[]): Readiness =>
  (teams.length === 0 ? { kind: 'noTeams' } : { kind: 'teams', people: people.length, teams: teams.length });

export const drawReadiness = ({ standingDraw }: Pick<TeamsView, 'standingDraw'>): Readiness =>
  (standingDraw === 0 ? { kind: 'noDraw' } : { kind: 'draw', number: standingDraw });

export const programmeReadiness = (sessions: Topics['sessions']): Readiness =>
  (sessions.length === 0 ? { kind: 'noSessions' } : { kind: 'programme', items: sessions.length });

export const rotationReadiness = (rotation: Rotation | null): Readiness =>
  (rotation === null ? { kind: 'noRotation' } : { kind: 'rotation', version: rotation.version, rounds: rotation.rounds.length });

/** Every agency that holds a plan or is a partner in one is written to. */
export const letterReadiness = (plans: readonly Pick<ActionPlan, 'agency' | 'partners'>[]): Readiness => (plans.length === 0 ? { kind: 'noPlans' }
  : { kind: 'letters', letters: agenciesIn(plans).length, plans: plans.length });

/** Of a rehearsal: what the host refuses is made from the real retreat alone, whatever else it lacks. */
export const rehearsed = (real: Readonly<Record<RetreatDocument, Readiness>>): Readonly<Record<RetreatDocument, Readiness>> => {
  const refused = retreatDocuments.filter((kind) => PAPERS_IN_REHEARSAL[kind] !== 'work').map((kind): readonly [RetreatDocument, Readiness] => [kind, { kind: 'inRehearsal' }]);
  return { ...real, ...Object.fromEntries(refused) };
};

/** Written in this language. */
export const reportReadiness = (people: number, { data, texts }: Topics['implementationReport'], language: Language): Readiness =>
  ({ kind: 'report', people, unwritten: data === null ? [] : unwrittenFields(data, texts, language) });

/** Of what was learnt; the paper says nothing as long as no form of any instrument was answered. */
export const learningReadiness = (people: number, instruments: Topics['instruments']): Readiness =>
  (instruments.every(({ answered }) => answered.before + answered.after === 0) ? { kind: 'noAnswers' } : { kind: 'list', people });

/** Their numbers are given when they are first made. */
export const certificateReadiness = (side: CertificateSide, desk: Pick<Topics['certificateDesk'], CertificateSide | 'first' | 'numbered' | 'notHeld'>): Readiness => {
  const { [side]: people, first, numbered, notHeld } = desk;
  return people === 0 ? { kind: side === 'participants' ? 'noParticipants' : 'noCommittee' } : { kind: 'certificates', people, from: numbered > 0 ? null : first, notHeld: notHeld.length };
};

/** What single people committed themselves to is not on the paper. */
export const commitmentReadiness = (inTeams: Readiness, { teams }: Topics['commitments']): Readiness =>
  (inTeams.kind === 'teams' && teams.every(({ commitments }) => commitments.every(({ person }) => person !== null)) ? { kind: 'noCommitments' } : inTeams);

/** Counts those who take part now; what their notes say is not looked at. */
export const medicalReadiness = (people: readonly Person[], limits: Topics['limits']): Readiness =>
  ({ kind: 'list', people: people.filter(({ id }) => limits[id] !== undefined).length });
