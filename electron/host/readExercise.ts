// Reads the bytes of a .kompak-latihan file as text for the reader in shared; it stores nothing and knows no window.
import type { Answer } from '../../shared/contract.ts';
import { MOST_EXERCISE_BYTES } from '../../shared/contract.ts';
import type { State } from '../../shared/domain/model.ts';
import type { ReadExercise } from '../../shared/domain/ownExercises/exerciseFile.ts';
import { readExerciseFile } from '../../shared/domain/ownExercises/exerciseFile.ts';

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A picture, say, or an archive.
    return null;
  }
};

export const readExercise = (state: State, name: string, bytes: Uint8Array): Answer<ReadExercise> => {
  if (bytes.length > MOST_EXERCISE_BYTES) return { ok: false, refusal: { code: 'exerciseFileTooBig', name } };
  const text = textOf(bytes);
  return text === null ? { ok: false, refusal: { code: 'exerciseFileWrong', name, part: null } } : readExerciseFile(state, name, text);
};
