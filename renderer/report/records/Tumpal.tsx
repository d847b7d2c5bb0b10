// The edge of an award: rows of tumpal triangles over the height of the page, as vectors; it says nothing.
const WIDTH = 84;
const STEP = 66;
const ROWS = 13;

/** Pointing in from the left edge, each inside the one before. */
const layers = [{ reach: 54, half: 33, fill: 'var(--panji-6)' }, { reach: 32, half: 20, fill: 'var(--kunyit-4)' }, { reach: 17, half: 10.5, fill: 'var(--panji-9)' }] as const;

export const Tumpal = () => (
  <svg className="tumpal" viewBox={`0 0 ${WIDTH} 794`} preserveAspectRatio="none" aria-hidden="true">
    <rect width={WIDTH} height="794" fill="var(--panji-9)" />
    {Array.from({ length: ROWS }, (_, row) => {
      const middle = row * STEP + 1;
      return (
        <g key={row}>
          <path d={`M${WIDTH} ${middle - 12}L54 ${middle + STEP / 2 - 33}V${middle + 33}L${WIDTH} ${middle + 12}`} fill="none" />
          <path d={`M${WIDTH} ${middle}L54 ${middle + STEP / 2}L${WIDTH} ${middle + STEP}Z`} fill="var(--panji-6)" />
          {layers.map(({ reach, half, fill }) => <path key={reach} d={`M0 ${middle - half}L${reach} ${middle}L0 ${middle + half}Z`} fill={fill} />)}
        </g>
      );
    })}
  </svg>
);
