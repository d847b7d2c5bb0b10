// Runs the typing of answers: keeps what is typed in this window, hands what is queued to the host and tells the rules what came of it; it draws nothing.
import type { Dispatch } from 'react';
import { useEffect, useReducer } from 'react';
import type { Command } from '../../../../../../shared/domain/commands.ts';
import { useSend } from '../../../../useSend.ts';
import type { EntryAction } from './entry.ts';
import { step } from './entry.ts';
import type { EntrySheet } from './entrySheet.ts';
import type { Draft, Entry } from './entryState.ts';
import { answersOf, emptyEntry, fieldsOf, isBlankDraft } from './entryState.ts';

type Kept = Pick<Entry, 'drafts' | 'last'>;

/** Session storage ends with the window, so only this very version of the app has written there. */
const load = (place: string): Kept => {
  const kept = JSON.parse(sessionStorage.getItem(place) ?? '{"drafts":{},"last":0}') as Kept;
  return { ...kept, drafts: Object.fromEntries(Object.entries(kept.drafts).map(([key, draft]): [string, Draft] => [key, { ...draft, going: 'typing', refusal: null }])) };
};

/** Everything the host has not taken is kept. */
const save = (place: string, { drafts, last }: Kept): void => {
  const open = Object.entries(drafts).filter(([, draft]) => draft.going !== 'stored' && !isBlankDraft(draft));
  if (open.length === 0) sessionStorage.removeItem(place);
  else sessionStorage.setItem(place, JSON.stringify({ drafts: Object.fromEntries(open), last } satisfies Kept));
};

const commandOf = (sheet: EntrySheet, draft: Draft): Command => {
  if (draft.form === null) return { type: 'enterAnswers', forms: [fieldsOf(sheet, draft)] };
  return sheet.again === null ? { type: 'correctAnswers', answer: draft.form, fields: fieldsOf(sheet, draft) } : { type: 'typeAnswersAgain', answer: draft.form, answers: answersOf(sheet, draft) };
};

/** `place` names what is typed of this instrument, version and occasion; another one needs another mount. */
export const useEntry = (sheet: EntrySheet, place: string): readonly [Entry, Dispatch<EntryAction>] => {
  const send = useSend();
  const [entry, dispatch] = useReducer((before: Entry, action: EntryAction) => step(sheet, before, action), place, (): Entry => {
    const { drafts, last } = load(place);
    return { ...emptyEntry(sheet, drafts), last };
  });
  const { drafts, last } = entry;
  useEffect(() => dispatch({ kind: 'sheet' }), [sheet]);
  useEffect(() => save(place, { drafts, last }), [place, drafts, last]);
  useEffect(() => {
    for (const [row, draft] of Object.entries(drafts)) {
      if (draft.going !== 'queued') continue;
      dispatch({ kind: 'sending', row });
      void send(commandOf(sheet, draft)).then((answer) => dispatch(answer.ok ? { kind: 'stored', row } : { kind: 'refused', row, refusal: answer.refusal }));
    }
  }, [sheet, drafts, send]);
  return [entry, dispatch];
};
