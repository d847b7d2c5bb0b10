// Numbers as Indonesian paper prints them, and lists compared as sets; it knows no rule.

/** 6143 as 61,43; 650000 as 6.500,00. */
export const points = (hundredths: number): string => {
  const [whole, rest] = [Math.floor(Math.abs(hundredths) / 100), Math.abs(hundredths) % 100];
  return `${hundredths < 0 ? '−' : ''}${String(whole).replaceAll(/\B(?=(\d{3})+$)/g, '.')},${String(rest).padStart(2, '0')}`;
};
/** With its sign; nothing at all as the table has it. */
export const change = (hundredths: number): string => (hundredths === 0 ? '–' : hundredths > 0 ? `+${points(hundredths)}` : points(hundredths));

/** What stands in one list and not in the other, as often as it does; null: they hold the same. */
export const apart = (what: string, told: readonly unknown[], own: readonly unknown[]): string | null => {
  const words = (list: readonly unknown[]): string[] => list.map((each) => JSON.stringify(each)).toSorted();
  const [one, other] = [words(told), words(own)];
  if (one.join('\n') === other.join('\n')) return null;
  const less = (list: readonly string[], from: readonly string[]): readonly string[] => list.filter((each) => !from.includes(each)).slice(0, 4);
  return `${what}: told ${less(one, other).join(' ')} (${one.length}), the oracle ${less(other, one).join(' ')} (${other.length})`;
};
