// How many rows there are of each group, as one bar in proportion; each part also filters the rows below.
import { formatCount } from '../../../../../shared/text/format.ts';
import { rosterImportText } from '../../../../../shared/text/rosterImport.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import type { RowCounts, RowGroup } from './rowGroups.ts';

type Props = {
  readonly counts: RowCounts;
  /** The retreat has people already, so that the file is compared with them. */
  readonly isAgain: boolean;
  readonly only: RowGroup | null;
  readonly onOnly: (group: RowGroup | null) => void;
};

export const CountBar = ({ counts, isAgain, only, onOnly }: Props) => {
  const text = useText(rosterImportText).groups;
  const language = useLanguage();
  const ready = isAgain ? { group: 'ready', name: text.fresh, what: text.freshWhat } as const : { group: 'ready', name: text.ready, what: text.readyWhat } as const;
  const check = { group: 'check', name: text.check, what: counts.check === 0 ? '' : text.checkWhat(formatCount(counts.checkComesIn, language)) } as const;
  const double = { group: 'double', name: text.double, what: counts.double === 0 ? '' : text.doubleWhat } as const;
  const out = { group: 'out', name: text.out, what: text.outWhat } as const;
  const parts = isAgain
    ? [ready, { group: 'changed', name: text.changed, what: text.changedWhat } as const, check, double, { group: 'gone', name: text.gone, what: text.goneWhat } as const, { group: 'same', name: text.same, what: text.sameWhat } as const]
    : [ready, check, double];
  return (
    <div className="count-bar" role="group" aria-label={text.label}>
      {[...parts, ...(counts.out === 0 ? [] : [out])].map(({ group, name, what }) => (
        // In proportion, but never so narrow that its words do not fit.
        <button
          type="button" key={group} className={`count-part count-${group}`} style={{ flexGrow: counts[group] }} disabled={counts[group] === 0} title={what}
          aria-pressed={only === group} onClick={() => onOnly(only === group ? null : group)}
        >
          <span className="count number">{formatCount(counts[group], language)}</span>
          <strong>{name}</strong>
          {what === '' || isAgain ? null : <span className="count-what">{what}</span>}
        </button>
      ))}
    </div>
  );
};
