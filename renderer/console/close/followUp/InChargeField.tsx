// Names who is in charge: three letters find a participant, and any other name or post can be typed; it sends nothing.
import { Autocomplete } from '@mantine/core';
import type { Person } from '../../../../shared/domain/things.ts';
import { followUpText } from '../../../../shared/text/close/followUp.ts';
import { nameMatch } from '../../prepare/attendance/nameMatch.ts';
import { peopleOptions } from '../../prepare/draw/peopleOptions.ts';
import { useText } from '../../useLanguage.ts';
import type { PlanDraft } from './planDraft.ts';

type Props = { readonly people: readonly Person[]; readonly draft: Pick<PlanDraft, 'inCharge' | 'person'>; readonly problem: string | null; readonly onChange: (inCharge: string, person: Person | null) => void };

const MOST_OFFERED = 8;

export const InChargeField = ({ people, draft, problem, onChange }: Props) => {
  const text = useText(followUpText).form;
  const chosen = people.find(({ id }) => id === draft.person);
  const offered = chosen !== undefined || draft.inCharge.trim().length < 3 ? [] : nameMatch(people, draft.inCharge).slice(0, MOST_OFFERED);
  const options = peopleOptions(offered);
  const onTyped = (typed: string): void => {
    const found = options.find(({ label }) => label === typed);
    const person = people.find(({ id }) => id === found?.value) ?? null;
    onChange(person?.name ?? typed, person);
  };
  return (
    <Autocomplete
      label={text.inCharge} placeholder={text.inChargeHint} description={chosen === undefined ? null : text.takesPart(chosen.agency)} inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={draft.inCharge} error={problem} maxLength={200} data={[...new Set(options.map(({ label }) => label))]} filter={({ options: all }) => all} selectFirstOptionOnChange
      maxDropdownHeight={200} openOnFocus={false} comboboxProps={{ withinPortal: false }} onChange={onTyped}
    />
  );
};
