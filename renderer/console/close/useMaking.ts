// Has one paper made and opened, and remembers what came of it; it draws nothing.
import { useState } from 'react';
import type { Value } from '../../../shared/contract.ts';
import type { DocumentRequest } from '../../../shared/documents.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { useLink } from '../../link/useLink.ts';

export type Making =
  | { readonly kind: 'idle' | 'making' }
  /** `failed`: what else could not be done with it; the file is there all the same. `savedAs`: the name of a copy elsewhere. */
  | { readonly kind: 'made'; readonly paper: Value<'exportReport'>; readonly failed: { readonly what: 'open' | 'take'; readonly refusal: Refusal } | null; readonly savedAs: string | null }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

type UseMaking = { readonly making: Making; readonly make: (request: DocumentRequest) => void; readonly open: () => void; readonly take: () => void; readonly forget: () => void };

export const useMaking = (): UseMaking => {
  // Whoever makes a paper says a refusal in its place, not in the corner as well.
  const { call } = useLink();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const make = (request: DocumentRequest): void => {
    if (making.kind === 'making') return;
    setMaking({ kind: 'making' });
    void call('exportReport', request).then((answer) =>
      setMaking(answer.ok ? { kind: 'made', paper: answer.value, failed: null, savedAs: null } : { kind: 'refused', refusal: answer.refusal }));
  };
  const open = (): void => {
    if (making.kind !== 'made') return;
    void call('openFile', { file: making.paper.file }).then((answer) => {
      if (!answer.ok) setMaking({ ...making, failed: { what: 'open', refusal: answer.refusal } });
    });
  };
  const take = (): void => {
    if (making.kind !== 'made') return;
    void call('takePaper', { file: making.paper.file }).then((answer) => {
      if (!answer.ok) setMaking({ ...making, failed: { what: 'take', refusal: answer.refusal } });
      else if (answer.value.savedAs !== null) setMaking({ ...making, failed: null, savedAs: answer.value.savedAs });
    });
  };
  return { making, make, open, take, forget: () => setMaking({ kind: 'idle' }) };
};
