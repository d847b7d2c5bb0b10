// The mark, and who invites; for the minutes in which nothing else should be on the wall.
import { Logo } from '../../parts/Logo.tsx';
import { Ridge } from '../../parts/Ridge.tsx';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import './welcome.css';

export const LogoScene = ({ scene: { organiser }, demo, language }: SceneProps<'logo'>) => (
  <SceneFrame name="logo-scene" demo={demo} language={language}>
    <h1 className="blank-mark"><Logo />Kompak</h1>
    <p className="logo-organiser">{organiser}</p>
    <div className="welcome-ridge"><Ridge /></div>
  </SceneFrame>
);
