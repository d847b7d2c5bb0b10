// The fields of one value framework: its name and two to ten values; it sends nothing and keeps what was typed.
import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { FrameworkFields, ValueFramework } from '../../../../../shared/domain/values/schemas.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { problemWords } from '../../../../../shared/text/prepare/exerciseEditor.ts';
import { ownExercisesText } from '../../../../../shared/text/prepare/ownExercises.ts';
import { useKeys } from '../../../keys/useKeys.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { BothField } from '../../../fields/BothField.tsx';
import { FieldsContext, useEditorText } from '../../../fields/fieldsContext.ts';
import { LeaveUnsaved } from '../../../fields/LeaveUnsaved.tsx';
import { freshKey, withoutRow, withRow } from '../editor/rows.ts';
import { RowTools } from '../../../fields/RowTools.tsx';
import { useDraft } from '../editor/useDraft.ts';
import type { ValueDraft } from './frameworkDraft.ts';
import { blankValue, draftOfFramework, readFramework } from './frameworkDraft.ts';

const MOST_VALUES = 10;

type Props = { readonly framework: ValueFramework | null; readonly others: readonly ValueFramework[]; readonly onSave: (fields: FrameworkFields) => void; readonly onCancel: () => void };

export const FrameworkForm = ({ framework, others, onSave, onCancel }: Props) => {
  const text = useText(ownExercisesText).framework;
  const editor = useEditorText();
  const language = useLanguage();
  const [start] = useState(() => draftOfFramework(framework));
  const { form, draft, setDraft, showsEnglish, setShowsEnglish, ask, isChanged, problems } =
    useDraft(start, (typed) => readFramework(typed, others.flatMap(({ values }) => values.map(({ code }) => code))));
  const [isLeaving, setLeaving] = useState(false);
  const onValue = (value: ValueDraft): void => setDraft({ ...draft, values: withRow(draft.values, value) });
  const onGo = (): void => {
    const fields = ask();
    if (fields !== null) onSave(fields);
  };
  const onLeave = (): void => (isChanged ? setLeaving(true) : onCancel());
  useKeys({ 'ctrl+Enter': onGo });
  return (
    <FieldsContext value={{ problems, showsEnglish }}>
      {isLeaving ? <LeaveUnsaved onDiscard={onCancel} onStay={() => setLeaving(false)} /> : null}
      <form
        ref={form} noValidate className="exercise-editor framework-form" data-unsent={isChanged ? 'yes' : 'no'} onSubmit={(event) => { event.preventDefault(); onGo(); }}
        onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onLeave(); } }}
      >
        <Checkbox size="sm" label={editor.english} checked={showsEnglish} onChange={(event) => setShowsEnglish(event.currentTarget.checked)} />
        <BothField label={text.name} at="name" value={draft.name} onChange={(name) => setDraft({ ...draft, name })} isFirst />
        {draft.values.map((value, i) => {
          const title = text.value(formatCount(i + 1, language));
          const at = `values.${value.key}`;
          const problem = problems[`${at}.code`];
          return (
            <fieldset key={value.key} className="editor-part">
              <legend>{title}</legend>
              <div className="editor-line">
                <TextInput
                  className="short-field" label={text.code} value={value.code} maxLength={6} error={problem === undefined ? null : problemWords(problem, language)}
                  onChange={(event) => onValue({ ...value, code: event.currentTarget.value.toUpperCase() })}
                />
                <BothField label={text.valueName} at={`${at}.name`} value={value.name} onChange={(name) => onValue({ ...value, name })} />
                <RowTools name={title} onRemove={draft.values.length === 2 ? null : () => setDraft({ ...draft, values: withoutRow(draft.values, value.key) })} />
              </div>
              <BothField label={text.promise} at={`${at}.promise`} value={value.promise} onChange={(promise) => onValue({ ...value, promise })} />
              <BothField label={text.indicators} description={text.indicatorsNote} at={`${at}.indicators`} value={value.indicators} onChange={(indicators) => onValue({ ...value, indicators })} isLong />
            </fieldset>
          );
        })}
        <div className="form-actions">
          {draft.values.length === MOST_VALUES ? null : (
            <Button variant="default" leftSection={<IconPlus size={15} />} onClick={() => setDraft({ ...draft, values: [...draft.values, blankValue(freshKey(draft.values))] })}>{text.addValue}</Button>
          )}
          <Button type="submit" rightSection={<kbd>Ctrl ⏎</kbd>}>{text.save}</Button>
          <Button variant="default" onClick={onLeave}>{editor.cancel}</Button>
        </div>
      </form>
    </FieldsContext>
  );
};
