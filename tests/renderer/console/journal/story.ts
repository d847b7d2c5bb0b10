// A small retreat's log as the journal gives it, made by the real rules; it judges nothing.
import type { JournalEntry } from '../../../../shared/domain/journal.ts';
import { journalPage } from '../../../shared/journalPage.ts';
import { views } from '../../../../shared/domain/views.ts';
import type { RetreatView } from '../../../../shared/domain/retreat/retreat.ts';
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Step } from '../../../shared/anyStory.ts';
import { play } from '../../../shared/anyStory.ts';
import { facilitator } from '../../../shared/given.ts';
import { ready } from '../../../shared/samples.ts';

const steps = (commands: readonly Command[]): readonly Step[] => commands.map((command) => ({ command, by: facilitator, wait: 1 }));

/** Entries latest first. A refused command leaves no record. */
export const journalAfter = (...commands: readonly Command[]) => {
  const { state, rows } = play(steps([...ready(), ...commands]));
  const { entries } = journalPage(rows.map((row) => ({ ...row, operator: 'Sari Wulandari' })), { before: null, run: null, team: null });
  const retreat = views.retreat(state) as NonNullable<RetreatView>;
  const runs = views.runs(state);
  const entry = (seq: number): JournalEntry => {
    const found = entries.find((each) => each.seq === seq);
    if (found === undefined) throw new Error(`no record ${seq}`);
    return found;
  };
  return { entries, entry, retreat, runs, state };
};

/** The seq of the first record after the ready retreat. */
export const FIRST = ready().length + 1;
