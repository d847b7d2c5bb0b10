// A pocket calculator that never rounds: it reads a sum as it is printed in Indonesian and adds it up; it knows no rule of scoring.

/** `bottom` above 0, not in lowest terms. */
export type Exact = { readonly top: bigint; readonly bottom: bigint };

const exact = (top: bigint, bottom: bigint): Exact => (bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom });
const operations: Readonly<Record<string, (a: Exact, b: Exact) => Exact>> = {
  '+': (a, b) => exact(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom),
  '−': (a, b) => exact(a.top * b.bottom - b.top * a.bottom, a.bottom * b.bottom),
  '×': (a, b) => exact(a.top * b.top, a.bottom * b.bottom),
  '÷': (a, b) => exact(a.top * b.bottom, a.bottom * b.top),
};

/** "1.234,5" → 12345/10. */
const numberOf = (text: string): Exact => {
  const [whole = '', decimals = ''] = text.replaceAll('.', '').split(',');
  return exact(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
};

/** "5:50" and "1:02:30" in seconds, "60%" as 60/100, "10 dtk" in seconds. */
const leafOf = (text: string): Exact => {
  if (text.endsWith('%')) return exact(numberOf(text.slice(0, -1)).top, numberOf(text.slice(0, -1)).bottom * 100n);
  const parts = text.replace(' dtk', '').split(':');
  return parts.map(numberOf).reduce((sum, part) => exact(sum.top * 60n * part.bottom + part.top * sum.bottom, sum.bottom * part.bottom), exact(0n, 1n));
};

const TOKEN = /\d[\d.]*(?::\d\d)*(?:,\d+)?(?:%| dtk)?|[()+−×÷]/gu;

export const addedUp = (text: string): Exact => {
  const tokens = text.match(TOKEN) ?? [];
  if (tokens.join('') !== text.replace(/ (?!dtk)/g, '')) throw new Error(`"${text}" cannot be typed into a calculator`);
  let at = 0;
  const leaf = (): Exact => {
    const token = tokens[at];
    at += 1;
    if (token === '(') {
      const inner = loose();
      if (tokens[at] !== ')') throw new Error(`"${text}" lacks a bracket`);
      at += 1;
      return inner;
    }
    if (token === '−') return operations['−']?.(exact(0n, 1n), leaf()) ?? exact(0n, 1n);
    if (token === undefined) throw new Error(`"${text}" ends too soon`);
    return leafOf(token);
  };
  const chain = (signs: string, next: () => Exact) => (): Exact => {
    let value = next();
    for (let sign = tokens[at]; sign !== undefined && signs.includes(sign); sign = tokens[at]) {
      at += 1;
      value = operations[sign]?.(value, next()) ?? value;
    }
    return value;
  };
  const tight = chain('×÷', leaf);
  const loose = chain('+−', tight);
  const value = loose();
  if (at !== tokens.length) throw new Error(`"${text}" is more than a sum`);
  return value;
};

/** Rounded half up to two decimals, in hundredths. */
export const toHundredths = ({ top, bottom }: Exact): bigint => {
  const doubled = 200n * top + bottom;
  const whole = 2n * bottom;
  const below = doubled / whole;
  return doubled < 0n && below * whole !== doubled ? below - 1n : below;
};

/** Whether what is printed on the left is what the right comes to: exactly, to the four decimals before "…", or rounded half up to two. */
export const agrees = (line: string, isRounded: boolean): boolean => {
  const [left = '', right = left] = line.split(' = ');
  const sum = addedUp(right);
  if (left.endsWith('…')) {
    const shown = addedUp(left.slice(0, -1));
    // Cut off towards 0 after four decimals.
    const scaled = (sum.top < 0n ? -sum.top : sum.top) * 10_000n / sum.bottom;
    return !isRounded && (shown.top < 0n ? -shown.top : shown.top) * 10_000n / shown.bottom === scaled;
  }
  const shown = addedUp(left);
  return isRounded ? toHundredths(shown) === toHundredths(sum) && /,\d\d$/.test(left) : shown.top * sum.bottom === sum.top * shown.bottom;
};
