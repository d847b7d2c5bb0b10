// What single people commit themselves to, closed until somebody opens it; nothing in here is ever shown or printed.
import { Button, NativeSelect, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { cleanText, MOST_READ } from '../../../../shared/cleanText.ts';
import type { CommitmentRow, CommitmentsView } from '../../../../shared/domain/commitments/commitments.ts';
import { LONGEST_COMMITMENT } from '../../../../shared/domain/commitments/schemas.ts';
import { runText } from '../../../../shared/text/run.ts';
import type { RunId } from '../../../../shared/units.ts';
import { letGo, useKept } from '../../useKept.ts';
import { useText } from '../../useLanguage.ts';
import { useSendOnce } from '../../useSendOnce.ts';
import { useTooLong } from '../../useTooLong.ts';

type Props = { readonly view: CommitmentsView; readonly run: RunId; readonly remove: (row: CommitmentRow, who: string) => ReactNode };

const nothing = { chosen: '', typed: '' };

export const PersonalCommitments = ({ view: { teams, others }, run, remove }: Props) => {
  const text = useText(runText).debrief.commitments;
  const { personal } = text;
  const place = `personal commitment of ${run}`;
  const [kept, keep] = useKept<typeof nothing>(place);
  const [isSending, send] = useSendOnce(place);
  const draft = kept ?? nothing;
  const { chosen, typed } = draft;
  const said = cleanText(typed);
  const long = useTooLong()(said, LONGEST_COMMITMENT);
  const rows = [...teams.flatMap(({ name, commitments }) => commitments.map((row) => ({ row, team: name }))), ...others.map((row) => ({ row, team: '' }))]
    .filter(({ row }) => row.person !== null);
  const has = new Set(rows.filter(({ row }) => row.run === run).map(({ row }) => row.person));
  const choices = teams.map(({ name, members }) => ({
    group: name, items: members.filter(({ person }) => !has.has(person)).map(({ person, name: who }) => ({ value: person as string, label: who })),
  })).filter(({ items }) => items.length > 0);
  const of = teams.flatMap(({ team, members }) => members.map(({ person }) => ({ team, person }))).find(({ person }) => person === chosen);
  const onAdd = async (): Promise<void> => {
    if (of === undefined || said === '' || long !== null) return;
    const answer = await send({ type: 'recordCommitment', fields: { run, ...of, text: said } });
    if (answer?.ok === true) keep(letGo(kept));
  };
  return (
    <details className="personal">
      <summary>{personal.heading}</summary>
      <p>{personal.what}</p>
      <ul>{rows.map(({ row, team }) => <li key={row.id}><strong>{row.name}</strong><span>{team}</span><p>{row.text}</p>{remove(row, row.name ?? '')}</li>)}</ul>
      <form data-unsent={typed === '' ? 'no' : 'yes'} onSubmit={(event) => { event.preventDefault(); void onAdd(); }}>
        <NativeSelect label={personal.person} value={chosen} onChange={(event) => keep({ ...draft, chosen: event.currentTarget.value })} data={[{ value: '', label: '' }, ...choices]} />
        <Textarea label={personal.text} autosize minRows={1} maxRows={4} maxLength={MOST_READ} value={typed} error={long} onChange={(event) => keep({ ...draft, typed: event.currentTarget.value })} />
        <Button type="submit" variant="default" disabled={isSending || of === undefined || said === '' || long !== null}>{personal.add}</Button>
      </form>
    </details>
  );
};
