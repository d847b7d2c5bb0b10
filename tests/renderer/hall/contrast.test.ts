// Contrast of every pair of text and ground the hall uses, and of the emblems, computed from the style sheets themselves (WCAG 2).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emblemDesigns } from '../../../renderer/design/emblems.ts';

type Values = ReadonlyMap<string, string>;

const sheet = (name: string): string => readFileSync(new URL(`../../../renderer/design/${name}.css`, import.meta.url), 'utf8');
/** What the rules for exactly this selector set, the last one winning. */
const block = (css: string, selector: string): readonly (readonly [string, string])[] =>
  [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{}]*)\{([^{}]*)\}/g)]
    .filter(([, selectors = '']) => selectors.split(/[,;]/).some((each) => each.trim() === selector))
    .flatMap(([, , body = '']) => [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const));

const palette = block(sheet('palette'), ':root');
const hall = sheet('hallColours');
const consoleSheet = sheet('console');
const everyHall = [...palette, ...block(hall, '[data-hall-theme]')];
const hallDark = new Map([...everyHall, ...block(hall, "[data-hall-theme='dark']")]);
const hallLight = new Map([...everyHall, ...block(hall, "[data-hall-theme='light']")]);
const overtime = block(hall, '.overtime');
const reveal = new Map([...hallDark, ...block(hall, "[data-hall-theme='dark'] .reveal")]);
const consoleLight = new Map([...palette, ...block(consoleSheet, ":root[data-theme='light']")]);
const consoleDark = new Map([...consoleLight, ...block(consoleSheet, ":root[data-theme='dark']")]);

const hex = (values: Values, name: string): string => {
  const value = values.get(name) ?? name;
  const reference = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return reference === undefined ? value : hex(values, reference);
};
const luminance = (colour: string): number => {
  if (!/^#[0-9A-F]{6}$/.test(colour)) throw new Error(`${colour} is no colour`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (values: Values, a: string, b: string): number => {
  const [dim = 0, bright = 0] = [luminance(hex(values, a)), luminance(hex(values, b))].toSorted((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
};

test('the formula gives 21 for black on white', () => {
  expect(contrast(new Map(), '#000000', '#FFFFFF')).toBeCloseTo(21);
});

describe.each([
  ['dark', hallDark], ['light', hallLight],
  ['reveal', reveal],
  ['overtime, dark', new Map([...hallDark, ...overtime])], ['overtime, light', new Map([...hallLight, ...overtime])],
] as const)('the hall, %s', (name, values) => {
  test.each([
    ['ink', 'ground'], ['ink', 'raised'], ['ink2', 'ground'], ['ink2', 'raised'], ['on-attention', 'attention'],
    ...(name.startsWith('overtime') || name === 'reveal' ? [] : [['up', 'ground'], ['down', 'ground']] as const),
  ] as const)('%s on %s is 7:1 or better', (text, ground) => {
    expect(contrast(values, text, ground)).toBeGreaterThanOrEqual(7);
  });
});

test.each([
  ['dark', hallDark, 'done-lit'], ['dark', hallDark, 'done-lit-warn'], ['light', hallLight, 'done-lit'], ['light', hallLight, 'done-lit-warn'], ['ceremony’s', reveal, 'done-lit'],
] as const)('in the %s hall what is done stands out from the ridge: %s', (_, values, done) => {
  expect(contrast(values, done, 'ridge-lit')).toBeGreaterThanOrEqual(3);
});

describe.each([['light', consoleLight], ['dark', consoleDark]] as const)('the console, %s', (_, values) => {
  test.each([
    ['text', 'bg'], ['text', 'bg3'], ['text2', 'bg'], ['text2', 'bg3'], ['text3', 'bg'], ['text3', 'bg3'],
    ['on-primary', 'primary'], ['on-soft', 'soft'], ['warn-text', 'warn-bg'], ['danger-text', 'danger-bg'],
    ['on-danger-line', 'danger-line'], ['info-text', 'info-bg'], ['door-text', 'door-bg'],
  ] as const)('%s on %s is 4.5:1 or better', (text, ground) => {
    expect(contrast(values, text, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test('the border of a control is 3:1 or better', () => {
    expect(contrast(values, 'control', 'bg')).toBeGreaterThanOrEqual(3);
    expect(contrast(values, 'control', 'bg2')).toBeGreaterThanOrEqual(3);
  });
});

test('every emblem stands out from the dark wall, and every chart line from white paper', () => {
  for (const { fill, line } of emblemDesigns) {
    expect(contrast(hallDark, fill, 'ground')).toBeGreaterThanOrEqual(3);
    expect(contrast(hallLight, line, 'ground')).toBeGreaterThanOrEqual(4.5);
  }
});

test('no colour of the hall or the console stands outside the design sheets', () => {
  const files = ['hall/hall', 'hall/timer/timer', 'hall/board/board', 'hall/words/welcome', 'hall/words/message', 'hall/board/target', 'hall/reveal/reveal', 'parts/ridge', 'parts/emblem', 'parts/moved', 'parts/demoBand'];
  for (const file of files) {
    const css = readFileSync(new URL(`../../../renderer/${file}.css`, import.meta.url), 'utf8');
    expect(css.match(/#[0-9a-f]{3,8}\b/gi) ?? []).toEqual([]);
  }
});
