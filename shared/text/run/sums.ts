// Writes sums as a pocket calculator takes them, in both languages; what they are of stands in explain.ts.
import type { Fraction } from '../../domain/scoring/points/fraction.ts';
import { fraction, inLowestTerms, multiply, ratioOf } from '../../domain/scoring/points/fraction.ts';
import type { Quantity, Sum } from '../../domain/scoring/explain/sum.ts';
import { isOperation } from '../../domain/scoring/explain/sum.ts';
import type { Language, Millis } from '../../units.ts';
import { formatAmount, formatDuration } from '../format.ts';

const point: Readonly<Record<Language, string>> = { id: ',', en: '.' };
const secondsName: Readonly<Record<Language, string>> = { id: 'dtk', en: 'sec' };
/** More decimals than this are cut off. */
const MOST_DECIMALS = 4;

type Decimal = { readonly text: string; readonly isExact: boolean };

/** With as many decimals as it needs, at least `fewest` and at most four; what follows is cut off. */
const decimal = (value: Fraction, fewest: number, language: Language): Decimal => {
  const { top, bottom } = ratioOf(value);
  const scaled = BigInt(top) * 10n ** BigInt(MOST_DECIMALS);
  const divided = scaled / BigInt(bottom);
  const digits = String(divided < 0n ? -divided : divided).padStart(MOST_DECIMALS + 1, '0');
  const whole = digits.slice(0, -MOST_DECIMALS);
  const isExact = divided * BigInt(bottom) === scaled;
  const all = digits.slice(-MOST_DECIMALS);
  const decimals = isExact ? all.replace(/0+$/, '').padEnd(fewest, '0') : all;
  const sign = BigInt(top) < 0n ? '−' : '';
  return { text: `${sign}${whole}${decimals === '' ? '' : `${point[language]}${decimals}`}`, isExact };
};

/** "5:50", to the hundredth of a second where it has any. */
const stopwatch = (length: Millis, language: Language): string => {
  const rest = Math.abs(length) % 1000;
  return `${length < 0 ? '−' : ''}${formatDuration(length)}${rest === 0 ? '' : `${point[language]}${String(rest).padStart(3, '0').replace(/0+$/, '')}`}`;
};

const asFraction = (quantity: Extract<Quantity, { kind: 'points' | 'number' }>): Fraction =>
  (quantity.kind === 'points' ? multiply(quantity.value, fraction(1, 100)) : quantity.value);
const fewestOf = ({ kind }: Quantity): number => (kind === 'points' ? 2 : 0);

/** As a result: what does not end is cut off, with three dots. */
export const resultWords = (quantity: Quantity, language: Language): string => {
  switch (quantity.kind) {
    case 'points': case 'number': {
      const { text, isExact } = decimal(asFraction(quantity), fewestOf(quantity), language);
      return isExact ? text : `${text}…`;
    }
    case 'amount': return formatAmount(quantity.value, language);
    case 'time': return stopwatch(quantity.value, language);
    case 'seconds': return `${formatAmount(quantity.value / 10, language)} ${secondsName[language]}`;
    case 'percent': return `${quantity.value}%`;
  }
};

/** As a part of a sum, where nothing may be cut off: what does not end is written as a division. `isFirst`: no sign stands before it. */
const partWords = (quantity: Quantity, language: Language, isFirst: boolean): string => {
  const bracketed = (text: string): string => (text.startsWith('−') && !isFirst ? `(${text})` : text);
  if (quantity.kind !== 'points' && quantity.kind !== 'number') return bracketed(resultWords(quantity, language));
  const value = inLowestTerms(asFraction(quantity));
  const { text, isExact } = decimal(value, fewestOf(quantity), language);
  const { top, bottom } = ratioOf(value);
  return isExact ? bracketed(text) : `(${String(top).replace('-', '−')} ÷ ${bottom})`;
};

const signs = { add: '+', subtract: '−', multiply: '×', divide: '÷' } as const;
const isLoose = (sum: Sum): boolean => sum.kind === 'add' || sum.kind === 'subtract';

const written = (sum: Sum, language: Language, isFirst: boolean): string => {
  if (!isOperation(sum)) return partWords(sum, language, isFirst);
  const bracketed = (side: Sum, isNeeded: boolean, isLeft: boolean): string => (isNeeded ? `(${written(side, language, true)})` : written(side, language, isLeft));
  const isTight = !isLoose(sum);
  const left = bracketed(sum.left, isTight && isLoose(sum.left), isFirst);
  const right = bracketed(sum.right, isOperation(sum.right) && (isTight || (sum.kind === 'subtract' && isLoose(sum.right))), false);
  return `${left} ${signs[sum.kind]} ${right}`;
};

/** With no more brackets than are needed. */
export const sumWords = (sum: Sum, language: Language): string => {
  const text = written(sum, language, true);
  return isOperation(sum) ? text : text.replace(/^\((.*)\)$/, '$1');
};
