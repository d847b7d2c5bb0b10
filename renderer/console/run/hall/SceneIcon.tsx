// The sign of each scene on its cue, one line each.
import {
  IconArrowsSplit2, IconClock, IconFingerprint, IconFlag, IconFlame, IconHeartHandshake, IconLayoutColumns, IconListDetails, IconLayoutGrid, IconListCheck, IconListNumbers, IconMessage, IconMessages, IconMoon, IconMountain,
  IconCirclesRelation, IconGridDots,
  IconPlayerTrackNext, IconRotateClockwise2, IconTrophy, IconUsersGroup,
} from '@tabler/icons-react';
import type { Scene } from '../../../../shared/domain/hall/schemas.ts';

const icons: Readonly<Record<Scene, typeof IconClock>> = {
  welcome: IconMountain,
  timer: IconClock,
  timerBoard: IconLayoutColumns,
  stations: IconLayoutGrid,
  board: IconListNumbers,
  drawList: IconFingerprint,
  draw: IconArrowsSplit2,
  teams: IconUsersGroup,
  rundown: IconListDetails,
  nextUp: IconPlayerTrackNext,
  rotation: IconRotateClockwise2,
  message: IconMessage,
  reveal: IconTrophy,
  logo: IconFlag,
  collaboration: IconCirclesRelation,
  closing: IconHeartHandshake,
  testCard: IconGridDots,
  black: IconMoon,
  briefing: IconListCheck,
  debrief: IconMessages,
  reflection: IconFlame,
};

export const SceneIcon = ({ scene }: { readonly scene: Scene }) => {
  const Icon = icons[scene];
  return <Icon size={17} stroke={1.6} aria-hidden="true" />;
};
