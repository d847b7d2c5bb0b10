// Says what a duty at a run comes to, before it is given: a sheet of one's own or none, and where the judges are changed instead. It assigns nobody.
import { Button } from '@mantine/core';
import { dutyMeaning } from '../../../../shared/domain/committee/judgesOnDuty.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { MOST_JUDGES } from '../../../../shared/domain/scoring/schemas.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { peopleText } from '../../../../shared/text/people.ts';
import type { MemberId } from '../../../../shared/units.ts';
import { goTo } from '../../goTo.ts';
import { useLanguage, useText } from '../../useLanguage.ts';

type Props = { readonly run: RunView; readonly judge: MemberId; readonly station: string | null };

export const DutyMeaning = ({ run, judge, station }: Props) => {
  const text = useText(peopleText).committee;
  const language = useLanguage();
  const meaning = dutyMeaning(run, judge, station);
  const words = meaning === 'full' ? text.meanings.full(formatCount(MOST_JUDGES, language)) : text.meanings[meaning];
  return (
    <div className="wide" role="status">
      <p className="field-note">{words}</p>
      {meaning === 'sheetsIn' || meaning === 'full' ? <ToJudges run={run} /> : null}
    </div>
  );
};

/** The way to where a run's judges are chosen by hand. */
export const ToJudges = ({ run: { run } }: { readonly run: RunView }) => {
  const text = useText(peopleText).committee;
  return <Button size="compact-sm" variant="default" onClick={() => goTo({ to: 'run', run, pane: 'settings' })}>{text.toJudges}</Button>;
};
