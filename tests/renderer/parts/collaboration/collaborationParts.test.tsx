// The map, the matrix and the drawing without names as markup: every agency and pair is told to who cannot see them, and the nameless one tells nobody anything.
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { AnonymousMap } from '../../../../renderer/parts/collaboration/AnonymousMap.tsx';
import { CollaborationMap } from '../../../../renderer/parts/collaboration/CollaborationMap.tsx';
import { CollaborationMatrix } from '../../../../renderer/parts/collaboration/CollaborationMatrix.tsx';
import { consoleSize } from '../../../../renderer/parts/collaboration/mapLayout.ts';
import type { Drawing } from '../../../../shared/domain/collaboration/drawing.ts';

const node = (name: string, kind: Drawing['nodes'][number]['kind'], wards = 0): Drawing['nodes'][number] => ({ name, kind, wards, agencies: [0] });
const drawing: Drawing = {
  nodes: [node('Setda', 'secretariat'), node('Dinkes', 'service'), node('DLH', 'service'), node('Kecamatan Tirta', 'district', 3)],
  links: [{ a: 0, b: 1, ways: ['team', 'station'], links: [0] }, { a: 1, b: 2, ways: ['team'], links: [1] }, { a: 2, b: 3, ways: ['plan'], links: [2, 3] }],
  folded: 3,
};
const count = (markup: string, sign: RegExp): number => [...markup.matchAll(sign)].length;

describe('the map', () => {
  test('is a list of names with how many each met, and the chosen one is told', () => {
    const markup = renderToStaticMarkup(<CollaborationMap drawing={drawing} size={consoleSize} language="id" label="Peta kerja sama" chosen={1} onChosen={() => undefined} />);
    expect(count(markup, /role="option"/g)).toBe(4);
    expect(markup).toContain('aria-label="Dinkes: 2 rekan"');
    expect(markup).toContain('aria-label="Kec. Tirta + 3 kel.: 1 rekan"');
    expect(count(markup, /aria-selected="true"/g)).toBe(1);
    expect(count(markup, /data-standing="partner"/g)).toBe(2);
    expect(count(markup, /data-standing="other"/g)).toBe(1);
  });
  test('on paper is one picture with a name, and nothing of it recedes', () => {
    const markup = renderToStaticMarkup(<CollaborationMap drawing={drawing} size={consoleSize} language="en" label="Map" chosen={null} />);
    expect(markup).toContain('role="img" aria-label="Map"');
    expect(markup).not.toMatch(/tabindex|role="option"/i);
    expect(count(markup, /data-standing="any"/g)).toBe(4);
    expect(markup).toContain('Districts');
  });
});

test('the matrix has one cell a pair, with how it met in signs and in words', () => {
  const markup = renderToStaticMarkup(<CollaborationMatrix drawing={drawing} language="id" chosen={{ a: 0, b: 1 }} onChosen={() => undefined} />);
  expect(count(markup, /data-met="/g)).toBe(6);
  expect(markup).toContain('data-met="team station" aria-label="Setda dan Dinkes: Satu tim, Satu pos dalam rotasi"');
  expect(markup).toContain('aria-label="Setda dan DLH: Belum bekerja bersama"');
  expect(count(markup, /data-marked="yes"/g)).toBe(2);
});

test('the drawing without names has a dot an agency and a line a pair', () => {
  const markup = renderToStaticMarkup(<AnonymousMap agencies={4} links={[[0, 1], [1, 2], [2, 3]]} label="Setiap titik satu instansi" />);
  expect(count(markup, /<circle/g)).toBe(4);
  expect(count(markup, /M[\d.]+ [\d.]+Q/g)).toBe(3);
  expect(markup).not.toMatch(/Setda|Dinkes|DLH|<text|<title/);
});
