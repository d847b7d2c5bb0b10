// The numbers that one way of scoring asks for; it computes no score.
import { TextInput } from '@mantine/core';
import { BothField } from '../../../fields/BothField.tsx';
import { CriterionRows } from './CriterionRows.tsx';
import type { RuleDraft } from './exerciseDraft.ts';
import { useEditorText, useProblemAt } from '../../../fields/fieldsContext.ts';

type Props = { readonly rule: RuleDraft; readonly at: string; readonly onChange: (rule: RuleDraft) => void };

export const RuleFields = ({ rule, at, onChange }: Props) => {
  const text = useEditorText();
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
    case 'rubric': return <CriterionRows criteria={criteria} at={at} onChange={(rows) => onChange({ ...rule, criteria: rows })} />;
  }
};
