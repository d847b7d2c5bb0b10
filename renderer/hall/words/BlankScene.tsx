// Before a retreat is open: the mark and the mountains, so that the room sees the wall is alive.
import { Logo } from '../../parts/Logo.tsx';
import { Ridge } from '../../parts/Ridge.tsx';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import './welcome.css';

export const BlankScene = ({ demo, language }: SceneProps<'blank'>) => (
  <SceneFrame name="blank" demo={demo} language={language}>
    <h1 className="blank-mark"><Logo />Kompak</h1>
    <div className="welcome-ridge"><Ridge /></div>
  </SceneFrame>
);
