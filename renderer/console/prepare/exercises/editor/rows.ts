// Changing one row of a list while it is typed; it knows nothing of what a row holds.
export type Keyed = { readonly key: number };

export const freshKey = (rows: readonly Keyed[]): number => 1 + Math.max(0, ...rows.map(({ key }) => key));
export const withRow = <Row extends Keyed>(rows: readonly Row[], row: Row): readonly Row[] => rows.map((each) => (each.key === row.key ? row : each));
export const withoutRow = <Row extends Keyed>(rows: readonly Row[], key: number): readonly Row[] => rows.filter((each) => each.key !== key);
export const rowUp = <Row extends Keyed>(rows: readonly Row[], key: number): readonly Row[] => {
  const at = rows.findIndex((each) => each.key === key);
  const [above, row] = [rows[at - 1], rows[at]];
  return above === undefined || row === undefined ? rows : rows.with(at - 1, row).with(at, above);
};
