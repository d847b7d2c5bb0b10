// The branded values every room counts and names things with; it knows no rule about them.

declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** A moment on the host's clock: whole milliseconds since 1970-01-01 UTC. */
export type Instant = Branded<number, 'Instant'>;
/** A length of time in whole milliseconds; negative means overtime where a rule says so. */
export type Millis = Branded<number, 'Millis'>;
/** Points in hundredths: 61,43 points are 6143. */
export type Hundredths = Branded<number, 'Hundredths'>;
/** A counted or measured amount in hundredths of its unit: 7,5 metres are 750. */
export type Amount = Branded<number, 'Amount'>;
/** A calendar day in the retreat's own zone, written 2025-05-15. */
export type Day = Branded<string, 'Day'>;

export type CommandId = Branded<string, 'CommandId'>;
export type RetreatId = Branded<string, 'RetreatId'>;
export type BranchId = Branded<string, 'BranchId'>;
export type PersonId = Branded<string, 'PersonId'>;
export type TeamId = Branded<string, 'TeamId'>;
export type RunId = Branded<string, 'RunId'>;
export type ExerciseId = Branded<string, 'ExerciseId'>;
export type PenaltyId = Branded<string, 'PenaltyId'>;
export type CriterionId = Branded<string, 'CriterionId'>;
export type SessionId = Branded<string, 'SessionId'>;
export type MemberId = Branded<string, 'MemberId'>;
export type DutyId = Branded<string, 'DutyId'>;
export type FrameworkId = Branded<string, 'FrameworkId'>;
export type BonusId = Branded<string, 'BonusId'>;
export type HelpId = Branded<string, 'HelpId'>;
export type AdjustmentId = Branded<string, 'AdjustmentId'>;
export type StationTimerId = Branded<string, 'StationTimerId'>;
export type CommitmentId = Branded<string, 'CommitmentId'>;
export type InstrumentId = Branded<string, 'InstrumentId'>;
export type ItemId = Branded<string, 'ItemId'>;
export type AnswerId = Branded<string, 'AnswerId'>;
export type ActionPlanId = Branded<string, 'ActionPlanId'>;
export type ReflectionId = Branded<string, 'ReflectionId'>;
export type PhotoId = Branded<string, 'PhotoId'>;
/** Stands for a file on the machine; a window never learns the path behind it. */
export type FileHandle = Branded<string, 'FileHandle'>;

export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];
/** One phrase in every language the app speaks. */
export type Words = Readonly<Record<Language, string>>;

/** Indonesia's three civil time zones, by the names people use. */
export const zones = ['WIB', 'WITA', 'WIT'] as const;
export type Zone = (typeof zones)[number];

export const instant = (milliseconds: number): Instant => milliseconds as Instant;
export const millis = (milliseconds: number): Millis => milliseconds as Millis;
export const seconds = (count: number): Millis => (count * 1000) as Millis;
export const minutes = (count: number): Millis => (count * 60_000) as Millis;
export const hundredths = (count: number): Hundredths => count as Hundredths;

export const later = (at: Instant, by: Millis): Instant => (at + by) as Instant;
export const between = (from: Instant, to: Instant): Millis => (to - from) as Millis;
