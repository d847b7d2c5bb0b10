// The draw's step: nobody to draw, a draw being prepared, or the teams that stand.
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DrawView } from '../../../../shared/domain/draw/drawView.ts';
import type { Person } from '../../../../shared/domain/things.ts';
import type { TeamsView } from '../../../../shared/domain/draw/draw.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { Editable } from '../../Editable.tsx';
import { EmptyBox } from '../../EmptyBox.tsx';
import { useText } from '../../useLanguage.ts';
import { Pane } from '../Pane.tsx';
import type { Step } from '../steps.ts';
import { DrawnTeams } from './DrawnTeams.tsx';
import { DrawSetup } from './DrawSetup.tsx';

type Props = {
  readonly people: readonly Person[];
  readonly teams: TeamsView;
  readonly draw: DrawView;
  readonly onStep: (step: Step) => void;
};

export const DrawPane = ({ people, teams, draw, onStep }: Props) => {
  const text = useText(prepareText).draw;
  const [names, setNames] = useState<readonly string[]>([]);
  const [isRedrawing, setRedrawing] = useState(false);
  const isDrawn = teams.teams.length > 0;
  if (people.length === 0) {
    return (
      <Pane title={text.title} lead={text.leadEmpty} keys={[]}>
        <div className="pane-body">
          <EmptyBox title={text.noPeopleTitle} sentence={text.noPeople}><Button onClick={() => onStep('people')}>{text.toPeople}</Button></EmptyBox>
        </div>
      </Pane>
    );
  }
  if (isDrawn && !isRedrawing) {
    const onAgain = (): void => {
      setNames(teams.teams.map((team) => team.name));
      setRedrawing(true);
    };
    return <DrawnTeams people={people} teams={teams} draw={draw} onAgain={onAgain} />;
  }
  return (
    <Editable><DrawSetup
      people={people} draw={draw} names={names} onNames={setNames} onDrawn={() => setRedrawing(false)}
      {...(isDrawn ? { onCancel: () => setRedrawing(false) } : {})}
    /></Editable>
  );
};
