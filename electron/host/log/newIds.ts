// Draws the ids of what is new: a retreat, a branch of its log, a command; chance alone makes them, and nothing else does.
import { randomBytes } from 'node:crypto';
import type { BranchId, CommandId, RetreatId } from '../../../shared/units.ts';

export const newRetreatId = (): RetreatId => randomBytes(16).toString('hex') as RetreatId;
export const newBranchId = (): BranchId => randomBytes(8).toString('hex') as BranchId;
export const newCommandId = (): CommandId => randomBytes(16).toString('hex') as CommandId;
