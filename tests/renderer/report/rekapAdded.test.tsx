// Every row of a printed rekap can be added up again with a pocket calculator, whatever a played retreat holds, and every sign has its note.
import { describe, expect, test } from 'vitest';
import { paperText } from '../../../shared/text/paper.ts';
import { languages } from '../../../shared/units.ts';
import { playedStory } from '../../shared/playedStory.ts';
import type { PrintedRow } from './printedRekap.tsx';
import { tieChainSentence } from '../../../shared/text/tieChain.ts';
import { printedRekap } from './printedRekap.tsx';

/** A printed figure in hundredths. */
const figure = (says: string | undefined): number => {
  const [, sign = '', whole = '', part = ''] = /^([+−]?)(\d+)[.,](\d\d)$/.exec(says ?? '') ?? [];
  if (part === '') throw new Error(`no figure: ${says}`);
  return (sign === '−' ? -1 : 1) * (Number(whole) * 100 + Number(part));
};
const isFigure = (says: string): boolean => /^\d+[.,]\d\d$/.test(says);

describe.each([1, 2, 3, 4, 5])('the played retreat of seed %i', (seed) => {
  const { state } = playedStory(seed);
  describe.each(languages)('in %s', (language) => {
    const text = paperText[language].rekap;
    const paper = printedRekap(state, language);
    const sums: readonly string[] = [text.counted, text.mean, text.help, text.adjust, text.total];
    const runs = Object.keys(paper.titles).filter((title) => !sums.includes(title));
    const held = runs.filter((run) => paper.weights[run] !== text.cancelledShort);
    const countedOf = ({ cells }: PrintedRow) => runs.filter((run) => isFigure(cells[run]?.says ?? ''));
    const weightOf = (run: string): number => Number(paper.weights[run]);

    test('adds every row up to its total', () => {
      expect(paper.rows).toHaveLength(9);
      for (const row of paper.rows) {
        const counted = countedOf(row);
        const weights = counted.reduce((sum, run) => sum + weightOf(run), 0);
        const mean = Math.floor((2 * counted.reduce((sum, run) => sum + weightOf(run) * figure(row.cells[run]?.says), 0) + weights) / (2 * weights));
        expect([row.team, Number(row.cells[text.counted]?.says), figure(row.cells[text.mean]?.says)]).toEqual([row.team, weights, mean]);
        expect([row.team, figure(row.cells[text.total]?.says)]).toEqual([row.team, Math.max(0, mean + figure(row.cells[text.help]?.says) + figure(row.cells[text.adjust]?.says))]);
      }
    });

    test('leaves the cancelled run out, says why and what was held instead, and sums the other weights', () => {
      const cancelled = runs.filter((run) => !held.includes(run));
      expect([runs.length, cancelled.length]).toEqual([14, 1]);
      const [name = ''] = cancelled;
      for (const { cells } of paper.rows) expect(cells[name]?.says).toBe('–');
      expect(paper.text).toContain(text.weights(String(held.reduce((sum, run) => sum + weightOf(run), 0))));
      const run = state.runs.find((each) => each.cancelled !== null);
      const instead = state.runs.find(({ id }) => id === run?.cancelled?.replacedBy)?.exercise.name[language] ?? '?';
      const [note = 0] = paper.titles[name]?.notes ?? [];
      expect(paper.notes[note]).toBe(`${text.cancelled(name, run?.cancelled?.reason ?? '?', instead)}.`);
    });

    test('counts only the sheets that are awaited, and all are in', () => {
      const [, inNow, of] = /(\d+) (?:dari|of) (\d+) (?:lembar nilai masuk|score sheets in)/.exec(paper.text) ?? [];
      expect(inNow).toBe(of);
      expect(Number(of)).toBeGreaterThan(200);
      expect(paper.text).not.toContain(text.blank);
    });

    test('has a note for every number, and a place for every note', () => {
      const cited = [...Object.values(paper.titles), ...paper.rows.flatMap(({ cells }) => Object.values(cells))].flatMap(({ notes }) => notes);
      expect([...new Set(cited)].toSorted((a, b) => a - b)).toEqual(Object.keys(paper.notes).map(Number));
      for (const { cells } of paper.rows) {
        for (const run of held) if (cells[run]?.says === '–') expect(cells[run].notes).not.toEqual([]);
        for (const column of [text.help, text.adjust]) expect((cells[column]?.notes.length ?? 0) > 0).toBe(figure(cells[column]?.says) !== 0);
      }
    });

    test('says what parted equal totals', () => {
      for (const [at, row] of paper.rows.entries()) {
        const next = paper.rows[at + 1];
        const isParted = next !== undefined && next.cells[text.total]?.says === row.cells[text.total]?.says && next.place !== row.place;
        const notes = row.cells[text.total]?.notes.map((number) => paper.notes[number] ?? '') ?? [];
        expect(notes.length).toBe(isParted ? 1 : 0);
        if (isParted) for (const name of [row.team, next.team]) expect(notes[0]).toContain(name);
      }
      expect(paper.text).toContain(tieChainSentence(state.tieChain, language));
    });
  });
});
