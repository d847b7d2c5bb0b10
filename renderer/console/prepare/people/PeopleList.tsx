// The people of the retreat, searchable, with the card of the one who is looked at and those who left.
import { Button, TextInput } from '@mantine/core';
import { IconEye, IconEyeOff, IconPlus, IconSearch } from '@tabler/icons-react';
import type { ReactNode, RefObject } from 'react';
import { useCallback, useRef, useState } from 'react';
import type { Person } from '../../../../shared/domain/things.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import { prepareText } from '../../../../shared/text/prepare.ts';
import type { PersonId } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { EmptyBox } from '../../EmptyBox.tsx';
import { useKeys } from '../../keys/useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useHoldsTyping } from '../useHoldsTyping.ts';
import { useOpenForm } from '../useOpenForm.ts';
import { Pane } from '../Pane.tsx';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { findPeople } from './findPeople.ts';
import { FormerPeople } from './FormerPeople.tsx';
import { PersonCard } from './PersonCard.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { KeySign } from '../../keys/KeySign.tsx';

type Props = {
  /** Where its card is, with what is typed there. */
  readonly desk: RefObject<HTMLDivElement | null>;
  readonly people: readonly Person[];
  readonly isDrawn: boolean;
  readonly refused: ReactNode;
  readonly onChoose: () => void;
  readonly onAgencies: () => void;
};

export const PeopleList = ({ desk, people, isDrawn, refused, onChoose, onAgencies }: Props) => {
  const text = useText(prepareText).people;
  const card = useText(peopleText).card;
  const language = useLanguage();
  const former = useView('formerPeople') ?? [];
  const limits = useView('limits');
  const [areLimitsShown, setLimitsShown] = useState(false);
  const [opened, openCard, letCardGo] = useOpenForm<PersonId | 'new'>();
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const count = (number: number) => formatCount(number, language);
  const isEmpty = people.length === 0;
  const holdsTyping = useHoldsTyping();
  const onOpen = useCallback((next: PersonId | 'new' | null): void => { if (!holdsTyping(desk.current)) openCard(next); }, [desk, holdsTyping, openCard]);
  const onAdd = (): void => onOpen('new');
  useKeys({ chooseFile: onChoose, search: () => search.current?.focus(), add: onAdd, Escape: () => onOpen(null) });
  const found = findPeople(people, query);
  const person = people.find(({ id }) => id === opened) ?? null;
  const isOpen = opened === 'new' || person !== null;
  return (
    <Pane
      title={text.title} lead={isDrawn ? `${text.lead(count(people.length))}. ${text.newcomers}` : isEmpty ? text.leadEmpty : text.lead(count(people.length))}
      actions={
        <>
          <Button variant="default" onClick={onAgencies}>{text.agencies}</Button>
          <ExportMenu hasPeople={!isEmpty} />
          {isEmpty ? null : <Button variant="default" rightSection={<KeySign of="chooseFile" />} onClick={onChoose}>{text.addFile}</Button>}
          {isEmpty ? null : <Button variant="default" leftSection={<IconPlus size={17} />} rightSection={<KeySign of="add" />} onClick={onAdd}>{card.add}</Button>}
        </>
      }
      keys={[{ action: 'chooseFile', does: text.footChoose }, { action: 'add', does: card.footAdd }, ...(isEmpty ? [] : [{ action: 'search', does: text.footSearch }] as const), ...(isOpen ? [{ keys: 'Esc', does: card.footClose }] : [])]}
    >
      {refused}
      <div className="with-card" ref={desk}>
      {isEmpty ? (
        <div className="pane-body">
          <EmptyBox title={text.emptyTitle} sentence={text.empty}>
            <Button rightSection={<KeySign of="chooseFile" />} onClick={onChoose}>{text.choose}</Button>
            <Button variant="default" rightSection={<KeySign of="add" />} onClick={onAdd}>{card.add}</Button>
          </EmptyBox>
        </div>
      ) : (
        <div className="with-card-list">
          <div className="list-tools">
            <TextInput
              ref={search} type="search" value={query} aria-label={text.search} placeholder={text.searchHint} leftSection={<IconSearch size={17} stroke={1.75} />}
              onChange={(event) => setQuery(event.currentTarget.value)} onKeyDown={(event) => {
                if (event.key === 'Escape') setQuery('');
                if (event.key === 'Enter' && found[0] !== undefined && query.trim() !== '') onOpen(found[0].id);
              }}
            />
            <span role="status">{query.trim() === '' ? '' : text.shownOf(count(found.length), count(people.length))}</span>
            <Button variant="default" className="limits-toggle" leftSection={areLimitsShown ? <IconEyeOff size={17} /> : <IconEye size={17} />} aria-pressed={areLimitsShown} onClick={() => setLimitsShown(!areLimitsShown)}>
              {areLimitsShown ? card.hideLimits : card.showLimits}
            </Button>
          </div>
          <ScrollRegion className="table-scroll" label={text.list}>
            {found.length === 0 ? <p className="nothing-found">{text.nobodyFound(query.trim())}</p> : <PeopleTable all={people} shown={found} opened={opened} limits={areLimitsShown ? limits : undefined} onOpen={onOpen} />}
            <FormerPeople former={former} people={people} />
          </ScrollRegion>
        </div>
      )}
      {isOpen ? <PersonCard key={opened} person={person} isDrawn={isDrawn} onClose={letCardGo} /> : null}
      </div>
    </Pane>
  );
};
