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

type Props = { readonly runs: readonly RunView[]; readonly teamCount: number; readonly onStep: (step: Step) => void };
type Open = { readonly kind: 'library' | 'frameworks' } | { readonly kind: 'editor'; readonly id: ExerciseId | null; readonly start: ExerciseDraft };

const library: Open = { kind: 'library' };

export const ExercisesStep = ({ runs, teamCount, onStep }: Props) => {
  const text = useText(exerciseEditorText);
  const language = useLanguage();
  const own = useView('exercises');
  const frameworks = useView('frameworks');
  const [open, setOpen] = useState<Open>(library);
  // The id of the one looked at, or the name of one saved just now, whose id the host gives.
  const [chosen, setChosen] = useState<string | null>(null);
  // What is being written in the editor stays before one.
  useGoal('frameworks', () => setOpen((now) => (now.kind === 'editor' ? now : { kind: 'frameworks' })));
  if (own === undefined || frameworks === undefined) return <div />;
  const onNew = (): void => setOpen({ kind: 'editor', id: null, start: blankDraft(text.blankPhases.map((name) => ({ id: name, en: name }))) });
  const onOpen = (exercise: Exercise, isCopy: boolean): void => {
    const draft = draftOfExercise(exercise, language);
    if (draft === null) return;
    const { id, en } = draft.name;
    const start = isCopy ? { ...draft, name: { id: exerciseEditorText.id.copyOf(id), en: en === '' ? '' : exerciseEditorText.en.copyOf(en) } } : draft;
    setOpen({ kind: 'editor', id: isCopy ? null : exercise.id, start });
  };
  return (
    <>
      <Activity mode={open.kind === 'library' ? 'visible' : 'hidden'}>
        <ExercisesPane
          runs={runs} teamCount={teamCount} onStep={onStep} own={own} frameworks={frameworks} chosen={chosen} onChoose={setChosen}
          onNew={onNew} onOpen={onOpen} onFrameworks={() => setOpen({ kind: 'frameworks' })}
        />
      </Activity>
      {open.kind === 'frameworks' ? <FrameworksPane frameworks={frameworks} onBack={() => setOpen(library)} /> : null}
      {open.kind === 'editor' ? (
        <ExerciseEditor
          id={open.id} start={open.start} own={own} frameworks={frameworks}
          onClose={(saved) => { if (saved !== null) setChosen(saved); setOpen(library); }}
        />
      ) : null}
    </>
  );
};
