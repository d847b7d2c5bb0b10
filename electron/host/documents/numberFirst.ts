// Before certificates are printed everyone on them has a number; whoever has one keeps it. It prints nothing.
import type { Answer } from '../../../shared/contract.ts';
import type { DocumentKind } from '../../../shared/documents.ts';
import { CERTIFICATE_SIDES } from '../../../shared/documents.ts';
import type { Envelope } from '../../../shared/domain/commands.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { newCommandId } from '../log/newIds.ts';

/** Where a file is only looked at, those without a number are printed with room to write one. */
const GOES_ON: readonly Refusal['code'][] = ['unchanged', 'readOnlyView'];

/** Why the numbers could not be kept, so that nothing may be printed; null: they are. */
export const numberFirst = (kinds: readonly DocumentKind[], send: (envelope: Envelope) => Answer<unknown>): Refusal | null => {
  for (const side of kinds.flatMap((kind) => CERTIFICATE_SIDES[kind] ?? [])) {
    const answer = send({ id: newCommandId(), command: { type: 'numberCertificates', side } });
    if (!answer.ok && !GOES_ON.includes(answer.refusal.code)) return answer.refusal;
  }
  return null;
};
