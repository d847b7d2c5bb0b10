// The values, facts and commands of the phase's countdown and of doubts about the clock; what is written here must load for ever.
import { z } from 'zod';
import { instantSchema, millisSchema, runIdSchema, typed } from '../../schema.ts';
import type { Millis } from '../../units.ts';
import { stationTimerLength } from './stationSchemas.ts';

/** What happens when a phase's time is up: the digits stay at 0:00, overtime counts on, or the next phase begins. */
export const atZeros = ['stop', 'goOn', 'nextPhase'] as const;
export type AtZero = (typeof atZeros)[number];

/** As far as a station's; moved without a limit it would ring at a moment no calendar can say. */
const stepSchema = millisSchema.refine((by: Millis) => Math.abs(by) <= stationTimerLength.most);

/** What was counted when a command was given, so that it touches nothing else; null: nothing was. */
const counted = { run: runIdSchema, phase: z.int() };
const fromPhase = { from: z.strictObject(counted).readonly().nullable().exactOptional() };
const fromTime = { from: z.strictObject({ ...counted, going: z.enum(['running', 'paused']) }).readonly().nullable().exactOptional() };

export const timerFacts = [
  // `since`: it began by itself, at the end of the phase before.
  typed('phaseStarted', { run: runIdSchema, phase: z.int(), length: millisSchema, since: instantSchema.exactOptional() }),
  typed('timerPaused', {}),
  typed('timerResumed', {}),
  typed('timerAdjusted', { by: millisSchema }),
  typed('timerFinished', {}),
  typed('timerRang', {}),
  typed('timerStopped', {}),
  typed('atZeroChosen', { choice: z.enum(atZeros) }),
  typed('outageNoted', { from: instantSchema, to: instantSchema }),
  typed('outageAnswered', { counts: z.boolean() }),
  typed('clockFoundBehind', { wall: instantSchema }),
  typed('clockSet', { now: instantSchema }),
] as const;

export const timerCommands = [
  typed('startPhase', { run: runIdSchema, phase: z.int().min(0).max(99), ...fromPhase }),
  typed('pauseTimer', fromTime),
  typed('resumeTimer', fromTime),
  typed('adjustTimer', { by: stepSchema, ...fromPhase }),
  typed('finishTimer', fromPhase),
  typed('chooseAtZero', { choice: z.enum(atZeros) }),
  typed('ringTimers', { now: instantSchema }),
  typed('noteOutage', { from: instantSchema, to: instantSchema }),
  typed('answerOutage', { counts: z.boolean() }),
  typed('noteClockBehind', { wall: instantSchema }),
  // Up to the last day that can be written with a year of four digits.
  typed('setClock', { now: instantSchema.refine((now) => now < 253_402_300_800_000) }),
] as const;
