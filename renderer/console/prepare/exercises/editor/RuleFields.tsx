// The numbers that one way of scoring asks for; it computes no score.
import { TextInput } from '@mantine/core';
import { MOST } from '../../../../../shared/domain/ownExercises/schemas.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { useLanguage } from '../../../useLanguage.ts';
import { AddRow } from './AddRow.tsx';
import { BothField } from './BothField.tsx';
import type { RuleDraft } from './exerciseDraft.ts';
import { nothing } from './exerciseDraft.ts';
import { useEditorText, useProblemAt } from './fieldsContext.ts';
import { HundredSum } from './HundredSum.tsx';
import { withoutRow, withRow } from './rows.ts';
import { RowTools } from './RowTools.tsx';

type Props = { readonly rule: RuleDraft; readonly at: string; readonly onChange: (rule: RuleDraft) => void };

export const RuleFields = ({ rule, at, onChange }: Props) => {
  const text = useEditorText();
  const language = useLanguage();
  const problemAt = useProblemAt();
  const { criteria } = rule;
  const field = (name: 'target' | 'limit' | 'amount', label: string) => (
    <TextInput label={label} value={rule[name]} error={problemAt(`${at}.${name}`)} className="short-field" onChange={(event) => onChange({ ...rule, [name]: event.currentTarget.value })} />
  );
  switch (rule.kind) {
    case 'time': return <div className="editor-line">{field('target', text.target)}{field('limit', text.limit)}</div>;
    case 'count': case 'measure': case 'error': case 'shared': return (
      <div className="editor-line">
        {field('amount', text.amounts[rule.kind])}
        <BothField label={text.unit} at={`${at}.unit`} value={rule.unit} onChange={(unit) => onChange({ ...rule, unit })} />
      </div>
    );
    case 'rubric': return (
      <>
        <ul className="editor-rows">
          {criteria.map((criterion, i) => {
            const name = text.criterion(formatCount(i + 1, language));
            const onRow = (row: typeof criterion): void => onChange({ ...rule, criteria: withRow(criteria, row) });
            return (
              <li key={criterion.key} className="editor-line">
                <BothField label={name} at={`${at}.criteria.${criterion.key}.name`} value={criterion.name} onChange={(value) => onRow({ ...criterion, name: value })} />
                <TextInput
                  className="short-field" label={text.points} aria-label={text.criterionMost(formatCount(i + 1, language))} value={criterion.most} error={problemAt(`${at}.criteria.${criterion.key}.most`)}
                  onChange={(event) => onRow({ ...criterion, most: event.currentTarget.value })}
                />
                <RowTools name={name} onRemove={criteria.length === 1 ? null : () => onChange({ ...rule, criteria: withoutRow(criteria, criterion.key) })} />
              </li>
            );
          })}
        </ul>
        <HundredSum typed={criteria.map(({ most }) => most)} at={`${at}.criteria`} />
        <AddRow label={text.addCriterion} rows={criteria} most={MOST.criteria} blank={(key) => ({ key, name: nothing, most: '' })} onChange={(rows) => onChange({ ...rule, criteria: rows })} />
      </>
    );
  }
};
