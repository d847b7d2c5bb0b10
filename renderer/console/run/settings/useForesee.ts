// What a command would move on the board, asked of the host while it is still being typed; it gives no command.
import { useEffect, useState } from 'react';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Shift } from '../../../../shared/domain/scoring/run/foresee.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import { useLink } from '../../../link/useLink.ts';

/** Stands for the reason a person has not written yet; none moves a score. */
export const FORESEEN_REASON = '-';

/** null: nothing was asked, or it is not known yet. A score that comes in meanwhile (`runs`) asks again. */
export const useForesee = (command: Command | null, runs: readonly RunView[]): readonly Shift[] | null => {
  const link = useLink();
  const asked = command === null ? null : JSON.stringify(command);
  const [answer, setAnswer] = useState<{ readonly asked: string; readonly shifts: readonly Shift[] } | null>(null);
  useEffect(() => {
    if (asked === null) return undefined;
    let isWanted = true;
    void link.call('foresee', { command: JSON.parse(asked) as Command }).then((reply) => {
      if (isWanted && reply.ok) setAnswer({ asked, shifts: reply.value });
    });
    return () => { isWanted = false; };
  }, [asked, runs, link]);
  return answer !== null && answer.asked === asked ? answer.shifts : null;
};
