// Every command a window or the command line can give, as one schema and type; the commands themselves stand with their matters.
import { z } from 'zod';
import { branchIdSchema, commandIdSchema, typed } from '../schema.ts';
import { anonymiseCommands } from './anonymise/schemas.ts';
import { attendanceCommands } from './attendance/schemas.ts';
import { briefingCommands } from './briefing/schemas.ts';
import { certificateCommands } from './certificates/schemas.ts';
import { commitmentCommands } from './commitments/schemas.ts';
import { committeeCommands } from './committee/schemas.ts';
import { debriefCommands } from './debrief/schemas.ts';
import { drawCommands } from './draw/schemas.ts';
import { followUpCommands } from './followUp/schemas.ts';
import { freezeCommands } from './freeze/schemas.ts';
import { hallCommands } from './hall/schemas.ts';
import { implementationReportCommands } from './implementationReport/schemas.ts';
import { commentCommands } from './learning/gains/commentSchemas.ts';
import { learningCommands } from './learning/schemas.ts';
import { officeCommands } from './office/schemas.ts';
import { ownExerciseCommands } from './ownExercises/schemas.ts';
import { programmeCommands } from './programme/schemas.ts';
import { reflectionCommands } from './reflection/schemas.ts';
import { rehearsalCommands } from './rehearsal/schemas.ts';
import { retreatCommands } from './retreat/schemas.ts';
import { revealCommands } from './reveal/schemas.ts';
import { rosterCommands } from './roster/schemas.ts';
import { rotationCommands } from './rotation/schemas.ts';
import { runCommands } from './runs/schemas.ts';
import { scoringCommands } from './scoring/schemas.ts';
import { stationTimerCommands } from './timer/stationSchemas.ts';
import { timerCommands } from './timer/phaseSchemas.ts';
import { venueCommands } from './venue/schemas.ts';
import { valueCommands } from './values/schemas.ts';

export const commandSchema = z.discriminatedUnion('type', [
  ...retreatCommands, ...rosterCommands, ...committeeCommands, ...programmeCommands, ...attendanceCommands, ...drawCommands, ...runCommands, ...scoringCommands, ...timerCommands, ...stationTimerCommands, ...hallCommands,
  ...briefingCommands, ...debriefCommands, ...commitmentCommands,
  ...reflectionCommands,
  ...valueCommands, ...ownExerciseCommands, ...rotationCommands, ...freezeCommands,
  ...officeCommands,
  ...venueCommands,
  ...learningCommands,
  ...followUpCommands,
  ...commentCommands,
  ...revealCommands,
  ...certificateCommands, ...implementationReportCommands,
  ...anonymiseCommands,
  ...rehearsalCommands,
  typed('undo', {}),
  typed('redo', {}),
]);
export type Command = z.infer<typeof commandSchema>;
export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** A command with the id that makes a repeated one recognisable. `branch`: of the file that was seen when it was given; absent: of whichever is open. */
export const envelopeSchema = z.strictObject({ id: commandIdSchema, command: commandSchema, branch: branchIdSchema.exactOptional() }).readonly();
export type Envelope = z.infer<typeof envelopeSchema>;
