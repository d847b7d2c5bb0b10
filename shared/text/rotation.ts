// The sentences about the rotation that console and papers share: rounds, stations, and what its check finds.
import type { Language } from '../units.ts';
import { plural } from './format.ts';

export type RotationText = {
  readonly round: (round: string) => string;
  readonly version: (version: string) => string;
  readonly rest: string;
  /** In a table, beside long names. */
  readonly restShort: string;
  readonly closed: (station: string) => string;
  readonly goneTeam: string;
  readonly check: {
    readonly fine: string;
    readonly doubled: (team: string, round: string, stations: string) => string;
    readonly again: (team: string, station: string, rounds: string) => string;
    readonly short: (team: string, stations: string) => string;
    readonly crowded: (station: string, round: string, teams: string) => string;
    readonly metAgain: (one: string, other: string, rounds: string) => string;
    readonly closed: (station: string) => string;
    readonly closedMissed: (station: string, teams: string) => string;
    readonly loneTime: (team: string, stations: string) => string;
    readonly loneRest: (team: string, stations: string) => string;
    readonly away: (teams: string) => string;
    /** Every round is finished. */
    readonly over: string;
    readonly gone: (count: string) => string;
    /** The same once every round is finished. */
    readonly goneSince: (count: string) => string;
    readonly left: (teams: string) => string;
    readonly noWait: string;
    readonly wait: (rounds: string, minutes: string) => string;
  };
};

export const rotationText: Readonly<Record<Language, RotationText>> = {
  id: {
    round: (round) => `Rotasi ${round}`,
    version: (version) => `Versi ${version}`,
    rest: 'Istirahat',
    restShort: 'rehat',
    closed: (station) => `${station} (ditutup)`,
    goneTeam: 'tim yang sudah tidak ada',
    check: {
      fine: 'Setiap tim ke setiap pos tepat satu kali, dan tidak ada yang bentrok.',
      doubled: (team, round, stations) => `${team} ada di dua pos sekaligus pada rotasi ${round}: ${stations}.`,
      again: (team, station, rounds) => `${team} lebih dari sekali ke ${station}: rotasi ${rounds}.`,
      short: (team, stations) => `${team} tidak mendapat giliran di ${stations}.`,
      crowded: (station, round, teams) => `Terlalu banyak tim di ${station} pada rotasi ${round}: ${teams}.`,
      metAgain: (one, other, rounds) => `${one} dan ${other} bertemu lebih dari sekali: rotasi ${rounds}.`,
      closed: (station) => `${station} ditutup; semua tim sudah ke sana.`,
      closedMissed: (station, teams) => `${station} ditutup. Belum sempat ke sana: ${teams}.`,
      loneTime: (team, stations) => `${team} tanpa lawan di ${stations}, jadi bermain melawan waktu.`,
      loneRest: (team, stations) => `${team} tanpa lawan di ${stations}, jadi beristirahat.`,
      away: (teams) => `Tidak ikut lagi: ${teams}.`,
      over: 'Semua rotasi sudah selesai.',
      goneSince: (count) => `${count} tim dalam rencana ini digabung atau dihapus sesudahnya; rotasinya sudah selesai.`,
      gone: (count) => `${count} tim dalam rencana ini sudah tidak ada. Tandai sebagai tidak ikut lewat Ada gangguan, atau susun lagi.`,
      left: (teams) => `Belum masuk rencana ini: ${teams}. Susun lagi agar ikut.`,
      noWait: 'Tidak ada tim yang menunggu.',
      wait: (rounds, minutes) => `Paling lama menunggu: ${rounds} rotasi (${minutes} menit).`,
    },
  },
  en: {
    round: (round) => `Round ${round}`,
    version: (version) => `Version ${version}`,
    rest: 'Break',
    restShort: 'break',
    closed: (station) => `${station} (closed)`,
    goneTeam: 'a team that is no longer there',
    check: {
      fine: 'Every team goes to every station exactly once, and nobody clashes.',
      doubled: (team, round, stations) => `${team} is at two stations at once in round ${round}: ${stations}.`,
      again: (team, station, rounds) => `${team} goes to ${station} more than once: rounds ${rounds}.`,
      short: (team, stations) => `${team} has no turn at ${stations}.`,
      crowded: (station, round, teams) => `Too many teams at ${station} in round ${round}: ${teams}.`,
      metAgain: (one, other, rounds) => `${one} and ${other} meet more than once: rounds ${rounds}.`,
      closed: (station) => `${station} is closed; every team has been there.`,
      closedMissed: (station, teams) => `${station} is closed. Did not get there: ${teams}.`,
      loneTime: (team, stations) => `${team} has no opponent at ${stations}, so it plays against time.`,
      loneRest: (team, stations) => `${team} has no opponent at ${stations}, so it rests.`,
      away: (teams) => `No longer taking part: ${teams}.`,
      over: 'All rounds are finished.',
      goneSince: (count) => `Teams of this plan that were merged or removed afterwards: ${count}; their rounds are finished.`,
      gone: (count) => `Teams of this plan that are no longer there: ${count}. Mark them as not taking part under Disruption, or plan again.`,
      left: (teams) => `Not in this plan yet: ${teams}. Plan again to bring them in.`,
      noWait: 'No team waits.',
      wait: (rounds, minutes) => `Longest wait: ${rounds} ${plural(rounds, 'round', 'rounds')} (${minutes} minutes).`,
    },
  },
};
