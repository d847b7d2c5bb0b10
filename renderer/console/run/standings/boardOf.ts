// Which board a tab shows: what the person chose on it, else the first there is; it knows no number.
import type { BoardOf } from '../../../../shared/domain/scoring/explain/step.ts';
import { daysOf, valuesOf } from '../../../../shared/domain/scoring/boards/boards.ts';
import type { ScoreBook } from '../../../../shared/domain/scoring/boards/scoreBook.ts';
import type { StandingsTab } from '../../../../shared/text/run/standingsDesk.ts';
import type { Day, RunId } from '../../../../shared/units.ts';

/** Absent: not chosen yet. */
export type Chosen = { readonly day?: Day | null; readonly run?: RunId; readonly value?: string };

/** The last day that is known, and the last exercise: what is going on now. null: there is nothing to show. */
export const boardOf = (book: ScoreBook, tab: Exclude<StandingsTab, 'profile' | 'judges'>, chosen: Chosen): BoardOf | null => {
  switch (tab) {
    case 'all': return { kind: 'all' };
    case 'day': {
      const days = daysOf(book);
      if (chosen.day !== undefined && days.includes(chosen.day)) return { kind: 'day', day: chosen.day };
      return days.length === 0 ? null : { kind: 'day', day: days.findLast((day) => day !== null) ?? null };
    }
    case 'run': {
      const run = book.runs.find(({ id }) => id === chosen.run) ?? book.runs.findLast(({ sheets }) => Object.keys(sheets).length > 0) ?? book.runs.at(-1);
      return run === undefined ? null : { kind: 'run', run: run.id };
    }
    case 'value': {
      const codes = valuesOf(book);
      const code = codes.find((each) => each === chosen.value) ?? codes[0];
      return code === undefined ? null : { kind: 'value', code };
    }
  }
};
