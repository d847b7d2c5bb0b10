// The library: built-in exercises and own ones to search, one in full, and what this retreat uses already.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Exercise } from '../../../../shared/domain/exercise.ts';
import type { ReadExercise } from '../../../../shared/domain/ownExercises/exerciseFile.ts';
import { isOwn } from '../../../../shared/domain/ownExercises/ownExercises.ts';
import { unplannedExercises } from '../../../../shared/domain/programme/heldExercises.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { ValueFramework } from '../../../../shared/domain/values/schemas.ts';
import { exercises as builtIn } from '../../../../shared/library/exercises.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { ownExercisesText } from '../../../../shared/text/prepare/ownExercises.ts';
import { useView } from '../../../link/useView.ts';
import { Editable } from '../../Editable.tsx';
import { useKeys } from '../../keys/useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { useSendOnce } from '../../useSendOnce.ts';
import { useViewOnly } from '../../useViewOnly.ts';
import { FileDrop } from '../../fields/FileDrop.tsx';
import { Pane } from '../Pane.tsx';
import type { Step } from '../steps.ts';
import { ExerciseDetails } from './ExerciseDetails.tsx';
import { FileAnswer } from './file/FileAnswer.tsx';
import { useExerciseFile } from './file/useExerciseFile.ts';
import { anything, findExercises } from './findExercises.ts';
import { LibraryFilter } from './LibraryFilter.tsx';
import { LibraryList } from './LibraryList.tsx';
import { PlannedRuns } from './PlannedRuns.tsx';
import { ToPlan } from './ToPlan.tsx';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = {
  readonly runs: readonly RunView[];
  readonly teamCount: number;
  readonly own: readonly Exercise[];
  readonly frameworks: readonly ValueFramework[];
  /** The id, or the Indonesian name of one that was just saved. */
  readonly chosen: string | null;
  readonly onChoose: (chosen: string) => void;
  readonly onStep: (step: Step) => void;
  readonly onNew: () => void;
  readonly onOpen: (exercise: Exercise, isCopy: boolean) => void;
  readonly onFrameworks: () => void;
};

export const ExercisesPane = ({ runs, teamCount, own, frameworks, chosen: chosenId, onChoose, onStep, onNew, onOpen, onFrameworks }: Props) => {
  const text = useText(prepareText).exercises;
  const words = useText(ownExercisesText);
  const language = useLanguage();
  const send = useSend();
  const isViewOnly = useViewOnly();
  const sessions = useView('sessions') ?? [];
  const [isSending, sendOnce] = useSendOnce('plan a run');
  const [wanted, setWanted] = useState(anything);
  const search = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const exercises = [...own, ...builtIn];
  const found = findExercises(exercises, wanted, language);
  const chosen = found.find(({ id, name }) => id === chosenId || name.id === chosenId) ?? found.find(({ id }) => !isOwn(id)) ?? found[0];
  const count = (number: number): string => formatCount(number, language);
  const canPlan = chosen !== undefined && teamCount > 0;
  const onPlan = (): void => { if (canPlan) void sendOnce({ type: 'planRun', exercise: chosen.id }); };
  const onTake = async ({ fields, twin, freeName }: ReadExercise, replace: boolean): Promise<boolean> => {
    const replaced = replace ? twin?.replaceable ?? null : null;
    const name = replaced === null ? freeName : fields.name;
    const answer = await send(replaced === null ? { type: 'addExercise', fields: { ...fields, name } } : { type: 'editExercise', exercise: replaced, fields });
    if (!answer.ok) return false;
    setWanted(anything);
    onChoose(name.id);
    return true;
  };
  const { file, take, forget } = useExerciseFile((read) => (read.twin === null && read.without.length === 0 ? onTake(read, false) : Promise.resolve(false)));
  const onOpenChosen = (): void => { if (chosen !== undefined) onOpen(chosen, !isOwn(chosen.id)); };
  useKeys({ search: () => search.current?.focus(), ...(isViewOnly ? {} : { 'ctrl+Enter': onPlan, add: onNew, edit: onOpenChosen }) });
  return (
    <FileDrop chooser={chooser} accept=".kompak-latihan" label={words.chooseFile} hint={words.dropHere} canDrop={!isViewOnly} onFile={(given) => void take(given)}>
      <Pane
        title={text.title} lead={teamCount === 0 ? text.needsTeams : text.lead}
        views={<Button variant="default" onClick={onFrameworks}>{words.frameworks}</Button>}
        actions={
          <>
            <Button variant="default" onClick={() => chooser.current?.click()}>{words.takeIn}</Button>
            <Button variant="default" rightSection={<KeySign of="add" />} onClick={onNew}>{words.add}</Button>
            {teamCount === 0
              ? <Button onClick={() => onStep('draw')}>{text.toDraw}</Button>
              : <Button disabled={!canPlan || isSending} leftSection={<IconPlus size={17} />} rightSection={<kbd>Ctrl ⏎</kbd>} onClick={onPlan}>{text.plan}</Button>}
          </>
        }
        keys={[...(teamCount === 0 ? [] : [{ keys: 'Ctrl ⏎', does: text.footPlan }]), { action: 'search', does: text.footFind }, { action: 'add', does: words.footNew }, { action: 'edit', does: words.footEdit }]}
      >
        <FileAnswer
          file={file} onLeave={forget}
          onTake={(replace) => { if (file.kind === 'read') void onTake(file.read, replace).then((isIn) => { if (isIn) forget(); }); }}
        />
        <ToPlan exercises={unplannedExercises(sessions, own, runs)} />
        <div className="exercises">
          <section className="library" aria-label={text.library}>
            <h2>{text.library} <span className="faint">{text.shownOf(count(found.length), count(exercises.length))}</span></h2>
            <LibraryFilter wanted={wanted} frameworks={frameworks} onWant={setWanted} search={search} />
            {found.length === 0 ? <p className="field-note library-none">{text.nothingFits}</p> : null}
            <LibraryList exercises={found} chosen={chosen?.id ?? null} onChoose={onChoose} />
          </section>
          {chosen === undefined ? <div /> : (
            <ExerciseDetails exercise={chosen} frameworks={frameworks} onEdit={() => onOpen(chosen, false)} onCopy={() => onOpen(chosen, true)} />
          )}
          <Editable><PlannedRuns runs={runs} /></Editable>
        </div>
      </Pane>
    </FileDrop>
  );
};
