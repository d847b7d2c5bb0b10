// The values, facts and commands of the countdown and of doubts about the clock; what is written here must load for ever.
import { z } from 'zod';
import { instantSchema, millisSchema, runIdSchema, typed } from '../schema.ts';

export const timerFacts = [
  typed('phaseStarted', { run: runIdSchema, phase: z.int(), length: millisSchema }),
  typed('timerPaused', {}),
  typed('timerResumed', {}),
  typed('timerAdjusted', { by: millisSchema }),
  typed('timerFinished', {}),
  typed('timerRang', {}),
  typed('outageNoted', { from: instantSchema, to: instantSchema }),
  typed('outageAnswered', { counts: z.boolean() }),
  typed('clockFoundBehind', { wall: instantSchema }),
  typed('clockSet', { now: instantSchema }),
] as const;

export const timerCommands = [
  typed('startPhase', { run: runIdSchema, phase: z.int().min(0).max(99) }),
  typed('pauseTimer', {}),
  typed('resumeTimer', {}),
  typed('adjustTimer', { by: millisSchema }),
  typed('finishTimer', {}),
  typed('ringTimer', { run: runIdSchema, phase: z.int().min(0).max(99) }),
  typed('noteOutage', { from: instantSchema, to: instantSchema }),
  typed('answerOutage', { counts: z.boolean() }),
  typed('noteClockBehind', { wall: instantSchema }),
  // Up to the last day that can be written with a year of four digits.
  typed('setClock', { now: instantSchema.refine((now) => now < 253_402_300_800_000) }),
] as const;
