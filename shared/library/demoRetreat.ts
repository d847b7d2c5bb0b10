// The demo retreat as the commands that make it: an invented committee, place and roster, drawn into teams; it gives no result and runs nothing.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Command } from '../domain/commands.ts';
import { drawnTeams } from '../domain/draw/drawnTeams.ts';
import { fairDraw } from '../domain/draw/search/fairDraw.ts';
import { levelsOf } from '../domain/draw/evenness/levels.ts';
import { defaultPlan } from '../domain/draw/plan.ts';
import { seedTextOf } from '../domain/draw/record/resultText.ts';
import { hashOf, rosterText } from '../domain/draw/record/rosterText.ts';
import type { PersonFields } from '../domain/roster/schemas.ts';
import type { RetreatFields } from '../domain/retreat/schemas.ts';
import type { Day, ExerciseId, PersonId } from '../units.ts';
import { demoCommittee } from './demoCommittee.ts';
import { demoPeople } from './demoPeople.ts';
import { teamNames } from './teamNames.ts';
import { threeDays } from './threeDays.ts';

const fields: RetreatFields = {
  name: 'Retret Kerja Sama ASN (contoh)',
  organiser: 'Pemerintah Kota Malang',
  place: 'Barak Latihan Wanabakti, Junrejo',
  startsOn: '2025-05-15' as Day,
  endsOn: '2025-05-17' as Day,
  zone: 'WIB',
};

/** What three invented guests called, and the salt that a host would have drawn. */
const calls = ['2025', '0515', '1945'];
const salt = '9b3e5c1d7f2a4068b1c3d5e7f9021436';

const demoDraw = (fields: readonly PersonFields[]): Command => {
  // A retreat numbers its people p1, p2 … in the order they come in.
  const levelled = levelsOf(fields.map((person, i) => ({ ...person, id: `p${i + 1}` as PersonId })), defaultPlan, new Set());
  const [hash, seed] = [hashOf(rosterText(levelled.problem, salt)), calls.join('')];
  const outcome = fairDraw(levelled.problem, seedTextOf(hash, seed));
  if (outcome.kind !== 'drawn') throw new Error(`the demo's draw is ${outcome.kind}`);
  return { type: 'drawTeams', ...drawnTeams(levelled, outcome.seating, teamNames.slice(0, defaultPlan.teams), hash, seed), reason: null };
};

/** By the number of the person on the list. */
const limits: readonly (readonly [number, string])[] = [
  [17, 'Asma; membawa obat hirup sendiri'], [42, 'Lutut kanan pascaoperasi, tidak berlari atau melompat'], [68, 'Jantung; berjalan santai saja, tidak mengangkat beban'],
  [91, 'Tekanan darah tinggi, istirahat tiap 30 menit'],
];

/** In order, each accepted by `decide` for a new retreat: a hundred people in ten teams, sessions, a committee, and Pipa Bocor planned, not yet run. */
export const demoCommands = (): readonly Command[] => {
  const people = demoPeople();
  return [
    { type: 'createRetreat', fields, operator: 'Panitia Contoh', demo: true },
    { type: 'importPeople', source: { name: 'demo-peserta.xlsx', sha256: bytesToHex(sha256(utf8ToBytes(JSON.stringify(people)))) }, people },
    { type: 'addSessions', sessions: threeDays(['2025-05-15', '2025-05-16', '2025-05-17'] as Day[], 'id') },
    ...demoCommittee.map((member): Command => ({ type: 'addMember', fields: member })),
    ...limits.map(([number, note]): Command => ({ type: 'setLimit', person: `p${number}` as PersonId, note })),
    { type: 'planDraw', plan: defaultPlan },
    { type: 'closeDrawList', salt },
    ...calls.map((digits) => ({ type: 'callSeed' as const, digits })),
    demoDraw(people),
    { type: 'planRun', exercise: 'pipa-bocor' as ExerciseId },
  ];
};
