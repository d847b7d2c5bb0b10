// The edge of a landscape sheet: rows of tumpal triangles over its whole height, as vectors; it says nothing and knows no certificate.

const [TILES, HEIGHT] = [14, 66] as const;
const each = (path: (top: number) => string): string => Array.from({ length: TILES }, (_, i) => path(i * HEIGHT)).join('');
/** One path a colour for the whole edge, so that hundreds of sheets stay small. */
const large = each((top) => `M0 ${top}L53 ${top + 33}L0 ${top + 66}Z`) + each((top) => `M84 ${top - 33}L53 ${top}L84 ${top + 33}Z`) + `M84 ${TILES * HEIGHT - 33}L53 ${TILES * HEIGHT}H84Z`;
const bright = each((top) => `M0 ${top + 13}L33 ${top + 33}L0 ${top + 53}Z`);
const inner = each((top) => `M0 ${top + 22}L18 ${top + 33}L0 ${top + 44}Z`);
const core = each((top) => `M0 ${top + 28}L8 ${top + 33}L0 ${top + 38}Z`);

export const TumpalEdge = () => (
  <svg className="tumpal-edge" viewBox={`0 0 84 ${TILES * HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
    <path className="tumpal-ground" d={`M0 0H84V${TILES * HEIGHT}H0Z`} />
    <path className="tumpal-large" d={large} />
    <path className="tumpal-bright" d={bright} />
    <path className="tumpal-large" d={inner} />
    <path className="tumpal-ground" d={core} />
  </svg>
);
