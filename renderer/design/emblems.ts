// The thirty team emblems: ten shapes in three cuts, each with a fill and a darker line for charts on white; it draws nothing.

/** Coordinates in a square of 24; drawn with a margin of 1 on each side. */
export type EmblemShape = {
  readonly path: string;
  /** Centre x, centre y, radius. */
  readonly holes: readonly (readonly [number, number, number])[];
  /** The middle of the gap that halves the shape. */
  readonly split: { readonly axis: 'across' | 'down'; readonly at: number };
};
export type EmblemDesign = {
  readonly shape: ShapeName;
  readonly cut: 'solid' | 'pierced' | 'split';
  readonly fill: string;
  readonly line: string;
};

/** How wide the gap of a split shape is. */
export const splitWidth = 3.4;

export const emblemShapes = {
  gunung: {
    path: 'M12 2L23 21.5H1z',
    holes: [[12, 15.4, 3.6]],
    split: { axis: 'across', at: 14.6 },
  },
  bulat: {
    path: 'M1.4 12a10.6 10.6 0 1 0 21.2 0a10.6 10.6 0 1 0 -21.2 0z',
    holes: [[12, 12, 4.4]],
    split: { axis: 'across', at: 12 },
  },
  persegi: {
    path: 'M2.4 2.4h19.2v19.2H2.4z',
    holes: [[12, 12, 4.6]],
    split: { axis: 'across', at: 12 },
  },
  wajik: {
    path: 'M12 .8L23.2 12L12 23.2L.8 12z',
    holes: [[12, 12, 4.2]],
    split: { axis: 'across', at: 12 },
  },
  lembah: {
    path: 'M1 2.8h22L12 22.2z',
    holes: [[12, 8.8, 3.6]],
    split: { axis: 'across', at: 9.4 },
  },
  palang: {
    path: 'M8 1.4h8V8h6.6v8H16v6.6H8V16H1.4V8H8z',
    holes: [[12, 12, 3.6]],
    split: { axis: 'across', at: 12 },
  },
  kawung: {
    path: 'M12 12C11.2 5.6 15.6 1.6 22.4 1.6C22.4 8.4 18.4 12.8 12 12C12.8 18.4 8.4 22.4 1.6 22.4C1.6 15.6 5.6 11.2 12 12C5.6 12.8 1.6 8.4 1.6 1.6C8.4 1.6 12.8 5.6 12 12C18.4 11.2 22.4 15.6 22.4 22.4C15.6 22.4 11.2 18.4 12 12z',
    holes: [[17.6, 6.4, 2.1], [6.4, 6.4, 2.1], [6.4, 17.6, 2.1], [17.6, 17.6, 2.1]],
    split: { axis: 'across', at: 12 },
  },
  kubah: {
    path: 'M.8 19.5a11.2 11.8 0 0 1 22.4 0z',
    holes: [[12, 14.6, 3.4]],
    split: { axis: 'across', at: 14 },
  },
  jam: {
    path: 'M2 1.8h20L15 12l7 10.2H2L9 12z',
    holes: [[12, 5.6, 2.4], [12, 18.4, 2.4]],
    split: { axis: 'down', at: 12 },
  },
  panji: {
    path: 'M3.6 1h16.8v22L12 16.6L3.6 23z',
    holes: [[12, 8.8, 3.8]],
    split: { axis: 'across', at: 9.4 },
  },
} as const satisfies Record<string, EmblemShape>;
export type ShapeName = keyof typeof emblemShapes;

/** In order of team numbers: the first ten differ most. */
export const emblemDesigns: readonly EmblemDesign[] = [
  { shape: 'gunung', cut: 'solid', fill: '#71A0FF', line: '#4671CC' },
  { shape: 'bulat', cut: 'solid', fill: '#FFE38C', line: '#8C720D' },
  { shape: 'persegi', cut: 'solid', fill: '#EB6264', line: '#CB454A' },
  { shape: 'wajik', cut: 'solid', fill: '#27B987', line: '#00865F' },
  { shape: 'lembah', cut: 'solid', fill: '#955CFC', line: '#8C52F1' },
  { shape: 'palang', cut: 'solid', fill: '#A1FEFA', line: '#17817E' },
  { shape: 'kawung', cut: 'solid', fill: '#F8AC3D', line: '#A26900' },
  { shape: 'kubah', cut: 'solid', fill: '#E099C5', line: '#A2608A' },
  { shape: 'jam', cut: 'solid', fill: '#847514', line: '#847514' },
  { shape: 'panji', cut: 'solid', fill: '#AEC3B9', line: '#667970' },
  { shape: 'wajik', cut: 'pierced', fill: '#AFCDFD', line: '#5976A4' },
  { shape: 'panji', cut: 'pierced', fill: '#ECC579', line: '#957121' },
  { shape: 'gunung', cut: 'pierced', fill: '#FFB5A7', line: '#A56256' },
  { shape: 'bulat', cut: 'pierced', fill: '#C7E3D6', line: '#3E8167' },
  { shape: 'lembah', cut: 'pierced', fill: '#CFC4E7', line: '#7E6DA0' },
  { shape: 'persegi', cut: 'pierced', fill: '#A6E5E3', line: '#2A807F' },
  { shape: 'palang', cut: 'pierced', fill: '#FFD1B4', line: '#9D6B4A' },
  { shape: 'jam', cut: 'pierced', fill: '#DBC2D1', line: '#986485' },
  { shape: 'kawung', cut: 'pierced', fill: '#E9EED4', line: '#727A41' },
  { shape: 'kubah', cut: 'pierced', fill: '#EDF8F2', line: '#6D7772' },
  { shape: 'wajik', cut: 'split', fill: '#498DCF', line: '#3378B8' },
  { shape: 'gunung', cut: 'split', fill: '#B4A05C', line: '#86732E' },
  { shape: 'bulat', cut: 'split', fill: '#D7816D', line: '#AF5D4A' },
  { shape: 'kubah', cut: 'split', fill: '#5C8F7B', line: '#3F836A' },
  { shape: 'jam', cut: 'split', fill: '#A18AB8', line: '#846B9C' },
  { shape: 'panji', cut: 'split', fill: '#009C9F', line: '#008184' },
  { shape: 'lembah', cut: 'split', fill: '#AC7250', line: '#A26947' },
  { shape: 'persegi', cut: 'split', fill: '#A46E8F', line: '#9B6586' },
  { shape: 'palang', cut: 'split', fill: '#7D8727', line: '#717B16' },
  { shape: 'kawung', cut: 'split', fill: '#9FA3A2', line: '#727675' },
];

/** From team number 31 on the emblems begin again. */
export const emblemOf = (team: number): EmblemDesign => {
  const design = emblemDesigns[(team - 1) % emblemDesigns.length];
  if (design === undefined) throw new Error(`there is no team number ${team}`);
  return design;
};
