// Gives out action plans as a workbook for the monitoring team or as a calendar, and says what such a workbook would change when it comes back; it stores nothing.
import { basename } from 'node:path';
import type { Answer, Argument, Value } from '../../../shared/contract.ts';
import { dayOf } from '../../../shared/domain/programme/times.ts';
import { followUpViews } from '../../../shared/domain/followUp/followUp.ts';
import { calendarOf } from '../../../shared/domain/followUp/out/calendar.ts';
import { retreatMark } from '../../../shared/domain/followUp/out/planCode.ts';
import { readBack } from '../../../shared/domain/followUp/out/readBack.ts';
import { MOST_UPDATES } from '../../../shared/domain/followUp/schemas.ts';
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { followUpCalendarText } from '../../../shared/text/followUpCalendar.ts';
import { followUpSheetText } from '../../../shared/text/followUpSheet.ts';
import type { CurrentRetreat } from '../currentRetreat.ts';
import type { RetreatFiles } from '../files/retreatFiles.ts';
import type { Ports } from '../ports.ts';
import type { Watcher } from '../publisher.ts';
import type { TableDesk } from '../spreadsheets/tableDesk.ts';
import { followUpWorkbook } from './followUpWorkbook.ts';

/** The same refusals, said of a workbook that no people are looked for in. */
const ofWorkbook = (refusal: Refusal): Refusal => {
  switch (refusal.code) {
    case 'rosterUnreadable': case 'rosterEmpty': return { code: 'followUpUnreadable', name: refusal.name };
    case 'rosterTooBig': return { code: 'followUpTooBig', name: refusal.name };
    default: return refusal;
  }
};

type Parts = { readonly current: CurrentRetreat; readonly files: RetreatFiles; readonly tableDesk: TableDesk };

export const followUpHandlers = (
  { current, files, tableDesk }: Parts, { clock, screens }: Pick<Ports, 'clock' | 'screens'>,
): {
  exportFollowUp: (argument: Argument<'exportFollowUp'>) => Promise<Answer<Value<'exportFollowUp'>>>;
  readFollowUp: (argument: Argument<'readFollowUp'>, from: Watcher) => Promise<Answer<Value<'readFollowUp'>>>;
} => ({
  exportFollowUp: async ({ kind, language }) => {
    const state = current.state();
    const { retreat } = state;
    const log = current.log();
    if (retreat === null || log === null) return { ok: false, refusal: { code: 'noRetreat' } };
    // It goes to offices outside and into their calendars, where no mark stays with it.
    if (isRehearsal(state)) return { ok: false, refusal: { code: 'rehearsalStays' } };
    const { plans } = followUpViews.followUp(state);
    if (plans.length === 0) return { ok: false, refusal: { code: 'noPlans' } };
    const path = kind === 'xlsx'
      ? files.writeReport(`${followUpSheetText[language].fileName} - ${retreat.name}`, '.xlsx', await followUpWorkbook({ plans, retreat, mark: retreatMark(log.retreatId), language }))
      : files.writeReport(`${followUpCalendarText[language].fileName} - ${retreat.name}`, '.ics', new TextEncoder().encode(
        calendarOf({ plans, retreat: { id: log.retreatId, name: retreat.name }, seq: log.rows.at(-1)?.seq ?? 0, now: clock.now(), language })));
    return { ok: true, value: { file: files.handleOf(path), name: basename(path), takes: screens.takes } };
  },
  readFollowUp: async (table, from) => {
    const answer = await tableDesk.read(table, from, 'cells');
    if (!answer.ok) return { ok: false, refusal: ofWorkbook(answer.refusal) };
    const state = current.state();
    const log = current.log();
    if (state.retreat === null || log === null) return { ok: false, refusal: { code: 'noRetreat' } };
    const { source, sheets } = answer.value;
    const read = readBack({
      sheets, plans: state.actionPlans, highestPlan: state.highestPlan, mark: retreatMark(log.retreatId),
      firstDay: state.retreat.startsOn, today: dayOf(clock.now(), state.retreat.zone),
    });
    switch (read.kind) {
      case 'noTable': return { ok: false, refusal: { code: 'followUpHeaderless', name: source.name } };
      case 'otherRetreat': return { ok: false, refusal: { code: 'followUpOfOther', name: source.name, retreat: read.retreat } };
      case 'read': {
        const { kind: _, ...value } = read;
        return value.changes.length > MOST_UPDATES ? { ok: false, refusal: { code: 'followUpTooBig', name: source.name } } : { ok: true, value: { name: source.name, ...value } };
      }
    }
  },
});
