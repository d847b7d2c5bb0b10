// Which judge is at which planned run, at which station and in which session; as long as a rubric has no sheet in, whoever is on duty there has one of their own.
import type { MemberId } from '../../units.ts';
import type { Deciders, Inverses, Reducers } from '../decision.ts';
import { accept, refuse } from '../decision.ts';
import type { Fact } from '../facts.ts';
import { fieldsOf, nextId, without, withOne } from '../ids.ts';
import { MOST_JUDGES } from '../scoring/schemas.ts';
import type { Run } from '../things.ts';
import { followsDuties, isForWhole } from './judgesOnDuty.ts';
import type { DutyFields } from './schemas.ts';

const takesDuties = (run: Run): boolean => followsDuties(run, Object.keys(run.sheets).length > 0);

const judgesSet = (run: Run, judges: readonly MemberId[]): Fact => ({ type: 'judgesSet', run: run.id, judges, kept: [] });

const alsoJudging = (run: Run, fields: DutyFields): readonly Fact[] =>
  (isForWhole(fields) && takesDuties(run) && !run.judges.includes(fields.member) && run.judges.length < MOST_JUDGES ? [judgesSet(run, [...run.judges, fields.member])] : []);

/** `others`: the duties that stay. */
const noLongerJudging = (run: Run | undefined, { member, station }: DutyFields, others: readonly DutyFields[]): readonly Fact[] => {
  if (run === undefined || !isForWhole({ station }) || !takesDuties(run) || !run.judges.includes(member)) return [];
  const stays = others.some((each) => each.member === member && each.run === run.id && isForWhole(each));
  return stays ? [] : [judgesSet(run, run.judges.filter((judge) => judge !== member))];
};

export const dutyDeciders: Deciders<'assignJudge' | 'releaseJudge'> = {
  assignJudge: (state, { fields }) => {
    const { member: id, run, session, station } = fields;
    const member = state.committee.find((each) => each.id === id);
    if (member === undefined) return refuse({ code: 'unknownMember' });
    if (!member.roles.includes('judge')) return refuse({ code: 'notAJudge', name: member.name });
    const judged = state.runs.find((each) => each.id === run);
    if (judged === undefined) return refuse({ code: 'unknownRun' });
    if (session !== null && !state.sessions.some((each) => each.id === session)) return refuse({ code: 'unknownSession' });
    const isAssigned = state.duties.some((each) => each.member === id && each.run === run && each.session === session && each.station === station);
    return isAssigned ? refuse({ code: 'unchanged' }) : accept({ type: 'judgeAssigned', duty: nextId('d', state.duties), fields }, ...alsoJudging(judged, fields));
  },
  releaseJudge: (state, { duty: id }) => {
    const duty = state.duties.find((each) => each.id === id);
    if (duty === undefined) return refuse({ code: 'unknownDuty' });
    return accept({ type: 'judgeReleased', duty: id, fields: fieldsOf(duty) }, ...noLongerJudging(state.runs.find((each) => each.id === duty.run), duty, without(state.duties, id)));
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
