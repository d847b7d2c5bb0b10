// The weight of a run among the others and the shares of Hasil and Perilaku within it; with scores there, what a change moves and why it is made.
import { NativeSelect, TextInput } from '@mantine/core';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { problemWords } from '../../../../shared/text/prepare/exerciseEditor.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { readCount } from '../../../../shared/text/typed.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { ChangeFoot } from './ChangeFoot.tsx';
import { Section } from './Section.tsx';
import { useReasonedChange } from './useReasonedChange.ts';
import { letGo, useTyped } from '../../useKept.ts';

type Props = { readonly runs: readonly RunView[]; readonly run: RunView; readonly place: string };
type Draft = { readonly weight: number; readonly result: string; readonly reason: string };

const weights = Array.from({ length: 10 }, (_, i) => i + 1);
const SHARE = { least: 0, most: 100 } as const;

export const WeightForm = ({ runs, run: { run, weight, resultWeight, observed, hasScores }, place }: Props) => {
  const text = useText(runSettingsText);
  const language = useLanguage();
  const stored: Draft = { weight, result: String(resultWeight), reason: '' };
  const [typed, setTyped] = useTyped<Draft>(`${place} weight`);
  const draft = typed ?? stored;
  const share = readCount(draft.result, SHARE.least, SHARE.most);
  const isChanged = draft.weight !== weight || draft.result.trim() !== stored.result;
  const command = share.ok && isChanged ? { type: 'weighRun' as const, run, weight: draft.weight, resultWeight: share.value } : null;
  const problem = share.ok ? null : problemWords(share.problem === 'empty' ? { code: 'missing' } : share.problem === 'outOfRange' ? { code: 'outOfRange', ...SHARE } : { code: share.problem }, language);
  const onChange = (change: Partial<Draft>): void => setTyped({ ...draft, ...change });
  const { isAsked, onSave, onReset } = useReasonedChange(command, hasScores, draft.reason, () => setTyped(letGo(typed)));
  return (
    <Section heading={text.weight.heading} lead={text.weight.lead}>
      <form noValidate data-unsent={isChanged ? 'yes' : 'no'} onSubmit={(event) => { event.preventDefault(); void onSave(event.currentTarget); }}>
        <div className="settings-line">
          <NativeSelect
            label={text.weight.weight} value={String(draft.weight)} data={weights.map((each) => ({ value: String(each), label: formatCount(each, language) }))}
            onChange={(event) => onChange({ weight: Number(event.currentTarget.value) })}
          />
          <TextInput
            label={text.weight.result} inputMode="numeric" value={draft.result} disabled={!observed} error={problem}
            onChange={(event) => onChange({ result: event.currentTarget.value })}
          />
          <output className="settings-rest">{observed ? (share.ok ? text.weight.behaviour(formatCount(100 - share.value, language)) : '') : text.weight.isOff}</output>
        </div>
        {isChanged ? <ChangeFoot runs={runs} command={command} hasScores={hasScores} reason={draft.reason} isAsked={isAsked} save={text.weight.save} onReason={(reason) => onChange({ reason })} onReset={onReset} /> : null}
      </form>
    </Section>
  );
};
