// Place, day and empty room for one signature; it never draws a signature, a name or a number.
import './signatureBlock.css';

export type SignatureBlockProps = {
  readonly placeAndDay: string;
  readonly signer: string;
  readonly room: string;
  readonly name: string;
  readonly nip: string;
};

export const SignatureBlock = ({ placeAndDay, signer, room, name, nip }: SignatureBlockProps) => (
  <div className="signature">
    <p>{placeAndDay}</p>
    <p>{signer}</p>
    <p className="signature-room">{room}</p>
    <p className="signature-line">{name}</p>
    <p>{nip}</p>
  </div>
);
