// Unasked, answers leave in no file, and in no journal, no printed log, no message to the hall, and on no paper but as numbers of many: two worlds that differ only in who ticked what cannot be told apart there.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEventLog } from '../../../../electron/host/log/eventLog.ts';
import { exportInThread } from '../../../../electron/host/exporting/exportDesk.ts';
import { printLog } from '../../../../electron/host/plainNode/fileCommands.ts';
import { openZip } from '../../../../electron/host/spreadsheets/zipParts.ts';
import type { DataForm, DataPart } from '../../../../shared/dataOut.ts';
import { WHO_MAY_WATCH } from '../../../../shared/contract.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Fact } from '../../../../shared/domain/facts.ts';
import { scenes } from '../../../../shared/domain/hall/schemas.ts';
import { journalPage } from '../../../shared/journalPage.ts';
import type { AnswerFields } from '../../../../shared/domain/learning/schemas.ts';
import type { State } from '../../../../shared/domain/model.ts';
import { views } from '../../../../shared/domain/views.ts';
import { entryWords } from '../../../../shared/text/journal/entryWords.ts';
import type { AnswerId, BranchId, InstrumentId, Language, PersonId, RetreatId, TeamId } from '../../../../shared/units.ts';
import { ownForm, ownScale } from '../../../shared/anyLearning.ts';
import { playedRows } from '../playedLaptop.ts';

const present = playedRows(2).state;
const someOf = (from: number): readonly PersonId[] => present.people.slice(from, from + 6).map(({ id }) => id);
const teamAt = (at: number): TeamId => (present.teams[at] ?? { id: 't0' as TeamId }).id;
/** As named forms and coded ones have it. */
type World = { readonly people: readonly PersonId[]; readonly codes: readonly string[]; readonly ticks: readonly number[]; readonly comment: string; readonly team: TeamId };
const one: World = { people: someOf(0), codes: ['ZQXA01', 'ZQXB02', 'ZQXC03'], ticks: [1, 2, 3], comment: 'Zqx-keluhan pertama', team: teamAt(0) };
const other: World = { people: someOf(40).toReversed(), codes: ['YWVK81', 'YWVL72', 'YWVM63'], ticks: [4, 1, 2], comment: 'Ywv-pujian kedua', team: teamAt(3) };
const MARKS = ['ZQX', 'Zqx', 'YWV', 'Ywv'];

const deeds = ({ people, codes, ticks, comment, team }: World): readonly Command[] => {
  const [first = 1, second = 1, third = 1] = ticks;
  const named = people.map((who, at): AnswerFields => ownForm({ instrument: 'i4' as InstrumentId, number: at + 1, code: null, person: who, answers: [first, second, comment] }));
  const coded = codes.map((code, at): AnswerFields => ownForm({ instrument: 'i5' as InstrumentId, number: at + 1, code, team, answers: [third, first, comment] }));
  const [wrong] = coded;
  if (wrong === undefined) throw new Error('there is no form to correct');
  return [
    { type: 'addInstrument', fields: { ...ownScale, name: { id: 'Bernama', en: 'Named' }, identity: 'named' } }, { type: 'addInstrument', fields: ownScale },
    { type: 'enterAnswers', forms: named }, { type: 'enterAnswers', forms: coded },
    // Typed again, corrected, taken out and brought back: each of them says the answers once more.
    { type: 'typeAnswersAgain', answer: 'a_' as AnswerId, answers: [second, third, comment] },
    { type: 'correctAnswers', answer: 'a_' as AnswerId, fields: { ...wrong, answers: [second, second, comment] } },
    { type: 'removeAnswers', answers: ['a_' as AnswerId] }, { type: 'undo' },
  ];
};

/** The coded forms come last: the first of the three has the number after all that were there before, and the named ones. */
const played = (() => {
  const made = (world: World) => {
    const before = present.answerForms.length + world.people.length;
    const id = `a${before + 1}`;
    return playedRows(2, deeds(world).map((command) => JSON.parse(JSON.stringify(command).replaceAll('"a_"', `"${id}"`)) as Command));
  };
  return [made(one), made(other)] as const;
})();

const contents = async (rows: (typeof played)[number]['rows'], as: DataForm, language: Language, what: DataPart = 'all', withAnswers = false): Promise<string> => {
  const files = await exportInThread(rows, { as, what, language, withHealth: true, withAnswers }, 1_750_000_000_000 as never);
  return files.map(({ bytes, ending }) => {
    if (ending !== '.xlsx') return Buffer.from(bytes).toString('utf8').replace(/"seal": "[^"]*"/, '');
    const opened = openZip(bytes);
    if (!opened.ok) throw new Error('it does not open');
    return [...opened.xml].filter(([name]) => name !== 'docProps/core.xml').map(([name, xml]) => `${name} ${xml.toString()}`).join('\n');
  }).join('\n');
};
const hasMark = (text: string): boolean => MARKS.some((mark) => text.includes(mark));

test('the two worlds are two: the log holds the marks, and the numbers told differ', () => {
  for (const { rows } of played) expect(rows.some(({ body }) => hasMark(body))).toBe(true);
  expect(played[0].state.answerForms).toHaveLength(played[1].state.answerForms.length);
  expect(views.learningResults(played[0].state)).not.toEqual(views.learningResults(played[1].state));
});

test.each([['xlsx', 'id', 'all'], ['csv', 'id', 'all'], ['csv', 'en', 'all'], ['json', 'id', 'all'], ['xlsx', 'id', 'answers'], ['csv', 'en', 'answers']] as const)('no byte of these answers leaves as %s (%s, %s) where answers with names are not asked for', async (as, language, what) => {
  const [first, second] = [await contents(played[0].rows, as, language, what), await contents(played[1].rows, as, language, what)];
  expect(first.length).toBeGreaterThan(10_000);
  expect(hasMark(first)).toBe(false);
  expect(first === second).toBe(true);
});

test.each([['xlsx', 'all'], ['csv', 'all'], ['json', 'all'], ['xlsx', 'answers'], ['csv', 'answers']] as const)('asked for, those of the named instrument leave as %s (%s) and no code of the other one', async (as, what) => {
  const [first, second] = [await contents(played[0].rows, as, 'id', what, true), await contents(played[1].rows, as, 'id', what, true)];
  for (const [told, world, not] of [[first, one, other], [second, other, one]] as const) {
    // A workbook keeps each text once.
    expect(told.split(world.comment).length - 1).toBe(as === 'xlsx' ? 1 : world.people.length);
    expect(told).not.toContain(not.comment);
    for (const code of [...one.codes, ...other.codes]) expect(told).not.toContain(code);
  }
});

const factsIn = (rows: (typeof played)[number]['rows']) => rows.map(({ seq, at, body }) => ({ seq, at, operator: 'Sari', facts: JSON.parse(body) as readonly Fact[] }));

test('the journal says that forms came in, and nothing of them', () => {
  const [first, second] = played.map(({ rows }) => journalPage(factsIn(rows).slice(-60), { before: null, run: null, team: null }));
  expect(JSON.stringify(first)).toContain('answersCorrected');
  expect(hasMark(JSON.stringify(first))).toBe(false);
  expect(first).toEqual(second);
  const reader = { language: 'id' as const, zone: 'WIB' as const, runs: views.runs(played[0].state) };
  expect(hasMark(JSON.stringify(first?.entries.map((entry) => entryWords(entry, reader))))).toBe(false);
});

test('nor does the log as the command line prints it', () => {
  const printed = played.map(({ rows }) => {
    const folder = mkdtempSync(join(tmpdir(), 'kompak-log-'));
    const file = join(folder, 'a.kompak');
    createEventLog(file, { retreatId: 'a1'.repeat(16) as RetreatId, branchId: '0'.repeat(16) as BranchId }, rows, 'OFF').close();
    const lines: string[] = [];
    for (const isJson of [false, true]) printLog(file, isJson, { print: (line) => lines.push(line.replace(/"hash":"[^"]*"/, '')), say: () => undefined });
    rmSync(folder, { recursive: true });
    return lines;
  });
  expect(hasMark(printed.join('\n'))).toBe(false);
  expect(printed[0]).toEqual(printed[1]);
});

test('the hall is told the same in both, whatever it shows, frozen or not', () => {
  for (const scene of scenes) {
    const shown = (state: State): string => JSON.stringify(views.hall({ ...state, hall: { ...state.hall, shown: scene } }));
    expect(shown(played[0].state)).toBe(shown(played[1].state));
  }
});

/** What is told of learning as numbers of many, and of nothing else. */
const LEARNING = ['learningResults', 'learningPaper', 'implementationReport'];
const printed = Object.entries(WHO_MAY_WATCH).flatMap(([topic, roles]) => ((roles as readonly string[]).includes('report') && topic in views ? [topic as keyof typeof views] : []));

// No paper is made of it, but of those who answered it may say no more.
test.each(['learningResults', ...printed] as const)('what is told of %s names nobody who answered, and no comment', (topic) => {
  const [first, second] = played.map(({ state }) => JSON.stringify(views[topic](state)));
  expect(hasMark(first ?? '')).toBe(false);
  if (LEARNING.includes(topic)) {
    expect(first).not.toEqual(second);
    expect(first).not.toMatch(/"person":"p\d|"code":"[A-Z]{2}\d|"answers":\[\d/);
    // Of three coded forms nothing is told; of six named ones there is.
    expect(first).toContain('"few":["before"]');
  } else expect(first).toEqual(second);
});
