// Takes a roster file from the person to the host and back as a preview; nothing is stored on the way.
import { useState } from 'react';
import type { RosterPreview } from '../../../../shared/domain/roster/preview.ts';
import type { Refusal } from '../../../../shared/refusal.ts';
import { useLink } from '../../../link/useLink.ts';
import { toBase64 } from './toBase64.ts';

/** What the contract lets through; a larger file is refused before it is read. */
export const MOST_BYTES = 5 * 1024 * 1024;

export type RosterFile = {
  /** The file's name while it is being read. */
  readonly reading: string | null;
  readonly refusal: Refusal | null;
  readonly preview: RosterPreview | null;
  readonly read: (file: File) => Promise<void>;
  readonly forgetRefusal: () => void;
  readonly forgetPreview: () => void;
};

export const useRosterFile = (): RosterFile => {
  const link = useLink();
  const [reading, setReading] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [preview, setPreview] = useState<RosterPreview | null>(null);
  const ask = async (file: File): Promise<Refusal | null> => {
    const { name } = file;
    if (file.size > MOST_BYTES) return { code: 'rosterTooBig', name };
    // The stick may be gone between the choice and the reading.
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return { code: 'fileNotFound', name };
    const answer = await link.call('readRoster', { name, bytes: toBase64(new Uint8Array(bytes)) });
    if (!answer.ok) return answer.refusal;
    setPreview(answer.value);
    return null;
  };
  const read = async (file: File): Promise<void> => {
    if (reading !== null) return;
    setReading(file.name);
    setRefusal(await ask(file));
    setReading(null);
  };
  return { reading, refusal, preview, read, forgetRefusal: () => setRefusal(null), forgetPreview: () => setPreview(null) };
};
