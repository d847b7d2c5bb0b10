// Which judge is at which planned run, at which station and in which session; it knows no sheet.
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import { fieldsOf, nextId, without, withOne } from '../ids.ts';

export const dutyDeciders: Deciders<'assignJudge' | 'releaseJudge'> = {
  assignJudge: (state, { fields }) => {
    const { member: id, run, session, station } = fields;
    const member = state.committee.find((each) => each.id === id);
    if (member === undefined) return refuse({ code: 'unknownMember' });
    if (!member.roles.includes('judge')) return refuse({ code: 'notAJudge', name: member.name });
    if (!state.runs.some((each) => each.id === run)) return refuse({ code: 'unknownRun' });
    if (session !== null && !state.sessions.some((each) => each.id === session)) return refuse({ code: 'unknownSession' });
    const isAssigned = state.duties.some((each) => each.member === id && each.run === run && each.session === session && each.station === station);
    return isAssigned ? refuse({ code: 'unchanged' }) : accept({ type: 'judgeAssigned', duty: nextId('d', state.duties), fields });
  },
  releaseJudge: (state, { duty: id }) => {
    const duty = state.duties.find((each) => each.id === id);
    return duty === undefined ? refuse({ code: 'unknownDuty' }) : accept({ type: 'judgeReleased', duty: id, fields: fieldsOf(duty) });
  },
};

type Recorded = 'judgeAssigned' | 'judgeReleased';

export const dutyReducers: Reducers<Recorded> = {
  judgeAssigned: (state, { duty, fields }) => ({ ...state, duties: withOne(state.duties, { ...fields, id: duty }) }),
  judgeReleased: (state, { duty }) => ({ ...state, duties: without(state.duties, duty) }),
};

export const dutyInverses: Inverses<Recorded> = {
  judgeAssigned: (_, { duty, fields }) => [{ type: 'judgeReleased', duty, fields }],
  judgeReleased: (_, { duty, fields }) => [{ type: 'judgeAssigned', duty, fields }],
};
