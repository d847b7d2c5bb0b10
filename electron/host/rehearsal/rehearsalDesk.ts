// The way from a retreat to its rehearsal and back: makes a file of its own beside the others, opens it, and finds the real one again. It writes nothing into the real one.
import type { Answer, Opened } from '../../../shared/contract.ts';
import { rehearsalFacts } from '../../../shared/domain/rehearsal/rehearsalFacts.ts';
import { isRehearsal } from '../../../shared/domain/rehearsal/rehearsal.ts';
import { isTimeRunning } from '../../../shared/domain/timer/ends.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { rehearsalText } from '../../../shared/text/rehearsal.ts';
import type { Instant, Language, RetreatId } from '../../../shared/units.ts';
import { instant } from '../../../shared/units.ts';
import { sealedRows, shuffle } from '../anonymise/makeAnonymised.ts';
import type { CurrentRetreat } from '../currentRetreat.ts';
import type { RetreatFiles } from '../files/retreatFiles.ts';
import type { FileIds } from '../log/eventLog.ts';
import { createEventLog } from '../log/eventLog.ts';
import { newBranchId, newCommandId, newRetreatId } from '../log/newIds.ts';

export type RehearsalDesk = {
  open(language: Language): Answer<void>;
  leave(): Answer<Opened>;
};

export const createRehearsalDesk = (current: CurrentRetreat, files: RetreatFiles, now: () => Instant): RehearsalDesk => {
  const refused = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({ ok: false, refusal });
  return {
    open: (language) => {
      const [log, state] = [current.log(), current.state()];
      const last = log?.rows.at(-1);
      if (log === null || last === undefined || state.retreat === null) return refused({ code: 'noRetreat' });
      if (isRehearsal(state)) return refused({ code: 'rehearsalAlready' });
      // Of a damaged file only a part is known, and a locked one would not be found again.
      const why = current.safety()?.viewOnly ?? null;
      if (why !== null) return refused({ code: 'readOnlyView', why });
      if (isTimeRunning(state)) return refused({ code: 'rehearsalTimeRuns' });
      const ids: FileIds = { retreatId: newRetreatId(), branchId: newBranchId() };
      const at = instant(Math.max(now(), last.at));
      const records = rehearsalFacts(state, { retreat: log.retreatId, seq: last.seq, hash: last.hash }, shuffle);
      const actor = JSON.stringify({ role: 'host', operator: state.operator });
      const path = files.freePath(rehearsalText[language].fileName(state.retreat.name));
      createEventLog(path, ids, sealedRows(ids.retreatId, records.map((facts) => ({ id: newCommandId(), at, actor, body: JSON.stringify(facts) })))).close();
      const opened = current.openPath(path);
      if (opened.ok) return { ok: true, value: undefined };
      files.discard(path, ids);
      return opened;
    },
    leave: () => {
      const { retreat } = current.state();
      if (retreat?.rehearsal === undefined) return refused({ code: 'notARehearsal' });
      const path = files.latestOf(retreat.rehearsal.retreat as RetreatId);
      return path === null ? refused({ code: 'realNotFound', name: retreat.name }) : current.openPath(path);
    },
  };
};
