// The exercises' step: the library, one exercise in full, and what this retreat uses already.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { RunView } from '../../../../shared/domain/run.ts';
import { exercises } from '../../../../shared/library/exercises.ts';
import { formatCount, formatDuration } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { Editable } from '../../Editable.tsx';
import { useKeys } from '../../useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { Pane } from '../Pane.tsx';
import type { Step } from '../steps.ts';
import { ExerciseDetails } from './ExerciseDetails.tsx';
import { anything, findExercises, wholeLength } from './findExercises.ts';
import { LibraryFilter } from './LibraryFilter.tsx';
import { PlannedRuns } from './PlannedRuns.tsx';

type Props = { readonly runs: readonly RunView[]; readonly teamCount: number; readonly onStep: (step: Step) => void };

export const ExercisesPane = ({ runs, teamCount, onStep }: Props) => {
  const text = useText(prepareText).exercises;
  const language = useLanguage();
  const send = useSend();
  const [chosenId, setChosenId] = useState(exercises[0]?.id);
  const [isSending, setSending] = useState(false);
  const [wanted, setWanted] = useState(anything);
  const search = useRef<HTMLInputElement>(null);
  const found = findExercises(exercises, wanted, language);
  const chosen = found.find((exercise) => exercise.id === chosenId) ?? found[0];
  const count = (number: number): string => formatCount(number, language);
  const canPlan = chosen !== undefined && teamCount > 0;
  const onPlan = async (): Promise<void> => {
    if (!canPlan || isSending) return;
    setSending(true);
    await send({ type: 'planRun', exercise: chosen.id });
    setSending(false);
  };
  useKeys({ 'ctrl+Enter': () => void onPlan(), search: () => search.current?.focus() });
  return (
    <Pane
      title={text.title} lead={teamCount === 0 ? text.needsTeams : text.lead}
      actions={teamCount === 0
        ? <Button onClick={() => onStep('draw')}>{text.toDraw}</Button>
        : <Button disabled={!canPlan || isSending} leftSection={<IconPlus size={17} />} rightSection={<kbd>Ctrl ⏎</kbd>} onClick={() => void onPlan()}>{text.plan}</Button>}
      keys={[...(teamCount === 0 ? [] : [{ keys: 'Ctrl ⏎', does: text.footPlan }]), { action: 'search', does: text.footFind }]}
    >
      <div className="exercises">
        <section className="library" aria-label={text.library}>
          <h2>{text.library} <span className="faint">{text.shownOf(count(found.length), count(exercises.length))}</span></h2>
          <LibraryFilter wanted={wanted} onWant={setWanted} search={search} />
          {found.length === 0 ? <p className="field-note library-none">{text.nothingFits}</p> : null}
          <ul>
            {found.map((exercise) => (
              <li key={exercise.id}>
                <button type="button" className="library-item" aria-pressed={exercise.id === chosen?.id} onClick={() => setChosenId(exercise.id)}>
                  <strong>{exercise.name[language]} <span className="number">{formatDuration(wholeLength(exercise))}</span></strong>
                  <span>{exercise.objective[language]}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        {chosen === undefined ? <div /> : <ExerciseDetails exercise={chosen} />}
        <Editable><PlannedRuns runs={runs} /></Editable>
      </div>
    </Pane>
  );
};
