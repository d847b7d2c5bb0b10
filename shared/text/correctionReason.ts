// Why a correction stands on record, in words: its own reason, or that it undid another, with the reason of that one.
import type { Language } from '../units.ts';

type Correction = { readonly reason: string; readonly takesBack?: true };

const taken: Readonly<Record<Language, (reason: string) => string>> = {
  id: (reason) => `mengurungkan koreksi "${reason}"`,
  en: (reason) => `undoing the correction "${reason}"`,
};

export const correctionReason = ({ reason, takesBack }: Correction, language: Language): string => (takesBack === true ? taken[language](reason) : reason);
