// The one key of the freeze: pressed twice it freezes the hall's standings, and once they are frozen it asks whether to lift that; it lifts nothing itself.
import { useMemo, useState } from 'react';
import { useView } from '../../../link/useView.ts';
import { useSend } from '../../useSend.ts';
import { useViewOnly } from '../../useViewOnly.ts';
import { useSecondPress } from '../../fields/useSecondPress.ts';

export type Freezing = {
  readonly isFrozen: boolean;
  /** The first of two presses has come. */
  readonly isArmed: boolean;
  /** Whether to lift it has been asked. */
  readonly isAsking: boolean;
  onKey(): void;
  ask(isAsking: boolean): void;
};

/** `onAsk`: the question must be seen. */
export const useFreezing = (isCovered: boolean, onAsk: () => void): Freezing => {
  const send = useSend();
  const isViewOnly = useViewOnly();
  const frozen = useView('freeze')?.frozen ?? null;
  const { waiting, press } = useSecondPress<'freeze'>();
  const [asked, setAsked] = useState<number | null>(null);
  const since = frozen?.at ?? null;
  const isFrozen = since !== null;
  const isArmed = waiting !== null && !isFrozen;
  // A question about an earlier freeze is none about this one.
  const isAsking = since !== null && asked === since;
  return useMemo(() => {
    const ask = (wants: boolean): void => setAsked(wants ? since : null);
    return {
      isFrozen, isArmed, isAsking, ask,
      onKey: () => {
        if (isViewOnly) return;
        if (!isFrozen) return press('freeze', () => void send({ type: 'freezeBoard' }));
        // Behind the wall nobody sees what is asked.
        if (isCovered) return;
        onAsk();
        ask(true);
      },
    };
  }, [isFrozen, isArmed, isAsking, since, isViewOnly, isCovered, onAsk, press, send]);
};
