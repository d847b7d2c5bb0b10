// Where colours, sizes of type, space and motion come from: the tokens of renderer/design alone; it knows no screen.
import type { Source } from './source.ts';

/** The tokens themselves, and what makes its own page outside the windows. */
const ARE_TOKENS = /^renderer\/design\//;
/** Paper has sizes of its own, set to the sheet in points and millimetres. */
const IS_PAPER = /^renderer\/(report|parts\/paper)\//;
/** Over the largest step of space a length is a measure of something: a column, or room kept for what floats. */
const LARGEST_SPACE = 28;
/** In pixels: a hairline. */
const HAIRLINE = 1;

type Declaration = { readonly selector: string; readonly property: string; readonly value: string; readonly isPrinted: boolean };

/** Every `property: value` with the selector it stands under, at-rules passed through. */
const declarationsOf = (css: string): readonly Declaration[] => {
  const found: Declaration[] = [];
  const open: string[] = [];
  for (const [, text = '', sign] of css.matchAll(/([^{};]*)([{};])/g)) {
    const said = text.trim();
    if (sign === '{') open.push(said);
    const [, property, value] = sign === '{' ? [] : /^([\w-]+)\s*:\s*([\s\S]+)$/.exec(said) ?? [];
    if (property !== undefined && value !== undefined) found.push({ selector: open.at(-1) ?? '', property, value, isPrinted: open.some((each) => /^@media print|^@page/.test(each)) });
    if (sign === '}') open.pop();
  }
  return found;
};

const COLOUR = /#[0-9a-f]{3,8}\b|\b(rgba?|hsla?|hwb|oklch|oklab|lab|lch|color)\(|(?<![\w-])(white|black|red|green|blue|gr[ae]y|yellow|orange|purple|silver)(?![\w-])/i;
const IS_COLOURED = /^(color|background|background-color|border[\w-]*|outline[\w-]*|fill|stroke|box-shadow|text-shadow|caret-color|accent-color|text-decoration[\w-]*|--[\w-]+)$/;
const IS_SPACE = /^(padding|margin|gap|row-gap|column-gap)\b/;
const IS_MOTION = /^(animation|transition)\b/;
const pixels = (value: string): readonly number[] => [...value.matchAll(/(?<![\w.-])(-?\d*\.?\d+)px\b/g)].map(([, number]) => Number(number));

const faultOf = ({ selector, property, value, isPrinted }: Declaration, isPaper: boolean): string | null => {
  if (IS_COLOURED.test(property) && COLOUR.test(value.replace(/url\([^)]*\)/g, ''))) return 'a colour that is no token';
  if (IS_MOTION.test(property) && /(?<![\w-])\d*\.?\d+m?s\b/.test(value)) return 'a duration that is no token';
  if (isPaper || isPrinted) return null;
  // An emblem is a picture as large as its letters would be.
  const isType = (property === 'font-size' || property === 'font') && !selector.endsWith('.emblem');
  if (isType && /(?<![\w-])\d*\.?\d+(px|pt|rem)\b/.test(value.replace(/\/ *[\d.]+px/, ''))) return 'a size of type that is no token';
  if (IS_SPACE.test(property) && pixels(value).some((number) => number > HAIRLINE && number <= LARGEST_SPACE)) return 'a space that is no token';
  return null;
};

/** One sentence a declaration. */
export function tokenFaults({ path, code }: Source): readonly string[] {
  if (!/^renderer\/.*\.(css|tsx)$/.test(path) || ARE_TOKENS.test(path)) return [];
  if (path.endsWith('.tsx')) return /['"`]#[0-9a-fA-F]{3,8}['"`]|['"`](rgba?|hsla?|oklch)\(/.test(code) ? [`${path}: a colour that is no token`] : [];
  return declarationsOf(code).flatMap((declaration) => {
    const fault = faultOf(declaration, IS_PAPER.test(path));
    return fault === null ? [] : [`${path}: ${fault}: ${declaration.selector.split('\n').at(-1) ?? ''} { ${declaration.property}: ${declaration.value} }`];
  });
}
