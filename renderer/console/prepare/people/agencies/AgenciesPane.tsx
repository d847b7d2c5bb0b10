// The retreat's own list of agencies, with those that only its people name: searched, added to, renamed, joined, shortened, emptied; each change can be undone.
import { Button, TextInput } from '@mantine/core';
import { IconPencil, IconPlus, IconSearch, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Person } from '../../../../../shared/domain/things.ts';
import type { Agency } from '../../../../../shared/domain/roster/schemas.ts';
import { formatCount } from '../../../../../shared/text/format.ts';
import { prepareText } from '../../../../../shared/text/prepare.ts';
import { useKeys } from '../../../keys/useKeys.ts';
import { useLanguage, useText } from '../../../useLanguage.ts';
import { useSend } from '../../../useSend.ts';
import { Pane } from '../../Pane.tsx';
import { useHoldsTyping } from '../../useHoldsTyping.ts';
import { useOpenForm } from '../../useOpenForm.ts';
import { ScrollRegion } from '../../../tables/ScrollRegion.tsx';
import { AgencyForm } from './AgencyForm.tsx';
import { KeySign } from '../../../keys/KeySign.tsx';

type Props = { readonly agencies: readonly Agency[]; readonly people: readonly Person[]; readonly onBack: () => void };

export const AgenciesPane = ({ agencies, people, onBack }: Props) => {
  const text = useText(prepareText).agencies;
  const language = useLanguage();
  const send = useSend();
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  // The name of the one being changed; '' for a new one.
  const [editing, openForm, letFormGo] = useOpenForm<string>();
  const holdsTyping = useHoldsTyping();
  const onEdit = (name: string): void => { if (!holdsTyping(search.current?.closest<HTMLElement>('.pane') ?? null)) openForm(name); };
  const from = new Map<string, number>();
  for (const { agency } of people) from.set(agency, (from.get(agency) ?? 0) + 1);
  const wanted = query.trim().toLocaleLowerCase('id');
  const listed = new Set(agencies.map(({ name }) => name));
  const unlisted = [...from.keys()].filter((name) => !listed.has(name)).map((name): Agency => ({ name, full: null, district: null }));
  const all = [...agencies, ...unlisted].toSorted((a, b) => (a.name < b.name ? -1 : 1));
  // What is being changed stays in sight, whatever is searched for.
  const shown = all.filter(({ name, full, district }) => name === editing || [name, full, district].join(' ').toLocaleLowerCase('id').includes(wanted));
  useKeys({ Escape: onBack, addAgency: () => onEdit(''), search: () => search.current?.focus() });
  const onSave = async (name: string, agency: Agency): Promise<void> => {
    const isJoined = name !== '' && agency.name !== name && all.some((each) => each.name === agency.name);
    const answer = await send(isJoined ? { type: 'joinAgencies', name, into: agency.name } : name === '' ? { type: 'addAgency', agency } : { type: 'editAgency', name, agency });
    if (answer.ok) letFormGo();
  };
  return (
    <Pane
      title={text.title} lead={text.lead(formatCount(all.length, language))}
      actions={
        <>
          <Button variant="default" onClick={onBack}>{text.back}</Button>
          <Button variant="default" disabled={agencies.length === 0} onClick={() => void send({ type: 'listAgencies', agencies: [] })}>{text.empty}</Button>
          <Button leftSection={<IconPlus size={17} stroke={1.75} />} rightSection={<KeySign of="addAgency" />} onClick={() => onEdit('')}>{text.add}</Button>
        </>
      }
      keys={[{ action: 'addAgency', does: text.footNew }, { keys: 'Esc', does: text.footBack }]}
    >
      <div className="list-tools">
        <TextInput
          ref={search} type="search" value={query} aria-label={text.search} placeholder={text.search} leftSection={<IconSearch size={17} stroke={1.75} />}
          onChange={(event) => setQuery(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); setQuery(''); } }}
        />
      </div>
      {editing === '' ? <AgencyForm agency={null} others={[]} onSave={(agency) => void onSave('', agency)} onCancel={() => openForm(null)} /> : null}
      <ScrollRegion className="table-scroll" label={text.list}>
        {shown.length === 0 ? <p className="nothing-found">{all.length === 0 ? text.emptyList : text.nothingFound(query.trim())}</p> : (
          <table className="list agency-list">
            <thead>
              <tr>
                <th scope="col">{text.name}</th><th scope="col">{text.full}</th><th scope="col">{text.district}</th><th scope="col">{text.people}</th>
                <th><span className="visually-hidden">{text.edit('')}</span></th>
              </tr>
            </thead>
            <tbody>
              {shown.map((agency) => (editing === agency.name ? (
                <tr key={agency.name}><td colSpan={5}><AgencyForm agency={agency} others={all} onSave={(next) => void onSave(agency.name, next)} onCancel={() => openForm(null)} /></td></tr>
              ) : (
                <tr key={agency.name}>
                  <th scope="row">{agency.name}</th>
                  <td>{listed.has(agency.name) ? agency.full : <span className="faint">{text.fromRoster}</span>}</td>
                  <td>{agency.district}</td>
                  <td className="number">{from.has(agency.name) ? formatCount(from.get(agency.name) ?? 0, language) : ''}</td>
                  <td className="agency-tools">
                    <button type="button" className="mend" aria-label={text.edit(agency.name)} onClick={() => onEdit(agency.name)}><IconPencil size={16} stroke={1.75} aria-hidden="true" /></button>
                    {listed.has(agency.name) ? <button type="button" className="mend" aria-label={text.remove(agency.name)} onClick={() => void send({ type: 'removeAgency', name: agency.name })}><IconTrash size={16} stroke={1.75} aria-hidden="true" /></button> : null}
                  </td>
                </tr>
              )))}
            </tbody>
          </table>
        )}
      </ScrollRegion>
    </Pane>
  );
};
