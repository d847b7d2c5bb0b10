// The step "Rotasi": nobody to rotate yet, a rotation being planned, or a disruption being planned around.
import './rotation.css';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { TeamsView } from '../../../../shared/domain/draw/draw.ts';
import type { Rotation } from '../../../../shared/domain/rotation/schemas.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { EmptyBox } from '../../EmptyBox.tsx';
import { useText } from '../../useLanguage.ts';
import { Pane } from '../Pane.tsx';
import type { Step } from '../steps.ts';
import { DisruptionPane } from './DisruptionPane.tsx';
import type { RotationDraft } from './rotationDraft.ts';
import { RotationPlan } from './RotationPlan.tsx';

type Props = {
  readonly rotation: Rotation | null;
  readonly teams: TeamsView['teams'];
  readonly runs: readonly RunView[];
  readonly onStep: (step: Step) => void;
};

export const RotationPane = ({ rotation, teams, runs, onStep }: Props) => {
  const { title, leadEmpty, needsTeams } = useText(prepareText).rotation;
  const [typed, setTyped] = useState<RotationDraft | null>(null);
  const [isDisrupted, setDisrupted] = useState(false);
  if (teams.length === 0 && rotation === null) {
    return (
      <Pane title={title} lead={leadEmpty} keys={[]}>
        <div className="pane-body">
          <EmptyBox title={needsTeams.title} sentence={needsTeams.what}><Button onClick={() => onStep('draw')}>{needsTeams.toDraw}</Button></EmptyBox>
        </div>
      </Pane>
    );
  }
  return isDisrupted && rotation !== null
    ? <DisruptionPane key={rotation.version} rotation={rotation} teams={teams} onDone={() => setDisrupted(false)} />
    : <RotationPlan rotation={rotation} teams={teams} runs={runs} typed={typed} onType={setTyped} onDisrupt={() => setDisrupted(true)} />;
};
