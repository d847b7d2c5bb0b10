// The texts a draw is repeated from: the same for the same people however they come in, and refused once somebody changed them.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { byBytes, canonicalText } from '../../../../../shared/domain/draw/record/canonicalText.ts';
import { fairDraw } from '../../../../../shared/domain/draw/search/fairDraw.ts';
import { levelsOf } from '../../../../../shared/domain/draw/evenness/levels.ts';
import type { DrawPlan } from '../../../../../shared/domain/draw/plan.ts';
import { defaultPlan, planSchema } from '../../../../../shared/domain/draw/plan.ts';
import { postLevel } from '../../../../../shared/domain/draw/evenness/postLevel.ts';
import { resultText, seedTextOf } from '../../../../../shared/domain/draw/record/resultText.ts';
import { hashOf, readRosterText, rosterText, witnessText } from '../../../../../shared/domain/draw/record/rosterText.ts';
import type { Person } from '../../../../../shared/domain/things.ts';
import { demoPeople } from '../../../../../shared/library/demoPeople.ts';
import type { PersonId } from '../../../../../shared/units.ts';
import { anyProblem } from '../anyProblem.ts';

const withIds = (people: readonly Omit<Person, 'id'>[]): readonly Person[] => people.map((each, i) => ({ ...each, id: `p${i + 1}` as PersonId }));
const demo = withIds(demoPeople());
const nobody: ReadonlySet<PersonId> = new Set();
const weighing = (condition: 0 | 1): DrawPlan => ({ ...defaultPlan, attributes: defaultPlan.attributes.map((each) => (each.name === 'condition' ? { ...each, weight: condition } : each)) });
const few = { even: 3000, weighted: 1000 };

const resultHash = (people: readonly Person[], plan: DrawPlan = defaultPlan): string => {
  const { problem } = levelsOf(people, plan, nobody);
  const seedText = seedTextOf(hashOf(rosterText(problem, null)), '271828');
  const drawn = fairDraw(problem, seedText, { limits: few });
  return drawn.kind === 'drawn' ? hashOf(resultText(seedText, problem, drawn.seating)) : drawn.kind;
};

const person = (id: number, fields: Partial<Person>): Person =>
  ({ name: `Orang ${id}`, nip: null, gender: null, born: null, grade: null, post: null, agency: 'Setda', district: null, phone: null, id: `p${id}` as PersonId, ...fields });

const levelOf = (name: 'agency' | 'district' | 'post' | 'grade' | 'gender' | 'age', ...people: readonly Person[]) => {
  const plan = { ...defaultPlan, teams: 2, attributes: [{ name, weight: 1 as const }] };
  const { problem, people: ids } = levelsOf(people, plan, nobody);
  return people.map(({ id }) => problem.people[ids.indexOf(id)]?.levels[0] ?? null);
};

describe('the order of rows, capitals, blanks and how letters are composed', () => {
  const expected = resultHash(demo);
  const respelt = (text: string): string => `  ${text.toLowerCase().normalize('NFD').replaceAll(' ', ' \t ')} `;
  it('change no result', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...demo], { minLength: demo.length }), fc.boolean(), (shuffled, isRespelt) => {
      // A retreat numbers its people in the order they come in.
      const people = withIds(shuffled.map((fields) =>
        isRespelt ? { ...fields, name: respelt(fields.name), agency: respelt(fields.agency), post: respelt(fields.post ?? '') } : fields));
      expect(resultHash(people)).toBe(expected);
    }), { numRuns: 1000 });
  }, 60_000);
  it('nor do twins, but another person does', () => {
    const twins = [1, 2, 3, 4].map((id) => person(id, { name: 'Sama', post: id < 3 ? 'Camat Sukun' : 'Lurah Sukun' }));
    const plan: DrawPlan = { ...defaultPlan, teams: 2, rules: [{ kind: 'pinned', person: 'p2' as PersonId, team: 1 }] };
    const swapped: DrawPlan = { ...plan, rules: [{ kind: 'pinned', person: 'p1' as PersonId, team: 1 }] };
    expect(levelsOf(twins, plan, nobody).problem).toEqual(levelsOf(twins.toReversed(), plan, nobody).problem);
    expect(levelsOf(twins, plan, nobody).problem).toEqual(levelsOf(twins, swapped, nobody).problem);
    expect(levelsOf(twins, plan, nobody).problem.people.map(({ key }) => key)).toEqual(['SAMA|SETDA', 'SAMA|SETDA#2', 'SAMA|SETDA#3', 'SAMA|SETDA#4']);
    expect(resultHash(demo.with(3, { ...demo[3] as Person, post: 'Camat Sukun' }))).not.toBe(expected);
  });
});

test('always: canonical text is the same once more, and sorts as its bytes do', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
    expect(canonicalText(canonicalText(a))).toBe(canonicalText(a));
    expect(Math.sign(byBytes(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
  }), { numRuns: 1000 });
});

test('always: a roster text is read back as what it was written from', () => {
  const any = anyProblem({ mostPeople: 12, mostTeams: 4, attributes: { min: 0, max: 4 }, rules: true });
  fc.assert(fc.property(any, fc.constantFrom(null, '0123456789abcdef0123456789abcdef'), (problem, salt) => {
    const text = rosterText(problem, salt);
    const read = readRosterText(text);
    expect(read?.salt).toBe(salt);
    expect(read?.problem.people).toEqual(problem.people);
    expect(rosterText(read?.problem ?? problem, salt)).toBe(text);
    const [again, first] = [read?.problem ?? problem, problem].map((each) => fairDraw(each, 'seed', { limits: few }));
    expect(again?.kind).toBe(first?.kind);
    if (again?.kind === 'drawn' && first?.kind === 'drawn') expect([again.seating, again.steps]).toEqual([first.seating, first.steps]);
    expect(readRosterText(text.replaceAll('\n', '\r\n'))).toEqual(read);
  }), { numRuns: 300 });
});

test('a changed text is not read', () => {
  const { problem } = levelsOf(demo, defaultPlan, nobody);
  const text = rosterText(problem, null);
  const changed = [
    text.replace('k\t10', 'k\t0'), text.replace('n\t100', 'n\t99'), text.replace('salt\t-', 'salt\tx'), text.replace('\tSETDA', ''),
    text.replace('attr\tpost\t4', 'attr\tpost\t3'), text.replace('roster-1', 'roster-2'), text.slice(0, -3), `${text}rule\tapart\tA\tB\n`, '', 'x', text.replaceAll('\t', ' '),
  ];
  expect(changed.map(readRosterText)).toEqual(changed.map(() => null));
  expect(readRosterText(text)?.canRepeat).toBe(true);
});

test('physical limits never leave with the text for the witness', () => {
  const flagged = new Set(['p4', 'p90'] as PersonId[]);
  const { problem } = levelsOf(demo, weighing(1), flagged);
  const salt = '0123456789abcdef0123456789abcdef';
  expect(rosterText(problem, salt)).toContain('\tYA\n');
  const { text, canRepeat } = witnessText(problem, salt);
  expect([canRepeat, readRosterText(text)?.canRepeat]).toEqual([false, false]);
  expect(text).not.toMatch(/YA\n|condition|0123456789abcdef/);
  expect(text).toBe(witnessText(levelsOf(demo, weighing(1), nobody).problem, salt).text);
  const open = levelsOf(demo, weighing(0), flagged).problem;
  expect(witnessText(open, salt)).toEqual({ text: rosterText(open, salt), canRepeat: true });
});

test('leading zeros of a seed make no difference', () => {
  expect([seedTextOf('ab', '007'), seedTextOf('ab', '000')]).toEqual(['kompak-draw-1\nab\n7\n', 'kompak-draw-1\nab\n0\n']);
});

describe('levels', () => {
  it('a head of a ward or district comes from the district\'s office', () => {
    const people = [
      person(1, { post: 'Lurah Kauman', agency: 'Kelurahan Kauman', district: 'Kec. Klojen' }), person(2, { post: 'Lurah Kauman', agency: 'Kelurahan Kauman' }),
      person(3, { post: 'Plt. Camat Klojen', agency: 'Kecamatan Klojen' }), person(4, { post: 'Lurah Antah', agency: 'Kelurahan Antah' }),
      person(5, { post: 'Kepala Seksi Umum', agency: 'Kelurahan Kauman', district: 'Klojen' }),
    ];
    expect(levelOf('agency', ...people)).toEqual(['KECAMATAN KLOJEN', 'KECAMATAN KLOJEN', 'KECAMATAN KLOJEN', 'KELURAHAN ANTAH', 'KELURAHAN KAUMAN']);
    expect(levelOf('district', ...people)).toEqual(['KLOJEN', 'KLOJEN', null, null, null]);
  });
  it.each([
    ['Sekda', 'SEKRETARIS DAERAH'], ['Asisten Administrasi Umum', 'ASISTEN'], ['Staf Ahli Bidang Hukum', 'STAF AHLI'], ['Kabag Umum', 'KEPALA BAGIAN'],
    ['Kepala Dinkes', 'KEPALA DINAS'], ['Kepala Bappeda', 'KEPALA BADAN'], ['Kepala Dinas Kesehatan', 'KEPALA DINAS'], ['Plt. Lurah Sukun', 'LURAH'],
    ['Pj Camat Sukun', 'CAMAT'], ['Sekretaris Camat', 'SEKRETARIS KECAMATAN'], ['Inspektur Pembantu I', 'INSPEKTUR PEMBANTU'],
    ['Perancang Taman Ahli Muda', 'PERANCANG TAMAN AHLI MUDA'], ['', null], [null, null],
  ])('post %j is %j', (post, level) => expect(postLevel(post)).toBe(level));
  it.each([
    ['III/d', 'III/D'], ['Penata Tk. I (III/d)', 'III/D'], ['IV a', 'IV/A'], ['IV.b', 'IV/B'], ['PPPK IX', 'IX'], ['Gol. IX', 'IX'], ['IX', 'IX'], ['', null],
  ])('grade %j is %j', (grade, level) => expect(levelOf('grade', person(1, { grade }))).toEqual([level]));
  it('gender and age come from the NIP where nothing else says; a birth date that is none gives no age', () => {
    expect(levelOf('gender', person(1, { nip: '196806041994012902' }), person(2, { gender: 'L' }), person(3, {}))).toEqual(['P', 'L', null]);
    const people = [1990, 1971, 1985, 1979, 1960].map((year, i) => person(i + 1, { nip: `${year}060419940129${i}2` }));
    expect(levelOf('age', ...people, person(9, { nip: '196813041994012902' }))).toEqual(['5', '2', '4', '3', '1', null]);
    expect(levelOf('age', ...people.slice(0, 2), { ...person(3, {}), born: '1965-01-31' } as Person)).toEqual(['4', '2', '1']);
  });
  it('ages are five equal groups, or blocks of one person a team', () => {
    const groups = (strictAge: boolean) => {
      const { problem } = levelsOf(demo, { ...defaultPlan, attributes: [{ name: 'age', weight: 2 }], strictAge }, nobody);
      const levels = problem.people.map(({ levels: [age] }) => age);
      return [...new Set(levels)].map((age) => levels.filter((each) => each === age).length);
    };
    expect(groups(false).toSorted()).toEqual([1, 19, 20, 20, 20, 20]);
    expect(groups(true).toSorted()).toEqual([1, 10, 10, 10, 10, 10, 10, 10, 10, 10, 9]);
  });
  it('rules forget who is not drawn, but never that captains are wanted', () => {
    const [p1, p2, p9] = ['p1', 'p2', 'p9'] as PersonId[] as [PersonId, PersonId, PersonId];
    const rules: DrawPlan['rules'] = [
      { kind: 'together', people: [p1, p9] }, { kind: 'apart', people: [p2, p1, p9] }, { kind: 'pinned', person: p9, team: 1 }, { kind: 'captains', people: [p9] },
    ];
    expect(levelsOf([person(1, {}), person(2, {})], { ...defaultPlan, rules }, nobody).problem.rules).toEqual([
      { kind: 'apart', people: ['ORANG 2|SETDA', 'ORANG 1|SETDA'] }, { kind: 'captains', people: [] },
    ]);
  });
});

test('the usual plan is a plan', () => expect(planSchema.parse(defaultPlan)).toEqual(defaultPlan));
