// The ring of mountains around Malang as one silhouette with its shaded faces; it draws nothing.

type Point = readonly [x: number, y: number];

/** Along the ridge in thousandths of its width, and metres above the sea. */
const heights: readonly (readonly [x: number, metres: number])[] = [
  [0, 1150], [40, 1500], [75, 2551], [100, 2150], [128, 2400], [158, 2868], [190, 2100],
  [215, 1850], [248, 2045], [300, 1050], [345, 1400], [395, 2282], [430, 1650], [478, 3156],
  [505, 2700], [536, 3339], [590, 1900], [640, 900], [680, 760], [720, 1150], [752, 2150],
  [772, 2329], [800, 2080], [822, 2250], [850, 1850], [880, 2000], [940, 3676], [1000, 1750],
];

/** The tops that throw a shadow: Kawi, Butak, Panderman, Anjasmoro, Welirang, Arjuno, two of Bromo's, Semeru. */
const summits: readonly number[] = [75, 158, 248, 395, 478, 536, 772, 822, 940];

/** The ridge is drawn in a box of these units, stretched to its place. */
export const ridgeBox = { width: 1000, height: 100 } as const;
/** The summit of Semeru, where the flag stands at the end. */
const goal = 940;

const LOWEST = 500;
const SPAN = 3176;
const points: readonly Point[] = heights.map(([x, metres]) => [x, ridgeBox.height - ((metres - LOWEST) / SPAN) * ridgeBox.height]);

const polygon = (corners: readonly Point[]): string =>
  corners.map(([x, y]) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`).join(' ');

/** The whole silhouette, as the points of a polygon. */
export const ridgeOutline: string = polygon([[0, ridgeBox.height], ...points, [ridgeBox.width, ridgeBox.height]]);

/** The face of one mountain that lies away from the light: down the slope to the next valley, and back along a crooked spur. */
const shadedFace = (summit: number): string => {
  const from = points.findIndex(([x]) => x === summit);
  const slope = points.slice(from);
  const turn = slope.findIndex(([, y], i) => (slope[i + 1]?.[1] ?? -1) < y);
  const down = slope.slice(0, turn + 1);
  const [top, valley] = [down[0], down.at(-1)];
  if (top === undefined || valley === undefined) throw new Error(`no summit at ${summit}`);
  const [x, y] = top;
  const width = valley[0] - x;
  const step = Math.min(width, 60);
  const under = (share: number): number => y + share * (ridgeBox.height - y);
  return polygon([
    ...down, [x + 0.57 * width, ridgeBox.height],
    [x + 0.08 * step, ridgeBox.height], [x + 0.15 * step, under(0.65)], [x - 0.06 * step, under(0.32)],
  ]);
};
export const ridgeShades: readonly string[] = summits.map(shadedFace);

/** Where progress (0 to 1) stands on the ridge, in the box's units. */
export const onRidge = (progress: number): { readonly x: number; readonly y: number } => {
  const x = Math.min(1, Math.max(0, progress)) * goal;
  const next = points.findIndex(([at]) => at >= x);
  const [right, left] = [points[next] ?? [goal, 0], points[Math.max(0, next - 1)] ?? [0, 0]];
  const run = right[0] - left[0];
  return { x, y: run === 0 ? right[1] : left[1] + ((x - left[0]) / run) * (right[1] - left[1]) };
};
