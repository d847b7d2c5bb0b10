// One person of a session: the states as buttons, each also under its letter while the row has the focus.
import { memo } from 'react';
import type { Person } from '../../../../shared/domain/things.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import type { MarkKind } from '../../../../shared/text/people/attendance.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import type { Day, Instant, PersonId, Zone } from '../../../../shared/units.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { ArrivalTime } from './ArrivalTime.tsx';

export type RowProps = {
  readonly person: Person;
  readonly number: number;
  /** null: not recorded. Mark and arrival come apart, so that a row whose mark did not change can rest. */
  readonly mark: MarkKind | null;
  readonly arrivedAt: Instant | null;
  /** Which states can be given here. */
  readonly kinds: readonly MarkKind[];
  readonly isActive: boolean;
  readonly day: Day;
  readonly zone: Zone;
  /** null takes the mark away. */
  readonly onMark: (person: PersonId, kind: MarkKind | null) => void;
  /** null: no times here. */
  readonly onArrival: ((person: PersonId, at: Instant | null) => Promise<boolean>) | null;
};

// Three hundred rows of buttons: only those that changed are drawn again.
export const AttendanceRow = memo(({ person, number, mark, arrivedAt, kinds, isActive, day, zone, onMark, onArrival }: RowProps) => {
  const text = useText(peopleText).attendance;
  const language = useLanguage();
  const tabIndex = isActive ? 0 : -1;
  return (
    <tr className={isActive ? 'is-active' : undefined} data-active={isActive || undefined} data-mark={mark ?? 'open'}>
      <td className="number">{formatCount(number, language)}</td>
      <th scope="row">{person.name}</th>
      <td>{person.agency}</td>
      <td>
        <span
          className="mark-buttons" role="group" aria-label={person.name}
          onKeyDown={(event) => {
            if (event.ctrlKey || event.altKey || event.metaKey) return;
            const kind = kinds.find((each) => text.keys[each] === event.key.toUpperCase());
            const isCleared = event.key === 'Delete' || event.key === 'Backspace';
            // A letter that means nothing here must not open something elsewhere.
            if (isCleared || (event.key.length === 1 && event.key !== ' ')) event.preventDefault();
            if (kind !== undefined || isCleared) onMark(person.id, kind ?? null);
          }}
        >
          {kinds.map((kind) => (
            <button
              type="button" key={kind} tabIndex={tabIndex} className={`mark-button mark-${kind}`} aria-pressed={mark === kind}
              aria-label={text.markNamed(person.name, text.marks[kind])} title={text.marks[kind]} onClick={() => onMark(person.id, mark === kind ? null : kind)}
            >
              {mark === kind ? text.marks[kind] : text.keys[kind]}
            </button>
          ))}
        </span>
      </td>
      {onArrival === null ? null : (
        <td>{mark === 'present' ? <ArrivalTime name={person.name} at={arrivedAt} day={day} zone={zone} tabIndex={tabIndex} onChange={(at) => onArrival(person.id, at)} /> : null}</td>
      )}
    </tr>
  );
});
