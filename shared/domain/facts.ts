// Every fact the log can hold, as one schema and type; the facts themselves stand with their matters.
import { z } from 'zod';
import { typed } from '../schema.ts';
import { anonymiseFacts } from './anonymise/schemas.ts';
import { attendanceFacts } from './attendance/schemas.ts';
import { briefingFacts } from './briefing/schemas.ts';
import { certificateFacts } from './certificates/schemas.ts';
import { commitmentFacts } from './commitments/schemas.ts';
import { committeeFacts } from './committee/schemas.ts';
import { debriefFacts } from './debrief/schemas.ts';
import { drawFacts } from './draw/schemas.ts';
import { followUpFacts } from './followUp/schemas.ts';
import { freezeFacts } from './freeze/schemas.ts';
import { hallFacts } from './hall/schemas.ts';
import { implementationReportFacts } from './implementationReport/schemas.ts';
import { commentFacts } from './learning/gains/commentSchemas.ts';
import { learningFacts } from './learning/schemas.ts';
import { officeFacts } from './office/schemas.ts';
import { ownExerciseFacts } from './ownExercises/schemas.ts';
import { programmeFacts } from './programme/schemas.ts';
import { reflectionFacts } from './reflection/schemas.ts';
import { rehearsalFacts } from './rehearsal/schemas.ts';
import { retreatFacts } from './retreat/schemas.ts';
import { revealFacts } from './reveal/schemas.ts';
import { rosterFacts } from './roster/schemas.ts';
import { rotationFacts } from './rotation/schemas.ts';
import { runFacts } from './runs/schemas.ts';
import { scoringFacts } from './scoring/schemas.ts';
import { stationTimerFacts } from './timer/stationSchemas.ts';
import { timerFacts } from './timer/phaseSchemas.ts';
import { venueFacts } from './venue/schemas.ts';
import { valueFacts } from './values/schemas.ts';

export const factSchema = z.discriminatedUnion('type', [
  ...retreatFacts, ...rosterFacts, ...committeeFacts, ...programmeFacts, ...attendanceFacts, ...drawFacts, ...runFacts, ...scoringFacts, ...timerFacts, ...stationTimerFacts, ...hallFacts,
  ...briefingFacts, ...debriefFacts, ...commitmentFacts,
  ...reflectionFacts,
  ...valueFacts, ...ownExerciseFacts, ...rotationFacts, ...freezeFacts,
  ...officeFacts,
  ...venueFacts,
  ...learningFacts,
  ...followUpFacts,
  ...commentFacts,
  ...revealFacts,
  ...certificateFacts, ...implementationReportFacts,
  ...anonymiseFacts,
  ...rehearsalFacts,
  // A row that begins with one of these takes back, or brings again, the row `seq`; the facts after it do the work.
  typed('undone', { seq: z.int().min(1) }),
  typed('redone', { seq: z.int().min(1) }),
]);
export type Fact = z.infer<typeof factSchema>;
export type FactOf<Type extends Fact['type']> = Extract<Fact, { type: Type }>;
