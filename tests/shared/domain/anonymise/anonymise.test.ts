// Nobody can be told from what is left, in whatever kind of fact it stood; and every figure stays.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countLeft, soughtOf } from '../../../../electron/host/anonymise/leftovers.ts';
import { differencesOf, recounted, shownBoard } from '../../../../electron/host/recount/compareCounts.ts';
import type { SomeRecord } from '../../../../shared/domain/anonymise/anonymise.ts';
import { anonymised } from '../../../../shared/domain/anonymise/anonymise.ts';
import type { Fact } from '../../../../shared/domain/facts.ts';
import { factSchema } from '../../../../shared/domain/facts.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { parseFacts } from '../../../../shared/parse.ts';
import type { MemberId } from '../../../../shared/units.ts';
import { anyFact, anyStory, play } from '../../anyStory.ts';
import { moment } from '../../given.ts';
import { playedStory } from '../../playedStory.ts';
import { person, personFields, planFor, run, sessionFields, team } from '../../samples.ts';
import { withEach } from './free.ts';

/** Backwards, so that nobody keeps the number of their place. */
const backwards = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => count - i);
const recordOf = (seq: number, facts: readonly Fact[], operator = 'Siti Rahmawati'): SomeRecord => ({ seq, at: moment(seq), actor: { role: 'console', operator }, facts });
const foldOf = (records: readonly { readonly facts: readonly Fact[] }[]): State =>
  records.reduce((state, { facts }, i) => reduceRow(state, { seq: i + 1, facts, at: moment(i) }), emptyState);
/** All facts as they are told again. */
const told = (...facts: readonly Fact[]): readonly Fact[] => anonymised([recordOf(1, facts)], backwards).records.flatMap((record) => record.facts);

/** What ties facts together, and what is on paper already. */
const IDS = /\.(plan|retreat|run|team|session|duty|commitment|penalty|giver|receiver|gone|newTeam|from|to|replacedBy|digits|seed|salt|hash|sha256|listHash|resultHash|id|exercise|instrument|(calls|plans|teams|stations|kept|order)\.\*)$/;
/** Names of things, not of people; a name of somebody in them becomes a code. */
const NAMES_OF_THINGS = [
  /^reflection\w+\.(reflection|fields\.text)$/, /^eveningAsked\.question\.(id|en)$/,
  /^retreat(Created|Edited)\.fields\.(name|organiser|place)$/, /^session\w+\.fields\.(title|place)$/, /^judge(Assigned|Released)\.fields\.station$/,
  /^team(Renamed|Split|sMerged)\.name$/, /^teams(Drawn|Restored)\.teams\.\*\.(formerly\.\*\.)*name$/, /^stationTimersStarted\.timers\.\*\.name$/, /^rotation\w+\.rotation\.stations\.\*\.name$/,
  /^(runPlanned|runRemoved|exercise\w+)\.exercise\..*\.(id|en)$/, /^framework\w+\.framework\..*\.(id|en)$/, /^rubric\w+\..*\.name\.(id|en)$/,
  /^letterheadSet\.letterhead\./, /^logoSet\.logo\.base64$/, /^signingPlaceSet\.place$/, /^numberingSet\.numbering\./, /^documentNumbered\.(kind|sequence)$/,
  /^commentGrouped\.(item|group)$/,
  /^instrument\w+\.fields\..*\.(id|en|value)$/,
  /^targetSet\.target\.words$/, /^commitment\w+\.fields\.text$/, /^action\w+\.fields\.(problem|action|measure)$/,
];

test('of every text that any fact can hold, only what names no person stays', () => {
  const facts = fc.sample(anyFact, { seed: 7, numRuns: 3_000 });
  expect(new Set(facts.map(({ type }) => type)).size).toBe(factSchema.options.length);
  const stayed = new Set(facts.flatMap((fact) => withEach(fact, 'Zqxj').flatMap(({ at, fact: marked }) => (JSON.stringify(told(marked)).includes('Zqxj') ? [at] : []))));
  expect([...stayed].filter((at) => !IDS.test(at) && !NAMES_OF_THINGS.some((name) => name.test(at)))).toEqual([]);
  // Persons and members are told anew wherever an id of theirs stands.
  expect([...stayed].filter((at) => /\.(person|member|judge|judges\.\*|observer|people\.\*\.id|members\.\*)$/.test(at))).toEqual([]);
});

describe('what goes', () => {
  const ayu = { ...personFields(1), name: 'Dra. Hj. Ayu Contohwati, M.Si.', nip: '198609262015052001', phone: '0812-0000-777', post: 'Lurah Kasin' };
  const all = told(
    { type: 'retreatCreated', demo: false, fields: { name: 'Retret bersama Ayu Contohwati', organiser: 'BKPSDM', place: 'Rumah Rina Contoh', startsOn: sessionFields(15, '07:00', '08:00', '').day, endsOn: sessionFields(17, '07:00', '08:00', '').day, zone: 'WIB' } },
    { type: 'operatorChanged', name: 'Rina Contoh' },
    { type: 'peopleImported', source: { name: 'daftar-ayu.xlsx', sha256: 'a'.repeat(64) }, people: [{ id: person(1), fields: ayu }, { id: person(2), fields: personFields(2) }] },
    { type: 'memberAdded', member: 'c1' as MemberId, fields: { name: 'Rina Contoh', rank: 'Penata', nip: null, post: null, roles: ['judge'] } },
    { type: 'limitSet', person: person(1), note: 'Jantung' },
    { type: 'sessionAdded', session: 's1' as never, fields: { ...sessionFields(16, '07:00', '08:00', 'Sambutan AYU CONTOHWATI, lalu 0812-0000-777'), person: 'Rina Contoh' } },
    { type: 'attendanceRecorded', session: 's1' as never, fromPaper: false, marks: [{ person: person(1), mark: { kind: 'sick' } }, { person: person(2), mark: { kind: 'duty' } }] },
    { type: 'cellMarked', run: run(1), team: team(1), cell: { kind: 'excused', reason: 'Ayu sakit', second: 'Rina Contoh', by: 'Tamu Tak Dikenal' } },
    { type: 'commitmentRecorded', commitment: 'k1' as never, fields: { run: null, team: team(1), person: person(1), text: 'Menyapa warga' } },
  );
  const text = JSON.stringify(all);

  test('is every name, number and note, also inside other texts and in whatever case', () => {
    for (const gone of ['Ayu', 'AYU', 'Contohwati', '1986', '0812', 'Kasin', 'Rina', 'Jantung', 'daftar', 'Penata', 'Tamu', 'Menyapa', 'sick']) expect(text).not.toContain(gone);
  });

  test('one person keeps one code wherever they stand', () => {
    expect(all[0]).toMatchObject({ fields: { name: 'Retret bersama P002', place: 'Rumah K01' } });
    expect(all[1]).toEqual({ type: 'operatorChanged', name: 'K01' });
    expect(all[2]).toMatchObject({ people: [{ id: 'p1', fields: { name: 'P001' } }, { id: 'p2', fields: { name: 'P002', nip: null, post: null } }] });
    expect(all[4]).toMatchObject({ type: 'sessionAdded', fields: { title: 'Sambutan P002, lalu –', person: 'K01' } });
    expect(all[6]).toMatchObject({ cell: { reason: '–', second: 'K01', by: 'O2' } });
  });

  test('is the fact that anybody has a physical limit, or was ill', () => {
    expect(all.map(({ type }) => type)).not.toContain('limitSet');
    expect(all[5]).toMatchObject({ marks: [{ person: 'p1', mark: { kind: 'duty' } }, { person: 'p2', mark: { kind: 'permitted' } }] });
  });
});

test('of a list that weighed physical limits no salt is left to try flags with; of another one it stays as it is on paper', () => {
  const plan = (weight: 0 | 1) => planFor(2, { attributes: [{ name: 'condition', weight }] });
  const list = (isPrivate: boolean) => ({ hash: 'a'.repeat(64), salt: 'f'.repeat(32), people: 12, plan: plan(isPrivate ? 1 : 0), isPrivate });
  const facts = (isPrivate: boolean): readonly Fact[] => [
    { type: 'drawListClosed', ...list(isPrivate), teams: 2 }, { type: 'drawListRestored', list: { ...list(isPrivate), at: moment(1) }, calls: [] },
  ];
  expect(JSON.stringify(told(...facts(true)))).not.toContain('f'.repeat(32));
  expect(parseFacts(told(...facts(true)))).toMatchObject({ ok: true, value: [{ salt: '', hash: 'a'.repeat(64) }, { list: { salt: '' } }] });
  expect(told(...facts(false))).toMatchObject([{ salt: 'f'.repeat(32) }, { list: { salt: 'f'.repeat(32) } }]);
});

test('a name goes as it is spoken, whatever titles it is kept with', () => {
  const kept = ['drh. Sinta Dewi', 'Budi Santoso SKM', 'Drs. Umar A.R, S.E.'];
  const { records, removed } = anonymised([
    recordOf(1, [{ type: 'peopleImported', source: { name: 'daftar.xlsx', sha256: 'a'.repeat(64) }, people: kept.map((name, i) => ({ id: person(i + 1), fields: { ...personFields(i + 1), name } })) }]),
    recordOf(2, [{ type: 'sessionAdded', session: 's1' as never, fields: sessionFields(16, '07:00', '08:00', 'Materi oleh Sinta Dewi, Budi Santoso dan Umar A.R') }]),
  ], backwards);
  expect(records.at(-1)?.facts).toMatchObject([{ fields: { title: 'Materi oleh P003, P002 dan P001' } }]);
  for (const spoken of ['Sinta Dewi', 'Budi Santoso', 'Umar A.R']) expect(removed.identifiers).toContain(spoken);
});

test('a record of which nothing is left goes, with what took it back, and the numbers close up', () => {
  const { records } = anonymised([
    recordOf(1, [{ type: 'operatorChanged', name: 'Ani' }]), recordOf(2, [{ type: 'limitSet', person: person(1), note: 'Asma' }]),
    recordOf(3, [{ type: 'undone', seq: 2 }, { type: 'limitSet', person: person(1), note: null }]),
    recordOf(4, [{ type: 'teamRenamed', team: team(1), name: 'Kawi' }]), recordOf(5, [{ type: 'undone', seq: 4 }, { type: 'teamRenamed', team: team(1), name: 'Kelud' }]),
  ], backwards);
  expect(records.map(({ from, facts }) => [from, facts[0]])).toEqual([
    [1, { type: 'operatorChanged', name: 'O2' }], [4, { type: 'teamRenamed', team: 't1', name: 'Kawi' }], [5, { type: 'undone', seq: 2 }],
  ]);
});

const expectTold = (records: readonly SomeRecord[]): void => {
  const { records: left, removed } = anonymised(records, backwards);
  for (const { facts } of left) expect(parseFacts(facts)).toEqual({ ok: true, value: facts });
  const [before, after] = [foldOf(records), foldOf(left)];
  expect(differencesOf(shownBoard(after), shownBoard(before))).toEqual([]);
  expect(differencesOf(shownBoard(before), recounted(left.flatMap(({ facts }) => facts)))).toEqual([]);
  expect(countLeft(soughtOf(removed), [Buffer.from(JSON.stringify(left))])).toBe(0);
  expect(after.limits).toEqual({});
};

test('any story comes to the same figures, is still a log, and says nothing of anybody', () => {
  let people = 0;
  fc.assert(fc.property(anyStory, (story) => {
    const { rows, state } = play(story);
    people += state.people.length;
    expectTold(rows.map(({ seq, facts }) => recordOf(seq, facts)));
  }), { numRuns: 150 });
  expect(people).toBeGreaterThan(100);
});

test('the played demo does too, and told twice it changes no more', () => {
  const { facts, state } = playedStory(3);
  const records = facts.map((fact, i) => recordOf(i + 1, [fact], state.operator));
  expectTold(records);
  const once = anonymised(records, backwards).records.map((record, i) => ({ ...record, seq: i + 1 }));
  expect(soughtOf(anonymised(once, backwards).removed).filter((text) => /^[PKOU]\d+$/.test(text))).toEqual([]);
  expectTold(once);
});
