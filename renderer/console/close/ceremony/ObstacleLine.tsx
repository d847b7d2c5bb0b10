// One thing that stands between now and the ceremony, with the way to where it is mended; it decides nothing.
import { Button } from '@mantine/core';
import type { Obstacle } from '../../../../shared/domain/reveal/readiness.ts';
import { ceremonyText } from '../../../../shared/text/close/ceremony.ts';
import { goTo } from '../../goTo.ts';
import type { RunPane } from '../../run/panes.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

type OfRun = Exclude<Obstacle, { readonly kind: 'tie' | 'nothingCounted' }>;
export type Line = Exclude<Obstacle, { readonly kind: 'tie' }>;

const panes: Readonly<Record<OfRun['kind'], RunPane>> = { sheetsOut: 'sheetsOut', notReadBack: 'readBack', notClosed: 'readBack', dispute: 'sheet' };

export const ObstacleLine = ({ obstacle }: { readonly obstacle: Line }) => {
  const language = useLanguage();
  const { obstacles, mend } = useText(ceremonyText);
  if (obstacle.kind === 'nothingCounted') return <li className="ceremony-line"><span>{obstacles.nothingCounted}</span></li>;
  const { kind, run } = obstacle;
  const exercise = obstacle.exercise[language];
  const words = obstacle.kind === 'sheetsOut' ? !obstacle.hasAny ? obstacles.noneIn(exercise) : obstacles.sheetsOut(exercise, obstacle.teams.join(', '))
    : obstacle.kind === 'dispute' ? obstacles.dispute(exercise, obstacle.team) : obstacles[obstacle.kind](exercise);
  return (
    <li className="ceremony-line">
      <span>{words}</span>
      <Button size="xs" variant="default" aria-label={`${mend[kind]}: ${words}`} onClick={() => goTo({ to: 'run', run, pane: panes[kind] })}>{mend[kind]}</Button>
      {obstacle.kind !== 'sheetsOut' || obstacle.hasAny ? null : <Button size="xs" variant="default" aria-label={`${mend.notHeld}: ${words}`} onClick={() => goTo({ to: 'run', run, pane: 'settings' })}>{mend.notHeld}</Button>}
    </li>
  );
};
