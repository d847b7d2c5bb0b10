// How ready each official paper is, from what the console sees; it makes no paper.
import type { Person, Session } from '../../../../shared/domain/things.ts';
import { hasAttendance } from '../../../../shared/domain/records/attendancePaper.ts';
import type { RunView } from '../../../../shared/domain/scoring/run/runView.ts';
import type { TeamsView } from '../../../../shared/domain/draw/draw.ts';
import type { OfficialPaper } from '../../../../shared/text/records/officialPapers.ts';

export type OfficialReadiness =
  /** So many sessions have a list, for so many people. */
  | { readonly kind: 'attendance'; readonly lists: number; readonly people: number }
  /** `unread` of the `exercises` that are held are not read back: then the paper says "sementara". */
  | { readonly kind: 'results'; readonly teams: number; readonly exercises: number; readonly unread: number }
  /** What awards are made of is not final; such a paper is refused. */
  | { readonly kind: 'notFinal'; readonly teams: number; readonly exercises: number };

type Lacking = { readonly kind: 'noTeams' | 'noRuns' | 'noSessions' };
const ofResults = ({ teams }: Pick<TeamsView, 'teams'>, runs: readonly RunView[]): Lacking | Extract<OfficialReadiness, { kind: 'results' }> => {
  if (teams.length === 0) return { kind: 'noTeams' };
  const held = runs.filter(({ cancelled }) => cancelled === null);
  return held.length === 0 ? { kind: 'noRuns' } : { kind: 'results', teams: teams.length, exercises: held.length, unread: held.filter(({ stage }) => stage === 'open').length };
};

const ofAttendance = (people: readonly Person[], sessions: readonly Pick<Session, 'kind'>[]): Lacking | OfficialReadiness => {
  const lists = sessions.filter(hasAttendance).length;
  return lists === 0 ? { kind: 'noSessions' } : { kind: 'attendance', lists, people: people.length };
};

export const officialReadinesses = (
  teams: Pick<TeamsView, 'teams'>, runs: readonly RunView[], people: readonly Person[], sessions: readonly Pick<Session, 'kind'>[],
): Readonly<Record<OfficialPaper, Lacking | OfficialReadiness>> => {
  const results = ofResults(teams, runs);
  const awards = results.kind === 'results' && results.unread > 0 ? { kind: 'notFinal' as const, teams: results.teams, exercises: results.exercises } : results;
  return { attendance: ofAttendance(people, sessions), dayRecap: results, resultRecord: results, ranking: results, valueProfiles: results, winnerCertificates: awards, mcCard: awards };
};
