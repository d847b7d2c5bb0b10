// Place, day and empty room for one signature, with the signer's name where it is known; it never draws a signature.
import './signatureBlock.css';

export type SignatureBlockProps = {
  readonly place: string;
  /** null: the paper says place and day elsewhere. */
  readonly day: string | null;
  /** In whose right and as what they sign, a line each. */
  readonly posts: readonly string[];
  readonly room: string;
  /** null: not known yet. */
  readonly name: string | null;
  readonly emptyName: string;
  /** Under the name, where it is known. */
  readonly rank?: string | null;
  /** null: whoever signs has none. */
  readonly nip: string | null;
};

export const SignatureBlock = ({ place, day, posts, room, name, emptyName, rank = null, nip }: SignatureBlockProps) => (
  <div className="signature">
    {day === null ? null : <p>{place}, <span className="signature-day">{day}</span></p>}
    {posts.map((post) => <p key={post}>{post}</p>)}
    <p className="signature-room">{room}</p>
    {name === null ? <p className="signature-line">{emptyName}</p> : <p className="signature-name">{name}</p>}
    {rank === null ? null : <p>{rank}</p>}
    {nip === null ? null : <p>{nip}</p>}
  </div>
);
