// The values, facts and commands of scoring beside the sheets: weights, judges, behaviour, cells, verification, help and adjustments; what is written here must load for ever.
import { z } from 'zod';
import type { Instant, MemberId, TeamId } from '../../units.ts';
import { adjustmentIdSchema, bonusIdSchema, helpIdSchema, hundredthsSchema, instantSchema, isNoMaking, LONGEST_REASON, memberIdSchema, millisSchema, reasonSchema, runIdSchema, spokenSchema, teamIdSchema, typed, wordsSchema } from '../../schema.ts';
import { criteriaSchema, LEAST_TIME, MOST_TIME } from './points/resultRule.ts';

/** A person of the committee by name, as it was then. */
const nameSchema = z.string().trim().min(1).max(200);

/** Of what an observer writes beside the ratings. */
export const LONGEST_NOTE = 140;
/** 1 to 4 for each value tagged on the exercise; null: not observed. A value left out is not answered, so such ratings are not whole. */
const ratingsSchema = z.record(z.string().min(1).max(8).refine(isNoMaking), z.int().min(1).max(4).nullable()).readonly();
export type Ratings = z.infer<typeof ratingsSchema>;
/** Of whom it was said first, where a split left it to another team. */
const copyOf = { copyOf: teamIdSchema.exactOptional() };
const ratedSchema = z.strictObject({ version: z.int().min(1), ratings: ratingsSchema, note: z.string().max(LONGEST_NOTE), ...copyOf }).readonly();
export type Rated = z.infer<typeof ratedSchema>;

/** Who was at the console, and since when it stands. A fact fresh from a decision has no moment yet: it is given its row's. `by` lacks where no name was kept. */
const said = { by: z.string().exactOptional(), at: instantSchema.exactOptional() };
/** A dispute with what came of it. */
const settled = { words: reasonSchema, decision: reasonSchema, raisedBy: z.string().exactOptional(), raisedAt: instantSchema.exactOptional(), ...said };
const settledSchema = z.strictObject(settled).readonly();
export type Settled = z.infer<typeof settledSchema>;
/** Disputes of the same team in the same run that were decided before, the first one first. */
const formerly = { formerly: z.array(settledSchema).readonly().exactOptional() };

/**
 * What is said of a team in a run beside its sheets. `excused` and `disputed` leave it out of the ranking; `decided` keeps what came of a dispute
 * and lets the cell count again.
 */
const cellSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('excused'), reason: reasonSchema, second: nameSchema, ...said, ...formerly }),
  z.strictObject({ kind: z.literal('disputed'), words: reasonSchema, ...said, ...formerly }),
  z.strictObject({ kind: z.literal('decided'), ...settled, ...formerly }),
]).readonly();
export type Cell = z.infer<typeof cellSchema>;

/** Open, read back by a second person or released without it, closed. */
export const runStages = ['open', 'verified', 'closed'] as const;
export type RunStage = (typeof runStages)[number];

/** Why scores were let go without being read back, and by which two. */
const unreadSchema = z.strictObject({ reason: reasonSchema, by: z.string(), second: nameSchema }).readonly();
export type Unread = z.infer<typeof unreadSchema>;

/** Broken off for everyone, and what is held instead, if anything is. */
const cancelledSchema = z.strictObject({ reason: reasonSchema, replacedBy: runIdSchema.nullable() }).readonly();
export type Cancelled = z.infer<typeof cancelledSchema>;

/** What a rubric was until a change after the first score: why it changed, and when. The first one stands first. */
const formerRubricSchema = z.strictObject({ criteria: criteriaSchema, reason: reasonSchema, until: instantSchema }).readonly();
export type FormerRubric = z.infer<typeof formerRubricSchema>;
/** `most` in hundredths; that they reach 100 together is for the decider to say. */
const newCriteriaSchema = z.array(z.strictObject({ name: wordsSchema, most: hundredthsSchema.refine((most) => most > 0) }).readonly()).min(1).max(12).readonly();

/** A sheet that will not come, and who let it go. */
export type Release = { readonly team: TeamId; readonly judge: MemberId | null; readonly reason: string; readonly by: string; readonly second: string; readonly at?: Instant };

const bonusSchema = z.strictObject({ id: bonusIdSchema, team: teamIdSchema, points: hundredthsSchema, reason: reasonSchema, ...said }).readonly();
export type Bonus = z.infer<typeof bonusSchema>;
/** How many teams had been merged into it when the points came; absent: none. */
const mergersSchema = z.int().min(1).exactOptional();
/** Poin Gotong Royong: the giver of help gets the points. */
const helpSchema = z.strictObject({ id: helpIdSchema, giver: teamIdSchema, receiver: teamIdSchema, points: hundredthsSchema, reason: reasonSchema, mergers: mergersSchema }).readonly();
export type Help = z.infer<typeof helpSchema>;
/** Outside any exercise; below 0 a deduction. */
const adjustmentSchema = z.strictObject({ id: adjustmentIdSchema, team: teamIdSchema, points: hundredthsSchema, reason: reasonSchema, mergers: mergersSchema }).readonly();
export type Adjustment = z.infer<typeof adjustmentSchema>;

export const tieRules = ['countback', 'collaboration'] as const;
export type TieRule = (typeof tieRules)[number];
const tieChainSchema = z.array(z.enum(tieRules)).max(tieRules.length).refine((chain) => new Set(chain).size === chain.length).readonly();

const partSchema = z.int().min(0).max(3).nullable();
/** As long as an exercise of one's own may have it. */
const timeSchema = millisSchema.refine((time) => time >= LEAST_TIME && time <= MOST_TIME);
const weightSchema = z.int().min(1).max(10);
const perCentSchema = z.int().min(0).max(100);
/** In steps of a quarter point, at most three points. */
const helpPoints = hundredthsSchema.refine((points) => points >= 25 && points <= 300 && points % 25 === 0);
const bonusPoints = hundredthsSchema.refine((points) => points >= 1 && points <= 10_000);
const adjustPoints = hundredthsSchema.refine((points) => points !== 0 && Math.abs(points) <= 10_000);
const observer = memberIdSchema.nullable();

export const MOST_JUDGES = 10;

/** As a reason, or a person's name, comes in. */
const saidSchema = spokenSchema(LONGEST_REASON);

export const scoringFacts = [
  typed('runWeighed', { run: runIdSchema, weight: weightSchema, resultWeight: perCentSchema, reason: reasonSchema.nullable() }),
  typed('behaviourSwitched', { run: runIdSchema, on: z.boolean() }),
  typed('endsDropChosen', { run: runIdSchema, on: z.boolean() }),
  // `reason` null: before the first score, and no version of its own.
  typed('rubricChanged', { run: runIdSchema, criteria: criteriaSchema, reason: reasonSchema.nullable() }),
  // `part`: of a combined rule, counted from 0; null: the rule is by time alone. `reason` null: before the first score.
  typed('timesChanged', { run: runIdSchema, part: partSchema, target: millisSchema, limit: millisSchema, reason: reasonSchema.nullable() }),
  typed('rubricRestored', { run: runIdSchema, criteria: criteriaSchema, former: z.array(formerRubricSchema).readonly() }),
  // `kept`: teams whose sheets are all in already; they keep the judges they had.
  typed('judgesSet', { run: runIdSchema, judges: z.array(memberIdSchema).readonly(), kept: z.array(teamIdSchema).readonly() }),
  typed('judgesRestored', { run: runIdSchema, judges: z.array(memberIdSchema).readonly(), former: z.record(z.string(), z.array(memberIdSchema).readonly()).readonly() }),
  typed('behaviourRated', { run: runIdSchema, team: teamIdSchema, observer, version: z.int().min(1), ratings: ratingsSchema, note: z.string(), ...copyOf }),
  typed('ratingRestored', { run: runIdSchema, team: teamIdSchema, observer, rated: ratedSchema.nullable() }),
  typed('bonusGiven', { run: runIdSchema, bonus: bonusSchema }),
  // `reason`: why it counts no more, where it was read back.
  typed('bonusTakenBack', { run: runIdSchema, bonus: bonusSchema, reason: reasonSchema.exactOptional() }),
  // Stands before the sheet it explains, in the same row. `takesBack`: it undoes the one before it, whose reason it has.
  typed('sheetCorrected', { run: runIdSchema, team: teamIdSchema, judge: observer, reason: reasonSchema, by: z.string(), takesBack: z.literal(true).exactOptional() }),
  // Stands before the ratings it explains, likewise.
  typed('ratingCorrected', { run: runIdSchema, team: teamIdSchema, observer, reason: reasonSchema, by: z.string(), takesBack: z.literal(true).exactOptional() }),
  // `reason`: why nothing is said of it any more, where it was read back.
  typed('cellMarked', { run: runIdSchema, team: teamIdSchema, cell: cellSchema.nullable(), reason: reasonSchema.exactOptional() }),
  typed('sheetReleased', { run: runIdSchema, team: teamIdSchema, judge: observer, reason: reasonSchema, by: z.string(), second: nameSchema, at: instantSchema.exactOptional() }),
  typed('releaseTakenBack', { run: runIdSchema, team: teamIdSchema, judge: observer, reason: reasonSchema, by: z.string(), second: nameSchema, at: instantSchema.exactOptional() }),
  typed('runStaged', { run: runIdSchema, stage: z.enum(runStages), reader: z.string().nullable(), unread: unreadSchema.exactOptional() }),
  typed('runCancelled', { run: runIdSchema, cancelled: cancelledSchema.nullable() }),
  typed('helpGiven', { help: helpSchema }),
  typed('helpTakenBack', { help: helpSchema }),
  typed('totalAdjusted', { adjustment: adjustmentSchema }),
  typed('adjustmentTakenBack', { adjustment: adjustmentSchema }),
  typed('tieChainChosen', { chain: tieChainSchema }),
] as const;

export const scoringCommands = [
  // `reason`: needed once the run has a score.
  typed('weighRun', { run: runIdSchema, weight: weightSchema, resultWeight: perCentSchema, reason: saidSchema.nullable() }),
  typed('switchBehaviour', { run: runIdSchema, on: z.boolean() }),
  typed('dropEnds', { run: runIdSchema, on: z.boolean() }),
  // `reason`: needed once the run has a score.
  typed('changeRubric', { run: runIdSchema, criteria: newCriteriaSchema, reason: saidSchema.nullable() }),
  // `reason`: needed once the run has a score.
  typed('changeTimes', { run: runIdSchema, part: partSchema, target: timeSchema, limit: timeSchema, reason: saidSchema.nullable() }),
  typed('setJudges', { run: runIdSchema, judges: z.array(memberIdSchema).max(MOST_JUDGES).refine((judges) => new Set(judges).size === judges.length).readonly() }),
  // `reason`: needed once the run was read back; then it is a correction.
  typed('rateBehaviour', { run: runIdSchema, team: teamIdSchema, observer, basedOn: z.int().min(0), ratings: ratingsSchema, note: spokenSchema(LONGEST_NOTE, 0), reason: saidSchema.exactOptional() }),
  // `corrects`: said once the run was read back, so that nobody changes that unawares.
  typed('giveBonus', { run: runIdSchema, team: teamIdSchema, points: bonusPoints, reason: saidSchema, corrects: z.literal(true).exactOptional() }),
  // `reason`: needed once the run was read back.
  typed('takeBackBonus', { run: runIdSchema, bonus: bonusIdSchema, reason: saidSchema.exactOptional() }),
  typed('excuseTeam', { run: runIdSchema, team: teamIdSchema, reason: saidSchema, second: saidSchema }),
  typed('disputeCell', { run: runIdSchema, team: teamIdSchema, words: saidSchema }),
  typed('decideDispute', { run: runIdSchema, team: teamIdSchema, decision: saidSchema }),
  // `reason`: needed once the run was read back.
  typed('clearCell', { run: runIdSchema, team: teamIdSchema, reason: saidSchema.exactOptional() }),
  typed('releaseSheet', { run: runIdSchema, team: teamIdSchema, judge: observer, reason: saidSchema, second: saidSchema }),
  typed('verifyRun', { run: runIdSchema, reader: saidSchema }),
  // What can no longer be read back: it stands as it is.
  typed('releaseRun', { run: runIdSchema, reason: saidSchema, second: saidSchema }),
  typed('closeRun', { run: runIdSchema }),
  typed('cancelRun', { run: runIdSchema, reason: saidSchema, replacedBy: runIdSchema.nullable() }),
  typed('reviveRun', { run: runIdSchema }),
  typed('giveHelp', { giver: teamIdSchema, receiver: teamIdSchema, points: helpPoints, reason: saidSchema }),
  typed('takeBackHelp', { help: helpIdSchema }),
  typed('adjustTotal', { team: teamIdSchema, points: adjustPoints, reason: saidSchema }),
  typed('takeBackAdjustment', { adjustment: adjustmentIdSchema }),
  typed('chooseTieChain', { chain: tieChainSchema }),
] as const;
