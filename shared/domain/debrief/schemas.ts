// The facts and commands of a debrief in five steps; what is written here must load for ever.
import { z } from 'zod';
import { instantSchema, runIdSchema, typed } from '../../schema.ts';
import { debriefSteps } from './steps.ts';

const stepSchema = z.int().min(0).max(debriefSteps.length - 1);

/** When the debrief that was held stood at its step; null: none was held. */
const fromDebrief = { from: instantSchema.nullable().exactOptional() };

export const debriefFacts = [
  typed('debriefStarted', { run: runIdSchema }),
  typed('debriefTurned', { step: stepSchema }),
  typed('debriefEnded', {}),
] as const;

export const debriefCommands = [
  typed('startDebrief', { run: runIdSchema, ...fromDebrief }),
  typed('turnDebrief', { step: stepSchema }),
  typed('endDebrief', fromDebrief),
] as const;
