// The whole wall of one scene: its ground, in overtime red, and the band of a rehearsal or a demo where it is one.
import type { ReactNode } from 'react';
import { useContext } from 'react';
import { hallText } from '../../shared/text/hall.ts';
import { rehearsalText } from '../../shared/text/rehearsal.ts';
import type { Language } from '../../shared/units.ts';
import { DemoBand } from '../parts/DemoBand.tsx';
import { RehearsalBand } from '../parts/RehearsalBand.tsx';
import { RehearsalContext } from './rehearsalContext.ts';

export type SceneFrameProps = {
  readonly name: string;
  readonly demo: boolean;
  readonly language: Language;
  readonly isOvertime?: boolean;
  readonly children: ReactNode;
};

export const SceneFrame = ({ name, demo, language, isOvertime = false, children }: SceneFrameProps) => {
  const isRehearsal = useContext(RehearsalContext);
  // A rehearsal of a demo is a rehearsal: that is what must not be missed.
  const band = isRehearsal ? <RehearsalBand>{rehearsalText[language].hall}</RehearsalBand> : demo ? <DemoBand>{hallText[language].demo}</DemoBand> : null;
  return (
    <section className={`scene ${name}${isOvertime ? ' overtime' : ''}${band === null ? '' : ' scene-demo'}`}>
      {band}
      {children}
    </section>
  );
};
