// All that stands between now and the ceremony in the runs: Enter goes where the first is mended, the arrows choose another; it decides nothing.
import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { useKeys } from '../../keys/useKeys.ts';
import type { Line } from './ObstacleLine.tsx';
import { ObstacleLine } from './ObstacleLine.tsx';

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

export const ObstacleList = ({ obstacles }: { readonly obstacles: readonly Line[] }) => {
  const list = useRef<HTMLUListElement>(null);
  const buttons = (): readonly HTMLButtonElement[] => [...(list.current?.querySelectorAll('button') ?? [])];
  const beside = (by: 1 | -1): void => {
    const all = buttons();
    const at = all.findIndex((each) => each === document.activeElement);
    (all[at + by] ?? all[Math.max(at, 0)])?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = steps[event.key];
    if (by === undefined) return;
    event.preventDefault();
    beside(by);
  };
  useKeys({ ArrowDown: () => beside(1), ArrowUp: () => beside(-1), Enter: () => buttons()[0]?.click() });
  return (
    <div role="presentation" onKeyDown={onKeyDown}>
      <ul className="ceremony-lines" ref={list}>{obstacles.map((obstacle) => <ObstacleLine key={JSON.stringify(obstacle)} obstacle={obstacle} />)}</ul>
    </div>
  );
};
