// A retreat's particulars while they are being typed, and what is still wrong with them; it stores nothing.
import type { RetreatFields } from '../../shared/domain/retreat/schemas.ts';
import { retreatFieldsSchema } from '../../shared/domain/retreat/schemas.ts';
import { daysBetween, daysLater } from '../../shared/domain/programme/times.ts';
import { daySchema } from '../../shared/schema.ts';
import type { RetreatFormText } from '../../shared/text/console.ts';
import type { Day, Zone } from '../../shared/units.ts';

export type RetreatDraft = {
  readonly name: string;
  readonly organiser: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly zone: Zone;
};
export type DraftProblem = keyof RetreatFormText['problems'];
export type DraftProblems = Readonly<Partial<Record<keyof RetreatDraft, DraftProblem>>>;

export const emptyDraft = (zone: Zone): RetreatDraft => ({ name: '', organiser: '', place: '', startsOn: '', endsOn: '', zone });

export const draftOf = ({ name, organiser, place, startsOn, endsOn, zone }: RetreatFields): RetreatDraft =>
  ({ name, organiser, place, startsOn, endsOn, zone });

export const titleProblem = (typed: string): DraftProblem | undefined =>
  typed.trim() === '' ? 'empty' : typed.trim().length > 200 ? 'tooLong' : undefined;

const dayProblem = (typed: string): DraftProblem | undefined =>
  daySchema.safeParse(typed).success ? undefined : 'notADay';

export const draftProblems = (draft: RetreatDraft): DraftProblems => {
  const found = {
    name: titleProblem(draft.name),
    organiser: titleProblem(draft.organiser),
    place: titleProblem(draft.place),
    startsOn: dayProblem(draft.startsOn),
    endsOn: dayProblem(draft.endsOn) ?? (draft.endsOn < draft.startsOn ? 'endsBeforeStart' : undefined),
  };
  return Object.fromEntries(Object.entries(found).filter(([, problem]) => problem !== undefined));
};

const readDay = (typed: string): Day | null => daySchema.safeParse(typed).data ?? null;

/** The last day goes along with the first, so that the retreat stays as long as it is, until somebody types the last one. While the first is half typed the last one waits. */
export const withLastDayAlong = (stored: RetreatDraft, before: RetreatDraft, next: RetreatDraft): RetreatDraft => {
  const along = (startsOn: string): string => {
    const [from, to, end] = [readDay(stored.startsOn), readDay(startsOn), readDay(stored.endsOn)];
    return from === null || to === null || end === null ? stored.endsOn : daysLater(end, daysBetween(from, to));
  };
  return next.startsOn === before.startsOn || before.endsOn !== along(before.startsOn) ? next : { ...next, endsOn: along(next.startsOn) };
};

/** null while anything is wrong. */
export const fieldsOf = (draft: RetreatDraft): RetreatFields | null => {
  const read = retreatFieldsSchema.safeParse(draft);
  return read.success && Object.keys(draftProblems(draft)).length === 0 ? read.data : null;
};
