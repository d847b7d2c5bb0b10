// Chooses when a plan is due: 30, 60 or 90 days after the retreat by the keys 3, 6 and 9, or another date; it knows no plan.
import { TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { horizons } from '../../../../shared/domain/followUp/schemas.ts';
import { daySchema } from '../../../../shared/schema.ts';
import { followUpText } from '../../../../shared/text/close/followUp.ts';
import { formatCount, formatDate, formatWeekdayDate } from '../../../../shared/text/format.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { Days, Horizon, PlanDraft } from './planDraft.ts';
import { horizonDay } from './planDraft.ts';

type Due = Pick<PlanDraft, 'horizon' | 'day'>;
type Props = Due & { readonly days: Days; readonly problem: string | null; readonly onChange: (due: Due) => void };

export const DueField = ({ horizon, day, days, problem, onChange }: Props) => {
  const language = useLanguage();
  const text = useText(followUpText).form;
  const read = daySchema.safeParse(day);
  const chooseHorizon = (wanted: Horizon): void => onChange({ horizon: wanted, day: horizonDay(days, wanted) });
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    const wanted = horizons.find((each) => String(each / 10) === event.key);
    if (wanted === undefined || event.ctrlKey || event.altKey || event.metaKey || (event.target instanceof HTMLInputElement && event.target.type !== 'radio')) return;
    event.preventDefault();
    chooseHorizon(wanted);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${wanted}"]`)?.focus();
  };
  return (
    <fieldset className="followup-choice followup-due" onKeyDown={onKeyDown}>
      <legend>{text.due}</legend>
      {horizons.map((each) => (
        <label key={each}>
          <input type="radio" name="followup-due" value={each} checked={horizon === each} onChange={() => chooseHorizon(each)} />
          <span>{text.horizon(formatCount(each, language), formatDate(horizonDay(days, each), language))}</span><kbd aria-hidden="true">{each / 10}</kbd>
        </label>
      ))}
      <label>
        <input type="radio" name="followup-due" value="other" checked={horizon === null} onChange={() => onChange({ horizon: null, day })} />
        <span>{text.otherDay}</span>
      </label>
      {horizon !== null ? null : (
        <TextInput
          type="date" aria-label={text.day} value={day} error={problem} inputWrapperOrder={['input', 'error', 'description']}
          description={problem !== null ? null : read.success ? formatWeekdayDate(read.data, language) : '\u00a0'} onChange={(event) => onChange({ horizon: null, day: event.currentTarget.value })}
        />
      )}
    </fieldset>
  );
};
