// How the exercise is scored: the kind, its numbers, and for a combined one its parts; it computes no score.
import { NativeSelect, TextInput } from '@mantine/core';
import type { SimpleRule } from '../../../../../shared/domain/scoring/points/resultRule.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { useLanguage } from '../../../useLanguage.ts';
import { AddRow } from './AddRow.tsx';
import { BothField } from '../../../fields/BothField.tsx';
import type { ExerciseDraft, PartDraft, RuleDraft } from './exerciseDraft.ts';
import { blankRule, nothing } from './exerciseDraft.ts';
import { useEditorText, useProblemAt } from '../../../fields/fieldsContext.ts';
import { HundredSum } from './HundredSum.tsx';
import { withoutRow, withRow } from './rows.ts';
import { RowTools } from '../../../fields/RowTools.tsx';
import { RuleFields } from './RuleFields.tsx';

const simpleKinds: readonly SimpleRule['kind'][] = ['time', 'count', 'measure', 'error', 'rubric', 'shared'];
const MOST_PARTS = 4;

type Result = Pick<ExerciseDraft, 'isCombined' | 'rule' | 'parts'>;
type Props = { readonly result: Result; readonly onChange: (result: Partial<Result>) => void };

export const ResultFields = ({ result: { isCombined, rule, parts }, onChange }: Props) => {
  const text = useEditorText();
  const language = useLanguage();
  const problemAt = useProblemAt();
  const kindChoice = (chosen: RuleDraft['kind'] | 'combined', kinds: readonly (RuleDraft['kind'] | 'combined')[], onKind: (kind: string) => void) => (
    <NativeSelect
      className="kind-field" label={text.kind} value={chosen} description={text.kindNotes[chosen]} data={kinds.map((kind) => ({ value: kind, label: text.kinds[kind] }))}
      onChange={(event) => onKind(event.currentTarget.value)}
    />
  );
  const kindOf = (value: string): RuleDraft['kind'] => simpleKinds.find((kind) => kind === value) ?? 'time';
  const onPart = (part: PartDraft): void => onChange({ parts: withRow(parts, part) });
  return (
    <>
      {kindChoice(isCombined ? 'combined' : rule.kind, [...simpleKinds, 'combined'], (value) =>
        onChange(value === 'combined' ? { isCombined: true } : { isCombined: false, rule: { ...rule, kind: kindOf(value) } }))}
      {isCombined ? (
        <>
          {parts.map((part, i) => {
            const title = text.part(formatCount(i + 1, language));
            return (
              <fieldset key={part.key} className="editor-part">
                <legend>{title}</legend>
                <div className="editor-line">
                  <BothField label={text.partName} at={`parts.${part.key}.name`} value={part.name} onChange={(name) => onPart({ ...part, name })} />
                  <TextInput
                    className="short-field" label={text.weight} value={part.weight} error={problemAt(`parts.${part.key}.weight`)}
                    onChange={(event) => onPart({ ...part, weight: event.currentTarget.value })}
                  />
                  <RowTools name={title} onRemove={parts.length === 2 ? null : () => onChange({ parts: withoutRow(parts, part.key) })} />
                </div>
                {kindChoice(part.rule.kind, simpleKinds, (value) => onPart({ ...part, rule: { ...part.rule, kind: kindOf(value) } }))}
                <RuleFields rule={part.rule} at={`parts.${part.key}.rule`} onChange={(next) => onPart({ ...part, rule: next })} />
              </fieldset>
            );
          })}
          <HundredSum typed={parts.map(({ weight }) => weight)} at="parts" />
          <AddRow label={text.addPart} rows={parts} most={MOST_PARTS} blank={(key) => ({ key, name: nothing, weight: '', rule: blankRule })} onChange={(rows) => onChange({ parts: rows })} />
        </>
      ) : <RuleFields rule={rule} at="result" onChange={(next) => onChange({ rule: next })} />}
    </>
  );
};
