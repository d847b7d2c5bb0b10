// How many rows are ready, to check and double, as one bar in proportion; each part also filters the rows below.
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { RowCounts, RowGroup } from './rowGroups.ts';

type Props = { readonly counts: RowCounts; readonly only: RowGroup | null; readonly onOnly: (group: RowGroup | null) => void };

export const CountBar = ({ counts, only, onOnly }: Props) => {
  const text = useText(prepareText).preview;
  const language = useLanguage();
  const parts: readonly { readonly group: RowGroup; readonly name: string; readonly what: string }[] = [
    { group: 'ready', name: text.ready, what: text.readyWhat },
    { group: 'check', name: text.check, what: counts.check === 0 ? '' : text.checkWhat(formatCount(counts.checkComesIn, language)) },
    { group: 'double', name: text.double, what: counts.double === 0 ? '' : text.doubleWhat },
  ];
  return (
    <div className="count-bar" role="group" aria-label={text.filter}>
      {parts.map(({ group, name, what }) => (
        // In proportion, but never so narrow that its words do not fit.
        <button
          type="button" key={group} className={`count-part count-${group}`} style={{ flexGrow: counts[group] }} disabled={counts[group] === 0}
          aria-pressed={only === group} onClick={() => onOnly(only === group ? null : group)}
        >
          <span className="count number">{formatCount(counts[group], language)}</span>
          <strong>{name}</strong>
          {what === '' ? null : <span className="count-what">{what}</span>}
        </button>
      ))}
    </div>
  );
};
