// The lines above the room for a signature: in whose right and as what somebody signs; it knows no name and no place.
import type { Signer } from './schemas.ts';

export type SigningWords = {
  readonly onBehalf: (principal: string) => string;
  readonly acting: (post: string) => string;
  readonly byOrder: string;
};

/** `a.n. Wali Kota`, `Sekretaris Daerah`, `u.b.`, `Kepala Badan,`: the last one ends in a comma. */
export const signingPosts = ({ form, post, principal, through }: Pick<Signer, 'form' | 'post' | 'principal' | 'through'>, words: SigningWords): readonly string[] => {
  switch (form) {
    case 'own': return [`${post},`];
    case 'acting': return [`${words.acting(post)},`];
    case 'onBehalf': return [words.onBehalf(principal ?? ''), `${post},`];
    case 'byOrder': return [words.onBehalf(principal ?? ''), through ?? '', words.byOrder, `${post},`];
  }
};
