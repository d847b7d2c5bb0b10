// The ceremony on the wall, one step at a time: it draws the step it is given and knows none before or after it.
import { hallRevealText } from '../../../shared/text/hallReveal.ts';
import type { SceneProps } from '../sceneProps.ts';
import { HeldTitle } from './HeldTitle.tsx';
import { ReadRows } from './ReadRows.tsx';
import { RevealFrame } from './RevealFrame.tsx';
import { progressOf } from './revealWords.ts';

export const RevealScene = ({ scene, demo, language }: SceneProps<'reveal'>) => {
  const { step, name } = scene;
  const text = hallRevealText[language];
  switch (step.kind) {
    case 'row': return <ReadRows scene={scene} step={step} demo={demo} language={language} />;
    case 'title':
    case 'team': return <HeldTitle scene={scene} step={step} demo={demo} language={language} />;
    case 'opening':
    case 'end': return (
      <RevealFrame scene={scene} step={step.kind} progress={progressOf(step)} demo={demo} language={language}>
        <div className="reveal-words">
          <h1>{step.kind === 'opening' ? text.title : text.end}</h1>
          <p>{step.kind === 'opening' ? name : text.endWords}</p>
        </div>
      </RevealFrame>
    );
  }
};
