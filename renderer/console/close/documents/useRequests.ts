// In which language, on which paper and which way each document is made, as it was chosen in this window; it makes none.
import type { Orientation, PaperSize, RetreatDocument } from '../../../../shared/documents.ts';
import { F4_KINDS, TURNABLE } from '../../../../shared/documents.ts';
import type { Language } from '../../../../shared/units.ts';
import { useKept } from '../../useKept.ts';
import { useAttached } from '../report/AttachedField.tsx';
import { useLanguage } from '../../useLanguage.ts';
import type { Scope, Scopes } from './scopes.ts';
import type { RetreatRequest } from './useDocuments.ts';

export type Choice = { readonly language?: Language; readonly paper?: PaperSize; readonly orientation?: Orientation; readonly scope?: Scope };
export type ChoiceOf = { readonly language: Language; readonly paper: PaperSize; /** null: it lies one way only. */ readonly orientation: Orientation | null; readonly scope: Scope };

/** `scopes`: what is asked for of a document until somebody chooses. */
export const useRequests = (scopes: Scopes) => {
  const appLanguage = useLanguage();
  const [kept, keep] = useKept<Readonly<Partial<Record<RetreatDocument, Choice>>>>('document choices');
  const attached = useAttached();
  const choiceOf = (kind: RetreatDocument, unchosen = scopes): ChoiceOf => ({ language: appLanguage, paper: 'a4', orientation: TURNABLE[kind] ?? null, scope: unchosen[kind] ?? {}, ...kept?.[kind] });
  return {
    choiceOf,
    choose: (kind: RetreatDocument, choice: Choice): void => keep({ ...kept, [kind]: { ...kept?.[kind], ...choice } }),
    requestFor: (kind: RetreatDocument, unchosen = scopes): RetreatRequest => {
      const { language, paper, orientation, scope } = choiceOf(kind, unchosen);
      return { kind, language, ...(F4_KINDS.includes(kind) ? { paper } : {}), ...(orientation === null ? {} : { orientation }), ...(kind === 'implementation' ? attached : {}), ...scope };
    },
  };
};
