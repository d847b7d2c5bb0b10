// The phases of an exercise in their order, each with its minutes, and what they come to; it starts no timer.
import { TextInput } from '@mantine/core';
import { MOST } from '../../../../../shared/domain/ownExercises/schemas.ts';
import { formatCount, formatDuration } from '../../../../../shared/text/format.ts';
import { readDuration } from '../../../../../shared/text/typed.ts';
import { millis } from '../../../../../shared/units.ts';
import { useLanguage } from '../../../useLanguage.ts';
import { AddRow } from './AddRow.tsx';
import { BothField } from '../../../fields/BothField.tsx';
import type { PhaseDraft } from './exerciseDraft.ts';
import { nothing } from './exerciseDraft.ts';
import { useEditorText, useProblemAt } from '../../../fields/fieldsContext.ts';
import { rowUp, withoutRow, withRow } from './rows.ts';
import { RowTools } from '../../../fields/RowTools.tsx';

type Props = { readonly phases: readonly PhaseDraft[]; readonly onChange: (phases: readonly PhaseDraft[]) => void };

export const PhaseRows = ({ phases, onChange }: Props) => {
  const text = useEditorText();
  const language = useLanguage();
  const problemAt = useProblemAt();
  const whole = phases.reduce((sum, { length }) => {
    const read = readDuration(length);
    return sum + (read.ok ? read.value : 0);
  }, 0);
  return (
    <>
      <ol className="editor-rows">
        {phases.map((phase, i) => {
          const number = formatCount(i + 1, language);
          const onRow = (row: PhaseDraft): void => onChange(withRow(phases, row));
          return (
            <li key={phase.key} className="editor-line">
              <BothField label={text.phase(number)} at={`phases.${phase.key}.name`} value={phase.name} onChange={(name) => onRow({ ...phase, name })} />
              <TextInput
                className="short-field" label={text.minutes} aria-label={text.phaseLength(number)} value={phase.length} error={problemAt(`phases.${phase.key}.length`)}
                onChange={(event) => onRow({ ...phase, length: event.currentTarget.value })}
              />
              <RowTools
                name={text.phase(number)} onUp={i === 0 ? null : () => onChange(rowUp(phases, phase.key))}
                onRemove={phases.length === 1 ? null : () => onChange(withoutRow(phases, phase.key))}
              />
            </li>
          );
        })}
      </ol>
      <p className="hundred-sum" role="status">{text.phaseSum(formatDuration(millis(whole)))}</p>
      <AddRow label={text.addPhase} rows={phases} most={MOST.phases} blank={(key) => ({ key, name: nothing, length: '' })} onChange={onChange} />
    </>
  );
};
