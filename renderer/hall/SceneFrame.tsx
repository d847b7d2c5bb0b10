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
  /** What the scene itself says across the wall, in the place of a demo's band. */
  readonly band?: ReactNode;
  readonly children: ReactNode;
};

export const SceneFrame = ({ name, demo, language, isOvertime = false, band: own, children }: SceneFrameProps) => {
  const isRehearsal = useContext(RehearsalContext);
  // One band, the gravest: a rehearsal of a demo is a rehearsal, and two bands are read by nobody.
  const band = isRehearsal ? <RehearsalBand>{rehearsalText[language].hall}</RehearsalBand> : own ?? (demo ? <DemoBand>{hallText[language].demo}</DemoBand> : null);
  return (
    <section className={`scene ${name}${isOvertime ? ' overtime' : ''}${band === null || band === own ? '' : ' scene-demo'}`}>
      {band}
      {children}
    </section>
  );
};
