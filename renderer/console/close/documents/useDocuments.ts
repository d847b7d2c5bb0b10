// Has documents made, one, several in turn or several as one file, and remembers what came of each while the window is open; it draws nothing.
import { useRef, useState } from 'react';
import type { Argument, Value } from '../../../../shared/contract.ts';
import type { Bundle, DocumentRequest, PrintWay, RetreatDocument } from '../../../../shared/documents.ts';
import type { Refusal } from '../../../../shared/refusal.ts';
import { useLink } from '../../../link/useLink.ts';
import { useKept } from '../../useKept.ts';
import { showInTab } from './showInTab.ts';

/** `asked`: as what it was made, to be compared alone. */
export type MadeDocument = Value<'exportReport'> & { readonly asked: string };
export type MadeDocuments = Readonly<Partial<Record<RetreatDocument, MadeDocument>>>;

export type Making =
  | { readonly kind: 'one'; readonly document: RetreatDocument }
  | { readonly kind: 'all'; readonly document: RetreatDocument; readonly done: number; readonly of: number }
  | { readonly kind: 'together'; readonly bundle: Bundle };
/** What came of it last. `cancelled`: the rest was called off. `left`: what is ready and was left out. */
export type Outcome =
  | { readonly kind: 'all'; readonly done: number; readonly of: number; readonly cancelled: boolean; readonly left: readonly RetreatDocument[] }
  | { readonly kind: 'together'; readonly paper: Value<'exportTogether'>; readonly left: readonly RetreatDocument[] }
  | { readonly kind: 'copied'; readonly name: string }
  | { readonly kind: 'printing'; readonly name: string; readonly way: PrintWay }
  /** `document`: which one, where it is one. What was made stays made when it can only not be opened or copied. */
  | { readonly kind: 'refused'; readonly what: 'make' | 'open' | 'take'; readonly refusal: Refusal; readonly document: RetreatDocument | null };

export type RetreatRequest = Omit<DocumentRequest, 'kind'> & { readonly kind: RetreatDocument };

/** Two requests for the same paper say the same. */
export const asking = (request: RetreatRequest): string => JSON.stringify(Object.entries(request).toSorted(([one], [other]) => (one < other ? -1 : 1)));

export const useDocuments = (place: string) => {
  // A refusal is said in this pane, not in the corner as well.
  const { call } = useLink();
  const [kept, keep] = useKept<MadeDocuments>(place);
  const made = kept ?? {};
  const latest = useRef(made);
  const isStopped = useRef(false);
  const [making, setMaking] = useState<Making | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  /** The paper, or null where none came of it. */
  const exported = async (request: RetreatRequest): Promise<MadeDocument | null> => {
    const answer = await call('exportReport', request);
    if (!answer.ok) {
      if (answer.refusal.code !== 'printCancelled' || !isStopped.current) setOutcome({ kind: 'refused', what: 'make', refusal: answer.refusal, document: request.kind });
      return null;
    }
    const paper = { ...answer.value, asked: asking(request) };
    latest.current = { ...latest.current, [request.kind]: paper };
    keep(latest.current);
    return paper;
  };
  const make = async (request: RetreatRequest): Promise<MadeDocument | null> => {
    if (making !== null) return null;
    setOutcome(null);
    setMaking({ kind: 'one', document: request.kind });
    const paper = await exported(request);
    setMaking(null);
    return paper;
  };
  const makeAll = async (requests: readonly RetreatRequest[], left: readonly RetreatDocument[]): Promise<void> => {
    if (making !== null || requests.length === 0) return;
    isStopped.current = false;
    setOutcome(null);
    let done = 0;
    for (const request of requests) {
      setMaking({ kind: 'all', document: request.kind, done, of: requests.length });
      if (await exported(request) === null) break;
      done += 1;
      if (isStopped.current) break;
    }
    setMaking(null);
    setOutcome((before) => before ?? { kind: 'all', done, of: requests.length, cancelled: isStopped.current, left });
  };
  const makeTogether = async (wanted: Argument<'exportTogether'>, left: readonly RetreatDocument[] = []): Promise<void> => {
    if (making !== null || wanted.papers.length === 0) return;
    isStopped.current = false;
    setOutcome(null);
    setMaking({ kind: 'together', bundle: wanted.bundle });
    const answer = await call('exportTogether', wanted);
    setMaking(null);
    setOutcome(answer.ok ? { kind: 'together', paper: answer.value, left } : { kind: 'refused', what: 'make', refusal: answer.refusal, document: null });
  };
  const stop = (): void => {
    isStopped.current = true;
    void call('cancelPrinting', {});
  };
  const open = async ({ file, name }: Value<'exportTogether'>, why: 'look' | 'print'): Promise<void> => {
    const answer = why === 'print' ? await call('printPaper', { file }) : await call('openFile', { file });
    if (!answer.ok && answer.refusal.code === 'cannotOpen' && await showInTab(call, file)) setOutcome(why === 'print' ? { kind: 'printing', name, way: 'viewer' } : null);
    else if (!answer.ok) setOutcome({ kind: 'refused', what: 'open', refusal: answer.refusal, document: null });
    else setOutcome(answer.value === undefined ? null : { kind: 'printing', name, way: answer.value.way });
  };
  const take = async ({ file, takes }: Value<'exportTogether'>): Promise<void> => {
    const answer = await call('takePaper', { file });
    if (!answer.ok) setOutcome({ kind: 'refused', what: takes === 'dialog' ? 'take' : 'open', refusal: answer.refusal, document: null });
    else setOutcome(answer.value.savedAs === null ? null : { kind: 'copied', name: answer.value.savedAs });
  };
  return { made, making, outcome, make, makeAll, makeTogether, stop, open, take };
};

export type Documents = ReturnType<typeof useDocuments>;
