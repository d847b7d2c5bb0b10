// What every field of an editor needs beside its own value: what is wrong where, and whether English is asked for; it holds nothing typed.
import { createContext, useContext } from 'react';
import type { FieldProblem } from '../../../shared/text/prepare/exerciseEditor.ts';
import { exerciseEditorText, problemWords } from '../../../shared/text/prepare/exerciseEditor.ts';
import type { Language } from '../../../shared/units.ts';
import { useLanguage, useText } from '../useLanguage.ts';

export const FieldsContext = createContext<{ readonly problems: Readonly<Record<string, FieldProblem>>; readonly showsEnglish: boolean }>({ problems: {}, showsEnglish: false });

/** Gives the sentence for what is wrong at a place, or null. */
export const useProblemAt = (): ((at: string) => string | null) => {
  const { problems } = useContext(FieldsContext);
  const language = useLanguage();
  return (at) => {
    const problem = problems[at];
    return problem === undefined ? null : problemWords(problem, language);
  };
};

/** Indonesian always, English where it is asked for. */
export const useAskedLanguages = (): readonly Language[] => (useContext(FieldsContext).showsEnglish ? ['id', 'en'] : ['id']);

export const useEditorText = () => useText(exerciseEditorText);
