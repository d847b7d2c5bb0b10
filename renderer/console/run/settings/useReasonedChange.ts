// Sends a setting that was changed, with the reason it needs once there are scores; as long as something is missing the keyboard goes there instead. It knows no setting.
import { useState } from 'react';
import type { CommandOf } from '../../../../shared/domain/commands.ts';
import { useSend } from '../../useSend.ts';
import { toFirstWrong } from '../../fields/toFirstWrong.ts';

/** As it is before it has its reason. */
export type Change = Omit<CommandOf<'weighRun'>, 'reason'> | Omit<CommandOf<'changeTimes'>, 'reason'>;

type Reasoned = {
  /** It was to be saved once: now it says what is missing. */
  readonly isAsked: boolean;
  readonly onSave: (form: HTMLFormElement) => Promise<void>;
  readonly onReset: () => void;
};

/** `command` null: nothing was changed, or it cannot be read. `forget`: lets go of what is typed, but for what was typed since. */
export const useReasonedChange = (command: Change | null, hasScores: boolean, typedReason: string, forget: () => void): Reasoned => {
  const send = useSend();
  const [isAsked, setAsked] = useState(false);
  const onReset = (): void => { forget(); setAsked(false); };
  const onSave = async (form: HTMLFormElement): Promise<void> => {
    setAsked(true);
    const reason = typedReason.trim();
    if (command === null || (hasScores && reason === '')) {
      toFirstWrong(form);
      return;
    }
    if ((await send({ ...command, reason: hasScores ? reason : null })).ok) onReset();
  };
  return { isAsked, onSave, onReset };
};
