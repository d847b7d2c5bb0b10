// What a retreat is made of, thing by thing, as the state holds them; no rule and no view.
import type { CommitmentId, DutyId, Instant, MemberId, Millis, PersonId, ReflectionId, RunId, SessionId, StationTimerId, TeamId } from '../units.ts';
import type { DrawPlan } from './draw/plan.ts';
import type { TeamPage } from './draw/hall/teamPages.ts';
import type { Exercise } from './exercise.ts';
import type { Fact } from './facts.ts';
import type { Left, PersonFields } from './roster/schemas.ts';
import type { FrozenBoard } from './freeze/schemas.ts';
import type { BoardMode, Message, Scene, Target } from './hall/schemas.ts';
import type { CommitmentFields } from './commitments/schemas.ts';
import type { DutyFields, MemberFields } from './committee/schemas.ts';
import type { FormerTeam } from './draw/schemas.ts';
import type { TeamRound } from './rotation/schemas.ts';
import type { ReflectionFields } from './reflection/schemas.ts';
import type { RetreatFields } from './retreat/schemas.ts';
import type { AwardedValue } from './reveal/revealScene.ts';
import type { SessionFields } from './programme/schemas.ts';
import type { Sheet } from './runs/schemas.ts';
import type { TimeRule } from './scoring/points/resultRule.ts';
import type { Bonus, Cancelled, Cell, FormerRubric, Rated, Release, RunStage, Unread } from './scoring/schemas.ts';
import type { ByTeam } from './scoring/sheets/byTeam.ts';
import type { Countdown } from './timer/countdown.ts';

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
  /** 32 hex digits, so that nobody can guess a colleague's entry from the hash; '' where it was withheld. */
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
  /** What else was changed after that, likewise. */
  readonly otherCorrections: readonly OtherCorrection[];
  readonly stage: RunStage;
  /** Who read it back; null: nobody has. */
  readonly reader: string | null;
  /** Why it was released without being read back; null: it was not. */
  readonly unread: Unread | null;
  /** null: it is held. */
  readonly cancelled: Cancelled | null;
};

/** `started`: when its time ran last before any sheet came in; `firstSheet`: when the first one did; `readBack`: since when it stands read back, or released without it. null: not yet. */
export type RunMoments = { readonly started: Instant | null; readonly firstSheet: Instant | null; readonly readBack: Instant | null; readonly cancelled: Instant | null };

export type Timer = Countdown & {
  readonly run: RunId;
  readonly phase: number;
  /** What people added to this phase, less what they took from it. */
  readonly added: Millis;
  /** How many phases began by themselves since an outage nobody has answered for. */
  readonly followed: number;
};

/** A sheet changed after its run was read back: what it said before and says since (`after` null until it is told in the same row, and where nothing is said any more), why, and who changed it. `takesBack`: it undid the one before, whose reason it has. */
export type Correction = {
  readonly team: TeamId; readonly judge: MemberId | null; readonly before: Sheet | null; readonly after: Sheet | null; readonly reason: string; readonly by: string; readonly at: Instant;
  readonly takesBack?: true;
};
/** Ratings changed after their run was read back, likewise. `after` is left out until it is told in the same row; null: not rated any more. */
export type RatingCorrection = { readonly team: TeamId; readonly observer: MemberId | null; readonly before: Rated | null; readonly after?: Rated | null; readonly reason: string; readonly by: string; readonly at: Instant; readonly takesBack?: true };

export type Weights = Pick<Run, 'weight' | 'resultWeight'>;
/** `part`: of a combined rule, counted from 0; null: the rule is by time alone. */
export type Times = Pick<TimeRule, 'target' | 'limit'> & { readonly part: number | null };
/** What was so and is so now; `team` null: for every team. */
export type OtherChange =
  | { readonly what: 'bonus'; readonly team: TeamId; readonly before: Bonus; readonly after: null }
  | { readonly what: 'bonus'; readonly team: TeamId; readonly before: null; readonly after: Bonus }
  | { readonly what: 'cell'; readonly team: TeamId; readonly before: Cell | null; readonly after: Cell | null }
  | { readonly what: 'weights'; readonly team: null; readonly before: Weights; readonly after: Weights }
  | { readonly what: 'times'; readonly team: null; readonly before: Times; readonly after: Times };
/** Points, weights, times and what is said of a team, changed after their run was read back, likewise. */
export type OtherCorrection = OtherChange & { readonly reason: string; readonly by: string; readonly at: Instant; readonly takesBack?: true };

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
