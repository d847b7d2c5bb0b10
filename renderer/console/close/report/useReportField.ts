// One text of the report while it is typed: it saves itself after a pause and on leaving, stays until it is stored, and never writes over what another window wrote unseen.
import { useEffect, useRef } from 'react';
import type { ReportField } from '../../../../shared/domain/implementationReport/schemas.ts';
import type { Language } from '../../../../shared/units.ts';
import { useKept } from '../../useKept.ts';
import { useSend } from '../../useSend.ts';
import { useSendOnce } from '../../useSendOnce.ts';

/** How long a person pauses before what they typed is kept, in milliseconds. */
const PAUSE = 1_500;

/** `basedOn`: what stood there when the typing began; `sent`: what was last sent for keeping, and is no other window's. */
type Draft = { readonly text: string; readonly basedOn: string | null; readonly sent?: string | null };

export type ReportFieldState = {
  readonly text: string;
  readonly isUnsaved: boolean;
  /** Another window wrote there since the typing began. */
  readonly isTorn: boolean;
  onType(text: string): void;
  onLeave(): void;
  onKeep(): void;
  onDrop(): void;
  onReset(): void;
};

/** `stored` null: nothing typed; `fallback` is what the data say then. */
export const useReportField = (language: Language, field: ReportField, stored: string | null, fallback: string): ReportFieldState => {
  const send = useSend();
  const place = `report ${language} ${field}`;
  const [draft, setDraft] = useKept<Draft>(place);
  const [isSending, sendOnce] = useSendOnce(place);
  /** Emptied, or as the data have it: nothing is typed then. */
  const wanted = draft === null || draft.text.trim() === '' || (draft.basedOn === null && draft.text === fallback) ? null : draft.text;
  const isChanged = draft !== null && wanted !== stored;
  const isTorn = draft !== null && stored !== draft.basedOn && stored !== draft.sent;
  const save = (basedOn: string | null): void => {
    if (draft === null || isSending) return;
    if (wanted === stored) return setDraft(null);
    setDraft({ ...draft, sent: wanted });
    void sendOnce({ type: 'writeReportText', language, field, text: wanted, basedOn }).then((answer) => {
      if (answer?.ok === true) setDraft((now) => (now === null || now.text === draft.text ? null : { text: now.text, basedOn: wanted }));
    });
  };
  const latest = useRef(save);
  useEffect(() => { latest.current = save; });
  const text = draft?.text ?? null;
  useEffect(() => {
    if (text === null || isTorn) return;
    const paused = setTimeout(() => latest.current(stored), PAUSE);
    return () => clearTimeout(paused);
  }, [text, isTorn, stored]);
  return {
    text: draft?.text ?? stored ?? fallback, isUnsaved: isChanged, isTorn,
    onType: (typed) => setDraft((now) => (now === null ? { text: typed, basedOn: stored } : { ...now, text: typed })),
    onLeave: () => { if (!isTorn) save(stored); },
    onKeep: () => { if (draft !== null) { setDraft({ ...draft, basedOn: stored }); save(stored); } },
    onDrop: () => setDraft(null),
    onReset: () => { setDraft(null); if (stored !== null) void send({ type: 'writeReportText', language, field, text: null, basedOn: stored }); },
  };
};
