// Why something is done to a participant, as it is kept.
import { TextInput } from '@mantine/core';
import { peopleText } from '../../../../shared/text/people.ts';
import { useText } from '../../useLanguage.ts';

type Props = { readonly value: string; readonly isWrong: boolean; readonly onChange: (value: string) => void };

export const ReasonField = ({ value, isWrong, onChange }: Props) => {
  const text = useText(peopleText).card;
  return (
    <TextInput
      className="wide" label={text.reason} placeholder={text.reasonHint} value={value} error={isWrong ? text.reasonProblem : null}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
};
