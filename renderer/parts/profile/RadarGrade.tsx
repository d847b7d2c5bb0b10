// A grade beside the upright spoke of the radar, standing upright itself; it knows no value.
type Props = { readonly x: number | string; readonly y: number | string; readonly payload: { readonly value: number } };

/** To the left of the spoke, in pixels. */
const BESIDE = 4;

export const RadarGrade = ({ x, y, payload }: Props) => <text x={Number(x) - BESIDE} y={y} dy=".35em" textAnchor="end" fill="var(--text2)">{payload.value}</text>;
