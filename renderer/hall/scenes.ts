// Which component draws which scene, one line each; it draws nothing itself.
import type { FunctionComponent } from 'react';
import { BlackScene } from './BlackScene.tsx';
import { BlankScene } from './BlankScene.tsx';
import { BoardScene } from './BoardScene.tsx';
import { ClosingScene } from './ClosingScene.tsx';
import { DrawListScene } from './DrawListScene.tsx';
import { DrawScene } from './DrawScene.tsx';
import { LogoScene } from './LogoScene.tsx';
import { MessageScene } from './MessageScene.tsx';
import type { SceneKind, SceneProps } from './sceneProps.ts';
import { TeamsScene } from './TeamsScene.tsx';
import { TimerBoardScene } from './TimerBoardScene.tsx';
import { TimerScene } from './TimerScene.tsx';
import { WelcomeScene } from './WelcomeScene.tsx';

export const scenes: { readonly [Kind in SceneKind]: FunctionComponent<SceneProps<Kind>> } = {
  blank: BlankScene,
  welcome: WelcomeScene,
  timer: TimerScene,
  timerBoard: TimerBoardScene,
  board: BoardScene,
  drawList: DrawListScene,
  draw: DrawScene,
  teams: TeamsScene,
  message: MessageScene,
  logo: LogoScene,
  closing: ClosingScene,
  black: BlackScene,
};
