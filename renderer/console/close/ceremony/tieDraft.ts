// What is typed about one tie before it is decided, and the command it makes; it decides nothing and draws nothing.
import type { CommandOf } from '../../../../shared/domain/commands.ts';
import type { AwardTie } from '../../../../shared/domain/reveal/awards.ts';
import type { TeamId } from '../../../../shared/units.ts';

export const tieWays = ['shared', 'jury', 'lottery'] as const;
export type TieWay = (typeof tieWays)[number];
/** `first` and `second`: two jurors, or two witnesses. */
export type TieDraft = { readonly way: TieWay; readonly order: readonly TeamId[]; readonly reason: string; readonly seed: string; readonly first: string; readonly second: string };
export type TieField = 'reason' | 'seed' | 'first' | 'second';

export const freshTie = ({ teams }: AwardTie): TieDraft => ({ way: 'shared', order: teams.map(({ team }) => team), reason: '', seed: '', first: '', second: '' });

const fieldsOf: Readonly<Record<TieWay, readonly TieField[]>> = { shared: [], jury: ['reason', 'first', 'second'], lottery: ['seed', 'first', 'second'] };
export const lackingIn = (draft: TieDraft): readonly TieField[] => fieldsOf[draft.way].filter((field) => draft[field].trim() === '');

export const tieCommand = ({ line, teams }: AwardTie, { way, order, reason, seed, first, second }: TieDraft): CommandOf<'decideAwardTie'> => ({
  type: 'decideAwardTie', line, teams: teams.map(({ team }) => team),
  way: way === 'shared' ? { kind: way } : way === 'jury' ? { kind: way, order, reason, names: [first, second] } : { kind: way, seed, witnesses: [first, second] },
});

export const movedUp = (order: readonly TeamId[], at: number): readonly TeamId[] => {
  const [team, above] = [order[at], order[at - 1]];
  return team === undefined || above === undefined ? order : order.with(at - 1, team).with(at, above);
};
