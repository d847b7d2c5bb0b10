// The instruments every retreat begins with; a retreat may change them or make its own.
import type { Instrument } from '../../domain/learning/instrument.ts';
import type { InstrumentFields } from '../../domain/learning/schemas.ts';
import type { InstrumentId } from '../../units.ts';
import { organisationEvaluation } from './evaluation.ts';
import { knowledgeTest } from './knowledgeTest.ts';
import { mindsetScale } from './mindsetScale.ts';

/** With a letter that no instrument of a retreat's own has. */
const builtIn = (number: number, fields: InstrumentFields): Instrument => ({ ...fields, id: `b${number}` as InstrumentId, version: 1, former: [] });

export const defaultInstruments: readonly Instrument[] = [builtIn(1, knowledgeTest), builtIn(2, mindsetScale), builtIn(3, organisationEvaluation)];
