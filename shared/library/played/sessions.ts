// The sessions of a played demo: they begin, some late, end, and leave behind who was there; what happens in them is handed in.
import type { PersonMark } from '../../domain/attendance/schemas.ts';
import type { Session } from '../../domain/things.ts';
import { daysLater, minutesOf, momentOf, timeOf } from '../../domain/programme/times.ts';
import type { Day, Instant } from '../../units.ts';
import { later, minutes } from '../../units.ts';
import type { Away } from './cast.ts';
import type { Story } from './story.ts';

/** The days of the demo are counted from 0; what is below it came before. */
const FIRST = '2025-05-15' as Day;
export const dayAt = (day: number): Day => daysLater(FIRST, day);
export const momentAt = (day: number, time: string): Instant => momentOf(dayAt(day), time, 'WIB');

export const sessionOf = ({ state }: Story, day: number, title: string): Session => {
  const session = state().sessions.find((each) => each.day === dayAt(day) && each.title === title);
  if (session === undefined) throw new Error(`no session is called ${title}`);
  return session;
};

/** At the door, with the time of arrival, or from the paper that went round. */
export type Counting = 'door' | 'paper' | 'none';

const isAwayAt = ({ from, to }: Away, at: Instant): boolean => from <= at && at < to;

const count = (story: Story, session: Session, by: Counting, away: readonly Away[]): void => {
  const planned = momentOf(session.day, session.from, 'WIB');
  const missing = away.filter((each) => isAwayAt(each, planned) && story.state().people.some(({ id }) => id === each.person));
  if (by === 'paper') {
    story.tell({ type: 'takePaperAttendance', session: session.id, except: missing.map(({ person, why }) => ({ person, why })) });
  } else if (by === 'door') {
    const began = story.state().sessions.find(({ id }) => id === session.id)?.startedAt ?? planned;
    const marks = story.state().people.map(({ id }): PersonMark => {
      const absence = missing.find(({ person }) => person === id);
      if (absence !== undefined) return { person: id, mark: { kind: absence.why } };
      const isLate = story.chance.oneIn(25);
      return { person: id, mark: { kind: 'present', at: isLate ? later(began, minutes(story.chance.from(2, 9))) : later(planned, minutes(-story.chance.from(0, 14))) } };
    });
    story.tell({ type: 'recordAttendance', session: session.id, marks });
  }
};

/** A session from its beginning to its end; `during` may run over. */
export const hold = (story: Story, day: number, title: string, by: Counting, away: readonly Away[], during: () => void = () => undefined): void => {
  const session = sessionOf(story, day, title);
  const late = story.chance.oneIn(3) ? story.chance.from(3, 8) : story.chance.from(0, 1);
  story.waitFor(session.day, timeOf(minutesOf(session.from) + late));
  story.tell({ type: 'startSession', session: session.id });
  during();
  // Nobody arrives after they were counted.
  story.waitFor(session.day, timeOf(Math.min(minutesOf(session.to), minutesOf(session.from) + late + 10)));
  count(story, session, by, away);
  story.waitFor(session.day, timeOf(minutesOf(session.to) - story.chance.from(0, 2)));
  story.tell({ type: 'endSession', session: session.id });
};
