// The fields of a retreat's particulars, for a new retreat and for an old one; it decides and sends nothing.
import { SegmentedControl, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { daySchema } from '../../shared/schema.ts';
import { consoleText } from '../../shared/text/console.ts';
import { formatWeekdayDate } from '../../shared/text/format.ts';
import type { Zone } from '../../shared/units.ts';
import { zones } from '../../shared/units.ts';
import type { DraftProblems, RetreatDraft } from './retreatDraft.ts';
import { useLanguage, useText } from './useLanguage.ts';

type Props = {
  readonly draft: RetreatDraft;
  readonly problems: DraftProblems;
  readonly onChange: (draft: RetreatDraft) => void;
  readonly focusFirst?: boolean;
  /** Another field in the same grid. */
  readonly children?: ReactNode;
};

export const RetreatForm = ({ draft, problems, onChange, focusFirst = false, children }: Props) => {
  const text = useText(consoleText).form;
  const language = useLanguage();
  const problem = (field: keyof RetreatDraft) => {
    const found = problems[field];
    return found === undefined ? null : text.problems[found];
  };
  const field = (name: Exclude<keyof RetreatDraft, 'zone'>) => ({
    label: text[name], name, value: draft[name], error: problem(name),
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => onChange({ ...draft, [name]: event.currentTarget.value }),
  });
  // The browser writes dates its own way, so the day is said once more in words.
  const day = (name: 'startsOn' | 'endsOn') => {
    const read = daySchema.safeParse(draft[name]);
    return {
      ...field(name), type: 'date', inputWrapperOrder: ['label', 'input', 'error', 'description'] as ('label' | 'input' | 'error' | 'description')[],
      description: problem(name) !== null ? null : read.success ? formatWeekdayDate(read.data, language) : '\u00a0',
    };
  };
  return (
    <div className="retreat-form">
      <TextInput {...field('name')} className="wide" placeholder={text.nameHint} autoFocus={focusFirst} />
      <TextInput {...field('organiser')} placeholder={text.organiserHint} />
      <TextInput {...field('place')} placeholder={text.placeHint} />
      <TextInput {...day('startsOn')} />
      <TextInput {...day('endsOn')} />
      <fieldset className="zone-choice">
        <legend>{text.zone}</legend>
        <SegmentedControl
          name="zone" value={draft.zone} onChange={(zone) => onChange({ ...draft, zone: zone as Zone })}
          data={[...zones]} fullWidth
        />
      </fieldset>
      {children}
    </div>
  );
};
