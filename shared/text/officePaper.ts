// What official papers say around a number and a signature, in both languages; posts and names come in as the committee set them.
import type { SignerRole } from '../domain/office/schemas.ts';
import type { SigningWords } from '../domain/office/signingPosts.ts';
import type { Language } from '../units.ts';

export type OfficePaperText = SigningWords & {
  readonly number: (number: string) => string;
  /** As long as nobody is set, whose room it is. */
  readonly posts: Readonly<Record<SignerRole, string>>;
};

export const officePaperText: Readonly<Record<Language, OfficePaperText>> = {
  id: {
    number: (number) => `Nomor ${number}`,
    posts: { chair: 'Ketua Panitia', head: 'Kepala Instansi' },
    onBehalf: (principal) => `a.n. ${principal}`,
    acting: (post) => `Plt. ${post}`,
    byOrder: 'u.b.',
  },
  en: {
    number: (number) => `Number ${number}`,
    posts: { chair: 'Head of the committee', head: 'Head of the agency' },
    onBehalf: (principal) => `for the ${principal}`,
    acting: (post) => `Acting ${post}`,
    byOrder: 'by order',
  },
};
