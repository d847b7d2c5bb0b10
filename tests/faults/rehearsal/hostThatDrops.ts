// Entry of the control: the same host, built so that one fact in so many is dropped on its way to the log, and nobody is told; it opens nothing itself.
import { attendanceDeciders } from '../../../shared/domain/attendance/attendance.ts';
import { commitmentDeciders } from '../../../shared/domain/commitments/commitments.ts';
import type { Decision } from '../../../shared/domain/decision.ts';
import type { Fact } from '../../../shared/domain/facts.ts';
import { runDeciders } from '../../../shared/domain/runs/runs.ts';
import { extraDeciders } from '../../../shared/domain/scoring/run/extras.ts';

type Loose = Record<string, (...given: never[]) => Decision>;
type Dropping = { readonly table: object; readonly type: string; readonly drop: (facts: readonly Fact[]) => readonly Fact[] };

const without = (...kinds: readonly Fact['type'][]) => (facts: readonly Fact[]): readonly Fact[] => facts.filter(({ type }) => !kinds.includes(type));
/** What a build may lose: a penalty beside its sheet, an adjustment or help of a total, one mark of a list, or what a team promised. */
const droppings: readonly Dropping[] = [
  { table: runDeciders, type: 'submitSheet', drop: without('penaltyCounted') },
  { table: extraDeciders, type: 'adjustTotal', drop: without('totalAdjusted') },
  { table: extraDeciders, type: 'giveHelp', drop: without('helpGiven') },
  { table: attendanceDeciders, type: 'takePaperAttendance', drop: (facts) => facts.map((fact) => (fact.type === 'attendanceRecorded' ? { ...fact, marks: fact.marks.slice(0, -1) } : fact)) },
  { table: commitmentDeciders, type: 'recordCommitment', drop: without('commitmentRecorded') },
];

const chosen = droppings[Number(process.env['KOMPAK_DROPS'] ?? 0) % droppings.length];
if (chosen !== undefined) {
  const deciders = chosen.table as Loose;
  const whole = deciders[chosen.type];
  let dropped = false;
  deciders[chosen.type] = (...given) => {
    const decision = whole?.(...given);
    if (decision === undefined || 'refusal' in decision || dropped) return decision ?? { facts: [] };
    const facts = chosen.drop(decision.facts);
    // A row without any fact would be noticed at once: it keeps one that says nothing new.
    dropped = JSON.stringify(facts) !== JSON.stringify(decision.facts);
    return { facts: facts.length > 0 ? facts : [{ type: 'sceneCued', scene: 'logo' }] };
  };
}
await import('./rehearsalHost.ts');
