// The chosen judges in their order, each to be moved up or taken out; it stores none.
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { MemberId } from '../../../../shared/units.ts';
import { RowTools } from '../../fields/RowTools.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';

type Props = {
  readonly judges: readonly MemberId[];
  readonly nameOf: (judge: MemberId) => string;
  /** null: they can no longer change. */
  readonly onChange: ((judges: readonly MemberId[]) => void) | null;
};

const moved = (judges: readonly MemberId[], at: number): readonly MemberId[] => {
  const [above, judge] = [judges[at - 1], judges[at]];
  return above === undefined || judge === undefined ? judges : judges.with(at - 1, judge).with(at, above);
};

export const JudgeRows = ({ judges, nameOf, onChange }: Props) => {
  const text = useText(runSettingsText).judges;
  const language = useLanguage();
  if (judges.length === 0) return <p>{text.oneSheet}</p>;
  return (
    <ol className="settings-judges">
      {judges.map((judge, at) => (
        <li key={judge}>
          <span className="number">{formatCount(at + 1, language)}</span>
          <span>{nameOf(judge)}</span>
          {onChange === null ? null : (
            <RowTools
              name={text.place(formatCount(at + 1, language), nameOf(judge))}
              onUp={at === 0 ? null : () => onChange(moved(judges, at))} onRemove={() => onChange(judges.filter((each) => each !== judge))}
            />
          )}
        </li>
      ))}
    </ol>
  );
};
