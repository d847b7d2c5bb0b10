// A title, alone and then above its teams: it moves by transform alone, and no team is in the page before its own payload.
import type { CSSProperties } from 'react';
import { useState } from 'react';
import { titleWords } from '../../../shared/text/awardTitle.ts';
import { aheadWords } from '../../../shared/text/tieChain.ts';
import { Emblem } from '../../parts/Emblem.tsx';
import { Points } from '../../parts/Points.tsx';
import type { SceneProps } from '../sceneProps.ts';
import { useIsSquare } from '../useIsSquare.ts';
import { Confetti } from './Confetti.tsx';
import { RevealFrame } from './RevealFrame.tsx';
import { teamsLayout, titleLayout } from './revealLayout.ts';
import { measureWords, progressOf } from './revealWords.ts';

type Scene = SceneProps<'reveal'>['scene'];
export type HeldTitleProps = Pick<SceneProps<'reveal'>, 'demo' | 'language'> & {
  readonly scene: Scene;
  readonly step: Extract<Scene['step'], { readonly kind: 'title' | 'team' }>;
};

const vh = (value: number): string => `${value.toFixed(2)}vh`;

export const HeldTitle = ({ scene, step, demo, language }: HeldTitleProps) => {
  const shape = useIsSquare() ? 'square' : 'wide';
  const { title } = step;
  const words = titleWords(title, language);
  const { size, top, above } = titleLayout(words, shape);
  // A wall that comes late, or comes back, shows the team whole at once; only who saw the title sees it move.
  const [sawTitle, setSawTitle] = useState(step.kind === 'title');
  if (step.kind === 'title' && !sawTitle) setSawTitle(true);
  const layout = step.kind === 'team' ? teamsLayout(step.teams, shape, step.parting !== undefined) : null;
  const [first] = step.kind === 'team' ? step.teams : [];
  return (
    <RevealFrame scene={scene} step={step.kind} progress={progressOf(step)} ridge={layout?.ridge ?? 'tall'} demo={demo} language={language}>
      <h1
        className="reveal-held"
        style={{ '--size': vh(size), '--top': vh(top), '--above-top': vh(above.top), '--above': above.scale.toFixed(4) } as CSSProperties}
      >
        {words}
      </h1>
      <span className="reveal-dash" style={{ '--above-top': vh(above.top), '--line': vh(above.scale * size) } as CSSProperties} />
      {step.kind === 'team' && layout !== null ? (
        <div className="reveal-winners" data-seen={sawTitle}>
          <ul className="reveal-teams" style={{ '--size': vh(layout.size), '--apart': vh(layout.apart), '--columns': layout.columns } as CSSProperties}>
            {step.teams.map(({ team, number, name }) => <li key={team}><Emblem number={number} /><span>{name}</span></li>)}
          </ul>
          {step.measure === null ? null : (
            <p className="reveal-measure"><Points points={step.measure} language={language} /> <span className="scene-aside">{measureWords(title, language)}</span></p>
          )}
          {step.parting === undefined ? null : <p className="reveal-reason">{aheadWords(step.parting.by, step.parting.below, language)}</p>}
        </div>
      ) : null}
      {sawTitle && title.kind === 'place' && title.place === 1 && first !== undefined ? <Confetti number={first.number} /> : null}
    </RevealFrame>
  );
};
