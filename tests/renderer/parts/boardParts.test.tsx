// Points, places, arrows, bars and gliding rows as markup.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { GlidingRows } from '../../../renderer/parts/GlidingRows.tsx';
import { Moved } from '../../../renderer/parts/Moved.tsx';
import { Place } from '../../../renderer/parts/Place.tsx';
import { Points } from '../../../renderer/parts/Points.tsx';
import { ScoreBar } from '../../../renderer/parts/ScoreBar.tsx';
import { hundredths } from '../../../shared/units.ts';
import { team } from '../../shared/samples.ts';

const words = (markup: string): string => markup.replaceAll(/<[^>]*>/g, '');

test('points are written as the language does, decimals apart', () => {
  expect(renderToStaticMarkup(<Points points={hundredths(8417)} language="id" />)).toMatch(/84<span class="points-decimals">,17</);
  expect(words(renderToStaticMarkup(<Points points={hundredths(10_000)} language="en" />))).toBe('100.00');
  expect(words(renderToStaticMarkup(<Points points={hundredths(0)} language="id" />))).toBe('0,00');
});

test('no points and no place are dashes, not zero', () => {
  expect(words(renderToStaticMarkup(<Points points={null} language="id" />))).toBe('–');
  expect(words(renderToStaticMarkup(<Place place={null} tied={false} />))).toBe('–');
});

test('only a shared place has the equals sign', () => {
  expect(words(renderToStaticMarkup(<Place place={2} tied />))).toBe('2=');
  expect(words(renderToStaticMarkup(<Place place={2} tied={false} />))).toBe('2');
});

describe('an arrow', () => {
  const arrow = (places: number | null): string => renderToStaticMarkup(<Moved places={places} label="says it" />);
  test('differs by shape, not by colour alone, and has a number and words', () => {
    const shape = (markup: string) => / d="([^"]*)"/.exec(markup)?.[1];
    expect(shape(arrow(2))).not.toBe(shape(arrow(-2)));
    expect([words(arrow(2)), words(arrow(-3))]).toEqual(['2', '3']);
    expect(arrow(-3)).toContain('aria-label="says it"');
  });
  test('is a dash for a team that kept its place, and nothing for one that is new', () => {
    expect(words(arrow(0))).toBe('–');
    expect(arrow(null)).toBe('');
  });
});

test('a bar starts at 0 and ends at 100', () => {
  expect(renderToStaticMarkup(<ScoreBar number={1} points={hundredths(8417)} />)).toContain('scaleX(0.8417)');
  expect(renderToStaticMarkup(<ScoreBar number={1} points={null} />)).toContain('scaleX(0)');
});

test('rows stay in the order of team numbers in the page and only travel to their places', () => {
  const rows = [3, 1, 2].map((number) => ({ team: team(number), number }));
  const markup = renderToStaticMarkup(
    <GlidingRows rows={rows} slot={(_, rank) => ({ top: `${rank * 8}vh`, height: '8vh' })}>{({ number }) => `team ${number}`}</GlidingRows>,
  );
  expect([...markup.matchAll(/--top:(\w+);--height:8vh">team (\d)/g)].map(([, top, number]) => `${number} at ${top}`))
    .toEqual(['1 at 8vh', '2 at 16vh', '3 at 0vh']);
});
