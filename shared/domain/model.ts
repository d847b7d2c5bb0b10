// The state of one retreat as the host believes it; it holds data only, no rule and no view.
import { defaultAgencies } from '../library/agencies.ts';
import { defaultInstruments } from '../library/instruments/instruments.ts';
import type { AnswerId, CommitmentId, DutyId, Instant, MemberId, Millis, PersonId, ReflectionId, RunId, SessionId, StationTimerId, TeamId } from '../units.ts';
import type { Certificates } from './certificates/schemas.ts';
import { noCertificates } from './certificates/schemas.ts';
import type { DrawPlan } from './draw/plan.ts';
import type { TeamPage } from './draw/hall/teamPages.ts';
import type { Exercise } from './exercise.ts';
import type { Fact } from './facts.ts';
import type { Agency, Left, PersonFields } from './roster/schemas.ts';
import type { ActionPlan } from './followUp/actionPlan.ts';
import type { FrozenBoard } from './freeze/schemas.ts';
import type { BoardMode, Message, QuietSpan, Scene, Target } from './hallSchemas.ts';
import type { ReportPhoto, ReportTexts } from './implementationReport/schemas.ts';
import { noReportTexts } from './implementationReport/schemas.ts';
import type { CommitmentFields } from './commitments/schemas.ts';
import type { DutyFields, MemberFields } from './committee/schemas.ts';
import type { FormerTeam } from './draw/schemas.ts';
import type { Presence } from './attendance/schemas.ts';
import type { AnswerForm } from './learning/answerForm.ts';
import type { Instrument } from './learning/instrument.ts';
import type { CommentGroup } from './learning/gains/commentSchemas.ts';
import type { Answers } from './learning/schemas.ts';
import type { Office } from './office/officeState.ts';
import { emptyOffice } from './office/officeState.ts';
import type { Rotation, TeamRound } from './rotation/schemas.ts';
import type { Evening } from './reflection/eveningState.ts';
import type { ReflectionFields } from './reflection/schemas.ts';
import type { RetreatFields } from './retreatSchemas.ts';
import type { AwardedValue } from './reveal/revealScene.ts';
import type { RevealShow } from './reveal/show.ts';
import type { TieDecision } from './reveal/schemas.ts';
import type { SessionFields } from './programme/schemas.ts';
import type { Sheet } from './runSchemas.ts';
import type { Adjustment, Bonus, Cancelled, Cell, FormerRubric, Help, Rated, Release, RunStage, TieRule } from './scoring/schemas.ts';
import { tieRules } from './scoring/schemas.ts';
import type { ByTeam } from './scoring/sheets/byTeam.ts';
import type { SheetKey } from './scoring/sheets/sheetKey.ts';
import type { Countdown } from './timer/countdown.ts';
import type { AtZero } from './timerSchemas.ts';
import type { VenueChecks } from './venue/schemas.ts';
import type { ValueFramework } from './values/schemas.ts';

/** The retreat a rehearsal was made from: its id, its last record then, and that record's seal. */
export type RehearsalOf = { readonly retreat: string; readonly seq: number; readonly hash: string };
/** `rehearsal`: absent in a retreat that is meant. */
export type Retreat = RetreatFields & { readonly demo: boolean; readonly rehearsal?: RehearsalOf };
export type Person = PersonFields & { readonly id: PersonId };
/** Someone who was on the list and no longer is; what was recorded of them stays. */
export type FormerPerson = Person & { readonly left: Left };

/** `startedAt` and `endedAt`: when it really began and ended; null: it has not. */
export type Session = SessionFields & { readonly id: SessionId; readonly startedAt: Instant | null; readonly endedAt: Instant | null };
export type Member = MemberFields & { readonly id: MemberId };
export type Duty = DutyFields & { readonly id: DutyId };
export type Commitment = CommitmentFields & { readonly id: CommitmentId };
export type Reflection = ReflectionFields & { readonly id: ReflectionId };

/** `number` picks the emblem. `formerly`: the teams merged into this one, the first merger first; absent where there are none. */
export type Team = {
  readonly id: TeamId;
  readonly number: number;
  readonly name: string;
  readonly members: readonly PersonId[];
  readonly formerly?: readonly FormerTeam[];
};

/** Teams as they were at that moment. */
export type Gathering =
  | { readonly kind: 'work'; readonly at: Instant; readonly teams: readonly Team[] }
  /** `stations`: by the numbers of the visits. */
  | { readonly kind: 'round'; readonly at: Instant; readonly teams: readonly Team[]; readonly visits: TeamRound; readonly stations: readonly string[] };

/** What a draw was made from and came to; `listHash` and `resultHash` are null, and `reason` too, for draws of before there were lists. */
export type Draw = {
  readonly seed: string;
  readonly at: Instant;
  readonly listHash: string | null;
  readonly resultHash: string | null;
  /** Why it was drawn again; null for a first draw. */
  readonly reason: string | null;
};

/** What a draw found when it was made, so that its record stays true whatever becomes of roster, plan and teams. */
export type DrawnFrom = {
  readonly people: readonly Person[];
  /** Who was flagged then. */
  readonly limited: readonly PersonId[];
  /** null for draws of before there were lists. */
  readonly list: DrawList | null;
  /** Of the algorithm; null as above. */
  readonly version: number | null;
  readonly teams: readonly Team[];
};

/** The list of who is drawn, by which plan, as it was closed before the seed was known. `hash` is the SHA-256 of its canonical text. */
export type DrawList = {
  readonly hash: string;
  /** 32 hex digits, so that nobody can guess a colleague's entry from the hash. */
  readonly salt: string;
  readonly people: number;
  readonly plan: DrawPlan;
  /** It holds what is private, so what is handed out allows counting only. */
  readonly isPrivate: boolean;
  readonly at: Instant;
};

export type Run = {
  readonly id: RunId;
  readonly exercise: Exercise;
  /** Whole number 1 to 10. */
  readonly weight: number;
  /** Of Hasil, in whole per cents; the rest is Perilaku's. */
  readonly resultWeight: number;
  /** False: Perilaku is off for all teams, and Score is Hasil. */
  readonly observed: boolean;
  /** Whether the highest and the lowest of four or more judges are left out. */
  readonly dropsEnds: boolean;
  /** What its rubric was before it changed with scores there; the present one is the exercise's. */
  readonly formerRubrics: readonly FormerRubric[];
  /** Who rates it by a rubric; nobody: one sheet without a name. */
  readonly judges: readonly MemberId[];
  /** Teams that were judged before the judges changed, and by whom. */
  readonly formerJudges: Readonly<Record<TeamId, readonly MemberId[]>>;
  readonly sheets: ByTeam<Sheet>;
  /** What observers saw of the values. */
  readonly ratings: ByTeam<Rated>;
  readonly bonuses: readonly Bonus[];
  readonly cells: Readonly<Record<TeamId, Cell>>;
  /** Sheets that will not come: two names and a reason stand for each in the log. */
  readonly released: readonly Release[];
  /** Sheets changed after they were read back, the first one first. */
  readonly corrections: readonly Correction[];
  /** Ratings changed after the run was read back, likewise. */
  readonly ratingCorrections: readonly RatingCorrection[];
  readonly stage: RunStage;
  /** Who read it back; null: nobody has. */
  readonly reader: string | null;
  /** null: it is held. */
  readonly cancelled: Cancelled | null;
};

/** `started`: when its time ran last before any sheet came in; `firstSheet`: when the first one did; `readBack`: since when it stands read back. null: not yet. */
export type RunMoments = { readonly started: Instant | null; readonly firstSheet: Instant | null; readonly readBack: Instant | null };

export type Timer = Countdown & {
  readonly run: RunId;
  readonly phase: number;
  /** How many phases began by themselves since an outage nobody has answered for. */
  readonly followed: number;
};

/** A sheet changed after its run was read back: what it said before and says since (`after` null until it is told in the same row, and where nothing is said any more), why, and who changed it. `takesBack`: it undid the one before, whose reason it has. */
export type Correction = {
  readonly team: TeamId; readonly judge: MemberId | null; readonly before: Sheet | null; readonly after: Sheet | null; readonly reason: string; readonly by: string; readonly at: Instant;
  readonly takesBack?: true;
};
/** Ratings changed after their run was read back, likewise. */
export type RatingCorrection = { readonly team: TeamId; readonly observer: MemberId | null; readonly before: Rated | null; readonly reason: string; readonly by: string; readonly at: Instant; readonly takesBack?: true };
/** The countdown of one station, whatever is done there. */
export type StationTimer = Countdown & { readonly id: StationTimerId; readonly name: string; readonly length: Millis };

/** A question the console must ask about the clock before the digits can be trusted. */
export type ClockDoubt =
  | { readonly kind: 'outage'; readonly from: Instant; readonly to: Instant }
  /** The laptop's clock showed `wall`, before the last record at `last`. */
  | { readonly kind: 'behind'; readonly wall: Instant; readonly last: Instant };

/** Where the show stands: it runs since an instant, is held after so much of it, or everyone has fallen. */
export type ShowGoing =
  | { readonly kind: 'running'; readonly startedAt: Instant }
  | { readonly kind: 'paused'; readonly after: Millis }
  | { readonly kind: 'ended' };

export type Hall = {
  readonly shown: Scene;
  readonly cued: Scene | null;
  /** What `black` covers, to return to. */
  readonly before: Scene;
  readonly boardMode: BoardMode;
  /** Places on the board the audience saw last; arrows compare with these. */
  readonly lastPlaces: Readonly<Record<TeamId, number>>;
  /** The message the audience sees, or saw last. */
  readonly message: Message | null;
  /** The one written for the next time. */
  readonly written: Message | null;
  /** The show of the draw that stands; null: it has not begun. */
  readonly drawShow: ShowGoing | null;
  /** The page of the list of teams that was turned to last; null: the list was never shown. */
  readonly teamPage: TeamPage | null;
};

/** The public board as it was frozen, with what the audience knows besides scores. */
export type Frozen = {
  readonly at: Instant;
  readonly by: string;
  /** Whose closing froze it; null: a person did, at once. */
  readonly run: RunId | null;
  readonly board: FrozenBoard;
  /** Those of then, merged and split since or not, under the names that follow. */
  readonly teams: readonly Team[];
  readonly target: Target | null;
  /** Who walked the rotation then. */
  readonly rotating: readonly TeamId[];
  /** Those that were to be awarded then. */
  readonly values: readonly AwardedValue[];
};

/** One command that can be taken back: `facts` undo it, `what` is its first fact's type. `corrects`: it changed what was read back, and so does taking it back. */
export type Reversal = { readonly seq: number; readonly what: Fact['type']; readonly facts: readonly Fact[]; readonly corrects?: true };

/** The file that this one was made from without its personal data: its last record, that record's seal, and when this one was made. */
export type Origin = { readonly seq: number; readonly hash: string; readonly at: Instant };

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
  /** The retreat's own, beside the built-in ones. */
  readonly exercises: readonly Exercise[];
  /** Those beside BerAKHLAK. */
  readonly frameworks: readonly ValueFramework[];
  readonly runs: readonly Run[];
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
  exercises: [],
  frameworks: [],
  runs: [],
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
