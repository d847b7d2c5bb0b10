// The fields of a retreat's particulars, for a new retreat and for an old one; it decides and sends nothing.
import { SegmentedControl, TextInput } from '@mantine/core';
import { consoleText } from '../../shared/text/console.ts';
import { formatWeekdayDate } from '../../shared/text/format.ts';
import type { Day, Zone } from '../../shared/units.ts';
import { zones } from '../../shared/units.ts';
import type { DraftProblems, RetreatDraft } from './retreatDraft.ts';
import { useLanguage, useText } from './useLanguage.ts';

type Props = {
  readonly draft: RetreatDraft;
  readonly problems: DraftProblems;
  readonly onChange: (draft: RetreatDraft) => void;
  readonly focusFirst?: boolean;
};

export const RetreatForm = ({ draft, problems, onChange, focusFirst = false }: Props) => {
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
  const inWords = (day: string) => (/^\d{4}-\d\d-\d\d$/.test(day) && !day.startsWith('0') ? formatWeekdayDate(day as Day, language) : '\u00a0');
  return (
    <div className="retreat-form">
      <TextInput {...field('name')} className="wide" placeholder={text.nameHint} data-autofocus={focusFirst || undefined} autoFocus={focusFirst} />
      <TextInput {...field('organiser')} placeholder={text.organiserHint} />
      <TextInput {...field('place')} placeholder={text.placeHint} />
      <TextInput {...field('startsOn')} type="date" description={inWords(draft.startsOn)} inputWrapperOrder={['label', 'input', 'description', 'error']} />
      <TextInput {...field('endsOn')} type="date" description={inWords(draft.endsOn)} inputWrapperOrder={['label', 'input', 'description', 'error']} />
      <fieldset className="wide zone-choice">
        <legend>{text.zone}</legend>
        <SegmentedControl
          name="zone" value={draft.zone} onChange={(zone) => onChange({ ...draft, zone: zone as Zone })}
          data={zones.map((zone) => ({ value: zone, label: text.zones[zone] }))}
        />
      </fieldset>
    </div>
  );
};
