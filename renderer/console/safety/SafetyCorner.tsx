// The light in the top bar and the panel it opens, with the keys of both; it stands over the work and covers nothing for long.
import './safety.css';
import { useEffect, useRef } from 'react';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import type { RetreatView } from '../../../shared/domain/retreat/retreat.ts';
import { formatTimeOfDay } from '../../../shared/text/format.ts';
import type { Instant } from '../../../shared/units.ts';
import type { Aside } from '../asides.ts';
import { useKeys } from '../keys/useKeys.ts';
import { useLanguage } from '../useLanguage.ts';
import { openedWhen } from '../welcome/useOpenedWhen.ts';
import { useView } from '../../link/useView.ts';
import { waits } from './lightOf.ts';
import { SafetyLight } from './SafetyLight.tsx';
import type { SafetyFocus } from './SafetyPanel.tsx';
import { SafetyPanel } from './SafetyPanel.tsx';
import { useSafety } from './useSafety.ts';

type Props = {
  readonly retreat: NonNullable<RetreatView>;
  /** Where the focus goes in the open panel; null: it is closed. */
  readonly open: SafetyFocus | null;
  readonly onOpen: (focusOn: SafetyFocus | null) => void;
  readonly onAside: (aside: Aside) => void;
};

export const SafetyCorner = ({ retreat, open, onOpen, onAside }: Props) => {
  const language = useLanguage();
  const safety = useSafety();
  const isExerciseOn = (useView('timer') ?? null) !== null;
  const light = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // Back to where the panel was opened from, unless the work has taken the focus meanwhile.
    if (wasOpen.current && open === null && document.activeElement === document.body) light.current?.focus();
    wasOpen.current = open !== null;
  }, [open]);
  useKeys({ safety: () => onOpen('backUp'), day: () => onOpen('day'), ...(open === null ? {} : { Escape: () => onOpen(null) }) });
  if (safety === null) return null;
  const { zone } = retreat;
  const when = (at: Instant): string =>
    (dayOf(at, zone) === dayOf(safety.now, zone) ? formatTimeOfDay(at, zone, language) : openedWhen(at, safety.now, zone, language));
  const { lastBackup } = safety.safety;
  const isWaiting = waits(safety.light, { isExerciseOn, isDemo: retreat.demo, changes: safety.changes });
  return (
    <>
      <SafetyLight
        ref={light} light={safety.light} waits={isWaiting} when={lastBackup === null ? '' : when(lastBackup)} isOpen={open !== null}
        onPress={() => onOpen(open === null ? 'backUp' : null)}
      />
      {open === null ? null : (
        <SafetyPanel
          safety={safety} retreat={retreat} when={when} focusOn={open} onClose={() => onOpen(null)} onAside={onAside}
        />
      )}
    </>
  );
};
