// Criteria as they are typed, what a change would move and why it is made; what is wrong is said at its field and nothing typed is lost.
import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { rubricVersion } from '../../../../shared/domain/scoring/run/rubric.ts';
import type { Criterion } from '../../../../shared/domain/scoring/points/resultRule.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { CriterionRows } from '../../prepare/exercises/editor/CriterionRows.tsx';
import type { CriterionDraft } from '../../prepare/exercises/editor/exerciseDraft.ts';
import { criteriaDraft, hasEnglish } from '../../prepare/exercises/editor/exerciseDraft.ts';
import { FieldsContext, useEditorText } from '../../fields/fieldsContext.ts';
import { readRubricDraft } from '../../prepare/exercises/editor/readExerciseDraft.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { ReasonField } from './ReasonField.tsx';
import { ShiftList } from './ShiftList.tsx';
import { toFirstWrong } from '../../fields/toFirstWrong.ts';
import { useFocusInside } from './useFocusInside.ts';
import { FORESEEN_REASON, useForesee } from './useForesee.ts';

const AT = 'rubric';

/** `rows` null: none is touched yet. */
export type RubricDraft = { readonly rows: readonly CriterionDraft[] | null; readonly reason: string };
type Props = {
  readonly runs: readonly RunView[];
  readonly run: RunView;
  readonly criteria: readonly Criterion[];
  readonly draft: RubricDraft;
  /** It was just opened. */
  readonly hasFocus: boolean;
  readonly onDraft: (draft: RubricDraft) => void;
  readonly onClose: () => void;
};

export const RubricForm = ({ runs, run, criteria, draft, hasFocus, onDraft, onClose }: Props) => {
  const text = useText(runSettingsText);
  const editor = useEditorText();
  const language = useLanguage();
  const send = useSend();
  const form = useFocusInside<HTMLFormElement>(hasFocus);
  const stored = criteriaDraft(criteria, language);
  const rows = draft.rows ?? stored;
  const [showsEnglish, setShowsEnglish] = useState(() => hasEnglish(rows));
  const [isAsked, setAsked] = useState(false);
  const { hasScores } = run;
  const read = readRubricDraft(AT, rows);
  const isChanged = JSON.stringify(rows) !== JSON.stringify(stored);
  const command = (fields: readonly Criterion[], reason: string | null) =>
    ({ type: 'changeRubric' as const, run: run.run, criteria: fields.map(({ name, most }) => ({ name, most })), reason });
  const isForeseen = hasScores && isChanged && 'fields' in read;
  const shifts = useForesee(isForeseen ? command(read.fields, FORESEEN_REASON) : null, runs);
  const onSave = async (): Promise<void> => {
    setAsked(true);
    const reason = draft.reason.trim();
    if ('problems' in read || (hasScores && reason === '')) {
      if ('problems' in read && Object.keys(read.problems).some((at) => at.endsWith('.en'))) setShowsEnglish(true);
      toFirstWrong(form.current);
      return;
    }
    if ((await send(command(read.fields, hasScores ? reason : null))).ok) onClose();
  };
  return (
    <FieldsContext value={{ problems: isAsked && 'problems' in read ? read.problems : {}, showsEnglish }}>
      <form ref={form} noValidate data-unsent={isChanged ? 'yes' : 'no'} onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        <Checkbox size="sm" label={editor.english} checked={showsEnglish} onChange={(event) => setShowsEnglish(event.currentTarget.checked)} />
        <CriterionRows criteria={rows} at={AT} isCountFixed={hasScores} onChange={(next) => onDraft({ ...draft, rows: next })} />
        {isForeseen ? <ShiftList shifts={shifts} /> : null}
        {hasScores ? <ReasonField value={draft.reason} isAsked={isAsked} onChange={(reason) => onDraft({ ...draft, reason })} /> : null}
        <div className="form-actions">
          <Button type="submit" disabled={!isChanged}>{text.rubric.save(hasScores ? formatCount(rubricVersion(run) + 1, language) : null)}</Button>
          <Button variant="default" onClick={onClose}>{text.cancel}</Button>
        </div>
      </form>
    </FieldsContext>
  );
};
