// The facts and commands of an exercise's briefing on the wall; what is written here must load for ever.
import { z } from 'zod';
import { runIdSchema, typed } from '../../schema.ts';
import { LAST_PAGE } from './pages.ts';

const pageSchema = z.int().min(0).max(LAST_PAGE);

export const briefingFacts = [
  typed('briefingOpened', { run: runIdSchema }),
  typed('briefingTurned', { page: pageSchema }),
] as const;

export const briefingCommands = [
  typed('openBriefing', { run: runIdSchema }),
  typed('turnBriefing', { page: pageSchema }),
] as const;
