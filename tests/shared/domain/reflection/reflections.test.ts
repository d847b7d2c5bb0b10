// What teams said: noted, changed, marked, removed and taken back; private words are told nowhere but on the console.
import { describe, expect, test } from 'vitest';
import { dataDocument } from '../../../../electron/host/exporting/dataDocument.ts';
import { WHO_MAY_WATCH } from '../../../../shared/contract.ts';
import { anonymised } from '../../../../shared/domain/anonymise/anonymise.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import { decide } from '../../../../shared/domain/decide.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { emptyState } from '../../../../shared/domain/model.ts';
import { reduceRow } from '../../../../shared/domain/reduce.ts';
import { journalEntries } from '../../../../shared/domain/journal.ts';
import { quotes, sharedInOrder } from '../../../../shared/domain/reflection/quotes.ts';
import type { ReflectionFields } from '../../../../shared/domain/reflection/schemas.ts';
import { views } from '../../../../shared/domain/views.ts';
import { parseEnvelope } from '../../../../shared/parse.ts';
import { entryWords } from '../../../../shared/text/journal/entryWords.ts';
import type { ReflectionId } from '../../../../shared/units.ts';
import { facilitator, given, moment, stateAfter } from '../../given.ts';
import { planRun, ready, run, team } from '../../samples.ts';

const SECRET = 'Kami saling menyalahkan';
const n = (number: number) => `n${number}` as ReflectionId;
const said: ReflectionFields = { run: run(1), team: team(1), step: 1, text: SECRET, shared: false };
const note = (fields: Partial<ReflectionFields> = {}): Command => ({ type: 'noteReflection', fields: { ...said, ...fields } });
const mark = (number: number, shared: boolean): Command => ({ type: 'markReflection', reflection: n(number), shared });
const remove = (number: number): Command => ({ type: 'removeReflection', reflection: n(number) });
const edit = (number: number, text: string): Command => ({ type: 'editReflection', reflection: n(number), text });
const undo: Command = { type: 'undo' };
const kept = (...steps: readonly Command[]) => stateAfter(...ready(), ...steps).reflections;

/** Every row as the host would store it. */
const rowsOf = (...commands: readonly Command[]) => {
  let state: State = emptyState;
  return [...ready(), ...commands].map((command, i) => {
    const decision = decide(state, command, facilitator);
    if ('refusal' in decision) throw new Error(`${command.type}: ${decision.refusal.code}`);
    const row = { seq: i + 1, at: moment(i), operator: facilitator.operator, actor: facilitator, facts: decision.facts };
    state = reduceRow(state, row);
    return row;
  });
};

describe('a note', () => {
  test('is private unless said otherwise, and several stand beside each other', () => {
    given(...ready()).when(note()).thenFacts({ type: 'reflectionNoted', reflection: n(1), fields: said });
    expect(kept(note(), note(), note({ run: null, step: null }))).toHaveLength(3);
  });
  test('needs a run and a team that are there', () => {
    given(...ready()).when(note({ run: run(9) })).thenRefused({ code: 'unknownRun' });
    given(...ready()).when(note({ team: team(9) })).thenRefused({ code: 'unknownTeam' });
  });
  test('is changed, marked and removed, each with the way back', () => {
    expect(kept(note(), edit(1, 'Kami berhenti'))).toEqual([{ ...said, id: n(1), text: 'Kami berhenti' }]);
    expect(kept(note(), edit(1, 'Kami berhenti'), undo)).toEqual([{ ...said, id: n(1) }]);
    expect(kept(note(), mark(1, true))).toEqual([{ ...said, id: n(1), shared: true }]);
    expect(kept(note(), mark(1, true), undo)).toEqual([{ ...said, id: n(1) }]);
    expect(kept(note(), remove(1))).toEqual([]);
    expect(kept(note(), remove(1), undo)).toEqual([{ ...said, id: n(1) }]);
    expect(kept(note(), undo)).toEqual([]);
    expect(kept(note(), undo, { type: 'redo' })).toEqual([{ ...said, id: n(1) }]);
    given(...ready(), note()).when(mark(1, false)).thenRefused({ code: 'unchanged' });
    given(...ready(), note()).when(edit(1, SECRET)).thenRefused({ code: 'unchanged' });
    for (const command of [mark(1, true), edit(1, 'x'), remove(1)]) given(...ready()).when(command).thenRefused({ code: 'unknownReflection' });
  });
  test('holds 1 to 600 letters, at one of five steps or none', () => {
    const door = (fields: object) => parseEnvelope({ id: 'abcdefgh', command: { type: 'noteReflection', fields: { ...said, ...fields } } }).ok;
    expect([door({ text: ' ' }), door({ text: 'x'.repeat(600) }), door({ text: 'x'.repeat(601) }), door({ step: 4 }), door({ step: null }), door({ step: 5 })]).toEqual([false, true, false, true, true, false]);
  });
  test('follows its team into the one it is merged into', () => {
    const state = stateAfter(...ready(), note({ team: team(2) }), { type: 'mergeTeams', kept: team(1), gone: team(2), name: 'Satu' });
    expect(views.reflections(state)[0]).toMatchObject({ teamName: 'Satu', number: 1 });
    expect(views.reflections({ ...state, teams: [] })[0]).toMatchObject({ teamName: null, number: 2, emblem: null });
  });
});

describe('what is private', () => {
  test('is no quote, and quotes go exercise by exercise, three of each, the whole retreat last', () => {
    const state = stateAfter(...ready(), planRun, note(), note({ run: null, shared: true, text: 'Semua' }), note({ run: run(2), shared: true, text: 'Kedua' }),
      ...['Satu', 'Dua', 'Tiga', 'Empat'].map((text) => note({ shared: true, text })));
    expect(quotes(state).map(({ text }) => text)).toEqual(['Satu', 'Dua', 'Tiga', 'Kedua', 'Semua']);
    expect(quotes(state)[0]).toMatchObject({ team: 'Rajawali', step: 1, exercise: { id: 'Pipa Bocor' } });
    expect(sharedInOrder(state).map(({ text }) => text)).toEqual(['Semua', 'Satu', 'Dua', 'Tiga', 'Empat', 'Kedua']);
  });
  test('is seen by the console alone', () => {
    expect(WHO_MAY_WATCH.reflections).toEqual(['console']);
  });
  test('is not said in the journal, nor in a document of the data', () => {
    const rows = rowsOf(note(), edit(1, `${SECRET} lagi`), note({ shared: true, text: 'Kami berhenti' }), mark(2, false), remove(1));
    const words = [...journalEntries(rows)].map((entry) => entryWords(entry, { language: 'id', zone: 'WIB', runs: [] }).what);
    expect(words.join('\n')).not.toContain(SECRET);
    expect(words).toContain('Refleksi Rajawali dicatat, pribadi');
    expect(words).toContain('Refleksi Rajawali dicatat: "Kami berhenti"');
    expect(words).toContain('Refleksi Rajawali ditandai pribadi');
    const state = rows.reduce(reduceRow, emptyState);
    const made = JSON.stringify(dataDocument({ rows, state, seal: '', madeAt: moment(0), withHealth: true, withAnswers: true }));
    expect(made).not.toContain(SECRET);
    expect(JSON.parse(made)).toMatchObject({ reflections: [{ id: 'n2', text: '' }] });
  });
  test('goes with the personal data, whatever it was marked as for a while; what is shared in the end stays', () => {
    const told = (...commands: readonly Command[]): string => JSON.stringify(anonymised(rowsOf(...commands), (count) => Array.from({ length: count }, (_, i) => i + 1)).records);
    expect(told(note())).not.toContain(SECRET);
    expect(told(note({ shared: true }), mark(1, false))).not.toContain(SECRET);
    expect(told(note({ shared: true }), remove(1))).not.toContain(SECRET);
    expect(told(note({ shared: true }), undo)).not.toContain(SECRET);
    expect(told(note(), mark(1, true))).toContain(SECRET);
    // A new note gets the number that was free again, and what it may be shared for is its own.
    expect(told(note(), remove(1), note({ shared: true, text: 'Kami berhenti' }))).not.toContain(SECRET);
    expect(told(note(), remove(1), note({ shared: true, text: 'Kami berhenti' }))).toContain('Kami berhenti');
  });
});
