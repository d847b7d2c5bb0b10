// Takes a table, a file or pasted rows, from the person to the host and back as cells; nothing is stored on the way.
import { useState } from 'react';
import type { Answer } from '../../../shared/contract.ts';
import { MOST_TABLE_BYTES } from '../../../shared/contract.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import { useLink } from '../../link/useLink.ts';
import { bytesOf } from '../fields/bytesOf.ts';
import { toBase64 } from '../fields/toBase64.ts';
import { letGo } from '../useKept.ts';

export type TableReading<Read> = {
  /** The file's name while it is being read. */
  readonly reading: string | null;
  readonly refusal: Refusal | null;
  readonly read: Read | null;
  /** Rises with each table that was read, so that a preview of the one before is not taken for this one. */
  readonly turn: number;
  readonly readFile: (file: File) => Promise<void>;
  readonly readText: (name: string, text: string) => Promise<void>;
  readonly stop: () => void;
  readonly forgetRefusal: () => void;
  /** Forgets this one, and no other that is read meanwhile. */
  readonly forgetRead: () => void;
};

/** `tooBig`: how it is said of such a table. `readBytes`: how the host reads it; the bytes are in base64. */
export const useTableFile = <Read>(tooBig: 'rosterTooBig' | 'answersTooBig' | 'followUpTooBig', readBytes: (table: { readonly name: string; readonly bytes: string }) => Promise<Answer<Read>>): TableReading<Read> => {
  const link = useLink();
  const [reading, setReading] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [read, setRead] = useState<Read | null>(null);
  const [turn, setTurn] = useState(0);
  const ask = async (name: string, size: number, read: () => Promise<Uint8Array | null>): Promise<Refusal | null> => {
    if (size > MOST_TABLE_BYTES) return { code: tooBig, name };
    const bytes = await read();
    if (bytes === null) return { code: 'fileNotFound', name };
    const answer = await readBytes({ name, bytes: toBase64(bytes) });
    // Whoever stopped it knows.
    if (!answer.ok) return answer.refusal.code === 'rosterStopped' ? null : answer.refusal;
    setRead(answer.value);
    setTurn((before) => before + 1);
    return null;
  };
  const reads = async (name: string, size: number, read: () => Promise<Uint8Array | null>): Promise<void> => {
    if (reading !== null) return;
    setReading(name);
    setRefusal(await ask(name, size, read));
    setReading(null);
  };
  return {
    reading, refusal, read, turn,
    readFile: (file) => reads(file.name, file.size, () => bytesOf(file)),
    readText: (name, text) => {
      const bytes = new TextEncoder().encode(text);
      return reads(name, bytes.length, () => Promise.resolve(bytes));
    },
    stop: () => void link.call('stopReading', {}),
    forgetRefusal: () => setRefusal(null), forgetRead: () => setRead(letGo(read)),
  };
};
