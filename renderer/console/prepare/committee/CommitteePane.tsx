// The committee's list with roles and what a signature asks for; beside it one member, or who judges what.
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef } from 'react';
import { formatCount, formatNip } from '../../../../shared/text/format.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import type { MemberId } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { EmptyBox } from '../../EmptyBox.tsx';
import { Editable } from '../../Editable.tsx';
import { useKeys } from '../../keys/useKeys.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useHoldsTyping } from '../useHoldsTyping.ts';
import { useOpenForm } from '../useOpenForm.ts';
import { Pane } from '../Pane.tsx';
import { ScrollRegion } from '../../tables/ScrollRegion.tsx';
import { DutyList } from './DutyList.tsx';
import { MemberForm } from './MemberForm.tsx';
import { KeySign } from '../../keys/KeySign.tsx';
import { Loading } from '../../loading/Loading.tsx';

export const CommitteePane = () => {
  const text = useText(peopleText).committee;
  const card = useText(peopleText).card;
  const language = useLanguage();
  const committee = useView('committee');
  const [opened, openCard, letCardGo] = useOpenForm<MemberId | 'new'>();
  const desk = useRef<HTMLDivElement>(null);
  const holdsTyping = useHoldsTyping();
  const onOpen = (next: MemberId | 'new' | null): void => { if (!holdsTyping(desk.current)) openCard(next); };
  const onAdd = (): void => onOpen('new');
  useKeys({ add: onAdd, Escape: () => onOpen(null) });
  if (committee === undefined) return <Loading />;
  const { members, duties } = committee;
  const member = members.find(({ id }) => id === opened) ?? null;
  const isOpen = opened === 'new' || member !== null;
  return (
    <Pane
      title={text.title} lead={text.lead(formatCount(members.length, language))}
      actions={<Button variant="default" leftSection={<IconPlus size={17} />} rightSection={<KeySign of="add" />} onClick={onAdd}>{text.add}</Button>}
      keys={[{ action: 'add', does: text.footAdd }, ...(isOpen ? [{ keys: 'Esc', does: text.footClose }] : [])]}
    >
      <div className="with-card" ref={desk}>
        {members.length === 0 ? <div className="pane-body"><EmptyBox title={text.emptyTitle} sentence={text.empty} /></div> : (
          <ScrollRegion className="table-scroll" label={text.list}>
            <table className="list committee-list">
              <thead><tr>{(['name', 'roles', 'post', 'rank'] as const).map((column) => <th key={column} scope="col">{text.columns[column]}</th>)}</tr></thead>
              <tbody>
                {members.map(({ id, name, roles, post, rank, nip }) => (
                  <tr key={id} className={id === opened ? 'is-opened' : undefined} onClick={() => onOpen(id)}>
                    <th scope="row"><button type="button" className="row-name" aria-label={card.open(name)} aria-expanded={id === opened}>{name}</button></th>
                    <td>{roles.map((role) => text.roleNames[role]).join(', ')}</td>
                    <td>{post}</td>
                    <td>{rank}{nip === null ? null : <span className="number member-nip">{formatNip(nip)}</span>}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        )}
        <Editable>{isOpen ? <MemberForm key={opened} member={member} onClose={letCardGo} /> : <DutyList members={members} duties={duties} />}</Editable>
      </div>
    </Pane>
  );
};
