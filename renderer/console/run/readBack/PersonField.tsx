// Names a second person: from the committee's list, or typed; it decides nothing.
import type { KeyboardEvent } from 'react';
import { isSamePerson } from '../../../../shared/domain/scoring/run/secondPerson.ts';
import { useView } from '../../../link/useView.ts';
import { isOffering } from '../../isOffering.ts';
import { OfferingField } from '../../OfferingField.tsx';

type Props = {
  readonly label: string;
  readonly description?: string;
  readonly operator: string;
  readonly value: string;
  readonly problem: string | null;
  readonly autoFocus?: boolean;
  readonly onChange: (name: string) => void;
};

/** Escape gives the single keys back; an open list it only closes. */
const leave = (event: KeyboardEvent<HTMLInputElement>): void => {
  if (event.key === 'Escape' && !isOffering(event.currentTarget)) event.currentTarget.blur();
};

export const PersonField = ({ operator, value, problem, onChange, ...field }: Props) => {
  const members = useView('committee')?.members ?? [];
  const names = [...new Set(members.map(({ name }) => name))].filter((name) => !isSamePerson(name, operator));
  return (
    <OfferingField
      {...field} value={value} error={problem} names={names} maxLength={200} maxDropdownHeight={180} openOnFocus={false} comboboxProps={{ withinPortal: false }}
      onChange={onChange} onKeyDown={leave}
    />
  );
};
