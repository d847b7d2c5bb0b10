// What is still to do before the retreat is put away, in words; it does none of it.
import type { Session } from '../../../shared/domain/things.ts';
import type { SafetyText } from '../../../shared/text/safety.ts';
import type { Day } from '../../../shared/units.ts';

type Standing = {
  readonly today: Day;
  readonly endsOn: Day;
  readonly isRevealed: boolean;
  readonly isFrozen: boolean;
  readonly sessions: readonly Pick<Session, 'startedAt'>[];
};

/** Nothing before the last day, unless all is revealed already. */
export const leftToDo = ({ today, endsOn, isRevealed, isFrozen, sessions }: Standing, text: SafetyText['day']['left']): readonly string[] => {
  if (today < endsOn && !isRevealed) return [];
  const isNoneBegun = sessions.length > 0 && sessions.every(({ startedAt }) => startedAt === null);
  return [...(isFrozen ? [text.frozen] : []), ...(isNoneBegun ? [text.noneBegun] : []), text.archive];
};
