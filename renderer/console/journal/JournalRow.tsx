// One record of the journal as a row: when, who, what, from and to, and the way to have its value again.
import { IconArrowRight } from '@tabler/icons-react';
import type { JournalEntry } from '../../../shared/domain/journal.ts';
import { formatCount, formatTimeOfDay } from '../../../shared/text/format.ts';
import { journalText } from '../../../shared/text/journal.ts';
import { useText } from '../useLanguage.ts';
import type { EntryWords, Reader } from '../../../shared/text/journal/entryWords.ts';

type Props = {
  readonly entry: JournalEntry;
  readonly words: EntryWords;
  readonly reader: Reader;
  readonly isCurrent: boolean;
  readonly onCurrent: () => void;
  /** null: its value stands already, or it has none. */
  readonly onRestore: (() => void) | null;
};

export const JournalRow = ({ entry, words, reader: { language, zone }, isCurrent, onCurrent, onRestore }: Props) => {
  const text = useText(journalText);
  // A record that prepares the exercise or takes it out names it anyway.
  const namesRun = entry.facts.some(({ type }) => type === 'runPlanned' || type === 'runRemoved');
  const about = [words.details.join('. '), entry.run === null || namesRun ? '' : entry.run.name[language]].filter((each) => each !== '').join(', ');
  const named = [words.what, words.changes.map(({ to }) => to).join(', ')].filter((each) => each !== '').join(': ');
  return (
    <tr className="journal-row" tabIndex={isCurrent ? 0 : -1} aria-keyshortcuts={onRestore === null ? undefined : 'Enter'} data-seq={entry.seq} onFocus={onCurrent}>
      <td className="number">{formatCount(entry.seq, language)}</td>
      <td className="number">{formatTimeOfDay(entry.at, zone, language)}</td>
      <td>{words.who}</td>
      <th scope="row">
        <span>{words.what}</span>
        {about === '' ? null : <small>{about}</small>}
      </th>
      <td>
        {words.changes.map(({ label, from, to }) => (
          <span className="journal-change" key={label ?? ''}>
            {label === null ? null : <small>{label}</small>}
            <span className="visually-hidden">{text.from} </span><span>{from}</span><IconArrowRight size={15} stroke={1.75} aria-hidden="true" />
            <span className="visually-hidden"> {text.to} </span><strong>{to}</strong>
          </span>
        ))}
      </td>
      <td>
        {onRestore === null ? null
          : <button type="button" className="bar-button" tabIndex={isCurrent ? 0 : -1} aria-label={text.restoreNamed(named)} onClick={onRestore}>{text.restore}</button>}
      </td>
    </tr>
  );
};
