// Has a filled in monitoring sheet read as differences, keeps which of them are ticked, and has them noted in one command.
import { useState } from 'react';
import type { PlanChange } from '../../../../../shared/domain/followUp/out/readBack.ts';
import type { ActionPlanId } from '../../../../../shared/units.ts';
import { useLink } from '../../../../link/useLink.ts';
import { useTableFile } from '../../../tables/useTableFile.ts';
import { useSendOnce } from '../../../useSendOnce.ts';
import { firstTicked } from './ticked.ts';

export const useReadBack = () => {
  const link = useLink();
  const [isSaving, send] = useSendOnce('monitoring sheet');
  const file = useTableFile('followUpTooBig', (table) => link.call('readFollowUp', table));
  const { read, turn } = file;
  /** Of which sheet; the next one begins anew. */
  const [chosen, setChosen] = useState<{ readonly turn: number; readonly plans: readonly ActionPlanId[] } | null>(null);
  const [saved, setSaved] = useState<{ readonly changes: number; readonly faults: number } | null>(null);
  const ticked = chosen?.turn === turn ? chosen.plans : firstTicked(read?.changes ?? []);
  const take = (sheet: File): void => {
    setSaved(null);
    void file.readFile(sheet);
  };
  const tick = ({ plan }: PlanChange): void =>
    setChosen({ turn, plans: ticked.includes(plan) ? ticked.filter((each) => each !== plan) : [...ticked, plan] });
  const save = async (): Promise<void> => {
    if (read === null || ticked.length === 0) return;
    const updates = read.changes.filter(({ plan }) => ticked.includes(plan)).map(({ plan, progress }) => ({ plan, progress }));
    const answer = await send({ type: 'noteProgress', updates });
    if (answer?.ok !== true) return;
    file.forgetRead();
    setSaved({ changes: updates.length, faults: read.faults.length });
  };
  return { ...file, ticked, saved, isSaving, take, tick, save };
};
