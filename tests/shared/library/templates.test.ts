// What a new retreat begins with by a template: the three days on as many days as there are, or another one's plan without anybody in it.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/domain/commands.ts';
import type { RetreatFields } from '../../../shared/domain/retreat/schemas.ts';
import { planAgain, threeDaysAgain } from '../../../shared/library/templates.ts';
import type { Day } from '../../../shared/units.ts';
import { playedRows } from '../../electron/host/playedLaptop.ts';
import { stateAfter } from '../given.ts';

const fields: RetreatFields = { name: 'Retret Uji', organiser: 'BKPSDM Kota Tirta', place: 'Aula', startsOn: '2026-10-01' as Day, endsOn: '2026-10-03' as Day, zone: 'WIB' };
const founded = (days: Partial<RetreatFields>, with_: (fields: RetreatFields) => readonly Command[]) => {
  const all = { ...fields, ...days };
  return stateAfter({ type: 'createRetreat', fields: all, operator: 'Sari', demo: false }, ...with_(all));
};

describe('three days', () => {
  test('lie on the retreat’s own days, in the language they were asked for in', () => {
    const { sessions } = founded({}, (all) => threeDaysAgain(all, 'id'));
    expect(sessions).toHaveLength(32);
    expect([...new Set(sessions.map(({ day }) => day))]).toEqual(['2026-10-01', '2026-10-02', '2026-10-03']);
    expect(sessions.map(({ title }) => title)).toContain('Undian tim lintas dinas');
    expect(founded({}, (all) => threeDaysAgain(all, 'en')).sessions.map(({ title }) => title)).toContain('Draw of the teams across agencies');
  });
  test('name the prayer of their own noon: Friday’s on a Friday alone', () => {
    const noons = (startsOn: string, endsOn: string) => founded({ startsOn: startsOn as Day, endsOn: endsOn as Day }, (all) => threeDaysAgain(all, 'id')).sessions
      .filter(({ from }) => from === '11:15' || from === '12:00').map(({ title }) => title);
    // From a Thursday, a Monday and a Wednesday.
    expect(noons('2026-10-01', '2026-10-03')).toEqual(['Salat Jumat dan ISHOMA', 'Pengumuman, penghargaan, dan penutupan', 'ISHOMA dan pulang']);
    expect(noons('2026-12-07', '2026-12-09')).toEqual(['Salat Zuhur dan ISHOMA', 'Pengumuman, penghargaan, dan penutupan', 'ISHOMA dan pulang']);
    expect(noons('2026-10-07', '2026-10-09')).toEqual(['Salat Zuhur dan ISHOMA', 'Pengumuman, penghargaan, dan penutupan', 'Salat Jumat, ISHOMA, dan pulang']);
  });
  test('of a shorter retreat are its first ones, of a longer one no more than three', () => {
    expect(founded({ endsOn: '2026-10-01' as Day }, (all) => threeDaysAgain(all, 'id')).sessions).toHaveLength(7);
    expect(founded({ endsOn: '2026-10-05' as Day }, (all) => threeDaysAgain(all, 'id')).sessions).toHaveLength(32);
  });
  test('are one act: one undo takes all of them out again', () => {
    expect(threeDaysAgain(fields, 'id')).toHaveLength(1);
    expect(stateAfter({ type: 'createRetreat', fields, operator: 'Sari', demo: false }, ...threeDaysAgain(fields, 'id'), { type: 'undo' } as Command).sessions).toEqual([]);
  });
});

describe('like another one', () => {
  const { state: real } = playedRows(1);
  const again = founded({}, (all) => planAgain(real, all));
  test('has its sessions, as far from the first day, and its planned exercises', () => {
    const plain = ({ sessions }: typeof real) => sessions.map(({ from, to, title, kind }) => ({ from, to, title, kind }));
    expect(again.sessions.length).toBeGreaterThan(20);
    expect(plain(again)).toEqual(plain(real));
    expect(again.sessions[0]?.day).toBe('2026-10-01');
    expect(again.runs.map(({ exercise }) => exercise.id)).toEqual(real.runs.map(({ exercise }) => exercise.id));
    expect(again.sessions.every(({ startedAt, endedAt }) => startedAt === null && endedAt === null)).toBe(true);
  });
  test('has nobody in it, no team, no score', () => {
    expect([again.people, again.teams, again.answerForms, again.commitments]).toEqual([[], [], [], []]);
    expect(again.runs.every(({ sheets }) => Object.keys(sheets).length === 0)).toBe(true);
  });
  test('of nothing is nothing', () => {
    expect(planAgain(stateAfter({ type: 'createRetreat', fields, operator: 'Sari', demo: false }), fields)).toEqual([]);
  });
});
