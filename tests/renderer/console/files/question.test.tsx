// What a file asks before it is opened: how things stand, what each choice does, and what is told afterwards.
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { AskBeforeOpening } from '../../../../renderer/console/files/AskBeforeOpening.tsx';
import { questionWords } from '../../../../renderer/console/files/questionWords.ts';
import type { OpenQuestion } from '../../../../shared/contract.ts';
import { openChoices } from '../../../../shared/contract.ts';
import { languages } from '../../../../shared/units.ts';
import { onPage, wordsOn } from '../onPage.ts';

const older: OpenQuestion = { kind: 'older', name: 'Retret.kompak', missing: 12 };
const forked: OpenQuestion = { kind: 'forked', name: 'Retret.kompak', shared: 1234, inFile: 5, onLaptop: 7 };
const damaged: OpenQuestion = { kind: 'damaged', name: 'Retret.kompak', firstBad: 41, intact: 40, onLaptop: 60 };
const questions: readonly OpenQuestion[] = [older, forked, damaged];

const choicesOf = (question: OpenQuestion) => questionWords(question, 'id').choices.map(({ choice }) => choice);
const screen = (question: OpenQuestion) =>
  createElement(AskBeforeOpening, { question, isBusy: false, onChoice: () => undefined, onBack: () => undefined });

describe('the choices', () => {
  it('stand each in exactly one question', () => {
    expect(questions.flatMap(choicesOf).toSorted()).toEqual(openChoices.toSorted());
  });
  it('begin with the side that holds more', () => {
    expect(choicesOf(forked)).toEqual(['otherSide', 'thisFile']);
    expect(choicesOf({ ...forked, inFile: 7 })).toEqual(['thisFile', 'otherSide']);
  });
  it('leave out what would lead to nothing', () => {
    expect(choicesOf({ ...damaged, intact: 0, firstBad: 1 })).toEqual(['rebuild']);
    expect(choicesOf({ ...damaged, onLaptop: 0 })).toEqual(['rebuild', 'readOnly']);
    expect(choicesOf({ ...damaged, intact: 0, onLaptop: 0, firstBad: 1 })).toEqual([]);
  });
  it('say how many records each goes on with', () => {
    const [first, second] = questionWords(forked, 'id').choices;
    expect([first?.what, second?.what]).toEqual([expect.stringContaining('1.241 catatan'), expect.stringContaining('1.239 catatan')]);
    expect(questionWords({ ...damaged, onLaptop: 0 }, 'en').choices[0]?.what).toContain('40 whole records');
  });
});

describe('what is lost', () => {
  const lost = (question: OpenQuestion) => questionWords(question, 'id').standings.at(-1);
  it('is nothing while this laptop holds what the file lost', () => {
    expect(lost(damaged)).toMatchObject({ tone: 'whole', what: expect.stringContaining('Catatan ke-41 sampai ke-60') });
  });
  it('is said plainly where nobody holds it', () => {
    expect(lost({ ...damaged, onLaptop: 40 })).toMatchObject({ tone: 'lost', what: expect.stringContaining('mulai ke-41') });
    expect(lost({ ...damaged, intact: 0, onLaptop: 0, firstBad: 1 })).toMatchObject({ tone: 'lost', what: expect.stringContaining('cadangan') });
  });
});

describe('the screen', () => {
  it.each(languages)('has one main choice, the others and the way back (%s)', (language) => {
    for (const question of questions) {
      const markup = onPage(screen(question), language);
      expect(markup.match(/<button/g)).toHaveLength(3);
      expect(markup.match(/data-variant="filled"/g)).toHaveLength(1);
      expect(markup).toContain('Retret.kompak');
    }
  });
  it('draws where two laptops parted, and says it to those who cannot see it', () => {
    const markup = onPage(screen(forked));
    expect(markup).toContain('sama sampai catatan ke-1.234, lalu 5 catatan di berkas dan 7 catatan di laptop ini');
    expect(wordsOn(screen(forked), 'en')).toContain('5 records after that');
  });
  it('leaves only the way back where nothing can be opened', () => {
    const markup = onPage(screen({ ...damaged, intact: 0, onLaptop: 0, firstBad: 1 }));
    expect(markup.match(/<button/g)).toHaveLength(1);
  });
});
