// Whose sheets and ratings can be entered: judges in their order, those of before, and observers where behaviour is seen.
import { describe, expect, it } from 'vitest';
import { besides, peopleOf } from '../../../../../renderer/console/run/sheets/people.ts';
import { judgesWithoutSheet } from '../../../../../shared/domain/committee/judgesOnDuty.ts';
import type { Run } from '../../../../../shared/domain/things.ts';
import type { Duty } from '../../../../../shared/domain/things.ts';
import { withSaid } from '../../../../../shared/domain/scoring/sheets/byTeam.ts';
import type { DutyId, MemberId, RunId } from '../../../../../shared/units.ts';
import { team } from '../../../../shared/samples.ts';
import { ani, beni, chantOf, cici, rubricSheet } from '../chant.ts';
import { runOf } from '../pipaBocor.ts';

const duty = (member: MemberId, run = 'r1'): Duty => ({ id: 'd1' as DutyId, member, run: run as RunId, session: null, station: null });
const seen = (more: Partial<Run>, duties: readonly Duty[] = []) => peopleOf(chantOf(['Arjuno'], more), { duties }).map(({ id, as }) => `${as} ${id ?? '-'}`);
const rated = { version: 1, ratings: { HA: 3, KL: 4 }, note: '' };

describe('whose sheets there are', () => {
  it('the judges first, then those of before, then whoever observes here', () => {
    const former = { [team(1)]: [cici, ani] };
    expect(seen({ judges: [beni, ani], formerJudges: former }, [duty('c9' as MemberId), duty(ani), duty('c8' as MemberId, 'r2')]))
      .toEqual(['judge c2', 'judge c1', 'former c3', 'observer c9']);
  });
  it('without judges one without a name, whoever has a duty, and whoever rated', () => {
    expect(seen({ ratings: withSaid({}, team(1), cici, rated) }, [duty(ani)])).toEqual(['observer -', 'observer c1', 'observer c3']);
    expect(seen({ judges: [ani], ratings: withSaid({}, team(1), null, rated) })).toEqual(['judge c1', 'observer -']);
  });
  it('only sheets where behaviour is off', () => {
    expect(seen({ observed: false }, [duty(ani)])).toEqual(['official -']);
    expect(seen({ observed: false, judges: [ani, beni] })).toEqual(['judge c1', 'judge c2']);
  });
  it('of whoever was assigned and has none, while one official sheet is awaited and none is in', () => {
    const without = (more: Partial<Run>, duties: readonly Duty[]) => judgesWithoutSheet(chantOf(['Arjuno'], more), duties);
    const three = [duty(ani), duty(beni), duty(ani), duty(cici, 'r2'), { ...duty(cici), station: 'Pos 2' }];
    expect(without({}, three)).toEqual([ani, beni]);
    expect(without({ judges: [cici] }, three)).toEqual([]);
    expect(without({ sheets: withSaid({}, team(1), null, rubricSheet([20, 20, 20, 10])) }, three)).toEqual([]);
    expect(judgesWithoutSheet(runOf(['Arjuno']), three)).toEqual([]);
  });
  it('are gone through round and round', () => {
    const people = peopleOf(chantOf(['Arjuno'], { judges: [ani, beni] }), { duties: [] });
    expect([besides(people, ani, 1), besides(people, beni, 1), besides(people, ani, -1)]).toEqual([beni, ani, beni]);
  });
});
