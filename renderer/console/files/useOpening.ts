// Opens a retreat file or a copy of one, and holds the question that must be answered first; it draws nothing.
import { useRef, useState } from 'react';
import type { Answer, OpenChoice, Opened, OpenQuestion } from '../../../shared/contract.ts';
import type { FileHandle } from '../../../shared/units.ts';
import { useCall } from '../useCall.ts';
import { useOpened } from './opened.ts';

export type Opening = {
  readonly asked: { readonly file: FileHandle; readonly question: OpenQuestion } | null;
  readonly isBusy: boolean;
  readonly open: (file: FileHandle, choice?: OpenChoice) => void;
  /** Opens what is in the file as a retreat of its own. */
  readonly openCopy: (file: FileHandle) => void;
  readonly back: () => void;
};

/** `isOpenNow`: a retreat is open, and the one opened takes its place. */
export const useOpening = (isOpenNow: boolean): Opening => {
  const call = useCall();
  const { tell } = useOpened();
  const [asked, setAsked] = useState<Opening['asked']>(null);
  const [isBusy, setBusy] = useState(false);
  const isAsking = useRef(false);
  const during = async (file: FileHandle, work: () => Promise<Answer<Opened>>): Promise<void> => {
    if (isAsking.current) return;
    isAsking.current = true;
    setBusy(true);
    const answer = await work();
    isAsking.current = false;
    setBusy(false);
    // A refusal leaves the question standing: another choice may still do.
    if (!answer.ok) return;
    setAsked(answer.value.opened ? null : { file, question: answer.value.question });
    if (answer.value.opened) tell(answer.value.notice, isOpenNow);
  };
  return {
    asked, isBusy,
    open: (file, choice) => void during(file, () => call('openRetreat', { file, ...(choice === undefined ? {} : { choice }) })),
    openCopy: (file) => void during(file, () => call('restore', { file })),
    back: () => setAsked(null),
  };
};
