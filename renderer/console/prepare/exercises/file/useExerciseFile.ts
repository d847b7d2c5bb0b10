// Takes an exercise's file from the person to the host and back as an exercise that is not stored yet.
import { useState } from 'react';
import { MOST_EXERCISE_BYTES } from '../../../../../shared/contract.ts';
import type { ReadExercise } from '../../../../../shared/domain/ownExercises/exerciseFile.ts';
import type { Refusal } from '../../../../../shared/refusal.ts';
import { useLink } from '../../../../link/useLink.ts';
import { bytesOf } from '../../../fields/bytesOf.ts';
import { toBase64 } from '../../../fields/toBase64.ts';

/** What came of the file looked at last. */
export type ExerciseFile = { readonly kind: 'none' | 'reading' } | { readonly kind: 'refused'; readonly refusal: Refusal } | { readonly kind: 'read'; readonly read: ReadExercise };

/** `onReady` is asked first: true, and there is nothing left to ask about it. */
export const useExerciseFile = (onReady: (read: ReadExercise) => Promise<boolean>) => {
  const link = useLink();
  const [file, setFile] = useState<ExerciseFile>({ kind: 'none' });
  const read = async (chosen: File): Promise<ExerciseFile> => {
    const { name, size } = chosen;
    if (size > MOST_EXERCISE_BYTES) return { kind: 'refused', refusal: { code: 'exerciseFileTooBig', name } };
    const bytes = await bytesOf(chosen);
    if (bytes === null) return { kind: 'refused', refusal: { code: 'fileNotFound', name } };
    const answer = await link.call('readExercise', { name, bytes: toBase64(bytes) });
    return answer.ok ? { kind: 'read', read: answer.value } : { kind: 'refused', refusal: answer.refusal };
  };
  const take = async (chosen: File): Promise<void> => {
    if (file.kind === 'reading') return;
    setFile({ kind: 'reading' });
    const came = await read(chosen);
    setFile(came.kind === 'read' && (await onReady(came.read)) ? { kind: 'none' } : came);
  };
  return { file, take, forget: () => setFile({ kind: 'none' }) };
};
