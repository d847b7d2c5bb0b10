// Somebody of the retreat whom the file no longer names; only a tick takes them out.
import type { Person } from '../../../../../shared/domain/things.ts';
import { formatNip } from '../../../../../shared/text/format.ts';
import { rosterImportText } from '../../../../../shared/text/rosterImport.ts';
import { useText } from '../../../useLanguage.ts';

type Props = { readonly person: Person; readonly isGone: boolean; readonly onTick: () => void };

export const GoneRow = ({ person, isGone, onTick }: Props) => {
  const text = useText(rosterImportText);
  return (
    <tr data-group="gone">
      <td className="number"><input type="checkbox" checked={isGone} aria-label={text.differences.tickGone(person.name)} onChange={onTick} /></td>
      <th scope="row">{person.name}</th>
      <td className="number">{person.nip === null ? <span className="faint">{text.noNip}</span> : formatNip(person.nip)}</td>
      <td>{person.agency}</td>
      <td><div className="row-problem row-warn"><div><strong>{text.differences.gone.title}</strong><span>{text.differences.gone.what}</span></div></div></td>
    </tr>
  );
};
