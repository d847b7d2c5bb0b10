// Values by name, each opening to its promise and to how it shows; it knows no exercise.
import type { Value } from '../../../../../shared/domain/values/schemas.ts';
import { useLanguage } from '../../../useLanguage.ts';

export const ValueNotes = ({ values }: { readonly values: readonly Value[] }) => {
  const language = useLanguage();
  return (
    <div className="value-notes">
      {values.map(({ code, name, promise, indicators }) => (
        <details key={code}>
          <summary>{name[language]}</summary>
          {promise === null ? null : <p className="value-promise">{promise[language]}</p>}
          <ul>{indicators.map((indicator) => <li key={indicator.id}>{indicator[language]}</li>)}</ul>
        </details>
      ))}
    </div>
  );
};
