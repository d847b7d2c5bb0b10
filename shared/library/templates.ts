// What a new retreat can begin with: the programme of three days, or the plan of another retreat without its people, teams and scores; it stores nothing.
import type { Command } from '../domain/commands.ts';
import type { State } from '../domain/model.ts';
import { libraryAgain } from '../domain/ownExercises/libraryAgain.ts';
import type { SessionFields } from '../domain/programme/schemas.ts';
import { movedSessions } from '../domain/programme/session.ts';
import { daysBetween, daysLater } from '../domain/programme/times.ts';
import type { RetreatFields } from '../domain/retreatSchemas.ts';
import type { Day, Language } from '../units.ts';
import { threeDays } from './threeDays.ts';

type Days = Pick<RetreatFields, 'startsOn' | 'endsOn'>;

const daysOf = ({ startsOn, endsOn }: Days): readonly Day[] => Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, i) => daysLater(startsOn, i));

/** In one act, so that one undo takes all of them out again. */
const planning = (sessions: readonly SessionFields[]): readonly Command[] => (sessions.length === 0 ? [] : [{ type: 'addSessions', sessions }]);

/** What has no day any more is left out. */
export const threeDaysAgain = (days: Days, language: Language): readonly Command[] => planning(threeDays(daysOf(days), language));

/** Sessions keep their distance from the first day; own frameworks and exercises and what was planned of them come along. */
export const planAgain = (state: State, days: Days): readonly Command[] =>
  [...planning(movedSessions(state.sessions, state.retreat?.startsOn ?? days.startsOn, days)), ...libraryAgain(state)];
