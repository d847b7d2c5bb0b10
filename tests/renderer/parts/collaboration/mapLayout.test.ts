// Where the names of a collaboration map stand: none over another and none cut with 35 agencies, and still apart with a hundred; and how keys walk names and pairs.
import { describe, expect, test } from 'vitest';
import { consoleSize, linkPath, mapLayout, narrowSize, paperSize, shortAgency } from '../../../../renderer/parts/collaboration/mapLayout.ts';
import { steppedTo } from '../../../../renderer/parts/collaboration/matrixWalk.ts';
import { walked } from '../../../../renderer/parts/collaboration/walk.ts';
import type { Drawing } from '../../../../shared/domain/collaboration/drawing.ts';
import { agencyKinds, kindOfAgency } from '../../../../shared/domain/collaboration/kind.ts';
import { defaultAgencies } from '../../../../shared/library/agencies.ts';

const wards = (count: number): string => `+ ${count} kel.`;
const byKind = defaultAgencies.map((agency) => ({ name: agency.name, kind: kindOfAgency(agency.name, agency), agencies: [0], wards: 0 }))
  .toSorted((a, b) => agencyKinds.indexOf(a.kind) - agencyKinds.indexOf(b.kind));
/** The divisions of the secretariat, which have the longest names, are the first of them. */
const drawingOf = (count: number): Drawing => ({ nodes: byKind.slice(0, count), links: [{ a: 0, b: count - 1, ways: ['team'], links: [0] }], folded: 0 });
const sizes = { console: consoleSize, narrow: narrowSize, paper: paperSize };
const counts = [2, 8, 35, 60, 96] as const;

describe.each(Object.entries(sizes))('on the %s', (_, size) => {
  test.each(counts)('%i names stand apart, inside the drawing, and read downward', (count) => {
    const { agencies, headings, height, width, row } = mapLayout(drawingOf(count), size, wards);
    expect(agencies).toHaveLength(count);
    for (const side of ['left', 'right'] as const) {
      const rows = [...agencies, ...headings].filter((each) => each.side === side).map(({ y }) => y).toSorted((a, b) => a - b);
      rows.forEach((y, i) => { if (i > 0) expect(y - (rows[i - 1] ?? 0)).toBeGreaterThan(row - 0.01); });
      const own = agencies.filter((each) => each.side === side).map(({ y }) => y);
      expect(own).toEqual(own.toSorted((a, b) => a - b));
    }
    for (const { x, y, lines, letters, side } of agencies) {
      expect(lines.length * letters * 1.12).toBeLessThanOrEqual(row + 0.6);
      const room = side === 'left' ? x : width - x;
      expect(Math.max(...lines.map((line) => line.length)) * letters * 0.56).toBeLessThan(room);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });
  test('no name is cut with 35 agencies, the longest of the city among them', () => {
    const drawing = drawingOf(35);
    expect(drawing.nodes.some(({ name }) => name === 'Bagian Perekonomian, Infrastruktur dan Sumber Daya Alam')).toBe(true);
    const { agencies } = mapLayout(drawing, size, wards);
    expect(agencies.map(({ lines }) => lines.join(' '))).toEqual(drawing.nodes.map(({ name }) => shortAgency(name)));
    expect(Math.min(...agencies.map(({ letters }) => letters))).toBeGreaterThan(size.letters * 0.8);
  });
});

test('a line goes from mark to mark, and nowhere for what is not there', () => {
  const layout = mapLayout(drawingOf(35), consoleSize, wards);
  const [from, to] = [layout.agencies[0], layout.agencies[34]];
  const near = (value = 0): string => String(Math.round(value * 10) / 10);
  expect(linkPath(layout, { a: 0, b: 34 })).toMatch(new RegExp(`^M${near(from?.x)} ${near(from?.y)}Q.* ${near(to?.x)} ${near(to?.y)}$`));
  expect(linkPath(layout, { a: 0, b: 99 })).toBe('');
});

test('keys walk the names: down the first column and on into the second, across at the same height, and out', () => {
  const { agencies } = mapLayout(drawingOf(35), consoleSize, wards);
  expect(walked('ArrowDown', null, agencies)).toBe(0);
  expect(walked('ArrowDown', 3, agencies)).toBe(4);
  expect(walked('ArrowUp', 0, agencies)).toBe(0);
  expect(walked('End', 3, agencies)).toBe(34);
  expect(walked('ArrowDown', 34, agencies)).toBe(34);
  const across = walked('ArrowRight', 3, agencies) ?? -1;
  expect(agencies[across]?.side).toBe('right');
  expect(Math.abs((agencies[across]?.y ?? 0) - (agencies[3]?.y ?? 0))).toBeLessThan(26);
  expect(walked('ArrowRight', across, agencies)).toBe(across);
  expect(walked('Escape', 3, agencies)).toBe(null);
  expect(walked('Escape', null, agencies)).toBe(undefined);
  expect(walked('x', 3, agencies)).toBe(undefined);
});

test('keys walk the pairs above the diagonal only', () => {
  expect(steppedTo('ArrowDown', null, 5)).toEqual({ a: 0, b: 1 });
  expect(steppedTo('ArrowRight', { a: 0, b: 1 }, 5)).toEqual({ a: 0, b: 2 });
  expect(steppedTo('ArrowLeft', { a: 2, b: 3 }, 5)).toEqual({ a: 2, b: 3 });
  expect(steppedTo('ArrowDown', { a: 2, b: 3 }, 5)).toEqual({ a: 2, b: 3 });
  expect(steppedTo('ArrowDown', { a: 1, b: 4 }, 5)).toEqual({ a: 2, b: 4 });
  expect(steppedTo('End', { a: 1, b: 2 }, 5)).toEqual({ a: 1, b: 4 });
  expect(steppedTo('ArrowRight', { a: 3, b: 4 }, 5)).toEqual({ a: 3, b: 4 });
  expect(steppedTo('ArrowDown', null, 1)).toBe(null);
  expect(steppedTo('x', { a: 1, b: 2 }, 5)).toBe(null);
});
