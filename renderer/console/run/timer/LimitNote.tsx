// Says beside the time that is lengthened what it does not move: the limit a result counts up to, with the way to change that; it changes nothing itself.
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { timesIn } from '../../../../shared/domain/scoring/run/times.ts';
import { formatDuration } from '../../../../shared/text/format.ts';
import { runText } from '../../../../shared/text/run.ts';
import { goTo } from '../../goTo.ts';
import { KeySign } from '../../keys/KeySign.tsx';
import { useText } from '../../useLanguage.ts';

export const LimitNote = ({ run: { run, exercise } }: { readonly run: RunView }) => {
  const text = useText(runText).timer;
  const limits = timesIn(exercise.result).map(({ rule }) => formatDuration(rule.limit));
  if (limits.length === 0) return null;
  return (
    <p className="run-limit">
      {text.limitStays(limits.join(', '))}{' '}
      <button type="button" onClick={() => goTo({ to: 'run', run, pane: 'settings' })}>{text.changeLimit} <KeySign of="settings" /></button>
    </p>
  );
};
