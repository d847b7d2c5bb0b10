// What is typed of the stations to start, and what it means; it knows no screen.
import { LONGEST_STATION_TIMER_NAME, MOST_STATION_TIMERS, stationTimerLength } from '../../../../shared/domain/timer/stationSchemas.ts';
import { readCount, readDuration } from '../../../../shared/text/typed.ts';
import type { Millis } from '../../../../shared/units.ts';

export type StationDraft = { readonly name: string; readonly count: string; readonly length: string };

/** `names` and `length` are null where what is typed gives none. One station bears the name itself, several bear it with their number. */
export const readDraft = (draft: StationDraft): {
  readonly names: readonly string[] | null; readonly length: Millis | null; readonly problems: readonly (keyof StationDraft)[];
} => {
  const name = draft.name.trim();
  const count = readCount(draft.count, 1, MOST_STATION_TIMERS);
  const length = readDuration(draft.length);
  const isLength = length.ok && length.value >= stationTimerLength.least && length.value <= stationTimerLength.most;
  const names = !count.ok ? [] : count.value === 1 ? [name] : Array.from({ length: count.value }, (_, i) => `${name} ${i + 1}`);
  const isName = name !== '' && names.every((each) => each.length <= LONGEST_STATION_TIMER_NAME);
  return {
    names: isName && count.ok ? names : null,
    length: isLength ? length.value : null,
    problems: [...(isName ? [] : ['name' as const]), ...(count.ok ? [] : ['count' as const]), ...(isLength ? [] : ['length' as const])],
  };
};
