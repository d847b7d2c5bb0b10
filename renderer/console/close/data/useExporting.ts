// Has data exported and its files opened, and remembers what came of it; it draws nothing.
import { useState } from 'react';
import type { Value } from '../../../../shared/contract.ts';
import type { DataRequest } from '../../../../shared/dataOut.ts';
import type { Refusal } from '../../../../shared/refusal.ts';
import type { FileHandle } from '../../../../shared/units.ts';
import { useLink } from '../../../link/useLink.ts';

export type Exporting =
  | { readonly kind: 'idle' | 'making' }
  /** `notOpened`: why a file could not be opened; it is there all the same. */
  | { readonly kind: 'made'; readonly made: Value<'exportData'>; readonly notOpened: Refusal | null }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

type UseExporting = { readonly exporting: Exporting; readonly make: (request: DataRequest) => void; readonly open: (file: FileHandle) => void; readonly take: () => void; readonly forget: () => void };

export const useExporting = (): UseExporting => {
  const { call } = useLink();
  const [exporting, setExporting] = useState<Exporting>({ kind: 'idle' });
  const make = (request: DataRequest): void => {
    if (exporting.kind === 'making') return;
    setExporting({ kind: 'making' });
    void call('exportData', request).then((answer) =>
      setExporting(answer.ok ? { kind: 'made', made: answer.value, notOpened: null } : { kind: 'refused', refusal: answer.refusal }));
  };
  const open = (file: FileHandle): void => {
    if (exporting.kind !== 'made') return;
    void call('openFile', { file }).then((answer) => { if (!answer.ok) setExporting({ ...exporting, notOpened: answer.refusal }); });
  };
  const take = (): void => {
    const [first] = exporting.kind === 'made' ? exporting.made.files : [];
    if (exporting.kind !== 'made' || first === undefined) return;
    void call('takePaper', { file: first.file }).then((answer) => { if (!answer.ok) setExporting({ ...exporting, notOpened: answer.refusal }); });
  };
  return { exporting, make, open, take, forget: () => { if (exporting.kind !== 'making') setExporting({ kind: 'idle' }); } };
};
