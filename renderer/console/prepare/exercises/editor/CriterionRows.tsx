// The criteria of a rubric, each with its name and points, and what they come to together; it computes no score.
import { TextInput } from '@mantine/core';
import { MOST } from '../../../../../shared/domain/ownExercises/schemas.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { useLanguage } from '../../../useLanguage.ts';
import { AddRow } from './AddRow.tsx';
import { BothField } from '../../../fields/BothField.tsx';
import type { CriterionDraft } from './exerciseDraft.ts';
import { nothing } from './exerciseDraft.ts';
import { useEditorText, useProblemAt } from '../../../fields/fieldsContext.ts';
import { HundredSum } from './HundredSum.tsx';
import { withoutRow, withRow } from './rows.ts';
import { RowTools } from '../../../fields/RowTools.tsx';

type Props = {
  readonly criteria: readonly CriterionDraft[];
  /** The place of the rubric among the problems. */
  readonly at: string;
  /** Sheets are written for so many: none is added and none goes. */
  readonly isCountFixed?: boolean;
  readonly onChange: (criteria: readonly CriterionDraft[]) => void;
};

export const CriterionRows = ({ criteria, at, isCountFixed = false, onChange }: Props) => {
  const text = useEditorText();
  const language = useLanguage();
  const problemAt = useProblemAt();
  return (
    <>
      <ul className="editor-rows">
        {criteria.map((criterion, i) => {
          const number = formatCount(i + 1, language);
          const name = text.criterion(number);
          const onRow = (row: CriterionDraft): void => onChange(withRow(criteria, row));
          return (
            <li key={criterion.key} className="editor-line">
              <BothField label={name} at={`${at}.criteria.${criterion.key}.name`} value={criterion.name} onChange={(value) => onRow({ ...criterion, name: value })} />
              <TextInput
                className="short-field" label={text.points} aria-label={text.criterionMost(number)} value={criterion.most} error={problemAt(`${at}.criteria.${criterion.key}.most`)}
                onChange={(event) => onRow({ ...criterion, most: event.currentTarget.value })}
              />
              {isCountFixed ? null : <RowTools name={name} onRemove={criteria.length === 1 ? null : () => onChange(withoutRow(criteria, criterion.key))} />}
            </li>
          );
        })}
      </ul>
      <HundredSum typed={criteria.map(({ most }) => most)} at={`${at}.criteria`} />
      {isCountFixed ? null : <AddRow label={text.addCriterion} rows={criteria} most={MOST.criteria} blank={(key) => ({ key, name: nothing, most: '' })} onChange={onChange} />}
    </>
  );
};
