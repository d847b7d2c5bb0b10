// The ties across award lines as a record tells them: who was level, and what came of it; it decides none.
import type { TeamId } from '../../units.ts';
import type { State } from '../model.ts';
import type { Award, AwardTie } from '../reveal/awards.ts';
import { awardsOf } from '../reveal/awards.ts';
import type { RevealTitle } from '../reveal/revealScene.ts';
import { areFinal } from './paperBasis.ts';

/** Teams by name; `order`: the first one is announced first. */
type RecordedWay =
  | { readonly kind: 'shared' }
  | { readonly kind: 'jury'; readonly order: readonly string[]; readonly reason: string; readonly names: readonly string[] }
  | { readonly kind: 'lottery'; readonly order: readonly string[]; readonly seed: string; readonly witnesses: readonly string[] };
/** `way` null: nobody has said yet what comes of it. */
export type TieRecord = { readonly title: RevealTitle; readonly teams: readonly string[]; readonly way: RecordedWay | null };

const titleOf = ({ line }: AwardTie, values: readonly Award[]): RevealTitle | null =>
  (line.kind === 'value' ? values.find(({ title }) => title.kind === 'value' && title.code === line.code)?.title ?? null : line);

const wayOf = ({ decided, teams }: AwardTie): RecordedWay | null => {
  const named = (order: readonly TeamId[]): readonly string[] => order.map((id) => teams.find(({ team }) => team === id)?.name ?? id);
  return decided === null || decided.way.kind === 'shared' ? decided?.way ?? null : { ...decided.way, order: named(decided.way.order) };
};

/** While results are not final a tie nobody has decided may still dissolve, so it is not told. */
export const tieRecords = (state: State): readonly TieRecord[] => {
  const { ties, values } = awardsOf(state);
  return ties.filter(({ decided }) => decided !== null || areFinal(state)).flatMap((tie): readonly TieRecord[] => {
    const title = titleOf(tie, values);
    return title === null ? [] : [{ title, teams: tie.teams.map(({ name }) => name), way: wayOf(tie) }];
  });
};
