// One line to note what a team says: its number, the words, Enter; a line that is not whole stays as it was typed, while other panes are seen too, and says what it lacks.
import { Button, Checkbox, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { MOST_READ } from '../../../../../shared/cleanText.ts';
import { LONGEST_REFLECTION } from '../../../../../shared/domain/reflection/schemas.ts';
import { reflectionDeskText } from '../../../../../shared/text/reflection/desk.ts';
import type { RunId } from '../../../../../shared/units.ts';
import { useView } from '../../../../link/useView.ts';
import { Emblem } from '../../../../parts/Emblem.tsx';
import { KeySign } from '../../../keys/KeySign.tsx';
import { useKeys } from '../../../keys/useKeys.ts';
import { useKept } from '../../../useKept.ts';
import { useText } from '../../../useLanguage.ts';
import { useSendOnce } from '../../../useSendOnce.ts';
import { useTooLong } from '../../../useTooLong.ts';
import type { Jot } from './readJot.ts';
import { calledOf, readJot } from './readJot.ts';

type Draft = { readonly line: string; readonly isShared: boolean };
type Props = { readonly run: RunId | null; readonly step: number | null };

const nothing: Draft = { line: '', isShared: false };

export const JotField = ({ run, step }: Props) => {
  const text = useText(reflectionDeskText).jot;
  const field = useRef<HTMLTextAreaElement>(null);
  const teams = useView('teams')?.teams ?? [];
  const merged = useView('mergedTeams') ?? [];
  const place = `note of ${run ?? 'the whole'}`;
  const [kept, keep] = useKept<Draft>(place);
  const [isSending, send] = useSendOnce(place);
  const draft = kept ?? nothing;
  const { line: typed, isShared } = draft;
  const [asked, setAsked] = useState(false);
  useKeys({ noteReflection: () => field.current?.focus() });
  const tooLong = useTooLong();
  const jot = readJot(typed, calledOf(teams, merged));
  const long = jot.kind === 'whole' ? tooLong(jot.words, LONGEST_REFLECTION) : null;
  const lack = (said: Jot): string | null => {
    switch (said.kind) {
      case 'noNumber': return text.noNumber;
      case 'noTeam': return text.noTeam(said.number, String(said.last));
      case 'noWords': return text.noWords(said.team.name);
      case 'empty': case 'whole': return null;
    }
  };
  const onSave = async (): Promise<void> => {
    setAsked(true);
    if (isSending || jot.kind !== 'whole' || long !== null) return;
    const answer = await send({ type: 'noteReflection', fields: { run, team: jot.team.team, step, text: jot.words, shared: isShared } });
    if (answer?.ok !== true) return;
    keep((now) => (now === null || now.line === typed ? null : { line: now.line, isShared: false }));
    setAsked(false);
  };
  return (
    <form className="jot-form" data-unsent={typed.trim() === '' ? 'no' : 'yes'} onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
      <Textarea
        ref={field} label={<>{text.label}<KeySign of="noteReflection" /></>} placeholder={text.placeholder} autosize minRows={1} maxRows={5} maxLength={MOST_READ}
        value={typed} error={long ?? (asked ? lack(jot) : null)}
        onChange={(event) => { keep({ ...draft, line: event.currentTarget.value }); setAsked(false); }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') event.currentTarget.blur();
          if (event.key !== 'Enter') return;
          event.preventDefault();
          void onSave();
        }}
      />
      <div className="jot-beside">
        <p className="jot-team" role="status">{'team' in jot ? <><Emblem number={jot.team.emblem} />{text.of(jot.team.name)}</> : null}</p>
        <Checkbox label={text.share} checked={isShared} onChange={(event) => keep({ ...draft, isShared: event.currentTarget.checked })} />
        <Button type="submit" variant="default">{text.add}</Button>
      </div>
    </form>
  );
};
