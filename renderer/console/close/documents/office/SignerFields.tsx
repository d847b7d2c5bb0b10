// One signer: name, what stands under it, and in which right they sign; the posts of others are asked for only where the form speaks of them.
import { NativeSelect, TextInput } from '@mantine/core';
import type { Member } from '../../../../../shared/domain/things.ts';
import type { SignerRole } from '../../../../../shared/domain/office/schemas.ts';
import { signingForms } from '../../../../../shared/domain/office/schemas.ts';
import { officeText } from '../../../../../shared/text/office.ts';
import { useText } from '../../../useLanguage.ts';
import type { OfficeField, SignerDraft, SignerPart } from './officeDraft.ts';
import { hasPrincipal, signedBy } from './officeDraft.ts';

type Props = { readonly role: SignerRole; /** Who may be chosen instead of typed. */ readonly committee: readonly Member[]; readonly draft: SignerDraft; readonly wrong: readonly OfficeField[]; readonly onDraft: (draft: SignerDraft) => void };

export const SignerFields = ({ role, committee, draft, wrong, onDraft }: Props) => {
  const text = useText(officeText);
  const field = (part: SignerPart) => ({
    size: 'sm', label: text.signer[part], value: draft[part], maxLength: part === 'rank' ? 60 : 200, error: wrong.includes(`${role}.${part}`) ? text.signerWrong[part] : null,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => onDraft({ ...draft, [part]: event.currentTarget.value }),
  });
  return (
    <fieldset className="office-part">
      <legend>{text.roles[role].name}</legend>
      <p>{text.roles[role].where}</p>
      <div className="office-fields">
        {committee.length === 0 ? null : (
          <NativeSelect size="sm" className="office-wide" label={text.fromCommittee} value={committee.find(({ name }) => name === draft.name.trim())?.id ?? ''}
            data={[{ value: '', label: text.typedBelow }, ...committee.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={(event) => {
              const member = committee.find(({ id }) => id === event.currentTarget.value);
              if (member !== undefined) onDraft(signedBy(member, role, draft, text.postHint.chair));
            }} />
        )}
        <TextInput {...field('name')} className="office-wide" />
        <TextInput {...field('rank')} placeholder={text.rankHint} />
        <TextInput {...field('nip')} inputMode="numeric" />
        <TextInput {...field('post')} placeholder={text.postHint[role]} />
        <NativeSelect size="sm" label={text.form} value={draft.form} data={signingForms.map((form) => ({ value: form, label: text.forms[form] }))}
          onChange={(event) => {
            const form = signingForms.find((each) => each === event.currentTarget.value);
            if (form !== undefined) onDraft({ ...draft, form });
          }} />
        {hasPrincipal(draft.form) ? <TextInput {...field('principal')} placeholder={text.principalHint} /> : null}
        {draft.form === 'byOrder' ? <TextInput {...field('through')} placeholder={text.throughHint} /> : null}
      </div>
    </fieldset>
  );
};
