// The values, facts and commands of what the audience sees; what is written here must load for ever.
import { z } from 'zod';
import { hundredthsSchema, spokenSchema, timeOfDaySchema, typed } from '../../schema.ts';
import type { Hundredths } from '../../units.ts';

/** In the order the console offers them. */
export const scenes = ['welcome', 'briefing', 'timer', 'timerBoard', 'stations', 'board', 'debrief', 'reflection', 'drawList', 'draw', 'teams', 'rundown', 'nextUp', 'rotation', 'message', 'reveal', 'logo', 'collaboration', 'closing', 'testCard', 'black'] as const;
export type Scene = (typeof scenes)[number];

/** `together` is the shared target alone, without any team. */
export const boardModes = ['threeBest', 'all', 'noNumbers', 'together'] as const;
export type BoardMode = (typeof boardModes)[number];

export const urgencies = ['calm', 'important'] as const;

const messageSchema = z.strictObject({ text: z.string().trim().min(1).max(160), urgency: z.enum(urgencies) }).readonly();
export type Message = z.infer<typeof messageSchema>;

/** What all teams together are to reach with the sum of their totals, and the words for it. */
const targetSchema = z.strictObject({
  words: z.string().trim().min(1).max(60),
  goal: hundredthsSchema.refine((goal: Hundredths) => goal >= 100 && goal <= 1_000_000_00),
}).readonly();
export type Target = z.infer<typeof targetSchema>;

/** Every day from one time to the other; it may go past midnight. */
const quietSpanSchema = z.strictObject({ from: timeOfDaySchema, to: timeOfDaySchema }).readonly();
export type QuietSpan = z.infer<typeof quietSpanSchema>;

export const hallFacts = [
  typed('sceneCued', { scene: z.enum(scenes) }),
  typed('sceneTaken', { scene: z.enum(scenes) }),
  typed('boardChosen', { mode: z.enum(boardModes) }),
  typed('messageWritten', { message: messageSchema }),
  // Comes before its take, so that the log says what the audience read.
  typed('messageShown', { message: messageSchema }),
  typed('targetSet', { target: targetSchema.nullable() }),
  typed('quietHoursSet', { spans: z.array(quietSpanSchema).readonly() }),
] as const;

export const hallCommands = [
  typed('cueScene', { scene: z.enum(scenes) }),
  // `from`: what was cued when it was given.
  typed('takeScene', { from: z.enum(scenes).exactOptional() }),
  typed('showScene', { scene: z.enum(scenes) }),
  typed('chooseBoard', { mode: z.enum(boardModes) }),
  typed('writeMessage', { message: messageSchema.unwrap().extend({ text: spokenSchema(160) }).readonly() }),
  typed('setTarget', { target: targetSchema.unwrap().extend({ words: spokenSchema(60) }).readonly().nullable() }),
  typed('setQuietHours', { spans: z.array(quietSpanSchema).max(20).readonly() }),
] as const;
