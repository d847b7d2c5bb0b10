// The sign of a scene on its cue button.
import { IconClock, IconLayoutColumns, IconListNumbers, IconMoon, IconMountain } from '@tabler/icons-react';
import type { Scene } from '../../../shared/domain/model.ts';

const icons: Readonly<Record<Scene, typeof IconClock>> = {
  welcome: IconMountain, timer: IconClock, timerBoard: IconLayoutColumns, board: IconListNumbers, black: IconMoon,
};

export const SceneIcon = ({ scene }: { readonly scene: Scene }) => {
  const Icon = icons[scene];
  return <Icon size={17} stroke={1.6} aria-hidden="true" />;
};
