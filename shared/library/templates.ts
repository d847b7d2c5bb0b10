// What a new retreat can begin with: the programme of three days, or the plan of another retreat without its people, teams and scores; it stores nothing.
import type { Command } from '../domain/commands.ts';
import type { State } from '../domain/model.ts';
import { libraryAgain } from '../domain/ownExercises/libraryAgain.ts';
import type { SessionFields } from '../domain/programme/schemas.ts';
import { movedSessions } from '../domain/programme/session.ts';
import { daysBetween, daysLater } from '../domain/programme/times.ts';
import type { RetreatFields } from '../domain/retreat/schemas.ts';
import { same } from '../domain/same.ts';
import type { Day, Language } from '../units.ts';
import { defaultAgencies } from './agencies.ts';
import { threeDays } from './threeDays.ts';

/** The list that every retreat's log begins with is Kota Malang's; elsewhere it is emptied, and fills with what the roster says. */
export const agenciesFor = ({ organiser }: Pick<RetreatFields, 'organiser'>): readonly Command[] => (/\bmalang\b/i.test(organiser) ? [] : [{ type: 'listAgencies', agencies: [] }]);

type Days = Pick<RetreatFields, 'startsOn' | 'endsOn'>;

const daysOf = ({ startsOn, endsOn }: Days): readonly Day[] => Array.from({ length: daysBetween(startsOn, endsOn) + 1 }, (_, i) => daysLater(startsOn, i));

/** In one act, so that one undo takes all of them out again. */
const planning = (sessions: readonly SessionFields[]): readonly Command[] => (sessions.length === 0 ? [] : [{ type: 'addSessions', sessions }]);

/** What has no day any more is left out. */
export const threeDaysAgain = (days: Days, language: Language): readonly Command[] => planning(threeDays(daysOf(days), language));

/** Sessions keep their distance from the first day; its list of agencies, own frameworks and exercises and what was planned of them come along. */
export const planAgain = (state: State, days: Days): readonly Command[] =>
  [...(same(state.agencies, defaultAgencies) ? [] : [{ type: 'listAgencies', agencies: state.agencies } as const]),
    ...planning(movedSessions(state.sessions, state.retreat?.startsOn ?? days.startsOn, days)), ...libraryAgain(state)];
