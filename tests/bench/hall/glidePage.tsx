// The page of the glide bench: a hundred rows of the hall's board that can be shuffled, or an animation with nothing in it.
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../renderer/design/hall.css';
import '../../../renderer/hall/board/board.css';
import '../../../renderer/hall/hall.css';
import './glide.css';
import { Emblem } from '../../../renderer/parts/Emblem.tsx';
import { GlidingRows } from '../../../renderer/parts/GlidingRows.tsx';
import { Place } from '../../../renderer/parts/Place.tsx';
import { Points } from '../../../renderer/parts/Points.tsx';
import type { TeamId } from '../../../shared/units.ts';
import { hundredths } from '../../../shared/units.ts';

declare global {
  /** Puts the rows into another order; the same number gives the same one. */
  var shuffle: (n: number) => void;
}

const ROWS = 100;
const COLUMNS = 4;
const ROWS_HEIGHT = 90;
const PER_COLUMN = ROWS / COLUMNS;

const order = (n: number): readonly number[] => {
  let seed = n * 2_654_435_761;
  const chance = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed;
  };
  return Array.from({ length: ROWS }, (_, i) => ({ i, at: chance() })).toSorted((a, b) => a.at - b.at).map(({ i }) => i);
};

const Board = () => {
  const [turn, setTurn] = useState(0);
  useEffect(() => { globalThis.shuffle = setTurn; }, []);
  const rows = order(turn).map((i, rank) => ({ team: `t${i}` as TeamId, number: i + 1, name: `Regu ${i + 1}`, place: rank + 1, total: hundredths(9_900 - rank * 37) }));
  return (
    <main className="hall">
      <section className="scene">
        <div className="board-rows board-many glide-rows">
          <GlidingRows rows={rows} slot={(_, rank) => ({
            left: `${Math.floor(rank / PER_COLUMN) * 44}vh`, top: `${(rank % PER_COLUMN) * (ROWS_HEIGHT / PER_COLUMN)}vh`, height: `${ROWS_HEIGHT / PER_COLUMN}vh`,
          })}>
            {({ number, name, place, total }) => (
              <div className={place === 1 ? 'many-row inverted' : 'many-row'}>
                <Place place={place} tied={false} /><Emblem number={number} /><span className="board-name">{name}</span><Points points={total} language="id" />
              </div>
            )}
          </GlidingRows>
        </div>
      </section>
    </main>
  );
};

const Nothing = () => {
  useEffect(() => {
    globalThis.shuffle = (n) => {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      document.querySelector('.hall')?.animate([{ opacity: 1 }, { opacity: n % 2 === 0 || still ? 1 : 0.99 }], 600);
    };
  }, []);
  return <main className="hall" />;
};

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(location.search === '?nothing' ? <Nothing /> : <Board />);
