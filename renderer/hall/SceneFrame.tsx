// The whole wall of one scene: its ground, in overtime red, and the word DEMO where it is one.
import type { ReactNode } from 'react';
import { hallText } from '../../shared/text/hall.ts';
import type { Language } from '../../shared/units.ts';
import { DemoBand } from '../parts/DemoBand.tsx';

export type SceneFrameProps = {
  readonly name: string;
  readonly demo: boolean;
  readonly language: Language;
  readonly isOvertime?: boolean;
  readonly children: ReactNode;
};

export const SceneFrame = ({ name, demo, language, isOvertime = false, children }: SceneFrameProps) => (
  <section className={`scene ${name}${isOvertime ? ' overtime' : ''}${demo ? ' scene-demo' : ''}`}>
    {demo ? <DemoBand>{hallText[language].demo}</DemoBand> : null}
    {children}
  </section>
);
