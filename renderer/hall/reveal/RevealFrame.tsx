// The ground every step of the reveal stands on: what it is, whose retreat, how far the show has come over the mountains, and the band of a rehearsal.
import type { ReactNode } from 'react';
import { hallRevealText } from '../../../shared/text/hallReveal.ts';
import { Ridge } from '../../parts/Ridge.tsx';
import { lettersIn } from '../nameFit.ts';
import type { SceneProps } from '../sceneProps.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import { useIsSquare } from '../useIsSquare.ts';
import type { TeamsLayout } from './revealLayout.ts';
import './reveal.css';

/** Letters of the retreat's name on two lines beside the words at the left; a longer one is left out. */
const ROOM = { wide: 100, square: 60 } as const;

export type RevealFrameProps = Pick<SceneProps<'reveal'>, 'demo' | 'language'> & {
  readonly scene: Pick<SceneProps<'reveal'>['scene'], 'rehearsal' | 'name'>;
  readonly step: string;
  /** 0 to 1. */
  readonly progress: number;
  readonly ridge?: TeamsLayout['ridge'];
  /** Stands where else the retreat's name does. */
  readonly aside?: string | null;
  readonly children: ReactNode;
};

export const RevealFrame = ({ scene: { rehearsal, name }, step, progress, ridge = 'tall', aside = null, demo, language, children }: RevealFrameProps) => {
  const text = hallRevealText[language];
  const room = ROOM[useIsSquare() ? 'square' : 'wide'];
  return (
    <SceneFrame
      name={`reveal reveal-${step}${rehearsal ? ' reveal-rehearsal' : ''}`} demo={demo} language={language}
      {...(rehearsal ? { band: <p className="reveal-band"><strong>{text.rehearsal}</strong><span>{text.shuffled}</span></p> } : {})}
    >
      <header className="scene-head">
        {step === 'opening' ? <span /> : <p>{text.title}</p>}
        {aside !== null ? <p>{aside}</p> : step === 'opening' || lettersIn(name) > room ? null : <p className="scene-aside">{name}</p>}
      </header>
      {ridge === 'none' ? null : <div className="reveal-ridge" data-ridge={ridge}><Ridge progress={progress} /></div>}
      {children}
    </SceneFrame>
  );
};
