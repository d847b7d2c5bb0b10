// The choice of one agency for the letters about action plans, or of all; it makes none.
import { NativeSelect } from '@mantine/core';
import { agenciesIn } from '../../../../shared/domain/followUp/out/letters.ts';
import { followUpLetterText } from '../../../../shared/text/followUpLetter.ts';
import { useView } from '../../../link/useView.ts';
import { useText } from '../../useLanguage.ts';

type Props = { /** undefined: all. */ readonly agency: string | undefined; readonly onAgency: (agency: string | undefined) => void };

export const AgencyField = ({ agency, onAgency }: Props) => {
  const text = useText(followUpLetterText).scope;
  const plans = useView('followUp')?.plans ?? [];
  const agencies = agenciesIn(plans);
  if (agencies.length === 0) return null;
  return (
    <NativeSelect size="xs" label={text.agency} value={agency !== undefined && agencies.includes(agency) ? agency : ''} data={[{ value: '', label: text.every }, ...agencies]}
      onChange={({ currentTarget: { value } }) => onAgency(value === '' ? undefined : value)} />
  );
};
