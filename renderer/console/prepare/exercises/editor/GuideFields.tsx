// How an exercise is led: five rules, set-up, safety, the low-impact variant and the questions afterwards; it keeps nothing itself.
import { MOST } from '../../../../../shared/domain/ownExercises/schemas.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { useLanguage } from '../../../useLanguage.ts';
import { AddRow } from './AddRow.tsx';
import { BothField } from '../../../fields/BothField.tsx';
import type { ExerciseDraft } from './exerciseDraft.ts';
import { nothing } from './exerciseDraft.ts';
import { useEditorText } from '../../../fields/fieldsContext.ts';
import { withoutRow, withRow } from './rows.ts';
import { RowTools } from '../../../fields/RowTools.tsx';

type Props = { readonly draft: ExerciseDraft; readonly onChange: (change: Partial<ExerciseDraft>) => void };

export const GuideFields = ({ draft, onChange }: Props) => {
  const text = useEditorText();
  const language = useLanguage();
  const { rules, debrief } = draft;
  return (
    <>
      <h2>{text.rules}</h2>
      {rules.map((rule, i) => (
        <BothField
          key={rule.key} label={text.rule(formatCount(i + 1, language))} at={`rules.${rule.key}`} value={rule.words}
          onChange={(words) => onChange({ rules: withRow(rules, { ...rule, words }) })}
        />
      ))}
      <h2>{text.guide}</h2>
      {(['setUp', 'safety', 'lowImpact', 'note'] as const).map((part) => (
        <BothField key={part} label={text[part]} at={part} value={draft[part]} onChange={(words) => onChange({ [part]: words })} isLong />
      ))}
      <h2>{text.debrief}</h2>
      <ul className="editor-rows">
        {debrief.map((question, i) => {
          const name = text.question(formatCount(i + 1, language));
          return (
            <li key={question.key} className="editor-line">
              <BothField label={name} at={`debrief.${question.key}`} value={question.words} onChange={(words) => onChange({ debrief: withRow(debrief, { ...question, words }) })} />
              <RowTools name={name} onRemove={debrief.length === 1 ? null : () => onChange({ debrief: withoutRow(debrief, question.key) })} />
            </li>
          );
        })}
      </ul>
      <AddRow label={text.addQuestion} rows={debrief} most={MOST.debrief} blank={(key) => ({ key, words: nothing })} onChange={(rows) => onChange({ debrief: rows })} />
    </>
  );
};
