// From the state to teams that a console can bring in with "drawTeams": it checks what a draw needs, and stores nothing.
import type { Answer } from '../../../shared/contract.ts';
import { isSeedUsed, seedOf } from '../../../shared/domain/draw/ceremony.ts';
import type { DrawnTeams } from '../../../shared/domain/draw/drawnTeams.ts';
import { drawnTeams } from '../../../shared/domain/draw/drawnTeams.ts';
import { drawProblem, isFresh } from '../../../shared/domain/draw/record/list.ts';
import { seedTextOf } from '../../../shared/domain/draw/record/resultText.ts';
import type { State } from '../../../shared/domain/model.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import type { DrawDesk } from './drawDesk.ts';

const refused = (refusal: Refusal): Answer<DrawnTeams> => ({ ok: false, refusal });

export const computeDraw = async (state: State, names: readonly string[], desk: Pick<DrawDesk, 'draw'>): Promise<Answer<DrawnTeams>> => {
  const { drawList, seedCalls } = state;
  const seed = seedOf(seedCalls);
  if (drawList === null) return refused({ code: 'drawListOpen' });
  if (!isFresh(state)) return refused({ code: 'drawListStale' });
  if (seed === null) return refused({ code: 'seedNotCalled' });
  if (isSeedUsed(state)) return refused({ code: 'seedUsed' });
  if (names.length !== drawList.plan.teams) return refused({ code: 'malformed', field: 'names' });
  const levelled = drawProblem(state);
  const outcome = await desk.draw(levelled.problem, seedTextOf(drawList.hash, seed));
  if (outcome.kind !== 'drawn') return refused({ code: outcome.kind === 'cancelled' ? 'drawCancelled' : 'noSeatingFound' });
  return { ok: true, value: drawnTeams(levelled, outcome.seating, names, drawList.hash, seed) };
};
