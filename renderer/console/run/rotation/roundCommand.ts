// What the one key of the rotation does as things stand: start the next round, or finish the one that is going on; it sends nothing.
import type { Command } from '../../../../shared/domain/commands.ts';
import type { Rotation } from '../../../../shared/domain/rotation/schemas.ts';

/** null: there is no rotation, or all of it is done. */
export const roundCommand = (rotation: Rotation | null): Command | null => {
  if (rotation === null) return null;
  const { finished, isRunning, rounds } = rotation;
  const from = { finished, isRunning };
  return isRunning ? { type: 'finishRound', from } : finished < rounds.length ? { type: 'startRound', from } : null;
};
