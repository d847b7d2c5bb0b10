// The facts and commands of a debrief in five steps; what is written here must load for ever.
import { z } from 'zod';
import { runIdSchema, typed } from '../../schema.ts';
import { debriefSteps } from './steps.ts';

const stepSchema = z.int().min(0).max(debriefSteps.length - 1);

export const debriefFacts = [
  typed('debriefStarted', { run: runIdSchema }),
  typed('debriefTurned', { step: stepSchema }),
  typed('debriefEnded', {}),
] as const;

export const debriefCommands = [
  typed('startDebrief', { run: runIdSchema }),
  typed('turnDebrief', { step: stepSchema }),
  typed('endDebrief', {}),
] as const;
