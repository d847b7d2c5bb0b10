// The demo retreat as the commands that make it: an invented committee, place and roster; it gives no result and runs nothing.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Command } from '../domain/commands.ts';
import { dealTeams } from '../domain/draw/dealTeams.ts';
import type { RetreatFields } from '../domain/model.ts';
import type { Day, ExerciseId, PersonId } from '../units.ts';
import { demoCommittee } from './demoCommittee.ts';
import { demoPeople } from './demoPeople.ts';
import { demoSessions } from './demoSessions.ts';
import { teamNames } from './teamNames.ts';

const fields: RetreatFields = {
  name: 'Retret Kerja Sama ASN (contoh)',
  organiser: 'Pemerintah Kota Malang',
  place: 'Barak Latihan Wanabakti, Junrejo',
  startsOn: '2025-05-15' as Day,
  endsOn: '2025-05-17' as Day,
  zone: 'WIB',
};

const teams = 10;
const seed = '20250515';

/** By the number of the person on the list. */
const limits: readonly (readonly [number, string])[] = [
  [17, 'Asma; membawa obat hirup sendiri'], [42, 'Lutut kanan pascaoperasi, tidak berlari atau melompat'], [68, 'Hamil 22 minggu; kegiatan duduk saja'],
  [91, 'Tekanan darah tinggi, istirahat tiap 30 menit'],
];

/** In order, each accepted by `decide` for a new retreat: a hundred people in ten teams, sessions, a committee, and Pipa Bocor planned, not yet run. */
export const demoCommands = (): readonly Command[] => {
  const people = demoPeople();
  return [
    { type: 'createRetreat', fields, operator: 'Panitia Contoh', demo: true },
    { type: 'importPeople', source: { name: 'demo-peserta.xlsx', sha256: bytesToHex(sha256(utf8ToBytes(JSON.stringify(people)))) }, people },
    // A retreat numbers its people p1, p2 … in the order they come in.
    { type: 'drawTeams', seed, teams: dealTeams(people.map((fields, i) => ({ ...fields, id: `p${i + 1}` as PersonId })), teamNames.slice(0, teams), seed) },
    ...demoSessions.map((session): Command => ({ type: 'addSession', fields: session })),
    ...demoCommittee.map((member): Command => ({ type: 'addMember', fields: member })),
    ...limits.map(([number, note]): Command => ({ type: 'setLimit', person: `p${number}` as PersonId, note })),
    { type: 'planRun', exercise: 'pipa-bocor' as ExerciseId },
  ];
};
