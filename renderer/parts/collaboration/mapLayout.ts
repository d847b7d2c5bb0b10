// Where each agency of a map stands and how its links bend: two columns of names that read downward, bent outward so that every line runs between them; it draws nothing.
import type { DrawnAgency, DrawnLink, Drawing } from '../../../shared/domain/collaboration/drawing.ts';
import type { AgencyKind } from '../../../shared/domain/collaboration/kind.ts';

/** All in units of the drawing, which is `width` wide. */
export type MapSize = { readonly width: number; /** Between one name and the next, where there is room. */ readonly row: number; readonly letters: number; /** How far the marks stand from the middle, in parts of the width. */ readonly reach: number };
/** A folded map of a city's agencies is seen whole in a window 768 high. */
export const consoleSize: MapSize = { width: 1000, row: 23.2, letters: 12.5, reach: 0.21 };
/** For a narrow window. */
export const narrowSize: MapSize = { width: 760, row: 23.2, letters: 12.5, reach: 0.18 };
export const paperSize: MapSize = { width: 640, row: 25, letters: 11, reach: 0.17 };

export type PlacedAgency = { readonly side: 'left' | 'right'; readonly x: number; readonly y: number; readonly lines: readonly string[]; readonly letters: number };
/** The name of a kind over its agencies, once in each column it stands in. */
export type PlacedHeading = { readonly kind: AgencyKind; readonly side: 'left' | 'right'; readonly x: number; readonly y: number };
export type MapLayout = {
  readonly width: number; readonly height: number; readonly row: number;
  readonly agencies: readonly PlacedAgency[];
  readonly headings: readonly PlacedHeading[];
};

const LEAST_ROW = 14;
/** The height a map should not grow over while rows can be nearer to each other. */
const TALLEST = 570;
/** Between a mark and its name. */
export const BESIDE = 11;
/** Of a letter's height, on average. */
const LETTER_WIDTH = 0.56;
const LINE_HEIGHT = 1.12;

const SHORT: readonly (readonly [RegExp, string])[] = [[/^Kecamatan /, 'Kec. '], [/^Kelurahan /, 'Kel. '], [/^Bagian /, 'Bag. ']];
/** As lists and maps of narrow room write it. */
export const shortAgency = (name: string): string => SHORT.reduce((short, [long, brief]) => short.replace(long, brief), name);

/** In two lines as even as words allow, or in one. */
const balanced = (name: string): readonly string[] => {
  const words = name.split(' ');
  const ways = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const);
  const longest = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length));
  return ways.toSorted((one, other) => longest(one) - longest(other))[0] ?? [name];
};

const cut = (line: string, most: number): string => (line.length <= most ? line : `${line.slice(0, Math.max(1, most - 1)).trimEnd()}…`);

/** The name in the room there is: on one line, else on two where rows leave it, else cut. */
const lettering = (name: string, room: number, row: number, most: number): Pick<PlacedAgency, 'lines' | 'letters'> => {
  const letters = Math.min(most, row * 0.92);
  const fits = (line: string, size: number): boolean => line.length * size * LETTER_WIDTH <= room;
  if (fits(name, letters)) return { lines: [name], letters };
  const two = balanced(name);
  const small = Math.min(letters, row / (2 * LINE_HEIGHT));
  if (small >= letters * 0.82 && two.every((line) => fits(line, small))) return { lines: two, letters: small };
  return { lines: [cut(name, Math.floor(room / (letters * LETTER_WIDTH)))], letters };
};

type Row = { readonly kind: AgencyKind; readonly node: number | null };

/** Each kind under its heading; a kind that goes on in the second column has its heading there again. */
const columnsOf = (nodes: readonly DrawnAgency[]): readonly [readonly Row[], readonly Row[]] => {
  const kinds = nodes.map(({ kind }) => kind);
  const rows = nodes.flatMap(({ kind }, node): readonly Row[] => (kinds[node - 1] === kind ? [{ kind, node }] : [{ kind, node: null }, { kind, node }]));
  const half = Math.ceil(rows.length / 2);
  // Best where a kind begins, if one does near the middle; no heading ends the first column.
  const begins = [0, -1, 1, -2, 2].map((off) => half + off).find((place) => place > 0 && rows[place]?.node === null);
  const at = begins ?? half;
  const [left, right] = [rows.slice(0, at), rows.slice(at)];
  const first = right[0];
  return [left, first === undefined || first.node === null ? right : [{ kind: first.kind, node: null }, ...right]];
};

export const nameOf = ({ name, wards }: DrawnAgency, wardsWords: (wards: number) => string): string => (wards === 0 ? shortAgency(name) : `${shortAgency(name)} ${wardsWords(wards)}`);

/** `wardsWords`: what stands after the name of a district with wards in it. */
export const mapLayout = ({ nodes }: Drawing, size: MapSize, wardsWords: (wards: number) => string): MapLayout => {
  const columns = columnsOf(nodes);
  const rows = Math.max(1, ...columns.map((column) => column.length));
  const row = Math.max(LEAST_ROW, Math.min(size.row, TALLEST / rows));
  const height = (rows + 1) * row;
  const [across, down] = [size.width * size.reach, height / 2];
  const agencies: PlacedAgency[] = [];
  const headings: PlacedHeading[] = [];
  columns.forEach((column, which) => {
    const side = which === 0 ? 'left' : 'right';
    // A shorter column stands in the middle.
    const top = (height - column.length * row) / 2;
    column.forEach(({ kind, node }, i) => {
      const y = top + (i + 0.5) * row;
      const reach = across * (1 - Math.abs((y - down) / down) ** 3.2) ** 0.4;
      const x = size.width / 2 + (side === 'left' ? -reach : reach);
      const drawn = node === null ? undefined : nodes[node];
      if (node === null || drawn === undefined) headings.push({ kind, side, x, y });
      else agencies[node] = { side, x, y, ...lettering(nameOf(drawn, wardsWords), size.width / 2 - reach - BESIDE - 2, row, size.letters) };
    });
  });
  return { width: size.width, height, row, agencies, headings };
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** A line that bends toward the middle, so that what goes to the same place runs together. */
export const linkPath = (layout: MapLayout, { a, b }: Pick<DrawnLink, 'a' | 'b'>): string => {
  const [from, to] = [layout.agencies[a], layout.agencies[b]];
  if (from === undefined || to === undefined) return '';
  const [middle, isAcross] = [{ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, from.side !== to.side];
  // Neighbours of one column need no way through the middle.
  const pull = isAcross ? 0.4 : Math.min(0.9, 0.25 + (1.6 * Math.abs(from.y - to.y)) / layout.height);
  const x = middle.x + (layout.width / 2 - middle.x) * pull;
  const y = middle.y + (layout.height / 2 - middle.y) * (isAcross ? 0.3 : 0.3 * pull);
  return `M${round(from.x)} ${round(from.y)}Q${round(x)} ${round(y)} ${round(to.x)} ${round(to.y)}`;
};
