// The judges of a rubric, chosen from the committee and put in order; when they change halfway it warns and shows both means.
import { Button } from '@mantine/core';
import { panelsOf, passedBy } from '../../../../shared/domain/scoring/run/panels.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { same } from '../../../../shared/domain/same.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import type { MemberId } from '../../../../shared/units.ts';
import { useView } from '../../../link/useView.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { AddJudge } from './AddJudge.tsx';
import { DropEnds } from './DropEnds.tsx';
import { JudgeRows } from './JudgeRows.tsx';
import { PanelMeans } from './PanelMeans.tsx';
import { Section } from './Section.tsx';
import { useKept } from '../../useKept.ts';

export const JudgesForm = ({ run, place }: { readonly run: RunView; readonly place: string }) => {
  const text = useText(runSettingsText);
  const language = useLanguage();
  const send = useSend();
  const committee = useView('committee');
  const [typed, setTyped] = useKept<readonly MemberId[]>(`${place} judges`);
  const { judges: stored, rows, formerJudges } = run;
  if (committee === undefined) return null;
  const { members } = committee;
  const draft = typed ?? stored;
  const isChanged = !same(draft, stored);
  const nameOf = (judge: MemberId): string => members.find(({ id }) => id === judge)?.name ?? text.judges.unknown;
  const { whole, half, none } = passedBy(run);
  // A team that is half judged can neither keep its judges nor begin anew with others.
  const stopping = half.filter(({ sheets }) => sheets.some(({ judge, sheet }) => sheet !== null && (judge === null || !draft.includes(judge))));
  const isHalfway = isChanged && whole.length > 0 && half.length + none.length > 0;
  const panels = panelsOf(isChanged ? { judges: draft, rows, formerJudges: { ...formerJudges, ...Object.fromEntries(whole.map(({ team }) => [team, stored])) } } : run);
  const count = (of: number): string => formatCount(of, language);
  const onSave = async (): Promise<void> => {
    if ((await send({ type: 'setJudges', run: run.run, judges: draft })).ok) setTyped(null);
  };
  return (
    <Section heading={text.judges.heading} lead={text.judges.lead}>
      <form data-unsent={isChanged ? 'yes' : 'no'} onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        <JudgeRows judges={draft} nameOf={nameOf} onChange={setTyped} />
        {members.length === 0 ? <p className="field-note">{text.judges.nobodyListed}</p> : <AddJudge members={members} judges={draft} onAdd={(judge) => setTyped([...draft, judge])} />}
        {isHalfway ? <p className="warn-note" role="status">{text.judges.warn(count(whole.length), count(half.length + none.length))}</p> : null}
        {stopping.length > 0 && isChanged ? <p className="warn-note" role="status">{text.judges.half(stopping.map(({ name }) => name).join(', '))}</p> : null}
        {panels.length === 0 ? null : <PanelMeans panels={panels} nameOf={nameOf} />}
        {isChanged ? (
          <div className="form-actions">
            <Button type="submit">{text.judges.save}</Button>
            <Button variant="default" onClick={() => setTyped(null)}>{text.cancel}</Button>
          </div>
        ) : null}
      </form>
      <DropEnds run={run} />
    </Section>
  );
};
