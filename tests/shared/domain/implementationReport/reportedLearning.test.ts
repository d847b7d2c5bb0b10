// Chapter IV of the report: what it says of tests, scales and evaluations is what may be told of them, a small group stands nowhere in it, and without answers it says so.
import { describe, expect, test } from 'vitest';
import { reportDataOf } from '../../../../shared/domain/implementationReport/reportData.ts';
import type { ReportSection } from '../../../../shared/domain/implementationReport/reportDocument.ts';
import { reportDocument } from '../../../../shared/domain/implementationReport/reportDocument.ts';
import { noReportTexts } from '../../../../shared/domain/implementationReport/schemas.ts';
import type { AnswerFields, Answers, Occasion } from '../../../../shared/domain/learning/schemas.ts';
import type { State } from '../../../../shared/domain/model.ts';
import type { Retreat } from '../../../../shared/domain/things.ts';
import { knowledgeTest } from '../../../../shared/library/instruments/knowledgeTest.ts';
import type { AnswerId, InstrumentId, ItemId, Language } from '../../../../shared/units.ts';
import { ownForm, ownScale } from '../../anyLearning.ts';
import { stateAfter } from '../../given.ts';
import { playedStory } from '../../playedStory.ts';
import { createRetreat, importPeople, personFields } from '../../samples.ts';

const [KNOWLEDGE, EVALUATION] = ['b1', 'b3'] as [InstrumentId, InstrumentId];
/** As many right as asked, the others wrong. */
const rightOf = (right: number): Answers => knowledgeTest.items.map((item, at) => (item.kind !== 'choice' ? null : at < right ? item.right : item.right % item.options.length + 1));
const tested = (occasion: Occasion, rights: readonly number[]): readonly AnswerFields[] =>
  rights.map((right, at) => ({ instrument: KNOWLEDGE, version: 1, occasion, number: at + 1, person: null, code: `SU${at + 10}`, team: null, answers: rightOf(right) }));
/** Of five people 61 and 82 of a hundred answers are right. */
const BEFORE = [12, 12, 12, 12, 13];
const AFTER = [16, 16, 16, 17, 17];
const opening = [createRetreat, importPeople(personFields(1), personFields(2))];
const entered = (...forms: readonly (readonly AnswerFields[])[]) => forms.map((each) => ({ type: 'enterAnswers' as const, forms: each }));

const sections = (state: State, language: Language): { readonly test: ReportSection; readonly satisfaction: ReportSection } => {
  const [first, second] = reportDocument(reportDataOf(state, state.retreat as Retreat), noReportTexts, [], language)[3]?.sections ?? [];
  if (first === undefined || second === undefined) throw new Error('chapter IV has no two parts');
  return { test: first, satisfaction: second };
};
const saidIn = ({ blocks }: ReportSection): string => blocks.flatMap((block) => (block.kind === 'text' ? block.lines.map(({ words }) => words) : [])).join('\n');
const rowsIn = ({ blocks }: ReportSection) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

describe('a test before and after', () => {
  const state = stateAfter(...opening, ...entered(tested('before', BEFORE), tested('after', AFTER)));
  test('says both means, how many forms they are of, and the gain with its band', () => {
    expect(saidIn(sections(state, 'id').test)).toContain('Tes pengetahuan: nilai rata-rata naik dari 61,00 (5 formulir) menjadi 82,00 (5 formulir) dari 100. N-gain 0,54 sedang.\n');
    expect(saidIn(sections(state, 'en').test)).toContain('Knowledge test: the mean rose from 61.00 (5 forms) to 82.00 (5 forms) of 100. N-gain 0.54 medium.\n');
    expect(rowsIn(sections(state, 'id').test)[0]).toEqual(['Tes pengetahuan', '61,00 (n\u00a05)', '82,00 (n\u00a05)', '0,54 sedang']);
    expect(rowsIn(sections(state, 'id').test).map(([name]) => name)).toContain('Kolaboratif');
  });
  test('tells those who filled in both apart where others did not', () => {
    const six = sections(stateAfter(...opening, ...entered(tested('before', [...BEFORE, 20]), tested('after', AFTER))), 'id').test;
    expect(saidIn(six)).not.toContain('pasangan');
    const twelve = [...BEFORE, ...BEFORE];
    const some = stateAfter(...opening, ...entered(tested('before', [...twelve, 20, 20, 20, 20, 20]), tested('after', [...AFTER, ...AFTER])));
    expect(saidIn(sections(some, 'id').test)).toContain('Pada 10 pasangan formulir dari orang yang sama: 61,00 menjadi 82,00, N-gain 0,54 sedang.');
    expect(rowsIn(sections(some, 'id').test)[1]).toEqual(['Tes pengetahuan, yang mengisi keduanya', '61,00 (n\u00a010)', '82,00 (n\u00a010)', '0,54 sedang']);
  });
  test('of pairs that are kept back says how many, in the sentence and beside the row', () => {
    const twelve = [...BEFORE, ...BEFORE];
    const some = stateAfter(...opening, ...entered(tested('before', [...twelve, 20, 20, 20, 20, 20]), tested('after', [...AFTER, ...AFTER])));
    const data = reportDataOf(some, some.retreat as Retreat);
    const kept = { ...data, learning: data.learning.map((each) => (each.pairs === null ? each : { ...each, pairs: { ...each.pairs, leftOut: 1 } })) };
    const of = (language: Language): ReportSection => reportDocument(kept, noReportTexts, [], language)[3]?.sections[0] as ReportSection;
    expect(saidIn(of('id'))).toContain('N-gain 0,54 sedang. 1 pasangan, dipilih secara acak dan selalu sama, tidak ikut dihitung');
    expect(saidIn(of('en'))).toContain('1 pair, picked by a fixed lot, is left out');
    expect([rowsIn(of('id'))[1]?.[0], rowsIn(of('en'))[1]?.[0]]).toEqual(['Tes pengetahuan, 10 dari 11 pasangan', 'Knowledge test, 10 of 11 pairs']);
    expect(saidIn(sections(some, 'id').test)).not.toContain('acak');
  });
  test('a fall is a fall, the same is the same, and full is full', () => {
    const said = (before: readonly number[], after: readonly number[]): string => saidIn(sections(stateAfter(...opening, ...entered(tested('before', before), tested('after', after))), 'id').test);
    expect(said(AFTER, BEFORE)).toContain('turun dari 82,00 (5 formulir) menjadi 61,00 (5 formulir) dari 100. N-gain −1,17 rendah (turun).');
    expect(said(BEFORE, BEFORE)).toContain('tetap 61,00 dari 100 (5 formulir sebelum, 5 sesudah). N-gain 0,00 rendah.');
    expect(said([20, 20, 20, 20, 20], AFTER)).toContain('Nilai sebelumnya sudah penuh, jadi tidak ada N-gain.');
  });
  test('says how often two typings of the same forms differed, once some were typed twice', () => {
    const twice = (...seconds: readonly Answers[]) => seconds.map((answers, at) => ({ type: 'typeAnswersAgain' as const, answer: `a${at + 1}` as AnswerId, answers }));
    const said = (state: State, language: Language): string => saidIn(sections(state, language).test).split('\n').at(-1) ?? '';
    const open = stateAfter(...opening, ...entered(tested('before', BEFORE), tested('after', AFTER)), ...twice(rightOf(12), rightOf(11)));
    expect(said(open, 'id')).toBe('Untuk memeriksa pemasukan data, 40 jawaban diketik dua kali: 1 di antaranya berbeda (2,5 %).');
    const decided = stateAfter(...opening, ...entered(tested('before', BEFORE), tested('after', AFTER)), ...twice(rightOf(12), rightOf(11)), { type: 'typeAnswersAgain', answer: 'a2' as AnswerId, answers: rightOf(12) });
    expect(said(decided, 'id')).toBe('Untuk memeriksa pemasukan data, 40 jawaban diketik dua kali: 1 di antaranya berbeda (2,5 %), dan semuanya sudah diputuskan menurut kertasnya.');
    expect(said(decided, 'en')).toBe('To check how well the forms were typed in, 40 answers were typed twice: 1 of them differed (2.5%), and all were settled by the paper.');
    expect(said(stateAfter(...opening, ...entered(tested('before', BEFORE)), ...twice(rightOf(12))), 'id')).toBe('Untuk memeriksa pemasukan data, 20 jawaban diketik dua kali: tidak ada yang berbeda.');
    expect(saidIn(sections(state, 'id').test)).not.toContain('dua kali');
  });
  test('of four people has no number at all, and says why', () => {
    const few = sections(stateAfter(...opening, ...entered(tested('before', BEFORE), tested('after', AFTER.slice(1)))), 'id').test;
    expect(saidIn(few)).toContain('Tes pengetahuan, sebelum: nilai rata-rata 61,00 dari 100 (5 formulir); tidak ada bandingannya. Tes pengetahuan, sesudah: formulir yang masuk kurang dari 5, jadi angkanya tidak dimuat.');
    expect(saidIn(few)).not.toContain('82,');
    expect(rowsIn(few)[0]).toEqual(['Tes pengetahuan', '61,00 (n\u00a05)']);
  });
});

describe('an evaluation', () => {
  const judged = (number: number, comment: string | null): AnswerFields =>
    ({ instrument: EVALUATION, version: 1, occasion: 'after', number, person: null, code: null, team: null, answers: [...Array.from({ length: 10 }, (_, at) => (at === 6 ? 2 : 4)), comment, null] });
  const forms = [1, 2, 3, 4, 5].map((number) => judged(number, number < 3 ? 'Zqx terlambat makan' : null));
  const state = stateAfter(...opening, ...entered(forms));
  test('has its band, its best and its worst item, and comments only as groups', () => {
    const item = state.instruments.find(({ id }) => id === EVALUATION)?.items[10]?.id as ItemId;
    const grouped = stateAfter(...opening, ...entered(forms), { type: 'groupComment', answer: 'a1' as AnswerId, item, group: 'Konsumsi' });
    for (const each of [state, grouped]) expect(JSON.stringify(sections(each, 'id'))).not.toContain('Zqx');
    // Nine items at 4 and one at 2, of 4: 38 of 40.
    expect(saidIn(sections(grouped, 'id').satisfaction)).toContain('Evaluasi penyelenggaraan diisi 5 orang dan bernilai 95,00 dari 100: kategori A (sangat baik) menurut batas Permenpan RB 14/2017.');
    expect(saidIn(sections(grouped, 'id').satisfaction)).toContain('Terendah: “Konsumsi: mutu dan kebersihan” (50,00). Ada 2 komentar; yang dimuat hanya kelompoknya, bukan kalimatnya. Paling sering tentang Konsumsi (1).');
    expect(rowsIn(sections(grouped, 'en').satisfaction).slice(-3)).toEqual([['All forms', '95.00 (n\u00a05)', 'A, very good'], ['Konsumsi', '1'], ['not grouped yet', '1']]);
    expect(rowsIn(sections(grouped, 'id').satisfaction)[6]?.slice(1)).toEqual(['50,00 (n\u00a05)', 'D, tidak baik']);
  });
  test('whose comments are in no group says so, and has no table of them', () => {
    expect(saidIn(sections(state, 'id').satisfaction)).toContain('Ada 2 komentar; belum dikelompokkan, jadi tidak dimuat.');
    expect(sections(state, 'id').satisfaction.blocks.filter(({ kind }) => kind === 'table')).toHaveLength(1);
  });
});

test('an item of an evaluation stands in the table with the occasion its total is of, or not at all', () => {
  const fields = { ...ownScale, form: 'evaluation' as const, items: ownScale.items.slice(0, 2).map((item) => ({ ...item, isReversed: false })) };
  const of = (occasion: Occasion, second: (at: number) => number | null): readonly AnswerFields[] =>
    Array.from({ length: 10 }, (_, at) => ownForm({ occasion, number: at + 1, code: `ZZ${at + 10}`, answers: [3, second(at)] }));
  // After, the second item is kept back: two left it blank.
  const state = stateAfter(...opening, { type: 'addInstrument', fields }, ...entered(of('before', () => 1), of('after', (at) => (at < 2 ? null : 4))));
  const [table] = sections(state, 'id').satisfaction.blocks.filter(({ kind }) => kind === 'table');
  expect(table?.kind === 'table' ? table.rows.map(([, ...cells]) => cells) : null).toEqual([['75,00 (n\u00a010)', 'C, kurang baik'], ['tidak ditampilkan', 'tidak ditampilkan'], [expect.stringMatching(/n\u00a010/), expect.any(String)]]);
  expect(saidIn(sections(state, 'id').satisfaction)).not.toContain('25,00');
});

describe('an evaluation that asks for nothing but comments', () => {
  const open = (form: 'evaluation' | 'scale') => ({ type: 'addInstrument', fields: { ...ownScale, form, name: { id: 'Kesan', en: 'Impressions' }, items: ownScale.items.slice(2) } }) as const;
  const filled = (count: number): readonly AnswerFields[] => Array.from({ length: count }, (_, at) => ownForm({ occasion: 'after', number: at + 1, code: `ZZ${at + 10}`, answers: ['Zqx kopi habis'] }));
  const grouped = (count: number) => Array.from({ length: count }, (_, at) => ({ type: 'groupComment' as const, answer: `a${at + 1}` as AnswerId, item: 'x-3' as ItemId, group: 'Konsumsi' }));

  test('has its groups in words and in a table, and says why it has no mean', () => {
    const state = stateAfter(...opening, open('evaluation'), ...entered(filled(6)), ...grouped(6));
    expect(saidIn(sections(state, 'id').satisfaction)).toBe('Kesan: tidak ada butir yang dapat dirata-ratakan. Ada 6 komentar; yang dimuat hanya kelompoknya, bukan kalimatnya. Paling sering tentang Konsumsi (6).');
    expect(saidIn(sections(state, 'en').satisfaction)).toBe('Impressions: there is no item that a mean could be taken of. There were 6 comments; only their groups are printed, not their words. Most often about Konsumsi (6).');
    expect(rowsIn(sections(state, 'id').satisfaction)).toEqual([['Konsumsi', '6']]);
    expect(JSON.stringify(sections(state, 'id'))).not.toContain('Zqx');
  });
  test('of four people has no group, and says why', () => {
    const state = stateAfter(...opening, open('evaluation'), ...entered(filled(4)), ...grouped(4));
    expect(saidIn(sections(state, 'id').satisfaction)).toBe('Kesan, sesudah: formulir yang masuk kurang dari 5, jadi angkanya tidak dimuat.');
    expect(rowsIn(sections(state, 'id').satisfaction)).toEqual([]);
    expect(JSON.stringify(sections(state, 'id'))).not.toContain('Konsumsi');
  });
  test('says the same where it is a scale', () => {
    expect(saidIn(sections(stateAfter(...opening, open('scale'), ...entered(filled(6))), 'id').test)).toBe('Kesan: tidak ada butir yang dapat dirata-ratakan.');
  });
});

test('without answers nothing is claimed, in either language', () => {
  const state = stateAfter(...opening, { type: 'addInstrument', fields: ownScale });
  for (const [language, said] of [['id', 'tidak diukur'], ['en', 'does not measure']] as const) {
    expect(saidIn(sections(state, language).test)).toContain(said);
    expect(rowsIn(sections(state, language).test)).toEqual([]);
    expect(sections(state, language).satisfaction.blocks).toHaveLength(1);
  }
});

test('a scale of four people is in no number of the report', () => {
  const forms = [1, 2, 3, 4].map((number) => ownForm({ number, code: `ZZ${number}`, answers: [1, 4, null] }));
  const { test: part } = sections(stateAfter(...opening, { type: 'addInstrument', fields: ownScale }, ...entered(forms)), 'id');
  expect(saidIn(part)).toBe('Kerja sama, sebelum: formulir yang masuk kurang dari 5, jadi angkanya tidak dimuat.');
  expect(rowsIn(part)).toEqual([]);
});

test('what the played demo came to stands there to the hundredth as it is told on the console', () => {
  const { state } = playedStory(7);
  const data = reportDataOf(state, state.retreat as Retreat);
  expect(data.learning.filter(({ whole }) => whole.gain?.kind === 'gain')).toHaveLength(2);
  const { test: part, satisfaction } = sections(state, 'id');
  expect(rowsIn(part)).toHaveLength(data.learning.flatMap(({ form, values, pairs }) => (form === 'evaluation' ? [] : [1, ...(pairs === null ? [] : [1]), ...values.map(() => 1)])).length);
  expect(rowsIn(satisfaction)).toHaveLength(11);
  expect(JSON.stringify(data)).not.toMatch(/"answers":\[\d/);
});
