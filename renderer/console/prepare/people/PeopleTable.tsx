// The rows of the people's list with their number in the whole of it; a row opens the person's card.
import { memo } from 'react';
import type { Person } from '../../../../shared/domain/things.ts';
import type { Topics } from '../../../../shared/domain/views.ts';
import { formatCount, formatNip } from '../../../../shared/text/format.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import type { PersonId } from '../../../../shared/units.ts';
import { useByAndBy } from '../../useByAndBy.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

type Props = {
  readonly all: readonly Person[];
  readonly shown: readonly Person[];
  readonly opened: PersonId | 'new' | null;
  /** undefined: nobody asked to see them. */
  readonly limits: Topics['limits'] | undefined;
  readonly onOpen: (person: PersonId) => void;
};

const SCREENFUL = 40;

export const PeopleTable = ({ all, shown, opened, limits, onOpen }: Props) => {
  const text = useText(prepareText).people;
  const drawn = useByAndBy(shown.length, SCREENFUL);
  const numbers = new Map(all.map((person, at) => [person.id, at + 1]));
  return (
    <table className="list people-list">
      <thead>
        <tr>{(['number', 'name', 'nip', 'agency', 'post', 'district'] as const).map((column) => <th key={column} scope="col">{text.columns[column]}</th>)}</tr>
      </thead>
      <tbody>
        {shown.slice(0, drawn).map((person) => (
          <PersonRow
            key={person.id} person={person} number={numbers.get(person.id) ?? 0} isOpened={person.id === opened} limit={limits?.[person.id]} onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  );
};

type RowProps = { readonly person: Person; readonly number: number; readonly isOpened: boolean; readonly limit: string | undefined; readonly onOpen: (person: PersonId) => void };

// Three hundred rows: only those that changed are drawn again.
const PersonRow = memo(({ person, number, isOpened, limit, onOpen }: RowProps) => {
  const text = useText(prepareText).people;
  const card = useText(peopleText).card;
  const language = useLanguage();
  return (
    <tr className={isOpened ? 'is-opened' : undefined} onClick={() => onOpen(person.id)}>
      <td className="number">{formatCount(number, language)}</td>
      <th scope="row">
        <button type="button" className="row-name" aria-label={card.open(person.name)} aria-expanded={isOpened}>{person.name}</button>
        {limit === undefined ? null : <span className="row-limit"><strong>{card.limit}</strong> {limit}</span>}
      </th>
      <td className="number">{person.nip === null ? <span className="faint">{text.noNip}</span> : formatNip(person.nip)}</td>
      <td>{person.agency}</td>
      <td>{person.post}</td>
      <td>{person.district}</td>
    </tr>
  );
});
