// The results as they are told, one step at a time: what is on the wall is in the payload, and nothing else is.
import { formatPoints } from '../../../shared/text/format.ts';
import { SceneFrame } from '../SceneFrame.tsx';
import type { SceneProps } from '../sceneProps.ts';

export const RevealScene = ({ scene: { step }, demo, language }: SceneProps<'reveal'>) => (
  <SceneFrame name="reveal-scene" demo={demo} language={language}>
    {step.kind === 'row' || step.kind === 'team' ? step.teams.map(({ team, name, total }) => <p key={team}>{name} {total === null ? '' : formatPoints(total, language)}</p>) : null}
  </SceneFrame>
);
