// Place, day and empty room for one signature, with the signer's name where it is known; it never draws a signature.
import './signatureBlock.css';

export type SignatureBlockProps = {
  readonly place: string;
  readonly day: string;
  readonly signer: string;
  readonly room: string;
  readonly name: string;
  /** Under the name, where it is known. */
  readonly rank?: string | null;
  readonly nip: string;
};

export const SignatureBlock = ({ place, day, signer, room, name, rank = null, nip }: SignatureBlockProps) => (
  <div className="signature">
    <p>{place}, <span className="signature-day">{day}</span></p>
    <p>{signer}</p>
    <p className="signature-room">{room}</p>
    <p className="signature-line">{name}</p>
    {rank === null ? null : <p>{rank}</p>}
    <p>{nip}</p>
  </div>
);
