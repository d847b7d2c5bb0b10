// Zod schemas of the branded values: what came from outside, out of a window or a file, is checked into one here.
import { z } from 'zod';
import type {
  ActionPlanId, AdjustmentId, BranchId, Amount, AnswerId, BonusId, CommandId, CommitmentId, CriterionId, Day, DutyId, ExerciseId, FileHandle, FrameworkId, HelpId, Hundredths, Instant, MemberId, Millis, PenaltyId, PersonId, RunId, SessionId, StationTimerId,
  InstrumentId, ItemId, PhotoId, ReflectionId, TeamId, Words,
} from './units.ts';
import { cleanText } from './cleanText.ts';
import { languages, zones } from './units.ts';

const branded = <T>(schema: z.ZodType): z.ZodType<T> => schema as z.ZodType<T>;
const name = (most: number) => z.string().min(1).max(most);
/** Of a reason, wherever one is given. */
export const LONGEST_REASON = 200;
/** What is kept by such a word must not be taken for what every object has by itself; we give no such id, a file made by hand may. */
export const isNoMaking = (word: string): boolean => !(word in Object.prototype);
const id = (most: number) => name(most).refine(isNoMaking);

export const branchIdSchema = branded<BranchId>(z.string().min(1).max(64));
export const commandIdSchema = branded<CommandId>(z.string().regex(/^[0-9a-z-]{8,64}$/i));
export const personIdSchema = branded<PersonId>(id(32));
export const teamIdSchema = branded<TeamId>(id(32));
export const runIdSchema = branded<RunId>(id(32));
export const exerciseIdSchema = branded<ExerciseId>(id(64));
export const penaltyIdSchema = branded<PenaltyId>(id(64));
export const criterionIdSchema = branded<CriterionId>(id(64));
export const sessionIdSchema = branded<SessionId>(id(32));
export const memberIdSchema = branded<MemberId>(id(32));
export const dutyIdSchema = branded<DutyId>(id(32));
export const frameworkIdSchema = branded<FrameworkId>(id(32));
export const bonusIdSchema = branded<BonusId>(id(32));
export const helpIdSchema = branded<HelpId>(id(32));
export const adjustmentIdSchema = branded<AdjustmentId>(id(32));
export const stationTimerIdSchema = branded<StationTimerId>(id(32));
export const commitmentIdSchema = branded<CommitmentId>(id(32));
export const instrumentIdSchema = branded<InstrumentId>(id(32));
export const itemIdSchema = branded<ItemId>(id(32));
export const answerIdSchema = branded<AnswerId>(id(32));
export const actionPlanIdSchema = branded<ActionPlanId>(id(32));
export const reflectionIdSchema = branded<ReflectionId>(id(32));
export const photoIdSchema = branded<PhotoId>(id(32));
export const fileHandleSchema = branded<FileHandle>(name(64));
/** Later than this no calendar can say. */
const LAST_INSTANT = 8_640_000_000_000_000;
export const instantSchema = branded<Instant>(z.int().min(0).max(LAST_INSTANT));
export const millisSchema = branded<Millis>(z.int());
export const hundredthsSchema = branded<Hundredths>(z.int());
/** At most a million units. */
export const amountSchema = branded<Amount>(z.int().min(0).max(100_000_000));
export const daySchema = branded<Day>(z.iso.date());
/** A time of day in the retreat's zone: "11:15". */
export const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const zoneSchema = z.enum(zones);
export const languageSchema = z.enum(languages);
export const wordsSchema: z.ZodType<Words> = z.strictObject({ id: name(400), en: name(400) });
export const longWordsSchema: z.ZodType<Words> = z.strictObject({ id: name(1200), en: name(1200) });
/** A name a person typed: 1 to 200 characters once trimmed, kept as it is seen: on one line, nothing in it that turns or hides its letters. Composed, some letters become longer. */
export const titleSchema = z.string().trim().min(1).max(200).transform((text) => cleanText(text) || text).pipe(z.string().max(200));
/** A reason or a remark a person typed, as it is seen: on one line, and not of signs that show nothing. Before that it may be somewhat longer. */
export const spokenSchema = (most: number, least = 1) => z.string().max(2_000).transform(cleanText).pipe(z.string().min(least).max(most));
/** A reason as it is kept; as it comes in it is spoken. */
export const reasonSchema = z.string().trim().min(1).max(LONGEST_REASON);

/** A fact or a command: its type, and what goes with it. */
export const typed = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape }).readonly();
