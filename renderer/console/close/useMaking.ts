// Has files made, opened and copied elsewhere, and remembers what came of it, also for who looked elsewhere meanwhile; it knows no kind of file and draws nothing.
import { useState } from 'react';
import type { Answer, HostLink } from '../../../shared/contract.ts';
import type { Refusal } from '../../../shared/refusal.ts';
import type { FileHandle } from '../../../shared/units.ts';
import { useLink } from '../../link/useLink.ts';

export type Making<Asked, Made> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly asked: Asked }
  /** `failed`: why it could not be opened or copied; it is there all the same. `savedAs`: the name of a copy elsewhere. */
  | { readonly kind: 'made'; readonly asked: Asked; readonly made: Made; readonly failed: Refusal | null; readonly savedAs: string | null }
  | { readonly kind: 'refused'; readonly asked: Asked; readonly refusal: Refusal };

/** Of several files the first is opened and copied, unless one is named. */
type MadeFiles = { readonly file: FileHandle } | { readonly files: readonly { readonly file: FileHandle }[] };

export type UseMaking<Asked, Made> = {
  readonly making: Making<Asked, Made>;
  readonly refusal: Refusal | null;
  readonly make: (asked: Asked) => Promise<void>;
  readonly open: (file?: FileHandle) => Promise<void>;
  readonly take: () => Promise<void>;
  readonly forget: () => void;
};

type Keeping<Asked, Made> = readonly [Making<Asked, Made> | null, (made: Making<Asked, Made> | null) => void, ...unknown[]];

// Whoever has a file made says a refusal in its place, not in the corner as well.
/** `keeping`: where what was made is found again, and how it is kept there; without it, it is forgotten with what shows it. */
export const useMaking = <Asked, Made extends MadeFiles>(
  ask: (call: HostLink['call'], asked: Asked) => Promise<Answer<Made>>, keeping: Keeping<Asked, Made> = [null, () => {}],
): UseMaking<Asked, Made> => {
  const { call } = useLink();
  const [kept, keep] = keeping;
  const [making, setShown] = useState<Making<Asked, Made>>(kept ?? { kind: 'idle' });
  const setMaking = (next: Making<Asked, Made>): void => {
    setShown(next);
    keep(next.kind === 'made' ? next : null);
  };
  const make = async (asked: Asked): Promise<void> => {
    if (making.kind === 'making') return;
    setMaking({ kind: 'making', asked });
    const answer = await ask(call, asked);
    setMaking(answer.ok ? { kind: 'made', asked, made: answer.value, failed: null, savedAs: null } : { kind: 'refused', asked, refusal: answer.refusal });
  };
  const tried = async (name: 'openFile' | 'takePaper', wanted?: FileHandle): Promise<void> => {
    if (making.kind !== 'made') return;
    const { made } = making;
    const file = wanted ?? ('file' in made ? made.file : made.files[0]?.file);
    if (file === undefined) return;
    const answer = await call(name, { file });
    setMaking({ ...making, failed: answer.ok ? null : answer.refusal, savedAs: (answer.ok ? answer.value?.savedAs : null) ?? making.savedAs });
  };
  return {
    making, make, open: (file) => tried('openFile', file), take: () => tried('takePaper'),
    refusal: making.kind === 'refused' ? making.refusal : making.kind === 'made' ? making.failed : null,
    forget: () => { if (making.kind !== 'making') setMaking({ kind: 'idle' }); },
  };
};
