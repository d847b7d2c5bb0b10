// Whether the highest and the lowest judge of every team are left out: from four judges on, and until the first score; it computes no mean.
import { Checkbox } from '@mantine/core';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { runSettingsText } from '../../../../shared/text/run/settings.ts';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { FEWEST_TO_DROP, isJudgedAlike } from '../../../../shared/domain/scoring/points/judges.ts';

export const DropEnds = ({ run: { run, dropsEnds, judges, formerJudges, hasScores } }: { readonly run: RunView }) => {
  const text = useText(runSettingsText).judges;
  const language = useLanguage();
  const send = useSend();
  const isFew = judges.length < FEWEST_TO_DROP;
  const count = formatCount(judges.length, language);
  const idle = !dropsEnds ? [] : isFew ? [text.dropIdle(count)] : isJudgedAlike({ judges, formerJudges }) ? [] : [text.dropApart];
  const why = hasScores ? [text.dropFixed, ...idle] : idle.length > 0 ? idle : [isFew ? text.dropFew(count) : text.dropNote];
  return (
    <Checkbox
      size="sm" label={text.drop} checked={dropsEnds} disabled={hasScores || (isFew && !dropsEnds)} description={why.join(' ')}
      onChange={(event) => void send({ type: 'dropEnds', run, on: event.currentTarget.checked })}
    />
  );
};
