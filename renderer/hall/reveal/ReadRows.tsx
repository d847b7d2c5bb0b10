// The places that are read out one after the other: what was read stays, what is read now is the plate, and no later name is in the page.
import type { CSSProperties } from 'react';
import { Emblem } from '../../parts/Emblem.tsx';
import { GlidingRows } from '../../parts/GlidingRows.tsx';
import { Place } from '../../parts/Place.tsx';
import { Points } from '../../parts/Points.tsx';
import { nameFit } from '../nameFit.ts';
import type { SceneProps } from '../sceneProps.ts';
import { useIsSquare } from '../useIsSquare.ts';
import { RevealFrame } from './RevealFrame.tsx';
import { rowsLayout } from './revealRows.ts';
import { lastReason, progressOf } from './revealWords.ts';

type Scene = SceneProps<'reveal'>['scene'];
export type ReadRowsProps = Pick<SceneProps<'reveal'>, 'demo' | 'language'> & {
  readonly scene: Scene;
  readonly step: Extract<Scene['step'], { readonly kind: 'row' }>;
};

/** Letters on one line of a name, at full size and a size smaller. */
const LINE = { wide: [0, 24, 20, 12], square: [0, 16, 12, 12] } as const;

export const ReadRows = ({ scene, step, demo, language }: ReadRowsProps) => {
  const shape = useIsSquare() ? 'square' : 'wide';
  const { columns, perColumn, height, rows, free } = rowsLayout(step, shape);
  const line = LINE[shape][columns] ?? 12;
  return (
    <RevealFrame scene={scene} step="row" progress={progressOf(step)} ridge="none" aside={lastReason(step, language)} demo={demo} language={language}>
      <div className="reveal-rows" data-columns={columns} style={{ '--columns': columns, '--row-height': `${height}vh` } as CSSProperties}>
        <GlidingRows
          rows={rows}
          slot={(_, rank) => ({
            left: `calc(${Math.floor((rank + free) / perColumn)} * var(--step))`, top: `${((rank + free) % perColumn) * height}vh`, height: `${height}vh`,
          })}
        >
          {({ number, name, place, tied, isNew, total }) => (
            <div className={isNew ? 'read-row inverted' : 'read-row'}>
              <Place place={place} tied={tied} />
              <Emblem number={number} />
              <span className="reveal-name" data-fit={nameFit(name, line, 2 * line)}>{name}</span>
              <Points points={total} language={language} />
            </div>
          )}
        </GlidingRows>
      </div>
    </RevealFrame>
  );
};
