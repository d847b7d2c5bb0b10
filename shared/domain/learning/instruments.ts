// Which tests, scales and evaluations a retreat asks, each in its versions; it holds no answer.
import type { InstrumentId } from '../../units.ts';
import type { Decision, Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import { nextId, without, withOne } from '../ids.ts';
import type { State } from '../model.ts';
import { same } from '../same.ts';
import type { Instrument } from './instrument.ts';
import { instrumentFields } from './instrument.ts';
import { instrumentProblem, isAnswered } from './instrumentProblem.ts';

const ofInstrument = (state: State, id: InstrumentId, go: (instrument: Instrument) => Decision): Decision => {
  const instrument = state.instruments.find((each) => each.id === id);
  return instrument === undefined ? refuse({ code: 'unknownInstrument' }) : go(instrument);
};

export const instrumentDeciders: Deciders<'addInstrument' | 'changeInstrument' | 'removeInstrument'> = {
  addInstrument: (state, { fields }) => {
    const problem = instrumentProblem(state, null, fields);
    return problem === null ? accept({ type: 'instrumentAdded', instrument: nextId('i', state.instruments), fields }) : refuse({ code: 'instrumentWrong', problem });
  },
  changeInstrument: (state, { instrument: id, fields }) => ofInstrument(state, id, (before) => {
    if (same(instrumentFields(before), fields)) return refuse({ code: 'unchanged' });
    const problem = instrumentProblem(state, before, fields);
    if (problem !== null) return refuse({ code: 'instrumentWrong', problem });
    return accept({ type: 'instrumentChanged', instrument: id, version: before.version + (isAnswered(state, before) ? 1 : 0), fields });
  }),
  removeInstrument: (state, { instrument: id }) => ofInstrument(state, id, (before) => (state.answerForms.some(({ instrument }) => instrument === id)
    ? refuse({ code: 'instrumentAnswered', instrument: before.name }) : accept({ type: 'instrumentRemoved', instrument: id, version: before.version, fields: instrumentFields(before) }))),
};

type Recorded = 'instrumentAdded' | 'instrumentChanged' | 'instrumentRemoved';

const changed = ({ instruments }: State, id: InstrumentId, version: number): Pick<Instrument, 'version' | 'former'> => {
  const before = instruments.find((each) => each.id === id);
  const former = before === undefined || before.version >= version ? before?.former ?? [] : [...before.former, { version: before.version, fields: instrumentFields(before) }];
  return { version, former: former.filter((each) => each.version < version) };
};

export const instrumentReducers: Reducers<Recorded> = {
  instrumentAdded: (state, { instrument: id, fields }) => ({ ...state, instruments: withOne<Instrument>(state.instruments, { ...fields, id, version: 1, former: [] }) }),
  instrumentChanged: (state, { instrument: id, version, fields }) => ({ ...state, instruments: withOne<Instrument>(state.instruments, { ...fields, id, ...changed(state, id, version) }) }),
  instrumentRemoved: (state, { instrument }) => ({ ...state, instruments: without(state.instruments, instrument) }),
};

export const instrumentInverses: Inverses<Recorded> = {
  instrumentAdded: (_, { instrument, fields }) => [{ type: 'instrumentRemoved', instrument, version: 1, fields }],
  instrumentChanged: ({ instruments }, { instrument }) => instruments.filter(({ id }) => id === instrument)
    .map((before) => ({ type: 'instrumentChanged', instrument, version: before.version, fields: instrumentFields(before) })),
  // Its versions come again one by one.
  instrumentRemoved: ({ instruments }, { instrument }) => instruments.filter(({ id }) => id === instrument).flatMap((before) => {
    const [first, ...later] = [...before.former, { version: before.version, fields: instrumentFields(before) }];
    return first === undefined ? [] : [{ type: 'instrumentAdded', instrument, fields: first.fields }, ...later.map(({ version, fields }) => ({ type: 'instrumentChanged', instrument, version, fields } as const))];
  }),
};
