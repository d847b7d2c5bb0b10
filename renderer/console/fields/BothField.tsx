// One thing said in Indonesian and, where it is asked for, in English; it keeps nothing itself.
import { Textarea, TextInput } from '@mantine/core';
import type { Both } from '../prepare/exercises/editor/exerciseDraft.ts';
import { useAskedLanguages, useEditorText, useProblemAt } from './fieldsContext.ts';

type Props = {
  readonly label: string;
  /** Its place among the problems. */
  readonly at: string;
  readonly value: Both;
  readonly onChange: (value: Both) => void;
  readonly isLong?: boolean;
  readonly isFirst?: boolean;
  readonly description?: string;
};

const ORDER: ('label' | 'input' | 'description' | 'error')[] = ['label', 'description', 'input', 'error'];

export const BothField = ({ label, at, value, onChange, isLong = false, isFirst = false, description }: Props) => {
  const text = useEditorText();
  const problemAt = useProblemAt();
  const languages = useAskedLanguages();
  const Field = isLong ? Textarea : TextInput;
  return (
    <div className="both-field">
      {languages.map((language) => (
        <Field
          key={language} lang={language} label={language === 'id' ? label : text.inEnglish(label)} value={value[language]} inputWrapperOrder={ORDER}
          error={problemAt(language === 'id' ? at : `${at}.en`)} description={description} placeholder={language === 'en' ? value.id : ''}
          {...(isLong ? { minRows: 2, maxRows: 8, autosize: true } : {})}
          // A person just asked for this form.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={isFirst && language === 'id'} data-autofocus={isFirst && language === 'id' ? true : undefined}
          onChange={(event) => onChange({ ...value, [language]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
};
