// Has letters, calendar or monitoring sheet made and opened, and remembers what came of it; it draws nothing.
import { useState } from 'react';
import type { FollowUpExport } from '../../../../../shared/contract.ts';
import type { PaperSize } from '../../../../../shared/documents.ts';
import type { Refusal } from '../../../../../shared/refusal.ts';
import type { FileHandle, Language } from '../../../../../shared/units.ts';
import { useLink } from '../../../../link/useLink.ts';

export type OutKind = 'letters' | FollowUpExport;
/** `pages` null: it has none. `failed`: why it could not be opened or copied; it is there all the same. */
export type MadeFile = { readonly file: FileHandle; readonly name: string; readonly takes: 'dialog' | 'folder'; readonly pages: number | null; readonly failed: Refusal | null };
export type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly what: OutKind }
  | { readonly kind: 'made'; readonly what: OutKind; readonly made: MadeFile }
  | { readonly kind: 'refused'; readonly what: OutKind; readonly refusal: Refusal };
/** `agency` undefined: a letter to every one. */
export type OutRequest = { readonly language: Language; readonly paper: PaperSize; readonly agency: string | undefined };

export const usePlansOut = () => {
  // A refusal is said in its place, not in the corner as well.
  const { call } = useLink();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const make = async (what: OutKind, { language, paper, agency }: OutRequest): Promise<void> => {
    if (making.kind === 'making') return;
    setMaking({ kind: 'making', what });
    const answer = what === 'letters' ? await call('exportReport', { kind: 'followUpLetters', language, paper, ...(agency === undefined ? {} : { agency }) }) : await call('exportFollowUp', { kind: what, language });
    setMaking(answer.ok ? { kind: 'made', what, made: { pages: null, ...answer.value, failed: null } } : { kind: 'refused', what, refusal: answer.refusal });
  };
  const tried = async (name: 'openFile' | 'takePaper'): Promise<void> => {
    if (making.kind !== 'made') return;
    const answer = await call(name, { file: making.made.file });
    setMaking({ ...making, made: { ...making.made, failed: answer.ok ? null : answer.refusal } });
  };
  return { making, make, open: () => tried('openFile'), take: () => tried('takePaper') };
};
