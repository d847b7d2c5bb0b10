// Room for the signature of somebody else than the committee's signers: a witness, a judge, a team; their name stands there where it is known.
import { nipLine } from '../../../shared/text/nipLine.ts';
import { paperText } from '../../../shared/text/paper.ts';
import type { Language } from '../../../shared/units.ts';
import { SignatureBlock as Block } from '../../parts/paper/SignatureBlock.tsx';
import { useOffice } from './officeContext.ts';

export type OtherSignatureProps = {
  readonly post: string;
  /** Where it is signed, if nobody set where the committee signs its papers. */
  readonly retreat: { readonly place: string };
  /** Written out. */
  readonly day: string;
  readonly language: Language;
  readonly name?: string | null;
  readonly rank?: string | null;
  readonly nip?: string | null;
};

export const OtherSignature = ({ post, retreat, day, language, name = null, rank = null, nip = null }: OtherSignatureProps) => {
  const { signingPlace } = useOffice();
  const { signatureRoom, signerName } = paperText[language];
  return (
    <Block
      place={signingPlace ?? retreat.place} day={day} posts={[post]} room={signatureRoom}
      name={name} emptyName={signerName} rank={rank} nip={nipLine(name === null ? null : { nip }, language)}
    />
  );
};
