// Reads the journal page by page for one filter, and its newest page again whenever a record is added; it draws nothing.
import { useEffect, useState } from 'react';
import type { JournalEntry } from '../../../shared/domain/journal.ts';
import type { RunId, TeamId } from '../../../shared/units.ts';
import { useStatus } from '../../link/useStatus.ts';
import { useView } from '../../link/useView.ts';
import { useCall } from '../useCall.ts';
import { withNewest, withOlder } from './pages.ts';

export type Filter = { readonly run: RunId | null; readonly team: TeamId | null };
export type Journal = {
  /** undefined until the first page has come. */
  readonly entries: readonly JournalEntry[] | undefined;
  readonly total: number;
  readonly isReading: boolean;
  readonly readOlder: () => void;
};

type Read = { readonly filter: Filter; readonly entries: readonly JournalEntry[]; readonly total: number };

export const useJournal = (filter: Filter): Journal => {
  const call = useCall();
  const seq = useView('safety')?.seq;
  // Asked while the host is away it would be refused, and never again.
  const isAway = useStatus() === 'disconnected';
  const [read, setRead] = useState<Read | null>(null);
  // Which question the newest page was last an answer to, refused or not.
  const [answered, setAnswered] = useState<{ readonly filter: Filter; readonly seq: number | undefined }>({ filter, seq: undefined });
  const [isReadingOlder, setReadingOlder] = useState(false);
  const isReading = isReadingOlder || answered.filter !== filter || answered.seq !== seq;
  useEffect(() => {
    if (seq === undefined || isAway) return;
    let isWanted = true;
    void call('readJournal', { before: null, ...filter }).then((answer) => {
      if (!isWanted) return;
      setAnswered({ filter, seq });
      if (!answer.ok) return;
      const { total } = answer.value;
      setRead((before) => ({ filter, total, entries: withNewest(before?.filter === filter ? before.entries : [], answer.value) }));
    });
    return () => { isWanted = false; };
  }, [call, filter, seq, isAway]);
  const shown = read?.filter === filter ? read : null;
  const readOlder = (): void => {
    const last = shown?.entries.at(-1);
    if (last === undefined || isReading || shown === null || shown.entries.length >= shown.total) return;
    setReadingOlder(true);
    void call('readJournal', { before: last.seq, ...filter }).then((answer) => {
      setReadingOlder(false);
      if (answer.ok) setRead((before) => (before?.filter === filter ? { ...before, entries: withOlder(before.entries, answer.value) } : before));
    });
  };
  return { entries: shown?.entries, total: shown?.total ?? 0, isReading, readOlder };
};
