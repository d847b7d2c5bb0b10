// A retreat as one JSON document for other programs: what was set, what was noted, and what it comes to. What people keep to themselves is left out, health and answers under names unless they are asked for; it computes nothing of its own.
import type { JournalRow } from '../../../shared/domain/journal.ts';
import type { State } from '../../../shared/domain/model.ts';
import { withoutPersonalText } from '../../../shared/domain/commitments/commitments.ts';
import { namedForms } from '../../../shared/domain/learning/namedAnswers.ts';
import { areFinal } from '../../../shared/domain/records/paperBasis.ts';
import { withoutPrivateReflection } from '../../../shared/domain/reflection/reflections.ts';
import { withoutHealth } from '../../../shared/domain/roster/limits.ts';
import type { Instant } from '../../../shared/units.ts';
import { shownBoard } from '../recount/compareCounts.ts';

/** Rises when a field changes its meaning or goes; a field more is no new version. */
const DATA_VERSION = 1;

type Made = { readonly rows: readonly JournalRow[]; readonly state: State; readonly seal: string; readonly madeAt: Instant; readonly withHealth: boolean; readonly withAnswers: boolean };

/**
 * Points, amounts and weights of criteria are whole hundredths, times are milliseconds since 1970 or lengths in milliseconds,
 * days are "2025-05-15", times of day "19:00" in the retreat's zone; ids (p1, t1, r1, c1, s1) tie the parts together. A field that
 * is null is blank, which is neither 0 nor absent. `limits` is null unless health was asked for, and then notes by person; `namedAnswers` unless answers with names were, and of other instruments no answer is ever here.
 */
export const dataDocument = ({ rows, state, seal, madeAt, withHealth, withAnswers }: Made) => ({
  format: 'kompak-data', version: DATA_VERSION, madeAt, log: { records: rows.length, seal },
  retreat: state.retreat,
  settings: { tieChain: state.tieChain, atZero: state.atZero, target: state.target, quietHours: state.quietHours, boardMode: state.hall.boardMode, drawPlan: state.drawPlan },
  people: state.people, formerPeople: state.formerPeople,
  limits: withHealth ? state.limits : null,
  agencies: state.agencies, committee: state.committee, duties: state.duties,
  sessions: state.sessions, attendance: state.attendance,
  teams: state.teams, draws: state.draws, standingDraw: state.standingDraw, rotation: state.rotation,
  exercises: state.exercises, frameworks: state.frameworks,
  runs: state.runs, help: state.help, adjustments: state.adjustments,
  // What a person promised to themselves is nobody else's.
  commitments: state.commitments.map((each) => (each.person === null ? each : { ...each, text: '' })),
  actionPlans: state.actionPlans,
  // Nor is what a team said among itself.
  reflections: state.reflections.map((each) => (each.shared ? each : { ...each, text: '' })),
  namedAnswers: withAnswers ? { instruments: state.instruments.filter(({ identity }) => identity === 'named'), forms: namedForms(state).map(({ instrument, version, occasion, number, person, answers }) => ({ instrument, version, occasion, number, person, answers })) } : null,
  results: { provisional: !areFinal(state), ...shownBoard(state) },
  journal: rows.flatMap(({ facts, ...row }) => {
    const told = (withHealth ? facts : withoutHealth(facts)).map(withoutPersonalText).map(withoutPrivateReflection);
    return told.length === 0 ? [] : [{ ...row, facts: told }];
  }),
});
