// Chooses one of the four states, by arrows or by the digit written at each; it knows no plan.
import type { KeyboardEvent } from 'react';
import type { PlanState } from '../../../../shared/domain/followUp/schemas.ts';
import { planStates } from '../../../../shared/domain/followUp/schemas.ts';
import { StateMark } from './StateMark.tsx';

type Props = { readonly label: string; readonly name: string; readonly value: PlanState; readonly onChange: (state: PlanState) => void };

export const StateChoice = ({ label, name, value, onChange }: Props) => {
  const onKeyDown = (event: KeyboardEvent<HTMLFieldSetElement>): void => {
    const wanted = planStates[Number(event.key) - 1];
    if (wanted === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    // Digits lead to the parts of the app elsewhere.
    event.preventDefault();
    onChange(wanted);
    event.currentTarget.querySelector<HTMLInputElement>(`input[value=${wanted}]`)?.focus();
  };
  return (
    <fieldset className="followup-choice" onKeyDown={onKeyDown}>
      <legend>{label}</legend>
      {planStates.map((state, i) => (
        <label key={state}>
          <input type="radio" name={name} value={state} checked={state === value} onChange={() => onChange(state)} />
          <StateMark state={state} /><kbd aria-hidden="true">{i + 1}</kbd>
        </label>
      ))}
    </fieldset>
  );
};
