// Has one paper made and opened, and remembers what came of it; it draws nothing.
import { useState } from 'react';
import type { ReportRequest, Value } from '../../../shared/contract.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { useCall } from '../useCall.ts';

export type Making =
  | { readonly kind: 'idle' | 'making' }
  /** `refusal`: why it could not be opened; the file is there all the same. */
  | { readonly kind: 'made'; readonly paper: Value<'exportReport'>; readonly refusal: Refusal | null }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export const useMaking = (): { readonly making: Making; readonly make: (request: ReportRequest) => void; readonly open: () => void; readonly forget: () => void } => {
  const call = useCall();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const make = (request: ReportRequest): void => {
    if (making.kind === 'making') return;
    setMaking({ kind: 'making' });
    void call('exportReport', request).then((answer) =>
      setMaking(answer.ok ? { kind: 'made', paper: answer.value, refusal: null } : { kind: 'refused', refusal: answer.refusal }));
  };
  const open = (): void => {
    if (making.kind !== 'made') return;
    void call('openFile', { file: making.paper.file }).then((answer) => {
      if (!answer.ok) setMaking({ ...making, refusal: answer.refusal });
    });
  };
  return { making, make, open, forget: () => setMaking({ kind: 'idle' }) };
};
