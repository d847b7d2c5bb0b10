// A value's name at its spoke of the radar, on two lines where it is long; it knows no value.
type Props = { readonly x: number | string; readonly y: number | string; readonly cy?: number | string; readonly textAnchor?: 'start' | 'middle' | 'end' | 'inherit'; readonly payload: { readonly value: string } };

const LONGEST = 14;
const LONGEST_WORD = 18;
const cut = (line: string): string => (line.length <= LONGEST_WORD ? line : `${line.slice(0, LONGEST_WORD - 1).trimEnd()}…`);

/** The first words, as far as they fit, and the rest. */
const linesOf = (name: string): readonly string[] => {
  const space = name.lastIndexOf(' ', LONGEST);
  return name.length <= LONGEST || space < 0 ? [cut(name)] : [name.slice(0, space), cut(name.slice(space + 1))];
};

export const RadarName = ({ x, y, cy, textAnchor, payload }: Props) => {
  const lines = linesOf(payload.value);
  // Above the web the last line stands on the spoke's end; elsewhere the lines are centred on it.
  const first = textAnchor === 'middle' && Number(y) < Number(cy) ? 1.2 - lines.length * 1.2 : 0.35 - (lines.length - 1) * 0.6;
  return (
    <text x={x} y={y} textAnchor={textAnchor} fill="var(--text)">
      {lines.map((line, i) => <tspan key={line} x={x} dy={i === 0 ? `${first}em` : '1.2em'}>{line}</tspan>)}
    </text>
  );
};
