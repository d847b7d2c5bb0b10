// The sign of each scene on its cue, one line each.
import {
  IconClock, IconFlag, IconHeartHandshake, IconLayoutColumns, IconListNumbers, IconMessage, IconMoon, IconMountain,
} from '@tabler/icons-react';
import type { Scene } from '../../../shared/domain/model.ts';

const icons: Readonly<Record<Scene, typeof IconClock>> = {
  welcome: IconMountain,
  timer: IconClock,
  timerBoard: IconLayoutColumns,
  board: IconListNumbers,
  message: IconMessage,
  logo: IconFlag,
  closing: IconHeartHandshake,
  black: IconMoon,
};

export const SceneIcon = ({ scene }: { readonly scene: Scene }) => {
  const Icon = icons[scene];
  return <Icon size={17} stroke={1.6} aria-hidden="true" />;
};
