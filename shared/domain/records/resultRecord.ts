// What the record of the results is printed from: places and what parted equal totals, the rules, the draws, everything that befell the scores, who judged and who signs; it decides nothing.
import type { TieRule } from '../scoring/schemas.ts';
import type { State } from '../model.ts';
import type { Member } from '../things.ts';
import type { RecordedDraw } from '../draw/record/drawRecord.ts';
import { drawRecordView } from '../draw/record/drawRecord.ts';
import type { Matters } from './matters.ts';
import { mattersOf } from './matters.ts';
import type { PaperBasis } from './paperBasis.ts';
import { paperBasis } from './paperBasis.ts';
import type { PlacedTeam } from './placedTeams.ts';
import { placedTeams } from './placedTeams.ts';
import type { TieRecord } from './tieRecords.ts';
import { tieRecords } from './tieRecords.ts';

export type Signer = Pick<Member, 'name' | 'rank' | 'nip'>;
export type ResultRecordView = PaperBasis & {
  readonly people: number;
  readonly rows: readonly PlacedTeam[];
  readonly tieChain: readonly TieRule[];
  /** The first one first; one at most stands. */
  readonly draws: readonly RecordedDraw[];
  readonly matters: Matters;
  readonly ties: readonly TieRecord[];
  /** Everybody who judged a run, in the committee's order. */
  readonly judges: readonly Signer[];
};

const judgesOf = ({ committee, runs, duties }: State): readonly Signer[] => {
  const judged = new Set([...duties.map(({ member }) => member), ...runs.flatMap(({ judges, formerJudges }) => [...judges, ...Object.values(formerJudges).flat()])]);
  return committee.filter(({ id }) => judged.has(id)).map(({ name, rank, nip }) => ({ name, rank, nip }));
};

export const resultRecordView = (state: State): ResultRecordView => ({
  ...paperBasis(state),
  people: state.people.length,
  rows: placedTeams(state),
  tieChain: state.tieChain,
  draws: drawRecordView(state).draws,
  matters: mattersOf(state),
  ties: tieRecords(state),
  judges: judgesOf(state),
});
