// What a rehearsal begins with: the retreat as it is planned, people by other names, and nothing of what was scored, said or decided; it makes no file.
import { defaultAgencies } from '../../library/agencies.ts';
import { factTold } from '../anonymise/anonymise.ts';
import type { Shuffle } from '../anonymise/codes.ts';
import type { Fact } from '../facts.ts';
import { fieldsOf } from '../ids.ts';
import type { State } from '../model.ts';
import type { RehearsalOf, Run } from '../things.ts';
import { newRun } from '../runs/findRun.ts';
import { same } from '../same.ts';
import { instrumentFacts, officeFacts } from './paperFacts.ts';
import { rehearserFor } from './rehearser.ts';

/** Agencies are offices and nobody in person: they stay as they are. */
const agencyFacts = ({ agencies }: State): readonly Fact[] => [
  ...defaultAgencies.filter(({ name }) => !agencies.some((each) => each.name === name)).map(({ name }): Fact => ({ type: 'agencyRemoved', name })),
  ...agencies.flatMap((agency): readonly Fact[] => {
    const before = defaultAgencies.find(({ name }) => name === agency.name);
    if (before === undefined) return [{ type: 'agencyAdded', agency }];
    return same(before, agency) ? [] : [{ type: 'agencyEdited', name: agency.name, agency }];
  }),
];

const peopleFacts = ({ people, committee, duties, drawPlan, teams, draws, standingDraw }: State, held: ReadonlySet<string>): readonly Fact[] => [
  ...people.map((person): Fact => ({ type: 'personAdded', person: person.id, fields: fieldsOf(person) })),
  ...committee.map((member): Fact => ({ type: 'memberAdded', member: member.id, fields: fieldsOf(member) })),
  ...(drawPlan === null ? [] : [{ type: 'drawPlanned', plan: drawPlan } as const]),
  // As draws were recorded before lists were closed: nothing is claimed that could be counted again.
  ...(teams.length === 0 ? [] : [{ type: 'teamsDrawn', seed: draws[standingDraw - 1]?.seed ?? '0', teams } as const]),
  ...duties.filter(({ run }) => held.has(run)).map((duty): Fact => ({ type: 'judgeAssigned', duty: duty.id, fields: fieldsOf(duty) })),
];

/** Its rubric is the present one, which stands in its exercise. */
const runFacts = ({ id, exercise, weight, resultWeight, observed, dropsEnds, judges }: Run): readonly Fact[] => {
  const plain = newRun(id, exercise, weight);
  return [
    { type: 'runPlanned', run: id, exercise, weight },
    ...(resultWeight === plain.resultWeight ? [] : [{ type: 'runWeighed', run: id, weight, resultWeight, reason: null } as const]),
    ...(observed === plain.observed ? [] : [{ type: 'behaviourSwitched', run: id, on: observed } as const]),
    ...(dropsEnds === plain.dropsEnds ? [] : [{ type: 'endsDropChosen', run: id, on: dropsEnds } as const]),
    ...(judges.length === 0 ? [] : [{ type: 'judgesSet', run: id, judges, kept: [] } as const]),
  ];
};

/** As it was before its first round. */
const rotationFacts = ({ rotation }: State): readonly Fact[] =>
  (rotation === null ? [] : [{ type: 'rotationPlanned', rotation: { ...rotation, finished: 0, isRunning: false } }]);

const settingFacts = ({ tieChain, atZero, target, quietHours, hall, freezePlan, evening }: State, held: ReadonlySet<string>): readonly Fact[] => [
  { type: 'tieChainChosen', chain: tieChain },
  { type: 'atZeroChosen', choice: atZero },
  { type: 'boardChosen', mode: hall.boardMode },
  ...(target === null ? [] : [{ type: 'targetSet', target } as const]),
  ...(quietHours.length === 0 ? [] : [{ type: 'quietHoursSet', spans: quietHours } as const]),
  ...(freezePlan === null || !held.has(freezePlan) ? [] : [{ type: 'freezePlanned', run: freezePlan } as const]),
  ...(evening === null ? [] : [{ type: 'eveningAsked', question: evening.question, length: evening.length } as const]),
];

/**
 * Two records: the retreat is founded, then everything that is planned, beginning with what makes it a rehearsal, so that nothing takes the second
 * back. A run that was cancelled is not planned any more. Empty where there is no retreat.
 */
export const rehearsalFacts = (state: State, of: RehearsalOf, shuffle: Shuffle): readonly (readonly Fact[])[] => {
  const { retreat, operator } = state;
  if (retreat === null) return [];
  const { demo, rehearsal: _, ...fields } = retreat;
  const by = rehearserFor(state, shuffle);
  const told = (facts: readonly Fact[]): readonly Fact[] => facts.map((fact) => factTold(fact, by)).filter((fact) => fact !== null);
  const runs = state.runs.filter(({ cancelled }) => cancelled === null);
  const held = new Set<string>(runs.map(({ id }) => id));
  return [
    told([{ type: 'retreatCreated', fields, demo }, { type: 'operatorChanged', name: operator }]),
    [
      { type: 'rehearsalOpened', ...of },
      ...agencyFacts(state),
      ...officeFacts(state, by),
      ...told([
        ...state.frameworks.map((framework): Fact => ({ type: 'frameworkAdded', framework })),
        ...state.exercises.map((exercise): Fact => ({ type: 'exerciseAdded', exercise })),
        ...state.sessions.map(({ id, startedAt: _began, endedAt: _ended, ...session }): Fact => ({ type: 'sessionAdded', session: id, fields: session })),
        ...runs.flatMap(runFacts),
        ...peopleFacts(state, held), ...rotationFacts(state), ...settingFacts(state, held), ...instrumentFacts(state),
      ]),
    ],
  ];
};
