// What certificates and the console are told of them: everyone's identity and number, the subjects with their minutes, and the JP; it draws no page.
import type { Day } from '../../units.ts';
import type { State } from '../model.ts';
import type { Member, Person, Retreat } from '../things.ts';
import type { CommitteeRole } from '../committee/schemas.ts';
import { countedMinutes, lessonHours } from '../programme/course.ts';
import { minutesPlanned } from '../programme/times.ts';
import { firstNumber, servingMembers } from './certificates.ts';
import type { Holder } from './holder.ts';
import { neverPresent } from './neverPresent.ts';
import type { CertificateRules } from './schemas.ts';
import { sessionsNotHeld } from './sessionsNotHeld.ts';

/** What somebody of the committee served as; who only signs did not serve. */
export type CommitteeDuty = Exclude<CommitteeRole, 'signatory'>;
const isDuty = (role: CommitteeRole): role is CommitteeDuty => role !== 'signatory';
/** `number` null: none was given yet. `agency` in full where its list has it. `duties`: a participant has none. */
export type CertificateRow = {
  readonly holder: Holder; readonly number: number | null; readonly name: string; readonly nip: string | null; readonly born: Day | null;
  readonly grade: string | null; readonly rank: string | null; readonly post: string | null; readonly agency: string | null;
  readonly duties: readonly CommitteeDuty[];
};
/** Of one session that counts. */
export type Subject = { readonly day: Day; readonly from: string; readonly title: string; readonly person: string | null; readonly minutes: number };
/** `minutes` and `counted` (JP, rounded down) follow from the programme; `hours` is what is printed, `reason` why it is another. */
export type Lessons = { readonly minutes: number; readonly counted: number; readonly hours: number; readonly reason: string | null };

export type CertificatesView = {
  readonly retreat: Retreat | null;
  readonly participants: readonly CertificateRow[];
  readonly committee: readonly CertificateRow[];
  readonly subjects: readonly Subject[];
  readonly lessons: Lessons;
};

export const lessonsOf = ({ sessions, certificates: { rules: { lessons } } }: Pick<State, 'sessions' | 'certificates'>): Lessons => {
  const counted = lessonHours(sessions);
  return { minutes: countedMinutes(sessions), counted, hours: lessons?.hours ?? counted, reason: lessons?.reason ?? null };
};

const certificatesView = (state: State): CertificatesView => {
  const { retreat, people, sessions, agencies, certificates: { numbers } } = state;
  const full = new Map(agencies.map((agency) => [agency.name, agency.full ?? agency.name]));
  const ofPerson = ({ id, name, nip, born, grade, post, agency }: Person): CertificateRow =>
    ({ holder: id, number: numbers[id] ?? null, name, nip, born, grade, rank: null, post, agency: full.get(agency) ?? agency, duties: [] });
  const ofMember = ({ id, name, nip, rank, post, roles }: Member): CertificateRow => ({ holder: id, number: numbers[id] ?? null, name, nip, born: null, grade: null, rank, post, agency: null, duties: roles.filter(isDuty) });
  return {
    retreat,
    participants: people.map(ofPerson),
    committee: servingMembers(state).map(ofMember),
    subjects: sessions.filter(({ counted }) => counted).map((session) => ({ day: session.day, from: session.from, title: session.title, person: session.person, minutes: minutesPlanned(session) })),
    lessons: lessonsOf(state),
  };
};

/** `first`: the lowest number given, or the one to begin with. */
export type CertificateDeskView = {
  readonly rules: CertificateRules; readonly first: number; readonly lessons: Lessons;
  /** Titles of sessions that count although their exercise was not held; none once the committee has set the JP itself. */
  readonly notHeld: readonly string[];
  /** Names of participants who were absent from all that counts and was noted. */
  readonly neverPresent: readonly string[];
  readonly numbered: number; readonly participants: number; readonly committee: number;
};

const certificateDeskView = (state: State): CertificateDeskView => ({
  rules: state.certificates.rules, first: firstNumber(state), lessons: lessonsOf(state), notHeld: state.certificates.rules.lessons === null ? sessionsNotHeld(state) : [], neverPresent: neverPresent(state).map(({ name }) => name),
  numbered: Object.keys(state.certificates.numbers).length,
  participants: state.people.length, committee: servingMembers(state).length,
});

export const certificateViews = { certificates: certificatesView, certificateDesk: certificateDeskView };
