// The state of one retreat as the host believes it; it holds data only, no rule and no view.
import { defaultAgencies } from '../library/agencies.ts';
import { defaultInstruments } from '../library/instruments/instruments.ts';
import type { AnswerId, Instant, PersonId, RunId, SessionId } from '../units.ts';
import type { Certificates } from './certificates/schemas.ts';
import { noCertificates } from './certificates/schemas.ts';
import type { DrawPlan } from './draw/plan.ts';
import type { Exercise } from './exercise.ts';
import type { Agency } from './roster/schemas.ts';
import type { ActionPlan } from './followUp/actionPlan.ts';
import type { BoardMode, QuietSpan, Target } from './hall/schemas.ts';
import type { ReportPhoto, ReportTexts } from './implementationReport/schemas.ts';
import { noReportTexts } from './implementationReport/schemas.ts';
import type { Presence } from './attendance/schemas.ts';
import type { AnswerForm } from './learning/answerForm.ts';
import type { Instrument } from './learning/instrument.ts';
import type { CommentGroup } from './learning/gains/commentSchemas.ts';
import type { Answers } from './learning/schemas.ts';
import type { Office } from './office/officeState.ts';
import { emptyOffice } from './office/officeState.ts';
import type { Rotation } from './rotation/schemas.ts';
import type { Evening } from './reflection/eveningState.ts';
import type { RevealShow } from './reveal/show.ts';
import type { TieDecision } from './reveal/schemas.ts';
import type { Adjustment, Help, TieRule } from './scoring/schemas.ts';
import { tieRules } from './scoring/schemas.ts';
import type { SheetKey } from './scoring/sheets/sheetKey.ts';
import type { AtZero } from './timer/phaseSchemas.ts';
import type { VenueChecks } from './venue/schemas.ts';
import type { ValueFramework } from './values/schemas.ts';
import type { Retreat, Person, FormerPerson, Session, Member, Duty, Commitment, Reflection, Team, Gathering, Draw, DrawnFrom, DrawList, Run, RunMoments, Timer, StationTimer, ClockDoubt, Hall, Frozen, Reversal, Origin } from './things.ts';

export type State = {
  readonly retreat: Retreat | null;
  readonly operator: string;
  /** Who takes part now: only these are drawn and counted. */
  readonly people: readonly Person[];
  /** The files that people came from and have not been taken back, by the SHA-256 of their bytes, the latest last. */
  readonly imports: readonly { readonly sha256: string; readonly at: Instant }[];
  readonly formerPeople: readonly FormerPerson[];
  /** What a person's body allows, as a short note, '' for none; it never leaves the console but on the medical team's own paper. */
  readonly limits: Readonly<Record<PersonId, string>>;
  readonly sessions: readonly Session[];
  /** A person without an entry is not recorded yet. */
  readonly attendance: Readonly<Record<SessionId, Readonly<Record<PersonId, Presence>>>>;
  readonly committee: readonly Member[];
  /** Who judges which run, where and when. */
  readonly duties: readonly Duty[];
  /** The spellings a roster is matched with, by name. */
  readonly agencies: readonly Agency[];
  readonly teams: readonly Team[];
  /** What the next draw is to be; null: nobody has planned one. */
  readonly drawPlan: DrawPlan | null;
  /** The list closed last, whether or not it still says what the roster says; null: none was. */
  readonly drawList: DrawList | null;
  /** The digits called since then, each call by itself. */
  readonly seedCalls: readonly string[];
  /** Every draw ever made, the first one first, those taken back included. */
  readonly draws: readonly Draw[];
  /** One a draw, in the same order. */
  readonly drawnFrom: readonly DrawnFrom[];
  /** Which of them the teams come from, counted from 1; 0: none. */
  readonly standingDraw: number;
  /** Numbers of those that were undone and not brought again. */
  readonly drawsTakenBack: readonly number[];
  /** The retreat's own, beside the built-in ones. */
  readonly exercises: readonly Exercise[];
  /** Those beside BerAKHLAK. */
  readonly frameworks: readonly ValueFramework[];
  readonly runs: readonly Run[];
  /** The highest number a run ever had: none comes twice, for papers bear it, and what was kept of a run that was taken back stays for when it is brought again. */
  readonly highestRun: number;
  /** When each was held; one that nothing is known of has no entry. */
  readonly runMoments: Readonly<Record<RunId, RunMoments>>;
  /** The version each sheet had reached when it was taken back to blank: the next one goes on from there, so that none ever comes twice. */
  readonly blanked: Readonly<Record<RunId, Readonly<Record<SheetKey, number>>>>;
  /** The same of ratings. */
  readonly blankedRatings: Readonly<Record<RunId, Readonly<Record<SheetKey, number>>>>;
  /** Poin Gotong Royong, and what is added or taken off outside any exercise, each in the order it was given. */
  readonly help: readonly Help[];
  readonly adjustments: readonly Adjustment[];
  /** What parts teams of one Total, in this order; what is left shares its place. */
  readonly tieChain: readonly TieRule[];
  /** What was decided of ties across award lines, each line once. */
  readonly tieDecisions: readonly TieDecision[];
  /** The show of the results, or its rehearsal, while it goes on. */
  readonly reveal: RevealShow | null;
  /** The show that was shown to its end last, by its digest and the board it was made for. */
  readonly revealed: { readonly digest: string; readonly board: BoardMode; readonly at: Instant } | null;
  readonly timer: Timer | null;
  /** What happens at the end of a phase. */
  readonly atZero: AtZero;
  readonly stationTimers: readonly StationTimer[];
  /** How many ends have been sounded; several at once count each. */
  readonly rings: number;
  readonly clockDoubt: ClockDoubt | null;
  /** The run explained on the wall, or last, and the page of it (see briefing/pages.ts). */
  readonly briefing: { readonly run: RunId; readonly page: number } | null;
  /** The debrief that is held: its step, counted from 0, and since when. */
  readonly debrief: { readonly run: RunId; readonly step: number; readonly since: Instant } | null;
  /** What teams and people will do afterwards, in the order it was written down. */
  readonly commitments: readonly Commitment[];
  /** Tests, scales and evaluations, and what people answered in them; `secondEntries`: what was typed in again of a form, to see what was mistyped. */
  readonly instruments: readonly Instrument[];
  readonly answerForms: readonly AnswerForm[];
  readonly secondEntries: Readonly<Record<AnswerId, Answers>>;
  /** Of each form typed in twice the items, by their places, in which the two typings were met to differ. */
  readonly typedApart: Readonly<Record<AnswerId, readonly number[]>>;
  /** What agencies do after the retreat, and what was heard of it since. */
  readonly actionPlans: readonly ActionPlan[];
  /** The highest number a plan ever had: none comes twice, for it stands in calendars and lists outside. */
  readonly highestPlan: number;
  /** What teams said when they looked back, in the order it was noted. */
  readonly reflections: readonly Reflection[];
  /** What is asked on the wall on the last evening; null: nothing yet. */
  readonly evening: Evening | null;
  /** Into which groups open comments were put, by form and item. */
  readonly commentGroups: readonly CommentGroup[];
  /** Who has a certificate of which number, and how many JP it says. */
  readonly certificates: Certificates;
  /** What was typed for the report on the retreat, and its photos in the order they came. */
  readonly reportTexts: ReportTexts;
  readonly reportPhotos: readonly ReportPhoto[];
  /** What official papers bear. */
  readonly office: Office;
  /** What was confirmed by hand at the venue. */
  readonly venue: VenueChecks;
  readonly hall: Hall;
  /** null: the audience follows the present. */
  readonly frozen: Frozen | null;
  /** The run whose closing will freeze the board; null: none. */
  readonly freezePlan: RunId | null;
  readonly target: Target | null;
  /** When no gong sounds (rules: Displays). */
  readonly quietHours: readonly QuietSpan[];
  /** Teams over stations; null: none is planned. */
  readonly rotation: Rotation | null;
  /** The highest version a rotation ever had. */
  readonly rotationVersions: number;
  /** Who worked in which team, and at which station beside whom, the first time first. */
  readonly gatherings: readonly Gathering[];
  /** null: it was made from none. */
  readonly origin: Origin | null;
  /** What undo would take back, the latest last; and what redo would bring again. */
  readonly undoable: readonly Reversal[];
  readonly redoable: readonly Reversal[];
};

export const emptyState: State = {
  retreat: null,
  operator: '',
  people: [],
  imports: [],
  formerPeople: [],
  limits: {},
  sessions: [],
  attendance: {},
  committee: [],
  duties: [],
  agencies: defaultAgencies,
  teams: [],
  drawPlan: null,
  drawList: null,
  seedCalls: [],
  draws: [],
  drawnFrom: [],
  standingDraw: 0,
  drawsTakenBack: [],
  exercises: [],
  frameworks: [],
  runs: [],
  highestRun: 0,
  runMoments: {},
  blanked: {},
  blankedRatings: {},
  help: [],
  adjustments: [],
  tieChain: tieRules,
  tieDecisions: [],
  reveal: null,
  revealed: null,
  timer: null,
  atZero: 'goOn',
  stationTimers: [],
  rings: 0,
  clockDoubt: null,
  briefing: null,
  debrief: null,
  commitments: [],
  instruments: defaultInstruments,
  answerForms: [],
  secondEntries: {}, typedApart: {},
  actionPlans: [],
  highestPlan: 0,
  reflections: [],
  evening: null,
  commentGroups: [],
  certificates: noCertificates,
  reportTexts: noReportTexts,
  reportPhotos: [],
  office: emptyOffice,
  venue: {},
  hall: { shown: 'welcome', cued: null, before: 'welcome', boardMode: 'threeBest', lastPlaces: {}, message: null, written: null, drawShow: null, teamPage: null },
  frozen: null,
  freezePlan: null,
  target: null,
  quietHours: [],
  rotation: null,
  rotationVersions: 0,
  gatherings: [],
  origin: null,
  undoable: [],
  redoable: [],
};
