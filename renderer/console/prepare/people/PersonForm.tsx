// The fields of one participant, for a new one, a changed one and a replacement; it sends nothing itself.
import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { PersonFields } from '../../../../shared/domain/roster/schemas.ts';
import { birthOf, genderOf } from '../../../../shared/domain/roster/derived.ts';
import type { RosterColumn } from '../../../../shared/domain/roster/preview.ts';
import { rosterColumns } from '../../../../shared/domain/roster/preview.ts';
import { formatDate } from '../../../../shared/text/format.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import { rosterImportText } from '../../../../shared/text/rosterImport.ts';
import { toFirstWrong } from '../../fields/toFirstWrong.ts';
import { letGo } from '../../useKept.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import type { PersonDraft, PersonProblems } from './personDraft.ts';
import { draftOfPerson, readDraft } from './personDraft.ts';

type Props = {
  readonly stored: Partial<PersonFields>;
  readonly submit: string;
  /** False: offered only once something was typed. */
  readonly isNew: boolean;
  /** Another field above the buttons. */
  readonly children?: ReactNode;
  /** False where `children` is not filled in yet; it says so itself. */
  readonly mayGo?: () => boolean;
  /** Resolves with whether it was taken; what was typed stays otherwise. */
  readonly onSubmit: (fields: PersonFields) => Promise<boolean>;
  readonly onCancel?: () => void;
};

/** What is said of a field stands under it, so that fields beside each other stay in line. */
const ORDER: ('label' | 'input' | 'description' | 'error')[] = ['label', 'input', 'description', 'error'];

export const PersonForm = ({ stored, submit, isNew, children, mayGo = () => true, onSubmit, onCancel }: Props) => {
  const text = useText(peopleText).card;
  const { meanings: columns, derived } = useText(rosterImportText);
  const language = useLanguage();
  const form = useRef<HTMLFormElement>(null);
  // null: nothing typed, so the form shows what is stored.
  const [typed, setTyped] = useState<PersonDraft | null>(null);
  const [problems, setProblems] = useState<PersonProblems>({});
  const [isSending, setSending] = useState(false);
  const draft = typed ?? draftOfPerson(stored);
  // What stands empty here, but follows from the NIP.
  const nip = /^\d{18}$/.test(draft.nip.replaceAll(' ', '')) ? draft.nip.replaceAll(' ', '') : null;
  const [gender, birth] = [genderOf({ gender: null, nip }), birthOf({ born: null, nip })?.day ?? null];
  const isChanged = typed !== null && JSON.stringify(typed) !== JSON.stringify(draftOfPerson(stored));
  const set = (column: RosterColumn, value: string): void => setTyped({ ...draft, [column]: value });
  const onGo = async (): Promise<void> => {
    const read = readDraft(draft);
    setProblems('problems' in read ? read.problems : {});
    const isReady = mayGo();
    if ('problems' in read || !isReady) {
      toFirstWrong(form.current);
      return;
    }
    setSending(true);
    if (await onSubmit(read.fields)) setTyped(letGo(typed));
    setSending(false);
  };
  const errorOf = (column: RosterColumn) => {
    const problem = problems[column];
    return problem === undefined ? null : text.problems[problem];
  };
  return (
    <form
      ref={form} noValidate className="person-form" data-unsent={isChanged ? 'yes' : 'no'}
      onSubmit={(event) => { event.preventDefault(); void onGo(); }}
    >
      {rosterColumns.map((column) => (column === 'gender' ? (
        <NativeSelect
          key={column} label={columns.gender} value={draft.gender} error={errorOf('gender')} onChange={(event) => set('gender', event.currentTarget.value)}
          description={draft.gender === '' && gender !== null ? derived(text.genders[gender.gender]) : null} inputWrapperOrder={ORDER}
          data={[{ value: '', label: text.genders.none }, { value: 'L', label: text.genders.L }, { value: 'P', label: text.genders.P }]}
        />
      ) : (
        <TextInput
          key={column} className={column === 'name' || column === 'nip' || column === 'post' || column === 'agency' ? 'wide' : ''} label={columns[column]} value={draft[column]}
          description={column === 'born' && draft.born === '' && birth !== null ? derived(formatDate(birth, language)) : null} inputWrapperOrder={ORDER}
          error={errorOf(column)} data-autofocus={isNew && column === 'name' ? true : undefined} autoFocus={isNew && column === 'name'}
          onChange={(event) => set(column, event.currentTarget.value)}
        />
      )))}
      {children}
      {isNew || isChanged ? (
        <div className="form-actions wide">
          <Button type="submit" disabled={isSending}>{submit}</Button>
          {isNew && onCancel === undefined ? null
            : <Button variant="default" onClick={() => { setTyped(null); setProblems({}); onCancel?.(); }}>{text.cancel}</Button>}
        </div>
      ) : null}
    </form>
  );
};
