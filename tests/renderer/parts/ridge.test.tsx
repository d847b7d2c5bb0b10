// The ridge: where progress stands on it, what is done, and its marks.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { onRidge, ridgeShades } from '../../../renderer/design/ridge.ts';
import { Ridge } from '../../../renderer/parts/Ridge.tsx';

const translateX = (markup: string, name: string): string | undefined => new RegExp(`class="${name}" style="transform:translate(?:X)?\\(([^)]*)\\)`).exec(markup)?.[1];

describe('progress on the ridge', () => {
  test('goes from the foot at the left to the summit of Semeru', () => {
    expect(onRidge(0).x).toBe(0);
    expect(onRidge(1)).toEqual({ x: 940, y: 0 });
  });

  test('never leaves the ridge', () => {
    expect(onRidge(-0.5)).toEqual(onRidge(0));
    expect(onRidge(7)).toEqual(onRidge(1));
  });

  test('lies on the line between two points', () => {
    // Half-way from (0, 1150 m) to (40, 1500 m).
    expect(onRidge(20 / 940).y).toBeCloseTo(100 - ((1325 - 500) / 3176) * 100);
  });
});

test('every summit has a shaded face that ends at the foot', () => {
  expect(ridgeShades).toHaveLength(9);
  for (const face of ridgeShades) expect(face.split(' ').filter((corner) => corner.endsWith(',100'))).toHaveLength(2);
});

describe('the drawn ridge', () => {
  test('is done as far as its flag stands', () => {
    const half = renderToStaticMarkup(<Ridge progress={0.5} />);
    expect(translateX(half, 'ridge-done')).toBe('-53%');
    expect(translateX(half, 'ridge-flag')).toMatch(/^47%/);
  });

  test('at the beginning has nothing done, with the flag wholly on the wall', () => {
    const start = renderToStaticMarkup(<Ridge progress={0} />);
    expect(translateX(start, 'ridge-done')).toBe('-100%');
    expect(Number.parseFloat(translateX(start, 'ridge-flag') ?? '')).toBeGreaterThan(2.5);
  });

  test('at the end is done wholly, with the flag on the summit', () => {
    const end = renderToStaticMarkup(<Ridge progress={1} tone="overtime" />);
    expect(translateX(end, 'ridge-done')).toBe('0%');
    expect(translateX(end, 'ridge-flag')).toBe('94%, 0%');
    expect(end).toContain('data-tone="overtime"');
  });

  test('without progress has no flag and nothing done', () => {
    const bare = renderToStaticMarkup(<Ridge />);
    expect(bare).not.toContain('ridge-flag');
    expect(translateX(bare, 'ridge-done')).toBe('-100%');
  });

  test('has a mark for each tick', () => {
    expect(renderToStaticMarkup(<Ridge progress={0} ticks={[0.8, 0.95]} />).match(/ridge-tick/g)).toHaveLength(2);
  });
});
