// Which draw the teams come from, what its papers are told of it, and that neither undo nor a changed roster makes them say something else.
import { describe, expect, test } from 'vitest';
import type { Command } from '../../../../shared/domain/commands.ts';
import { drawnProblem, standingDraw, standingText } from '../../../../shared/domain/draw/record/standingDraw.ts';
import { hashOf, readRosterText } from '../../../../shared/domain/draw/record/rosterText.ts';
import { resultText, seedTextOf } from '../../../../shared/domain/draw/record/resultText.ts';
import { views } from '../../../../shared/domain/views.ts';
import { demoCommands } from '../../../../shared/library/demoRetreat.ts';
import { dateInWords } from '../../../../shared/text/dateInWords.ts';
import type { Day, Language } from '../../../../shared/units.ts';
import { stateAfter } from '../../given.ts';
import { callSeed, closeDrawList, createRetreat, drawnAgain, drawTeams, importPeople, person, personFields, planDraw, planFor, ready, sealed, team, teamNames } from '../../samples.ts';

const undo: Command = { type: 'undo' };
const redo: Command = { type: 'redo' };
const again = drawnAgain(['Satu', 'Dua'], 12);
const fates = (...commands: readonly Command[]) => views.drawRecord(stateAfter(...commands)).draws.map(({ seed, fate }) => [seed, fate]);

describe('the draw that stands', () => {
  test('is the last one, or after undo the one before, and each keeps its seed and reason', () => {
    expect(fates(...ready())).toEqual([['271828', 'stands']]);
    expect(fates(...ready(), ...again)).toEqual([['271828', 'replaced'], ['314159', 'stands']]);
    expect(fates(...ready(), ...again, undo)).toEqual([['271828', 'stands'], ['314159', 'takenBack']]);
    expect(fates(...ready(), ...again, undo, redo)).toEqual([['271828', 'replaced'], ['314159', 'stands']]);
    expect(fates(...ready().slice(0, -1), undo)).toEqual([['271828', 'takenBack']]);
    expect(views.drawRecord(stateAfter(...ready().slice(0, -1), undo)).record).toBeNull();
    expect(views.drawRecord(stateAfter(...ready(), ...again, undo)).draws[1]?.reason).toBe('Dua orang datang terlambat');
    expect(views.rekap(stateAfter(...ready(), ...again, undo)).draw).toMatchObject({ seed: '271828', number: 1 });
  });
  test('does not make one replaced that was taken back before', () => {
    const next = (names: readonly string[], salt?: string): readonly Command[] =>
      [callSeed('161803'), drawTeams(names, 12, { seed: '161803', reason: 'Satu tim salah baca', ...(salt === undefined ? {} : { salt }) })];
    const first = [...ready().slice(0, -1), undo, ...next(teamNames.slice(0, 4))];
    expect(fates(...first)).toEqual([['271828', 'takenBack'], ['161803', 'stands']]);
    expect(fates(...first, undo)).toEqual([['271828', 'takenBack'], ['161803', 'takenBack']]);
    expect(fates(...first, undo, redo)).toEqual([['271828', 'takenBack'], ['161803', 'stands']]);
    const second = [...ready(), ...again, undo, ...next(['Satu', 'Dua'], 'f'.repeat(32))];
    expect(fates(...second)).toEqual([['271828', 'replaced'], ['314159', 'takenBack'], ['161803', 'stands']]);
    expect(fates(...second, undo)).toEqual([['271828', 'stands'], ['314159', 'takenBack'], ['161803', 'takenBack']]);
  });
  test('is not moved by a change of its teams and the way back', () => {
    const renamed: Command = { type: 'renameTeam', team: team(1), name: 'Elang' };
    for (const steps of [[renamed], [renamed, undo], [renamed, undo, redo]]) expect(stateAfter(...ready(), ...steps).standingDraw).toBe(1);
  });
});

describe('its text and record', () => {
  const demo = stateAfter(...demoCommands());
  const demoDraw = demoCommands().find((command) => command.type === 'drawTeams');
  test('say the list as it was closed, whoever came or went since', () => {
    const later = stateAfter(...demoCommands(), { type: 'addPerson', fields: personFields(7) }, { type: 'withdrawPerson', person: person(3), reason: 'Sakit' });
    for (const state of [demo, later]) {
      const standing = standingDraw(state);
      const drawn = standing === null ? null : drawnProblem(standing);
      const text = standingText(state)?.text ?? '';
      expect(hashOf(text)).toBe(demoDraw?.listHash);
      expect(readRosterText(text)?.canRepeat).toBe(true);
      if (drawn === null) throw new Error('the demo has no draw');
      expect(hashOf(resultText(seedTextOf(demoDraw?.listHash ?? '', demoDraw?.seed ?? ''), drawn.problem, drawn.seating))).toBe(demoDraw?.resultHash);
    }
    expect(views.drawRecord(demo).record).toMatchObject({ people: 100, hasChanged: false, version: 1 });
    expect(views.drawRecord(later).record).toMatchObject({ people: 100, hasChanged: true });
    expect(views.teamPapers(later)).toMatchObject({ unseated: [{ name: personFields(7).name }], draw: { hasChanged: true } });
  });
  test('with physical limits weighed, leave them out: the text only counts, the record names the attribute nowhere', () => {
    const people = Array.from({ length: 12 }, (_, at) => personFields(at + 1));
    const plan = planFor(2, { attributes: [{ name: 'gender', weight: 2 }, { name: 'condition', weight: 1 }] });
    const teams = ['Satu', 'Dua'].map((name, at) => ({ name, members: people.flatMap((_, p) => (p % 2 === at ? [person(p + 1)] : [])) }));
    // Nobody is flagged when it is drawn, so that the samples' seal fits; the plan weighs it all the same.
    const state = stateAfter(createRetreat, importPeople(...people), planDraw(plan), closeDrawList(), callSeed('271828'), sealed(people, plan, teams));
    expect(standingText(state)).toMatchObject({ canRepeat: false });
    expect(standingText(state)?.text).not.toContain('condition');
    const { record } = views.drawRecord(state);
    expect(record?.list?.isPrivate).toBe(true);
    expect(record?.list?.attributes.map(({ name }) => name)).toEqual(['gender']);
    expect(JSON.stringify(views.drawRecord(state))).not.toContain('condition');
  });
  test('the lists know no number, phone or grade of anybody', () => {
    const told = JSON.stringify(views.teamPapers(demo));
    for (const { nip, phone } of demo.people) {
      if (nip !== null) expect(told).not.toContain(nip);
      if (phone !== null) expect(told).not.toContain(phone);
    }
    expect(told).not.toContain('"grade"');
  });
});

test('dates in words', () => {
  const yearIn = (language: Language) => (year: number): string => dateInWords(`${year}-05-11` as Day, language).replace(/^.* (?:of May|Mei) (.*) \(.*$/, '$1');
  expect([1945, 2000, 2011, 2057, 2100, 2111].map(yearIn('id'))).toEqual(['seribu sembilan ratus empat puluh lima', 'dua ribu', 'dua ribu sebelas', 'dua ribu lima puluh tujuh', 'dua ribu seratus', 'dua ribu seratus sebelas']);
  expect([2000, 2011, 2021, 2105].map(yearIn('en'))).toEqual(['two thousand', 'two thousand and eleven', 'two thousand and twenty-one', 'two thousand one hundred and five']);
  expect(dateInWords('2025-05-15' as Day, 'id')).toBe('Kamis, tanggal lima belas Mei dua ribu dua puluh lima (15 Mei 2025)');
  expect(dateInWords('2025-05-31' as Day, 'en')).toBe('Saturday, the thirty-first of May two thousand and twenty-five (31 May 2025)');
});
