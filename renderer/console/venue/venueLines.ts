// Judges what was seen of laptop and retreat, line by line, in words; it looks at nothing itself.
import type { MachineSeen } from '../../../shared/contract.ts';
import type { Safety, ScreensView } from '../../../shared/machineTopics.ts';
import { dayOf, daysBetween } from '../../../shared/domain/programme/times.ts';
import type { OfficeView } from '../../../shared/domain/office/office.ts';
import type { VenueCheck, VenueChecks, VenueItem } from '../../../shared/domain/venue/schemas.ts';
import { formatAmount, formatCount, formatDuration, formatTimeOfDay, formatWeekday } from '../../../shared/text/format.ts';
import type { LineState } from '../../../shared/text/venue.ts';
import type { VenueLineName } from '../../../shared/text/venueLines.ts';
import { venueLineText } from '../../../shared/text/venueLines.ts';
import type { Day, Instant, Language, Words, Zone } from '../../../shared/units.ts';
import { millis } from '../../../shared/units.ts';

/** `isAwaited`: nothing is known to be wrong, only somebody's answer is awaited. */
export type VenueLine = { readonly name: VenueLineName; readonly state: LineState; readonly seen: string; readonly isAwaited?: true };

export type Seen = {
  readonly retreat: { readonly startsOn: Day; readonly endsOn: Day; readonly zone: Zone };
  readonly now: Instant;
  readonly machine: MachineSeen;
  readonly screens: ScreensView & { readonly hallWindows: number };
  readonly safety: Safety | null;
  readonly people: readonly { readonly nip: string | null }[];
  readonly teams: readonly { readonly members: readonly unknown[] }[];
  readonly sessions: number;
  readonly exercises: readonly Words[];
  readonly office: Pick<OfficeView, 'letterhead'>;
  readonly checks: VenueChecks;
};

/** A gigabyte holds a retreat many times over, backups included. */
const LEAST_FREE = 1_000_000_000;
/** Two readings of one clock. */
const SAME_CLOCK = 2_000;
/** A watch agreed with this evening says nothing of next week's. */
const HOLDS_FOR = 36 * 3_600_000;
const A_DAY = 24 * 3_600_000;

const done = (isDone: boolean): LineState => (isDone ? 'done' : 'open');

export const venueLines = (seen: Seen, language: Language): readonly VenueLine[] => {
  const text = venueLineText[language];
  const { retreat, now, machine, screens, safety, people, teams, sessions, exercises, office, checks } = seen;
  const count = (number: number): string => formatCount(number, language);
  const when = (at: Instant): string => `${formatWeekday(dayOf(at, retreat.zone), language)}, ${formatTimeOfDay(at, retreat.zone, language)}`;
  const saidOf = (check: VenueCheck | undefined): string => (check === undefined ? text.asked.never : text.asked[check.answer ? 'yes' : 'no'](check.by, when(check.at)));
  const stands = (name: VenueItem): boolean | null => (checks[name] === undefined || now - checks[name].at >= HOLDS_FOR ? null : checks[name].answer);
  const awaited = (isAwaited: boolean): { readonly isAwaited?: true } => (isAwaited ? { isAwaited } : {});
  const asked = (name: VenueItem): VenueLine => ({ name, state: done(stands(name) === true), seen: saidOf(checks[name]), ...awaited(stands(name) === null) });

  const lengthOf = (moved: number): string => (moved < A_DAY ? formatDuration(millis(moved)) : text.clock.days(count(Math.floor(moved / A_DAY))));
  const projector = (): Omit<VenueLine, 'name'> => {
    if (screens.displays === 0) return { state: 'unknown', seen: text.projector.unseen };
    switch (screens.state) {
      case 'none': return { state: 'open', seen: text.projector.none };
      case 'mirrored': return { state: 'open', seen: text.projector.mirrored };
      case 'unplugged': return { state: 'open', seen: text.projector.unplugged };
      case 'ready': return { state: 'done', seen: text.projector.found(null) };
      case 'showing': return { state: 'done', seen: text.projector.found(screens.on) };
    }
  };
  const clock = (): Omit<VenueLine, 'name'> => {
    const today = dayOf(now, retreat.zone);
    const [toFirst, toLast] = [daysBetween(today, retreat.startsOn), daysBetween(today, retreat.endsOn)];
    const isMoved = Math.abs(machine.clockMoved) > SAME_CLOCK;
    const day = toLast < 0 ? text.clock.outside : toFirst > 0 ? text.clock.before(count(toFirst)) : null;
    const parts = [text.clock.shows(when(now), retreat.zone), ...(day === null ? [] : [day]), isMoved ? text.clock.moved(lengthOf(Math.abs(machine.clockMoved))) : saidOf(checks.clock)];
    const isInOrder = !isMoved && toLast >= 0;
    return { state: done(isInOrder && stands('clock') === true), seen: parts.join('. '), ...awaited(isInOrder && stands('clock') === null) };
  };
  const backup = (): Omit<VenueLine, 'name'> => {
    const second = safety?.second ?? null;
    if (second === null) return { state: 'open', seen: text.backup.none };
    if (second.behind) return { state: 'open', seen: text.backup.behind(second.name) };
    return second.lastBackup === null ? { state: 'open', seen: text.backup.never(second.name) } : { state: 'done', seen: text.backup.last(second.name, when(second.lastBackup)) };
  };
  const seated = teams.reduce((sum, { members }) => sum + members.length, 0);
  const withoutNip = people.filter(({ nip }) => nip === null).length;
  const unseated = people.length - seated;
  const listed = (some: number, none: string, ...words: readonly (string | null)[]): Omit<VenueLine, 'name'> =>
    ({ state: done(some > 0), seen: some === 0 ? none : words.filter((word) => word !== null).join(', ') });

  return [
    { name: 'projector', ...projector() },
    { name: 'hall', state: done(screens.hallWindows > 0), seen: screens.hallWindows > 0 ? text.hall.open : text.hall.closed },
    asked('sound'),
    asked('readable'),
    { name: 'clock', ...clock() },
    machine.onMains === null ? { name: 'power', state: 'unknown', seen: text.power.unseen } : { name: 'power', state: done(machine.onMains), seen: machine.onMains ? text.power.mains : text.power.battery },
    machine.freeBytes === null ? { name: 'disk', state: 'unknown', seen: text.disk.unseen }
      : { name: 'disk', state: done(machine.freeBytes >= LEAST_FREE), seen: text.disk.free(formatAmount(Math.floor(machine.freeBytes / 100_000_000) * 10, language)) },
    { name: 'backup', ...backup() },
    { name: 'people', ...listed(people.length, text.people.none, text.people.count(count(people.length)), withoutNip === 0 ? null : text.people.withoutNip(count(withoutNip))) },
    { name: 'teams', ...listed(teams.length, text.teams.none, text.teams.count(count(teams.length)), unseated <= 0 ? null : text.teams.unseated(count(unseated))) },
    { name: 'programme', ...listed(sessions, text.programme.none, text.programme.count(count(sessions))) },
    { name: 'exercise', ...listed(exercises.length, text.exercise.none, text.exercise.first(exercises[0]?.[language] ?? '', count(exercises.length))) },
    { name: 'letterhead', state: done(office.letterhead !== null), seen: office.letterhead === null ? text.letterhead.none : text.letterhead.set(office.letterhead.agency) },
  ];
};

export const doneOf = (lines: readonly VenueLine[]): number => lines.filter(({ state }) => state === 'done').length;
