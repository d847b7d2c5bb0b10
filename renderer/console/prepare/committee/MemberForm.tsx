// One member of the committee beside the list: name, what a signature asks for, and the roles.
import { Button, Checkbox, CloseButton, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { formatNip } from '../../../../shared/text/format.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import { useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import type { MemberDraft, MemberField } from './memberDraft.ts';
import { draftOfMember, readMember } from './memberDraft.ts';
import type { CommitteeRole } from '../../../../shared/domain/committee/schemas.ts';
import type { Member } from '../../../../shared/domain/things.ts';
import { committeeRoles } from '../../../../shared/domain/committee/schemas.ts';

type Props = { readonly member: Member | null; readonly onClose: () => void };

export const MemberForm = ({ member, onClose }: Props) => {
  const text = useText(peopleText).committee;
  const { close } = useText(peopleText).card;
  const send = useSend();
  const stored = draftOfMember(member === null ? null : { ...member, nip: member.nip === null ? null : formatNip(member.nip) });
  // Only what was typed: the rest is shown and saved as it is stored by then.
  const [typed, setTyped] = useState<Partial<MemberDraft>>({});
  const draft: MemberDraft = { ...stored, ...typed };
  const [wrong, setWrong] = useState<readonly MemberField[]>([]);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(stored);
  const problems: Readonly<Record<MemberField, string>> = {
    name: text.nameProblem, rank: text.lengthProblem, nip: text.nipProblem, post: text.lengthProblem, roles: text.rolesProblem,
  };
  const field = (name: Exclude<MemberField, 'roles'>) => ({
    label: text[name], value: draft[name], error: wrong.includes(name) ? problems[name] : null,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => setTyped({ ...typed, [name]: event.currentTarget.value }),
  });
  const toggle = (role: CommitteeRole): void =>
    setTyped({ ...typed, roles: committeeRoles.filter((each) => (each === role ? !draft.roles.includes(each) : draft.roles.includes(each))) });
  const onSave = async (): Promise<void> => {
    const read = readMember(draft);
    setWrong('wrong' in read ? read.wrong : []);
    if ('wrong' in read) return;
    const { fields } = read;
    if ((await send(member === null ? { type: 'addMember', fields } : { type: 'editMember', member: member.id, fields })).ok) onClose();
  };
  const onRemove = async (): Promise<void> => {
    if (member !== null && (await send({ type: 'removeMember', member: member.id })).ok) onClose();
  };
  return (
    <aside className="card" aria-label={member?.name ?? text.addTitle}>
      <header>
        <h2>{member?.name ?? text.addTitle}</h2>
        <CloseButton aria-label={close} onClick={onClose} />
      </header>
      <form className="person-form" noValidate data-unsent={isChanged ? 'yes' : 'no'} onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        <TextInput {...field('name')} className="wide" autoFocus={member === null} />
        <fieldset className="wide member-roles">
          <legend>{text.roles}</legend>
          {committeeRoles.map((role) => <Checkbox key={role} size="sm" label={text.roleNames[role]} checked={draft.roles.includes(role)} onChange={() => toggle(role)} />)}
          {wrong.includes('roles') ? <p className="field-problem" role="alert">{text.rolesProblem}</p> : null}
        </fieldset>
        <TextInput {...field('post')} className="wide" />
        <TextInput {...field('rank')} className="wide" placeholder={text.rankHint} />
        <TextInput {...field('nip')} className="wide" inputMode="numeric" />
        <div className="form-actions wide">
          <Button type="submit" disabled={!isChanged}>{text.save}</Button>
          <Button variant="default" onClick={onClose}>{text.cancel}</Button>
        </div>
      </form>
      {member === null ? null : (
        <div className="card-part">
          <Button variant="default" leftSection={<IconTrash size={17} />} onClick={() => void onRemove()}>{text.remove}</Button>
        </div>
      )}
    </aside>
  );
};
