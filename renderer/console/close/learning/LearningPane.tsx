// The pane "Hasil belajar" and which of its own panes is open; it counts nothing.
import { Activity } from 'react';
import { learningText } from '../../../../shared/text/learning/learning.ts';
import { useGoal, useGoalAsked } from '../../goTo.ts';
import { loadedLater } from '../../loadedLater.ts';
import { PaneSwitch } from '../../PaneSwitch.tsx';
import { useFetched } from '../../useFetched.ts';
import { useKept } from '../../useKept.ts';
import { useText } from '../../useLanguage.ts';
import { AnswersPane } from './answers/AnswersPane.tsx';
import { CollaborationPane } from './collaboration/CollaborationPane.tsx';
import { InstrumentsPane } from './instruments/InstrumentsPane.tsx';
import type { LearningPaneName } from './learningPanes.ts';
import { learningPanes } from './learningPanes.ts';
import { ReflectionsPane } from './reflections/ReflectionsPane.tsx';

/** Brings the charts. */
const GainsPane = loadedLater(async () => (await import('./gains/GainsPane.tsx')).GainsPane);
const charted = [GainsPane];

const panes: Readonly<Record<LearningPaneName, React.FunctionComponent>> = {
  instruments: InstrumentsPane,
  answers: AnswersPane,
  gains: GainsPane,
  reflections: ReflectionsPane,
  collaboration: CollaborationPane,
};

export const LearningPane = () => {
  const text = useText(learningText).panes;
  const [kept, setPane] = useKept<LearningPaneName>('learning pane');
  useGoal('learningPane', (goal) => setPane(goal.pane));
  useGoalAsked(({ to }) => { if (to === 'figure') setPane('gains'); });
  useFetched(charted);
  const pane = kept ?? 'instruments';
  const Pane = panes[pane];
  return (
    <>
      <PaneSwitch home="instruments" others={learningPanes} names={text} label={text.heading} pane={pane} onPane={setPane} />
      {/* The mends of a table that is being taken in wait while another pane is seen; the others keep what is typed themselves. */}
      <Activity mode={pane === 'answers' ? 'visible' : 'hidden'}><AnswersPane /></Activity>
      {pane === 'answers' ? null : <Pane />}
    </>
  );
};
