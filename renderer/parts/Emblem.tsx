// One team's emblem, as large as the text around it; the name beside it says who it is.
import { useId } from 'react';
import type { EmblemShape } from '../design/emblems.ts';
import { emblemOf, emblemShapes, splitWidth } from '../design/emblems.ts';
import './emblem.css';

/** The square of 24 with the margin that its outline needs. */
const FROM = -1;
const SIZE = 26;

const circle = ([x, y, r]: readonly [number, number, number]): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

/** The two halves, each cut off by its own little viewport; the line along the gap is part of the outline. */
const Halves = ({ path, split: { axis, at }, fill }: Pick<EmblemShape, 'path' | 'split'> & { readonly fill: string }) => {
  const id = useId();
  const before = at - splitWidth / 2 - FROM;
  const after = at + splitWidth / 2;
  const half = (start: number, length: number, edge: number) => {
    const box = axis === 'across'
      ? { x: FROM, y: start, width: SIZE, height: length }
      : { x: start, y: FROM, width: length, height: SIZE };
    return (
      <svg {...box} viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}>
        <path d={path} fill={fill} />
        <path d={axis === 'across' ? `M${FROM} ${edge}h${SIZE}` : `M${edge} ${FROM}v${SIZE}`} clipPath={`url(#${id})`} />
      </svg>
    );
  };
  return (
    <>
      <clipPath id={id}><path d={path} /></clipPath>
      {half(FROM, before, FROM + before)}
      {half(after, FROM + SIZE - after, after)}
    </>
  );
};

export type EmblemProps = {
  /** The team's number; above 30 the emblems begin again. */
  readonly number: number;
};

export const Emblem = ({ number }: EmblemProps) => {
  const { shape, cut, fill } = emblemOf(number);
  const { path, holes, split } = emblemShapes[shape];
  return (
    <svg className="emblem" viewBox={`${FROM} ${FROM} ${SIZE} ${SIZE}`} data-silhouette={`${shape}-${cut}`} aria-hidden="true">
      {cut === 'split'
        ? <Halves path={path} split={split} fill={fill} />
        : <path d={cut === 'pierced' ? [path, ...holes.map(circle)].join('') : path} fill={fill} fillRule="evenodd" />}
    </svg>
  );
};
