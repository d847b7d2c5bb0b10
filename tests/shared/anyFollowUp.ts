// Action plans of a small fictional retreat, and any of their commands and facts, sensible or not; it runs none.
import fc from 'fast-check';
import type { CommandOf } from '../../shared/domain/commands.ts';
import type { FactOf } from '../../shared/domain/facts.ts';
import type { PlanFields, Progress } from '../../shared/domain/followUp/schemas.ts';
import { planStates } from '../../shared/domain/followUp/schemas.ts';
import type { ActionPlanId, Day } from '../../shared/units.ts';
import { person, team } from './samples.ts';

export const plan = (number: number): ActionPlanId => `j${number}` as ActionPlanId;

/** Due on day 30 of the sample retreat. */
export const planFields: PlanFields = {
  team: team(1), problem: 'Warga mengulang keluhan yang sama di tiga dinas', action: 'Menyatukan papan aduan tiga dinas', measure: 'Aduan ganda turun separuh',
  agency: 'Dinas Sosial', partners: ['Dinas Perhubungan'], inCharge: 'Bagus Contoh 1', person: person(1), due: '2025-06-16' as Day,
};

const type = <T extends string>(name: T) => fc.constant(name);
const anyPlan = fc.integer({ min: 1, max: 3 }).map(plan);
const anyDay = fc.constantFrom('2025-05-10', '2025-05-17', '2025-06-16', '2025-07-16').map((day) => day as Day);
const anyAgency = fc.constantFrom('Dinas Sosial', 'Dinas Perhubungan', 'Kecamatan Tirta', 'dinas sosial');
const anyFields: fc.Arbitrary<PlanFields> = fc.record({
  team: fc.option(fc.integer({ min: 1, max: 6 }).map(team)),
  problem: fc.constantFrom('Warga mengulang keluhan', 'Antrean panjang'), action: fc.constantFrom('Menyatukan papan aduan', 'Satu loket'), measure: fc.constantFrom('', 'Aduan ganda turun'),
  agency: anyAgency, partners: fc.array(anyAgency, { maxLength: 2 }),
  inCharge: fc.constantFrom('Ayu Contoh 8', 'Kepala bidang'), person: fc.option(fc.integer({ min: 1, max: 9 }).map(person)), due: anyDay,
});
const anyProgress: fc.Arbitrary<Progress> = fc.record({ state: fc.constantFrom(...planStates), note: fc.constantFrom('', 'Menunggu anggaran'), on: anyDay });
const anyUpdates = fc.array(fc.record({ plan: anyPlan, progress: anyProgress }), { minLength: 1, maxLength: 3 });

type FollowUpCommand = 'planAction' | 'editAction' | 'removeAction' | 'noteProgress';
export const followUpCommandOf: { readonly [T in FollowUpCommand]: fc.Arbitrary<CommandOf<T>> } = {
  planAction: fc.record({ type: type('planAction'), fields: anyFields }),
  editAction: fc.record({ type: type('editAction'), plan: anyPlan, fields: anyFields }),
  removeAction: fc.record({ type: type('removeAction'), plan: anyPlan }),
  noteProgress: fc.record({ type: type('noteProgress'), updates: anyUpdates }),
};

type FollowUpFact = 'actionPlanned' | 'actionEdited' | 'actionRemoved' | 'progressNoted' | 'progressTakenBack';
export const followUpFactOf: { readonly [T in FollowUpFact]: fc.Arbitrary<FactOf<T>> } = {
  actionPlanned: fc.record({ type: type('actionPlanned'), plan: anyPlan, fields: anyFields }),
  actionEdited: fc.record({ type: type('actionEdited'), plan: anyPlan, fields: anyFields }),
  actionRemoved: fc.record({ type: type('actionRemoved'), plan: anyPlan, fields: anyFields, progress: fc.array(anyProgress, { maxLength: 2 }) }),
  progressNoted: fc.record({ type: type('progressNoted'), updates: anyUpdates }),
  progressTakenBack: fc.record({ type: type('progressTakenBack'), plans: fc.array(anyPlan, { minLength: 1, maxLength: 3 }) }),
};
