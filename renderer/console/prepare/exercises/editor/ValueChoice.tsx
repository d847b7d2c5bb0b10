// The values an exercise lets people observe, to choose from every framework of the retreat; it says no promise.
import { Checkbox } from '@mantine/core';
import type { ValueCode } from '../../../../../shared/domain/exercise.ts';
import type { ValueFramework } from '../../../../../shared/domain/values/schemas.ts';
import { useLanguage } from '../../../useLanguage.ts';
import { useEditorText, useProblemAt } from '../../../fields/fieldsContext.ts';

type Props = { readonly frameworks: readonly ValueFramework[]; readonly chosen: readonly ValueCode[]; readonly onChange: (chosen: readonly ValueCode[]) => void };

export const ValueChoice = ({ frameworks, chosen, onChange }: Props) => {
  const text = useEditorText();
  const language = useLanguage();
  const problem = useProblemAt()('values');
  const toggle = (code: ValueCode): void => onChange(chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code]);
  return (
    <fieldset className="value-choice">
      <legend>{text.values}</legend>
      <p className="field-note">{text.valuesNote}</p>
      {frameworks.map(({ id, name, values }, i) => (
        <div key={id} className="value-boxes" role="group" aria-label={name[language]}>
          {frameworks.length === 1 ? null : <span className="faint">{name[language]}</span>}
          {values.map((value, n) => (
            <Checkbox
              key={value.code} size="sm" label={value.name[language]} checked={chosen.includes(value.code)} onChange={() => toggle(value.code)}
              aria-invalid={problem !== null && i === 0 && n === 0 ? true : undefined}
            />
          ))}
        </div>
      ))}
      {problem === null ? null : <p className="field-problem" role="alert">{problem}</p>}
    </fieldset>
  );
};
