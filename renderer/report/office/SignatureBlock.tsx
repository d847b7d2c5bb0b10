// Room for the signature of the committee's signer of this role, in the right they sign in; until one is set the room bears the role.
import { signingPosts } from '../../../shared/domain/office/signingPosts.ts';
import type { SignerRole } from '../../../shared/domain/office/schemas.ts';
import { nipLine } from '../../../shared/text/nipLine.ts';
import { officePaperText } from '../../../shared/text/officePaper.ts';
import { paperText } from '../../../shared/text/paper.ts';
import type { Language } from '../../../shared/units.ts';
import { SignatureBlock as Block } from '../../parts/paper/SignatureBlock.tsx';
import { useOffice } from './officeContext.ts';

export type SignatureBlockProps = {
  readonly signs: SignerRole;
  /** Where it is signed, if nobody set where the committee signs its papers. */
  readonly retreat: { readonly place: string };
  /** Written out; null: the paper says place and day elsewhere. */
  readonly day: string | null;
  readonly language: Language;
};

export const SignatureBlock = ({ signs, retreat, day, language }: SignatureBlockProps) => {
  const { signers, signingPlace } = useOffice();
  const { signatureRoom, signerName } = paperText[language];
  const words = officePaperText[language];
  const signer = signers[signs];
  const post = signer === null || signer.post === '' ? words.posts[signs] : signer.post;
  return (
    <Block
      place={signingPlace ?? retreat.place} day={day}
      posts={signingPosts(signer === null ? { form: 'own', post, principal: null, through: null } : { ...signer, post }, words)}
      room={signatureRoom} name={signer?.name ?? null} emptyName={signerName} rank={signer?.rank ?? null}
      nip={nipLine(signer, language)}
    />
  );
};
