// Place, day and empty room for one signature; it never draws a signature, a name or a number.
import './signatureBlock.css';

export type SignatureBlockProps = {
  readonly place: string;
  readonly day: string;
  readonly signer: string;
  readonly room: string;
  readonly name: string;
  readonly nip: string;
};

export const SignatureBlock = ({ place, day, signer, room, name, nip }: SignatureBlockProps) => (
  <div className="signature">
    <p>{place}, <span className="signature-day">{day}</span></p>
    <p>{signer}</p>
    <p className="signature-room">{room}</p>
    <p className="signature-line">{name}</p>
    <p>{nip}</p>
  </div>
);
