// The emblems' markup: thirty silhouettes that differ without their colours, and how they are cut.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { emblemDesigns, emblemOf } from '../../../renderer/design/emblems.ts';
import { Emblem } from '../../../renderer/parts/Emblem.tsx';

const numbers = Array.from({ length: 30 }, (_, i) => i + 1);
const draw = (number: number): string => renderToStaticMarkup(<Emblem number={number} />);
const withoutColour = (markup: string): string => markup.replaceAll(/fill="[^"]*"/g, '');

describe('thirty emblems', () => {
  test('no two have the same silhouette, colours aside', () => {
    expect(emblemDesigns).toHaveLength(30);
    expect(new Set(numbers.map((number) => withoutColour(draw(number)))).size).toBe(30);
  });

  test('no two have the same fill or the same line', () => {
    expect(new Set(emblemDesigns.map(({ fill }) => fill)).size).toBe(30);
    expect(new Set(emblemDesigns.map(({ line }) => line)).size).toBe(30);
  });

  test('begin again at 31', () => {
    expect(emblemOf(31)).toBe(emblemOf(1));
    expect(draw(60)).toBe(draw(30));
  });

  test('there is no team 0', () => {
    expect(() => emblemOf(0)).toThrow('no team number 0');
  });
});

test('an emblem holds no text and is hidden from who hears the page: the name beside it says it', () => {
  for (const number of numbers) {
    expect(draw(number)).toContain('aria-hidden="true"');
    expect(draw(number).replaceAll(/<[^>]*>/g, '')).toBe('');
  }
});

test('a pierced emblem has its holes in one path; a split one is two halves with a gap of 3.4', () => {
  expect(draw(11).match(/<path/g)).toHaveLength(1);
  expect(draw(19).match(/a2\.1 2\.1/g)).toHaveLength(8);
  const halves = [...draw(21).matchAll(/<svg x="[^"]*" y="([^"]*)" width="[^"]*" height="([^"]*)"/g)].map(([, y, height]) => [Number(y), Number(height)]);
  const [[top = 0, height = 0] = [], [bottom = 0] = []] = halves;
  expect(halves).toHaveLength(2);
  expect(bottom - (top + height)).toBeCloseTo(3.4);
});
