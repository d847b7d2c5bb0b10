// The exercises' step: the library, the editor of one's own exercises or the value frameworks; what is typed in one waits while another step is seen.
import { Activity, useState } from 'react';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { exerciseEditorText } from '../../../../shared/text/prepare/exerciseEditor.ts';
import type { ExerciseId } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { useGoal } from '../../goTo.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { Step } from '../steps.ts';
import './exercises.css';
import type { ExerciseDraft } from './editor/exerciseDraft.ts';
import { blankDraft, draftOfExercise } from './editor/exerciseDraft.ts';
import { ExerciseEditor } from './editor/ExerciseEditor.tsx';
import { ExercisesPane } from './ExercisesPane.tsx';
import { FrameworksPane } from './frameworks/FrameworksPane.tsx';
import { useOpenForm } from '../useOpenForm.ts';

type Props = { readonly runs: readonly RunView[]; readonly teamCount: number; readonly onStep: (step: Step) => void };
/** Otherwise the library is seen. */
type Open = { readonly kind: 'frameworks' } | { readonly kind: 'editor'; readonly id: ExerciseId | null; readonly start: ExerciseDraft };

export const ExercisesStep = ({ runs, teamCount, onStep }: Props) => {
  const text = useText(exerciseEditorText);
  const language = useLanguage();
  const own = useView('exercises');
  const frameworks = useView('frameworks');
  const [open, onShow, letEditorGo] = useOpenForm<Open>();
  // The id of the one looked at, or the name of one saved just now, whose id the host gives.
  const [chosen, setChosen] = useState<string | null>(null);
  // What is being written in the editor stays before one.
  useGoal('frameworks', () => { if (open?.kind !== 'editor') onShow({ kind: 'frameworks' }); });
  if (own === undefined || frameworks === undefined) return <div />;
  const onNew = (): void => onShow({ kind: 'editor', id: null, start: blankDraft(text.blankPhases.map((name) => ({ id: name, en: name }))) });
  const onOpen = (exercise: Exercise, isCopy: boolean): void => {
    const draft = draftOfExercise(exercise, language);
    if (draft === null) return;
    const { id, en } = draft.name;
    const start = isCopy ? { ...draft, name: { id: exerciseEditorText.id.copyOf(id), en: en === '' ? '' : exerciseEditorText.en.copyOf(en) } } : draft;
    onShow({ kind: 'editor', id: isCopy ? null : exercise.id, start });
  };
  return (
    <>
      <Activity mode={open === null ? 'visible' : 'hidden'}>
        <ExercisesPane
          runs={runs} teamCount={teamCount} onStep={onStep} own={own} frameworks={frameworks} chosen={chosen} onChoose={setChosen}
          onNew={onNew} onOpen={onOpen} onFrameworks={() => onShow({ kind: 'frameworks' })}
        />
      </Activity>
      {open?.kind === 'frameworks' ? <FrameworksPane frameworks={frameworks} onBack={() => onShow(null)} /> : null}
      {open?.kind === 'editor' ? (
        <ExerciseEditor
          id={open.id} start={open.start} own={own} frameworks={frameworks}
          onClose={(saved) => { if (saved !== null) setChosen(saved); letEditorGo(); }}
        />
      ) : null}
    </>
  );
};
