// The played demo brought to its end: every run read back and closed, the first two places made level, and each tie across an award line decided in another way; it prints nothing.
import type { Command } from '../../shared/domain/commands.ts';
import type { State } from '../../shared/domain/model.ts';
import type { AwardTie } from '../../shared/domain/reveal/awards.ts';
import { awardsOf } from '../../shared/domain/reveal/awards.ts';
import type { GivenWay } from '../../shared/domain/reveal/schemas.ts';
import { hundredths } from '../../shared/units.ts';
import { playedStory } from './playedStory.ts';
import { following } from './revealStory.ts';

const reader = 'Laras Contoh';

const endedOf = (played: State): readonly Command[] => played.runs.filter(({ cancelled }) => cancelled === null).flatMap(({ id, stage }): readonly Command[] => [
  ...(stage === 'open' ? [{ type: 'verifyRun', run: id, reader } as const] : []), ...(stage === 'closed' ? [] : [{ type: 'closeRun', run: id } as const]),
]);

const levelledOf = (ended: State): readonly Command[] => {
  const [first, second] = awardsOf(ended).places;
  const [one, two] = [first?.teams[0], second?.teams[0]];
  if (one === undefined || two === undefined) throw new Error('the played demo has no winners');
  const gap = (one.total ?? 0) - (two.total ?? 0);
  return [{ type: 'adjustTotal', team: two.team, points: hundredths(gap), reason: 'Menyamakan untuk uji' }];
};

const WAYS: readonly ((tie: AwardTie) => GivenWay)[] = [
  ({ teams }) => ({ kind: 'jury', order: teams.map(({ team }) => team).toReversed(), reason: 'Lebih kompak saat simulasi', names: ['Dr. Ayu Contoh, M.Si.', 'Bagus Contoh'] }),
  () => ({ kind: 'lottery', seed: '4 2 6', witnesses: ['Citra Contoh', 'Dewi Contoh'] }),
  () => ({ kind: 'shared' }),
];

export type EndedStory = {
  /** After what was played: all ends, two are level. */
  readonly ending: readonly Command[];
  readonly ties: readonly AwardTie[];
  readonly deciding: readonly Command[];
  readonly state: State;
};

export const endedStory = (seed: number): EndedStory => {
  const played = playedStory(seed).state;
  const ended = endedOf(played);
  const ending = [...ended, ...levelledOf(following(played, ...ended))];
  const level = following(played, ...ending);
  const { ties } = awardsOf(level);
  const deciding = ties.map((tie, at): Command => ({ type: 'decideAwardTie', line: tie.line, teams: tie.teams.map(({ team }) => team), way: WAYS[at % WAYS.length]?.(tie) ?? { kind: 'shared' } }));
  return { ending, ties, deciding, state: following(level, ...deciding) };
};
