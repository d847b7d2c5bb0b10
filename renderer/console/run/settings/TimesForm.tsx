// The target and the limit a result by time is counted from; with scores there, what a change moves and why it is made. The time on the wall is another matter.
import { TextInput } from '@mantine/core';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { TimesOf } from '../../../../shared/domain/scoring/run/times.ts';
import { formatDuration } from '../../../../shared/text/format.ts';
import { problemWords } from '../../../../shared/text/prepare/exerciseEditor.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { letGo, useTyped } from '../../useKept.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { ChangeFoot } from './ChangeFoot.tsx';
import type { TimesDraft } from './readTimes.ts';
import { readTimes } from './readTimes.ts';
import { useReasonedChange } from './useReasonedChange.ts';

type Props = { readonly runs: readonly RunView[]; readonly run: RunView; readonly times: TimesOf; readonly name: string | null; readonly place: string };

/** `name`: the part's, where the rule has several. */
export const TimesForm = ({ runs, run: { run, hasScores }, times: { part, rule }, name, place }: Props) => {
  const text = useText(runSettingsText);
  const language = useLanguage();
  const stored: TimesDraft = { target: formatDuration(rule.target), limit: formatDuration(rule.limit), reason: '' };
  const [typed, setTyped] = useTyped<TimesDraft>(`${place} times ${part ?? ''}`);
  const draft = typed ?? stored;
  const read = readTimes(draft);
  const isChanged = 'problems' in read || read.target !== rule.target || read.limit !== rule.limit;
  const command = 'problems' in read || !isChanged ? null : { type: 'changeTimes' as const, run, part, target: read.target, limit: read.limit };
  const onChange = (change: Partial<TimesDraft>): void => setTyped({ ...draft, ...change });
  const { isAsked, onSave, onReset } = useReasonedChange(command, hasScores, draft.reason, () => setTyped(letGo(typed)));
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
      {isChanged ? <ChangeFoot runs={runs} command={command} hasScores={hasScores} reason={draft.reason} isAsked={isAsked} save={text.times.save} onReason={(reason) => onChange({ reason })} onReset={onReset} /> : null}
    </form>
  );
};
