// The check of a rotation as sentences in the person's language; it finds nothing itself.
import type { RotationFault } from '../../../../shared/domain/rotation/checkRotation.ts';
import { checkedRotation } from '../../../../shared/domain/rotation/rotationCheck.ts';
import type { Rotation } from '../../../../shared/domain/rotation/schemas.ts';
import type { Team } from '../../../../shared/domain/things.ts';
import { formatCount } from '../../../../shared/text/format.ts';
import { rotationText } from '../../../../shared/text/rotation.ts';
import type { Language, TeamId } from '../../../../shared/units.ts';

/** `problem`: to be mended; `note`: as it was chosen or as it came to be, but to be known. */
export type CheckSentence = { readonly kind: 'problem' | 'note' | 'fine'; readonly says: string };

type Named = Pick<Team, 'name'> & { readonly team: TeamId };

export const checkWords = (
  rotation: Pick<Rotation, 'form' | 'rounds' | 'finished' | 'teams' | 'stations' | 'closed' | 'away' | 'work' | 'walk'>, teams: readonly Named[], language: Language,
): readonly CheckSentence[] => {
  const words = rotationText[language];
  const { check: text } = words;
  const { faults, closed, lone, wait } = checkedRotation(rotation);
  const count = (value: number): string => formatCount(value, language);
  const byId = new Map(teams.map(({ team, name }) => [team, name]));
  const nameOf = (team: TeamId | undefined): string => (team === undefined ? undefined : byId.get(team)) ?? words.goneTeam;
  const names = (list: readonly TeamId[]): string => list.map(nameOf).join(', ');
  const ids = (numbers: readonly number[]): readonly TeamId[] => numbers.flatMap((number) => rotation.teams[number] ?? []);
  const at = (stations: readonly number[]): string => stations.map((station) => rotation.stations[station]?.name ?? '').join(', ');
  const rounds = (list: readonly number[]): string => list.map((round) => count(round + 1)).join(', ');
  const faultWords = (fault: RotationFault): string => {
    switch (fault.kind) {
      case 'doubled': return text.doubled(names(ids([fault.team])), rounds([fault.round]), at(fault.stations));
      case 'again': return text.again(names(ids([fault.team])), at([fault.station]), rounds(fault.rounds));
      case 'short': return text.short(names(ids([fault.team])), at(fault.stations));
      case 'crowded': return text.crowded(at([fault.station]), rounds([fault.round]), names(ids(fault.teams)));
      case 'metAgain': return text.metAgain(names(ids([fault.teams[0]])), names(ids([fault.teams[1]])), rounds(fault.rounds));
    }
  };
  const closedWords = (station: number, missed: readonly TeamId[]): string => (missed.length === 0 ? text.closed(at([station])) : text.closedMissed(at([station]), names(missed)));
  const gone = rotation.teams.filter((team) => !byId.has(team) && !rotation.away.includes(team));
  const left = teams.filter(({ team }) => !rotation.teams.includes(team)).map(({ team }) => team);
  const rests = rotation.form.kind === 'headToHead' && rotation.form.lone === 'rest';
  const problem = (says: string): CheckSentence => ({ kind: 'problem', says });
  const note = (says: string): CheckSentence => ({ kind: 'note', says });
  // What is past cannot be mended any more, and a team that merged afterwards misses nothing.
  if (rotation.finished > 0 && rotation.finished >= rotation.rounds.length) {
    return [
      { kind: 'fine', says: text.over },
      ...[...faults.map(faultWords), ...(gone.length === 0 ? [] : [text.goneSince(count(gone.length))]), ...closed.map(({ station, missed }) => closedWords(station, missed))].map(note),
      ...(rotation.away.length === 0 ? [] : [note(text.away(names(rotation.away)))]),
    ];
  }
  const problems = [...faults.map(faultWords), ...(gone.length === 0 ? [] : [text.gone(count(gone.length))]), ...(left.length === 0 ? [] : [text.left(names(left))])];
  return [
    ...problems.map(problem),
    ...(problems.length > 0 || closed.length > 0 || rotation.away.length > 0 || (rests && lone.length > 0) ? [] : [{ kind: 'fine' as const, says: text.fine }]),
    ...closed.map(({ station, missed }) => note(closedWords(station, missed))),
    ...(rotation.away.length === 0 ? [] : [note(text.away(names(rotation.away)))]),
    ...lone.map(({ team, stations }) => note((rests ? text.loneRest : text.loneTime)(nameOf(team), at(stations)))),
    note(wait === 0 ? text.noWait : text.wait(count(wait), count(wait * (rotation.work + rotation.walk)))),
  ];
};
