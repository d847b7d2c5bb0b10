// Takes a filled in monitoring sheet to the host and back as differences, keeps which of them are ticked, and has them noted in one command.
import { useState } from 'react';
import type { ReadFollowUp } from '../../../../../shared/contract.ts';
import type { PlanChange } from '../../../../../shared/domain/followUp/out/readBack.ts';
import type { Refusal } from '../../../../../shared/refusal.ts';
import type { ActionPlanId } from '../../../../../shared/units.ts';
import { useLink } from '../../../../link/useLink.ts';
import { bytesOf } from '../../../prepare/bytesOf.ts';
import { toBase64 } from '../../../prepare/people/preview/toBase64.ts';
import { useSend } from '../../../useSend.ts';
import { firstTicked } from './ticked.ts';

/** What the contract lets through; a larger file is refused before it is read. */
const MOST_BYTES = 5 * 1024 * 1024;

export type Reading =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'read'; readonly read: ReadFollowUp; readonly ticked: readonly ActionPlanId[] }
  | { readonly kind: 'saved'; readonly changes: number; readonly faults: number };

export const useReadBack = () => {
  const link = useLink();
  const send = useSend();
  const [reading, setReading] = useState<Reading>({ kind: 'none' });
  const asked = async ({ name, size }: File, read: () => Promise<Uint8Array | null>): Promise<Reading> => {
    if (size > MOST_BYTES) return { kind: 'refused', refusal: { code: 'followUpTooBig', name } };
    const bytes = await read();
    if (bytes === null) return { kind: 'refused', refusal: { code: 'fileNotFound', name } };
    const answer = await link.call('readFollowUp', { name, bytes: toBase64(bytes) });
    if (answer.ok) return { kind: 'read', read: answer.value, ticked: firstTicked(answer.value.changes) };
    // Whoever stopped it knows.
    return answer.refusal.code === 'rosterStopped' ? { kind: 'none' } : { kind: 'refused', refusal: answer.refusal };
  };
  const take = async (file: File): Promise<void> => {
    if (reading.kind === 'reading') return;
    setReading({ kind: 'reading', name: file.name });
    setReading(await asked(file, () => bytesOf(file)));
  };
  const tick = ({ plan }: PlanChange): void => {
    if (reading.kind !== 'read') return;
    const { ticked } = reading;
    setReading({ ...reading, ticked: ticked.includes(plan) ? ticked.filter((each) => each !== plan) : [...ticked, plan] });
  };
  const save = async (): Promise<void> => {
    if (reading.kind !== 'read' || reading.ticked.length === 0) return;
    const { read: { changes, faults }, ticked } = reading;
    const updates = changes.filter(({ plan }) => ticked.includes(plan)).map(({ plan, progress }) => ({ plan, progress }));
    const answer = await send({ type: 'noteProgress', updates });
    if (answer.ok) setReading({ kind: 'saved', changes: updates.length, faults: faults.length });
  };
  return { reading, take, tick, save, stop: () => void link.call('stopReading', {}), forget: () => setReading({ kind: 'none' }) };
};
