// The printed material of the simulations, as a stranger's viewer reads it: every card whole on its sheet, and the key marked on every page.
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { exerciseById } from '../../../../shared/library/exercises.ts';
import { packs } from '../../../../shared/library/packs.ts';
import type { Card } from '../../../../shared/library/packs/pack.ts';
import { packPaperText } from '../../../../shared/text/packPaper.ts';
import type { ExerciseId, Language, Words } from '../../../../shared/units.ts';
import { languages } from '../../../../shared/units.ts';
import { fields } from '../../../shared/samples.ts';
import { expectPaper, missing, printingHost, words } from './printingHost.ts';
import { tight } from './readPdf.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const host = printingHost();
const A4 = [210, 297] as const;

const said = ({ code, title, text = [], facts = [], fields: blanks = [], grid }: Card, language: Language): readonly string[] => {
  const all: readonly Words[] = [title, ...text, ...facts.flat(), ...blanks.map(([what]) => what), ...(grid === undefined ? [] : [...grid.head, ...grid.rows.flat()])];
  return [code, ...all.map((each) => each[language])];
};
/** Four cards a sheet, then the work sheets, each as often as a team needs it. */
const sheetsOf = (cards: readonly Card[]): readonly (readonly Card[])[] => {
  const all = cards.flatMap((card) => Array.from({ length: card.copies }, () => card));
  const small = all.filter(({ grid }) => grid === undefined);
  return [
    ...Array.from({ length: Math.ceil(small.length / 4) }, (_, at) => small.slice(at * 4, at * 4 + 4)),
    ...all.filter(({ grid }) => grid !== undefined).map((card) => [card]),
  ];
};

beforeAll(async () => {
  if (missing === null) await host.call('openDemo', {});
});

const papers = packs.flatMap((pack) => languages.map((language) => [pack.exercise, language, pack] as const));

describe.each(papers)('%s (%s)', (id, language, pack) => {
  const cards = pack.handOuts.flatMap((handOut) => handOut.cards);
  const name = exerciseById(id)?.name[language] ?? '';
  const text = packPaperText[language];

  test('no card is cut or split, no sheet is empty, and none tells of the key', async () => {
    const pdf = await host.print({ kind: 'packCards', language, exercise: id });
    expectPaper(pdf, language, A4);
    expect(pdf.name).toContain(name);
    const sheets = sheetsOf(cards);
    expect(pdf.pages).toHaveLength(sheets.length);
    sheets.forEach((sheet, at) => {
      const page = tight(pdf.pages[at]?.text ?? '');
      for (const card of sheet) for (const each of said(card, language)) expect(page).toContain(tight(each));
    });
    const whole = tight(words(pdf));
    for (const secret of [text.secret, text.scoring, ...pack.mistakes.map((each) => each[language])]) expect(whole).not.toContain(tight(secret));
  });

  test('the key says what goes out, answers, hints and debrief, and on every page whom it is for', async () => {
    const pdf = await host.print({ kind: 'packKey', language, exercise: id });
    expectPaper(pdf, language, A4);
    expect(pdf.pages).toHaveLength(2);
    for (const page of pdf.pages) expect(page.text).toContain(text.secret);
    const whole = tight(words(pdf));
    for (const { code } of cards) expect(whole).toContain(code);
    const all = [...pack.solution.flatMap(({ heading, text: lines, grid }) => [heading, ...lines, ...(grid?.rows.flat() ?? [])]), ...pack.scoring.flatMap(({ hints }) => hints), ...pack.mistakes, ...pack.hooks];
    for (const each of all) expect(whole).toContain(tight(each[language]));
    expect(whole).toContain(tight(text.sets('10')));
  });
});

test('before there are teams the key names one set', async () => {
  await host.call('createRetreat', { fields, operator: 'Sari Wulandari' });
  const text = words(await host.print({ kind: 'packKey', language: 'id', exercise: 'sim-ruas' as ExerciseId }));
  expect(text).toContain(packPaperText.id.oneSet);
  expect(text).not.toMatch(/Cetak berkas kartu| 0 tim|DEMO/);
});

test.each([[{}], [{ exercise: 'yel' as ExerciseId }], [{ exercise: 'gatra' as ExerciseId }]])('is refused without a simulation: %o', async (named) => {
  await expect(host.call('exportReport', { kind: 'packKey', language: 'id', ...named })).rejects.toThrow('noPack');
});
