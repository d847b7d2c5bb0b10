// Which component draws which scene, one line each; it draws nothing itself.
import type { FunctionComponent } from 'react';
import { BlackScene } from './words/BlackScene.tsx';
import { BlankScene } from './words/BlankScene.tsx';
import { BriefingScene } from './briefing/BriefingScene.tsx';
import { BoardScene } from './board/BoardScene.tsx';
import { ClosingScene } from './words/ClosingScene.tsx';
import { CollaborationScene } from './collaboration/CollaborationScene.tsx';
import { DebriefScene } from './debrief/DebriefScene.tsx';
import { DrawListScene } from './draw/DrawListScene.tsx';
import { DrawScene } from './draw/DrawScene.tsx';
import { LogoScene } from './words/LogoScene.tsx';
import { MessageScene } from './words/MessageScene.tsx';
import { NextUpScene } from './programme/NextUpScene.tsx';
import { RunDownScene } from './programme/RunDownScene.tsx';
import { ReflectionScene } from './reflection/ReflectionScene.tsx';
import { RevealScene } from './reveal/RevealScene.tsx';
import type { SceneKind, SceneProps } from './sceneProps.ts';
import { StationsScene } from './timer/StationsScene.tsx';
import { RotationScene } from './rotation/RotationScene.tsx';
import { TeamsScene } from './draw/TeamsScene.tsx';
import { TestCardScene } from './testCard/TestCardScene.tsx';
import { TimerBoardScene } from './timer/TimerBoardScene.tsx';
import { TimerScene } from './timer/TimerScene.tsx';
import { WelcomeScene } from './words/WelcomeScene.tsx';

export const scenes: { readonly [Kind in SceneKind]: FunctionComponent<SceneProps<Kind>> } = {
  blank: BlankScene,
  welcome: WelcomeScene,
  timer: TimerScene,
  timerBoard: TimerBoardScene,
  stations: StationsScene,
  board: BoardScene,
  drawList: DrawListScene,
  draw: DrawScene,
  teams: TeamsScene,
  rundown: RunDownScene,
  nextUp: NextUpScene,
  rotation: RotationScene,
  message: MessageScene,
  logo: LogoScene,
  collaboration: CollaborationScene,
  closing: ClosingScene,
  testCard: TestCardScene,
  black: BlackScene,
  briefing: BriefingScene,
  debrief: DebriefScene,
  reflection: ReflectionScene,
  reveal: RevealScene,
};
