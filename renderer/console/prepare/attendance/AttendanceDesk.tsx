// Marking by name: typing narrows the list, Enter marks the first as present or the arrows choose another; the totals filter.
import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useCallback, useRef, useState } from 'react';
import type { Person, Session } from '../../../../shared/domain/things.ts';
import type { Presence } from '../../../../shared/domain/attendance/schemas.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { MarkKind } from '../../../../shared/text/people/attendance.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import type { Instant, PersonId, Zone } from '../../../../shared/units.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import type { RowProps } from './AttendanceRow.tsx';
import { AttendanceRow } from './AttendanceRow.tsx';
import { nameMatch } from './nameMatch.ts';

/** `open`: said to be not on the paper. */
export type ListMark = Presence | { readonly kind: 'open' };

type Props = Pick<RowProps, 'onMark' | 'onArrival'> & {
  readonly people: readonly Person[];
  readonly marks: Readonly<Record<PersonId, ListMark>>;
  /** Which states can be given to a person; one and the same list each time. */
  readonly kindsFor: (person: PersonId) => readonly MarkKind[];
  /** What Enter gives. */
  readonly enter: MarkKind;
  readonly session: Session;
  readonly zone: Zone;
  /** null: all. */
  readonly only: MarkKind | null;
  readonly above: ReactNode;
};

const arrivalOf = (mark: ListMark | undefined): Instant | null => (mark?.kind === 'present' ? mark.at : null);

export const AttendanceDesk = ({ people, marks, kindsFor, enter, session, zone, only, onMark, onArrival, above }: Props) => {
  const text = useText(peopleText).attendance;
  const language = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLTableSectionElement>(null);
  const [query, setQuery] = useState('');
  // null: nobody is chosen, so that a stray Enter marks nobody.
  const [at, setAt] = useState<number | null>(null);
  useKeys({ search: () => field.current?.focus() });
  const numbers = new Map(people.map(({ id }, i) => [id, i + 1]));
  const shown = nameMatch(only === null ? people : people.filter(({ id }) => (marks[id]?.kind ?? 'open') === only), query);
  const active = at === null ? null : shown[Math.min(at, shown.length - 1)] ?? null;
  const onType = (typed: string): void => {
    setQuery(typed);
    setAt(typed.trim() === '' ? null : 0);
  };
  const go = (by: 1 | -1): void => {
    const next = Math.max(0, Math.min(shown.length - 1, at === null ? 0 : at + by));
    setAt(next);
    rows.current?.rows[next]?.scrollIntoView({ block: 'nearest' });
  };
  const mark: RowProps['onMark'] = useCallback((person, kind) => {
    onMark(person, kind);
    setQuery('');
    setAt(null);
    field.current?.focus();
  }, [onMark]);
  const columns = ['number', 'name', 'agency', 'mark', ...(onArrival === null ? [] : ['arrival' as const])] as const;
  return (
    <>
      {above}
      <div className="list-tools" data-unsent={query === '' ? 'no' : 'yes'}>
        <TextInput
          ref={field} type="search" value={query} aria-label={text.find} placeholder={text.findHint} leftSection={<IconSearch size={17} stroke={1.75} />}
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onType('');
            if (event.key === 'Enter' && active !== null) mark(active.id, enter);
            // To the states of the chosen person, past everything else.
            if (event.key === 'Tab' && !event.shiftKey && active !== null) {
              event.preventDefault();
              rows.current?.querySelector<HTMLElement>('[data-active] button')?.focus();
            }
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
            event.preventDefault();
            go(event.key === 'ArrowDown' ? 1 : -1);
          }}
        />
      </div>
      <ScrollRegion className="table-scroll" label={text.list}>
        {shown.length === 0 && query.trim() !== '' ? <p className="nothing-found">{text.nobodyFound(query.trim())}</p> : (
          <table className="list attendance-list">
            <thead><tr>{columns.map((column) => <th key={column} scope="col">{text.columns[column]}</th>)}</tr></thead>
            <tbody ref={rows}>
              {shown.map((person) => (
                <AttendanceRow
                  key={person.id} person={person} number={numbers.get(person.id) ?? 0} mark={marks[person.id]?.kind ?? null} arrivedAt={arrivalOf(marks[person.id])} kinds={kindsFor(person.id)} isActive={person === active}
                  day={session.day} zone={zone} onMark={mark} onArrival={onArrival}
                />
              ))}
            </tbody>
          </table>
        )}
      </ScrollRegion>
      <p className="visually-hidden" role="status">{active === null ? '' : `${active.name}, ${text.marks[marks[active.id]?.kind ?? 'open']}, ${formatCount(shown.length, language)}`}</p>
    </>
  );
};
