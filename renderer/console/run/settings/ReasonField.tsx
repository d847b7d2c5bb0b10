// Why something changes, as it goes into the journal; it judges only whether anything is written.
import { TextInput } from '@mantine/core';
import { LONGEST_REASON } from '../../../../shared/schema.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { useText } from '../../useLanguage.ts';

type Props = { readonly label?: string; readonly value: string; readonly isAsked: boolean; readonly onChange: (value: string) => void };

export const ReasonField = ({ label, value, isAsked, onChange }: Props) => {
  const text = useText(runSettingsText);
  return (
    <TextInput
      className="settings-reason" label={label ?? text.reason} description={text.reasonNote} maxLength={LONGEST_REASON} value={value}
      error={isAsked && value.trim() === '' ? text.noReason : null} onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
