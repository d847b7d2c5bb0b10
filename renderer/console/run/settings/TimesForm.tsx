// The target and the limit a result by time is counted from; with scores there, what a change moves and why it is made. The time on the wall is another matter.
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { TimesOf } from '../../../../shared/domain/scoring/run/times.ts';
import { formatDuration } from '../../../../shared/text/format.ts';
import { problemWords } from '../../../../shared/text/prepare/exerciseEditor.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { useKept } from '../../useKept.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { ReasonField } from './ReasonField.tsx';
import { ShiftList } from './ShiftList.tsx';
import type { TimesDraft } from './readTimes.ts';
import { readTimes } from './readTimes.ts';
import { toFirstWrong } from './toFirstWrong.ts';
import { FORESEEN_REASON, useForesee } from './useForesee.ts';

type Props = { readonly runs: readonly RunView[]; readonly run: RunView; readonly times: TimesOf; readonly name: string | null; readonly place: string };

/** `name`: the part's, where the rule has several. */
export const TimesForm = ({ runs, run: { run, hasScores }, times: { part, rule }, name, place }: Props) => {
  const text = useText(runSettingsText);
  const language = useLanguage();
  const send = useSend();
  const stored: TimesDraft = { target: formatDuration(rule.target), limit: formatDuration(rule.limit), reason: '' };
  const [typed, setTyped] = useKept<TimesDraft>(`${place} times ${part ?? ''}`);
  const [isAsked, setAsked] = useState(false);
  const draft = typed ?? stored;
  const read = readTimes(draft);
  const isChanged = 'problems' in read || read.target !== rule.target || read.limit !== rule.limit;
  const command = 'problems' in read || !isChanged ? null : { type: 'changeTimes' as const, run, part, target: read.target, limit: read.limit };
  const shifts = useForesee(command === null || !hasScores ? null : { ...command, reason: FORESEEN_REASON }, runs);
  const onChange = (change: Partial<TimesDraft>): void => setTyped({ ...draft, ...change });
  const onReset = (): void => { setTyped(null); setAsked(false); };
  const onSave = async (form: HTMLFormElement): Promise<void> => {
    setAsked(true);
    const reason = draft.reason.trim();
    if (command === null || (hasScores && reason === '')) {
      toFirstWrong(form);
      return;
    }
    if ((await send({ ...command, reason: hasScores ? reason : null })).ok) onReset();
  };
  const field = (which: 'target' | 'limit') => {
    const problem = 'problems' in read ? read.problems[which] : undefined;
    return (
      <TextInput
        label={text.times[which]} inputMode="numeric" value={draft[which]} error={problem === undefined ? null : problemWords(problem, language)}
        onChange={(event) => onChange({ [which]: event.currentTarget.value })}
      />
    );
  };
  return (
    <form noValidate aria-label={name ?? text.times.heading} data-unsent={isChanged ? 'yes' : 'no'} onSubmit={(event) => { event.preventDefault(); void onSave(event.currentTarget); }}>
      {name === null ? null : <p className="settings-part-name">{name}</p>}
      <div className="settings-line">{field('target')}{field('limit')}</div>
      {isChanged ? (
        <>
          {hasScores && command !== null ? <ShiftList shifts={shifts} /> : null}
          {hasScores ? <ReasonField value={draft.reason} isAsked={isAsked} onChange={(reason) => onChange({ reason })} /> : null}
          <div className="form-actions">
            <Button type="submit">{text.times.save}</Button>
            <Button variant="default" onClick={onReset}>{text.cancel}</Button>
          </div>
        </>
      ) : null}
    </form>
  );
};
