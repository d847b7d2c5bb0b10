// The part "Tutup" and which of its panes is open; the pane is found again when the window comes back.
import { closeText } from '../../../shared/text/close.ts';
import { useGoal, useGoalAsked } from '../goTo.ts';
import { PaneSwitch } from '../PaneSwitch.tsx';
import { useKept } from '../useKept.ts';
import { useText } from '../useLanguage.ts';
import type { ClosePane } from './closePanes.ts';
import { closePanes } from './closePanes.ts';
import { CeremonyPane } from './ceremony/CeremonyPane.tsx';
import { useRevealKeys } from './ceremony/useRevealKeys.ts';
import { ReportPane } from './report/ReportPane.tsx';
import { DataPane } from './data/DataPane.tsx';
import { LearningPane } from './learning/LearningPane.tsx';
import { DocumentsPane } from './documents/DocumentsPane.tsx';
import { DueBand } from './followUp/DueBand.tsx';
import { FollowUpScreen } from './followUp/out/FollowUpScreen.tsx';

const panes: Readonly<Record<ClosePane, () => React.ReactNode>> = {
  documents: DocumentsPane,
  ceremony: CeremonyPane,
  report: ReportPane,
  learning: LearningPane,
  data: DataPane,
  followUp: FollowUpScreen,
};

export const CloseScreen = () => {
  const text = useText(closeText).panes;
  const [kept, setPane] = useKept<ClosePane>('close pane');
  const pane = kept ?? 'documents';
  const Pane = panes[pane];
  useRevealKeys();
  useGoal('closePane', (goal) => setPane(goal.pane));
  useGoalAsked(({ to }) => {
    if (to === 'document') setPane('documents');
    if (to === 'learningPane' || to === 'figure') setPane('learning');
  });
  return (
    <>
      <PaneSwitch home="documents" others={closePanes} names={text} label={text.heading} pane={pane} onPane={setPane} />
      {pane === 'followUp' ? null : <DueBand onOpen={() => setPane('followUp')} />}
      <Pane />
    </>
  );
};
