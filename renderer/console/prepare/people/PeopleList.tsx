// The people of the retreat, searchable; it edits none of them.
import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { Person } from '../../../../shared/domain/model.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import { EmptyBox } from '../../EmptyBox.tsx';
import { useKeys } from '../../useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { Pane } from '../Pane.tsx';
import { ScrollRegion } from '../ScrollRegion.tsx';
import { findPeople } from './findPeople.ts';
import { PeopleTable } from './PeopleTable.tsx';

type Props = { readonly people: readonly Person[]; readonly isDrawn: boolean; readonly refused: ReactNode; readonly onChoose: () => void };

export const PeopleList = ({ people, isDrawn, refused, onChoose }: Props) => {
  const text = useText(prepareText).people;
  const language = useLanguage();
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const count = (number: number) => formatCount(number, language);
  const isEmpty = people.length === 0;
  useKeys({ p: () => { if (!isDrawn) onChoose(); }, '/': () => search.current?.focus() });
  const found = findPeople(people, query);
  const choose = { keys: 'P', does: text.footChoose };
  return (
    <Pane
      title={text.title} lead={isDrawn ? `${text.lead(count(people.length))}. ${text.fixedByDraw}` : isEmpty ? text.leadEmpty : text.lead(count(people.length))}
      actions={isEmpty || isDrawn ? undefined : <Button variant="default" rightSection={<kbd>P</kbd>} onClick={onChoose}>{text.addFile}</Button>}
      keys={[...(isDrawn ? [] : [choose]), ...(isEmpty ? [] : [{ keys: '/', does: text.footSearch }])]}
    >
      {refused}
      {isEmpty ? (
        <div className="pane-body">
          <EmptyBox title={text.emptyTitle} sentence={text.empty}>
            <Button rightSection={<kbd>P</kbd>} onClick={onChoose}>{text.choose}</Button>
          </EmptyBox>
        </div>
      ) : (
        <>
          <div className="list-tools">
            <TextInput
              ref={search} type="search" value={query} aria-label={text.search} placeholder={text.searchHint} leftSection={<IconSearch size={17} stroke={1.75} />}
              onChange={(event) => setQuery(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === 'Escape') setQuery(''); }}
            />
            <span role="status">{query.trim() === '' ? '' : text.shownOf(count(found.length), count(people.length))}</span>
          </div>
          <ScrollRegion className="table-scroll" label={text.list}>
            {found.length === 0 ? <p className="nothing-found">{text.nobodyFound(query.trim())}</p> : <PeopleTable all={people} shown={found} />}
          </ScrollRegion>
        </>
      )}
    </Pane>
  );
};
