// The line with a signer's NIP: empty room while nobody is named, and no line for somebody who has none; it checks no NIP.
import type { Language } from '../units.ts';
import { formatNip } from './format.ts';
import { paperText } from './paper.ts';

/** null: nobody is named yet, or the paper has no line for it. */
export const nipLine = (signer: { readonly nip: string | null } | null, language: Language): string | null => {
  const { signerNip } = paperText[language];
  if (signer === null) return signerNip;
  return signer.nip === null ? null : `${signerNip} ${formatNip(signer.nip)}`;
};
