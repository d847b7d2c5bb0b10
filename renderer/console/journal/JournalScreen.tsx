// The journal: every record of the open retreat, the latest first, by day, and narrowed to a run or a team.
import './journal.css';
import { Button, NativeSelect } from '@mantine/core';
import { Fragment, useRef, useState } from 'react';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import type { RetreatView } from '../../../shared/domain/retreat/retreat.ts';
import { formatCount, formatWeekdayDate } from '../../../shared/text/format.ts';
import { filesText } from '../../../shared/text/files.ts';
import { journalText } from '../../../shared/text/journal.ts';
import type { RunId, TeamId } from '../../../shared/units.ts';
import { useView } from '../../link/useView.ts';
import { BusyLine } from '../BusyLine.tsx';
import { EmptyBox } from '../EmptyBox.tsx';
import { walkFocus } from '../files/walkFocus.ts';
import { Foot } from '../Foot.tsx';
import { Loading } from '../loading/Loading.tsx';
import { useKeys } from '../keys/useKeys.ts';
import { useLanguage, useText } from '../useLanguage.ts';
import { useSend } from '../useSend.ts';
import { useViewOnly } from '../useViewOnly.ts';
import { entryWords } from '../../../shared/text/journal/entryWords.ts';
import { JournalRow } from './JournalRow.tsx';
import { restoring } from './restoring.ts';
import type { Filter } from './useJournal.ts';
import { useJournal } from './useJournal.ts';

const everything: Filter = { run: null, team: null };

export const JournalScreen = ({ retreat, onBack }: { readonly retreat: NonNullable<RetreatView>; readonly onBack: () => void }) => {
  const text = useText(journalText);
  const { back } = useText(filesText).open;
  const isViewOnly = useViewOnly();
  const language = useLanguage();
  const send = useSend();
  const runs = useView('runs') ?? [];
  const teams = useView('teams')?.teams ?? [];
  const [filter, setFilter] = useState<Filter>(everything);
  const { entries, total, isReading, readOlder } = useJournal(filter);
  const [current, setCurrent] = useState<number | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const { zone } = retreat;
  const reader = { language, zone, runs };

  const restore = (seq: number | null): void => {
    const entry = entries?.find((each) => each.seq === seq);
    const command = entry === undefined ? null : restoring(entry, { retreat, runs });
    if (command !== null) void send(command);
  };
  const walk = (by: 1 | -1): void => {
    if (by === 1 && current !== null && current === entries?.at(-1)?.seq) readOlder();
    walkFocus(table.current, '.journal-row', by);
  };
  useKeys({ ArrowDown: () => walk(1), ArrowUp: () => walk(-1), Enter: () => restore(current), Escape: onBack });

  const select = (label: string, all: string, value: string | null, options: readonly { readonly value: string; readonly label: string }[], onValue: (value: string | null) => void) => (
    <NativeSelect
      label={label} value={value ?? ''} data={[{ value: '', label: all }, ...options]}
      onChange={(event) => onValue(event.currentTarget.value === '' ? null : event.currentTarget.value)}
    />
  );
  const isCurrent = (seq: number, at: number): boolean => (current === null || entries?.every((entry) => entry.seq !== current) === true ? at === 0 : seq === current);
  return (
    <>
      <section className="journal" aria-labelledby="journal-heading">
        <BusyLine isBusy={isReading} label={text.loading} />
        <header className="journal-head">
          <div>
            <h1 id="journal-heading">{text.title}</h1>
            <p>{text.lead}</p>
          </div>
          <div className="journal-filter">
            {select(text.filterRun, text.allRuns, filter.run, runs.map(({ run, exercise }) => ({ value: run, label: exercise.name[language] })),
              (run) => setFilter({ ...filter, run: run as RunId | null }))}
            {select(text.filterTeam, text.allTeams, filter.team, teams.map(({ team, name }) => ({ value: team, label: name })),
              (team) => setFilter({ ...filter, team: team as TeamId | null }))}
            <Button variant="default" rightSection={<kbd>Esc</kbd>} onClick={onBack}>{back}</Button>
          </div>
        </header>
        {entries === undefined ? <Loading says={text.loading} /> : entries.length === 0 ? (
          <div className="journal-nothing">
            <EmptyBox title={text.nothing.title} sentence={text.nothing.what}><Button variant="default" onClick={() => setFilter(everything)}>{text.clearFilter}</Button></EmptyBox>
          </div>
        ) : (
          <div className="journal-scroll">
            <table ref={table} className="journal-table" aria-labelledby="journal-heading">
              <colgroup><col className="col-seq" /><col className="col-at" /><col className="col-who" /><col /><col className="col-change" /><col className="col-restore" /></colgroup>
              <thead>
                <tr>
                  {(['record', 'time', 'operator', 'what', 'change'] as const).map((name) => <th scope="col" key={name}>{text.columns[name]}</th>)}
                  <td />
                </tr>
              </thead>
              <tbody>
                {entries.map((entry, at) => {
                  const day = dayOf(entry.at, zone);
                  const before = entries[at - 1];
                  return (
                    <Fragment key={entry.seq}>
                      {before !== undefined && dayOf(before.at, zone) === day ? null
                        : <tr className="journal-day"><th scope="colgroup" colSpan={6}>{formatWeekdayDate(day, language)}</th></tr>}
                      <JournalRow
                        entry={entry} words={entryWords(entry, reader)} reader={reader}
                        isCurrent={isCurrent(entry.seq, at)} onCurrent={() => setCurrent(entry.seq)}
                        onRestore={isViewOnly || restoring(entry, { retreat, runs }) === null ? null : () => restore(entry.seq)}
                      />
                    </Fragment>
                  );
                })}
              </tbody>
            </table>
            {entries.length >= total ? null
              : <div className="journal-older"><Button variant="default" disabled={isReading} onClick={readOlder}>{text.older}</Button></div>}
          </div>
        )}
      </section>
      <Foot
        keys={[{ keys: '↑ ↓', does: text.foot.walk }, ...(isViewOnly ? [] : [{ keys: 'Enter', does: text.foot.restore }, { keys: text.undo.undoKeys, does: text.undo.undo.toLocaleLowerCase(language) }]), { keys: 'Esc', does: text.foot.back }]}
        note={entries === undefined ? undefined : text.shown(formatCount(entries.length, language), formatCount(total, language))}
      />
    </>
  );
};
