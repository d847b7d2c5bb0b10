// What is typed in an editor and what is wrong with it, from the first asking on as one types; it sends nothing.
import { useRef, useState } from 'react';
import type { FieldProblem } from '../../../../../shared/text/prepare/exerciseEditor.ts';
import { toFirstWrong } from '../../../fields/toFirstWrong.ts';
import { hasEnglish } from './exerciseDraft.ts';

type Read<Fields> = { readonly fields: Fields } | { readonly problems: Readonly<Record<string, FieldProblem>> };

export const useDraft = <Draft, Fields>(start: Draft, reading: (draft: Draft) => Read<Fields>) => {
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(start);
  const [showsEnglish, setShowsEnglish] = useState(() => hasEnglish(start));
  const [isAsked, setAsked] = useState(false);
  const read = reading(draft);
  /** Gives the fields, or null: then it is said what is wrong, and the first such field has the focus. */
  const ask = (): Fields | null => {
    setAsked(true);
    if ('fields' in read) return read.fields;
    if (Object.keys(read.problems).some((at) => at.endsWith('.en'))) setShowsEnglish(true);
    toFirstWrong(form.current);
    return null;
  };
  return {
    form, draft, setDraft, showsEnglish, setShowsEnglish, ask, isChanged: JSON.stringify(draft) !== JSON.stringify(start),
    problems: isAsked && 'problems' in read ? read.problems : {},
  };
};
