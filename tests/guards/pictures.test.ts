// The README shows exactly the pictures that its script takes, and they lie where it shows them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pictureNames } from '../setup/pictures/pictureNames.ts';
import { root } from './source.ts';

const shownIn = (text: string): readonly string[] => [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map((found) => found[1] ?? '');
const taken = pictureNames.map((name) => `.readme/${name}.png`);

test('the README shows every picture the script takes, in its order, and no other', () => {
  expect(shownIn(readFileSync(join(root, 'README.md'), 'utf8'))).toEqual(taken);
});

test('no other picture lies beside them', () => {
  expect(readdirSync(join(root, '.readme')).filter((name) => name.endsWith('.png')).toSorted()).toEqual(pictureNames.map((name) => `${name}.png`).toSorted());
});

test('a picture of another kind is found', () => {
  expect(shownIn('text ![A hall](.readme/hall.png) | ![By hand](docs/by-hand.png) and [a link](.readme/release.md)')).toEqual(['.readme/hall.png', 'docs/by-hand.png']);
});
