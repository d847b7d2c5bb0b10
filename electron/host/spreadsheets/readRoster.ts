// TEMPORARY until rosters are read.
import type { Answer } from '../../../shared/contract.ts';
import type { RosterPreview } from '../../../shared/domain/roster/preview.ts';

export const readRoster = (name: string, _bytes: Uint8Array): Promise<Answer<RosterPreview>> =>
  Promise.resolve({ ok: false, refusal: { code: 'rosterUnreadable', name } });
