// The exercises of the rehearsal as their printed sheets have them, written down a second time by hand; it looks nothing up in the library.

/** Seconds, whole units or points, as printed. */
export type Rule =
  | { readonly kind: 'time'; readonly target: number; readonly limit: number }
  | { readonly kind: 'counted'; readonly full: number; readonly isShared?: true }
  | { readonly kind: 'amiss'; readonly most: number }
  | { readonly kind: 'rated' };
export type Cost = { readonly seconds?: number; readonly units?: number; readonly points?: number; readonly ceiling?: number };
export type SheetRule = {
  readonly rule: Rule | { readonly kind: 'parts'; readonly parts: readonly (readonly [weight: number, rule: Rule])[] };
  readonly costs: Readonly<Record<string, Cost>>;
  /** In per cent. */
  readonly resultWeight: number;
  readonly values: readonly string[];
};

const sheet = (rule: SheetRule['rule'], values: string, costs: SheetRule['costs'] = {}, resultWeight = 60): SheetRule => ({ rule, costs, resultWeight, values: values.split(' ') });
const simulation = (values: string, costs: SheetRule['costs']): SheetRule => sheet({ kind: 'rated' }, values, costs, 70);
const time = (target: number, limit: number): Rule => ({ kind: 'time', target, limit });
const counted = (full: number): Rule => ({ kind: 'counted', full });

export const sheetRules: Readonly<Record<string, SheetRule>> = {
  'pipa-bocor': sheet(time(240, 720), 'KL AD BP', { 'ember-jatuh': { seconds: 10 }, 'alat-penyumbat': { seconds: 20 } }),
  yel: sheet({ kind: 'rated' }, 'HA KL', { 'lewat-waktu': { points: 5 }, 'tanpa-nama': { points: 5 } }),
  'baris-bisu': sheet(time(180, 480), 'KL AD', { kata: { seconds: 15 }, 'salah-urut': { seconds: 20 } }),
  'gambar-punggung': sheet(counted(18), 'BP KO', { bertanya: { units: 1 } }),
  menara: sheet(counted(70), 'AD KO KL', { menempel: { points: 10 }, 'tidak-berdiri': { ceiling: 0 } }),
  'jalur-bola': sheet(counted(10), 'KL AK', { tangan: { points: 5 } }),
  hitung20: sheet(counted(20), 'HA KL'),
  'sim-aduan': simulation('BP AK KL', { 'tak-terjawab': { points: 4 }, dilempar: { points: 6 } }),
  'sim-berkas': simulation('BP AD HA', { 'minta-lagi': { points: 10 } }),
  'papan-angka': sheet({ kind: 'parts', parts: [[60, time(20, 90)], [40, { kind: 'rated' }]] }, 'KO AD KL', { 'salah-urut': { seconds: 3 }, 'dua-orang': { seconds: 3 } }),
  lereng: sheet({ kind: 'amiss', most: 72 }, 'KO HA KL', { voting: { points: 10 } }),
  'sim-banjir': simulation('KL AD AK BP', { keselamatan: { points: 8 } }),
  rantai: sheet({ kind: 'counted', full: 9, isShared: true }, 'KL LO AK'),
  'sim-ruas': simulation('KL AK LO', { urutan: { points: 5 } }),
};

/** The seven values in the order of their name. */
export const sevenValues = ['BP', 'AK', 'KO', 'HA', 'LO', 'AD', 'KL'] as const;
