// The penalties of an exercise, each with its name, what it does and how much; it counts none.
import { NativeSelect, TextInput } from '@mantine/core';
import { MOST } from '../../../../../shared/domain/ownExercises/schemas.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { useLanguage } from '../../../useLanguage.ts';
import { AddRow } from './AddRow.tsx';
import { BothField } from '../../../fields/BothField.tsx';
import type { PenaltyDraft } from './exerciseDraft.ts';
import { nothing } from './exerciseDraft.ts';
import { useEditorText, useProblemAt } from '../../../fields/fieldsContext.ts';
import { withoutRow, withRow } from './rows.ts';
import { RowTools } from '../../../fields/RowTools.tsx';

const kinds: readonly PenaltyDraft['kind'][] = ['seconds', 'points', 'units', 'ceiling'];

type Props = { readonly penalties: readonly PenaltyDraft[]; readonly onChange: (penalties: readonly PenaltyDraft[]) => void };

export const PenaltyRows = ({ penalties, onChange }: Props) => {
  const text = useEditorText();
  const language = useLanguage();
  const problemAt = useProblemAt();
  return (
    <>
      {penalties.length === 0 ? <p className="field-note">{text.noPenalties}</p> : (
        <ul className="editor-rows">
          {penalties.map((penalty, i) => {
            const name = text.penalty(formatCount(i + 1, language));
            const at = `penalties.${penalty.key}`;
            const onRow = (row: PenaltyDraft): void => onChange(withRow(penalties, row));
            return (
              <li key={penalty.key} className="editor-line">
                <BothField label={name} at={`${at}.name`} value={penalty.name} onChange={(value) => onRow({ ...penalty, name: value })} />
                <NativeSelect
                  className="middle-field" label={text.effect} value={penalty.kind} error={problemAt(`${at}.kind`)} data={kinds.map((kind) => ({ value: kind, label: text.effects[kind] }))}
                  onChange={(event) => onRow({ ...penalty, kind: kinds.find((kind) => kind === event.currentTarget.value) ?? penalty.kind })}
                />
                <TextInput className="short-field" label={text.much[penalty.kind]} value={penalty.much} error={problemAt(`${at}.much`)} onChange={(event) => onRow({ ...penalty, much: event.currentTarget.value })} />
                <RowTools name={name} onRemove={() => onChange(withoutRow(penalties, penalty.key))} />
              </li>
            );
          })}
        </ul>
      )}
      <AddRow label={text.addPenalty} rows={penalties} most={MOST.penalties} blank={(key): PenaltyDraft => ({ key, name: nothing, kind: 'points', much: '' })} onChange={onChange} />
    </>
  );
};
