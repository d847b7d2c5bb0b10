// The rows of the people's list with their number in the whole of it.
import type { Person } from '../../../../shared/domain/model.ts';
import { formatCount, formatNip } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

export const PeopleTable = ({ all, shown }: { readonly all: readonly Person[]; readonly shown: readonly Person[] }) => {
  const text = useText(prepareText).people;
  const language = useLanguage();
  const numbers = new Map(all.map((person, at) => [person.id, at + 1]));
  return (
    <table className="list people-list">
      <thead>
        <tr>{(['number', 'name', 'nip', 'agency', 'post', 'district'] as const).map((column) => <th key={column} scope="col">{text.columns[column]}</th>)}</tr>
      </thead>
      <tbody>
        {shown.map((person) => (
          <tr key={person.id}>
            <td className="number">{formatCount(numbers.get(person.id) ?? 0, language)}</td>
            <th scope="row">{person.name}</th>
            <td className="number">{person.nip === null ? <span className="faint">{text.noNip}</span> : formatNip(person.nip)}</td>
            <td>{person.agency}</td>
            <td>{person.post}</td>
            <td>{person.district}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
