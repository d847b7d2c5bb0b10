// Long stories of scores, most of them accepted: many sheets and ratings, and everything that can happen to them in between; it runs none.
import fc from 'fast-check';
import type { Command } from '../../shared/domain/commands.ts';
import type { Mark } from '../../shared/domain/scoring/points/mark.ts';
import type { Amount, ExerciseId, MemberId, TeamId } from '../../shared/units.ts';
import { seconds } from '../../shared/units.ts';
import { scoringCommandOf } from './anyScoring.ts';
import { ready, run, team, teamNames } from './samples.ts';

const upTo = (most: number) => fc.integer({ min: 0, max: most });
const anyTeam = fc.integer({ min: 1, max: 5 }).map(team);
const anyJudge = fc.option(fc.integer({ min: 1, max: 4 }).map((number) => `c${number}` as MemberId), { freq: 2, nil: undefined });
const anyPipe: fc.Arbitrary<Mark> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 200, max: 720 }).map((time): Mark => ({ kind: 'finished', time: seconds(time) })) },
  { weight: 2, arbitrary: upTo(100).map((donePercent): Mark => ({ kind: 'unfinished', donePercent })) }, { weight: 1, arbitrary: fc.constant<Mark>({ kind: 'absent' }) },
);
const anyChant: fc.Arbitrary<Mark> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(upTo(30), upTo(25), upTo(25), upTo(20)).map((points): Mark => ({ kind: 'rated', points: points.map((each) => each * 100) })) },
  { weight: 1, arbitrary: fc.constant<Mark>({ kind: 'absent' }) },
);
const anyCount: fc.Arbitrary<Mark> = upTo(10).map((units): Mark => ({ kind: 'amount', amount: (units * 100) as Amount }));
const anyPenalties = fc.dictionary(fc.constantFrom('ember-jatuh', 'alat-penyumbat'), upTo(3), { maxKeys: 2 });

type Submission = Extract<Command, { type: 'submitSheet' }>;
/** `basedOn` is filled in where the story is told: the version there is then. */
const submission = (of: number, mark: fc.Arbitrary<Mark>, penalties: fc.Arbitrary<Submission['penalties']>, judges: fc.Arbitrary<MemberId | undefined>): fc.Arbitrary<Command> =>
  fc.tuple(anyTeam, mark, penalties, judges, upTo(1), fc.boolean()).map(([of_, value, counts, judge, basedOn, isReasoned]): Command => ({
    type: 'submitSheet', run: run(of), team: of_ as TeamId, ...(judge === undefined ? {} : { judge }), basedOn, mark: value, penalties: counts, ...(isReasoned ? { reason: 'Salah baca' } : {}),
  }));
const nobody = fc.constant(undefined);
const none = fc.constant({});

const anyStep: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: submission(1, anyPipe, anyPenalties, nobody) },
  { weight: 14, arbitrary: submission(2, anyChant, none, anyJudge) },
  { weight: 6, arbitrary: submission(3, anyCount, none, nobody) },
  { weight: 8, arbitrary: fc.tuple(anyTeam, anyJudge, fc.constantFrom(1, 2, 3, 4, null), fc.constantFrom(1, 3, 4, null)).map(([of, observer, HA, KL]): Command =>
    ({ type: 'rateBehaviour', run: run(2), team: of, observer: observer ?? null, basedOn: 0, ratings: { HA, KL }, note: '' })) },
  { weight: 10, arbitrary: fc.oneof(...Object.values<fc.Arbitrary<Command>>(scoringCommandOf)) },
  { weight: 4, arbitrary: fc.oneof<fc.Arbitrary<Command>[]>(scoringCommandOf.changeRubric, scoringCommandOf.setJudges).map((command): Command => ({ ...command, run: run(2) }) as Command) },
  { weight: 2, arbitrary: fc.constantFrom<Command>({ type: 'undo' }, { type: 'redo' }) },
  { weight: 1, arbitrary: fc.tuple(anyTeam, anyTeam).map(([kept, gone]): Command => ({ type: 'mergeTeams', kept, gone, name: teamNames[8] ?? 'Gabungan' })) },
);

const members = ['Ani', 'Beni', 'Cici', 'Doni'].map((name): Command => ({ type: 'addMember', fields: { name: `${name} Contoh`, rank: null, nip: null, post: null, roles: ['judge'] } }));

export const scoringStory: fc.Arbitrary<readonly Command[]> = fc.array(anyStep, { minLength: 20, maxLength: 60 }).map((steps) => [
  ...ready(5), ...members, { type: 'planRun', exercise: 'yel' as ExerciseId }, { type: 'planRun', exercise: 'jalur-bola' as ExerciseId }, ...steps,
]);
