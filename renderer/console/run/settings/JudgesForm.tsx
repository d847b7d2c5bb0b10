// The judges of a rubric, chosen from the committee and put in order until the run is read back; when they change halfway it warns, and says what that moves and both means.
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
import { ShiftList } from './ShiftList.tsx';
import { useForesee } from './useForesee.ts';
import { letGo, useKept } from '../../useKept.ts';

type Props = { readonly runs: readonly RunView[]; readonly run: RunView; readonly place: string };

export const JudgesForm = ({ runs, run, place }: Props) => {
  const text = useText(runSettingsText);
  const language = useLanguage();
  const send = useSend();
  const committee = useView('committee');
  const [typed, setTyped] = useKept<readonly MemberId[]>(`${place} judges`);
  const { judges: stored, rows, formerJudges } = run;
  const isFixed = run.stage !== 'open';
  const draft = isFixed ? stored : typed ?? stored;
  const isChanged = !same(draft, stored);
  const { whole, half, none } = passedBy(run);
  // A team that is half judged can neither keep its judges nor begin anew with others.
  const stopping = half.filter(({ sheets }) => sheets.some(({ judge, sheet }) => sheet !== null && (judge === null || !draft.includes(judge))));
  const movesScores = isChanged && run.hasScores && stopping.length === 0;
  const shifts = useForesee(movesScores ? { type: 'setJudges', run: run.run, judges: draft } : null, runs);
  if (committee === undefined) return null;
  const { members } = committee;
  const nameOf = (judge: MemberId): string => members.find(({ id }) => id === judge)?.name ?? text.judges.unknown;
  const isHalfway = isChanged && whole.length > 0 && half.length + none.length > 0;
  const panels = panelsOf(isChanged ? { judges: draft, rows, formerJudges: { ...formerJudges, ...Object.fromEntries(whole.map(({ team }) => [team, stored])) } } : run);
  const count = (of: number): string => formatCount(of, language);
  const onSave = async (): Promise<void> => {
    if ((await send({ type: 'setJudges', run: run.run, judges: draft })).ok) setTyped(letGo(typed));
  };
  return (
    <Section heading={text.judges.heading} lead={text.judges.lead}>
      <form data-unsent={isChanged ? 'yes' : 'no'} onSubmit={(event) => { event.preventDefault(); void onSave(); }}>
        <JudgeRows judges={draft} nameOf={nameOf} onChange={isFixed ? null : setTyped} />
        {isFixed ? <p className="field-note">{text.judges.fixed}</p> : members.length === 0 ? <p className="field-note">{text.judges.nobodyListed}</p> : <AddJudge members={members} judges={draft} onAdd={(judge) => setTyped([...draft, judge])} />}
        {isHalfway ? <p className="warn-note" role="status">{text.judges.warn(count(whole.length), count(half.length + none.length))}</p> : null}
        {stopping.length > 0 && isChanged ? <p className="warn-note" role="status">{text.judges.half(stopping.map(({ name }) => name).join(', '))}</p> : null}
        {panels.length === 0 ? null : <PanelMeans panels={panels} nameOf={nameOf} />}
        {movesScores ? <ShiftList shifts={shifts} /> : null}
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
