// The kop of an official paper: emblem, whose office it is, its name and address, and the thick and thin rule; an empty shield stands where there is no emblem.
import type { Letterhead as Lines, Logo } from '../../../shared/domain/office/schemas.ts';
import './letterhead.css';

export type LetterheadProps = {
  /** null: only the organiser is known. */
  readonly lines: Lines | null;
  readonly organiser: string;
  readonly logo: Logo | null;
  readonly emblemRoom: string;
};

export const Letterhead = ({ lines, organiser, logo, emblemRoom }: LetterheadProps) => (
  <header className="letterhead">
    {logo !== null ? <img className="letterhead-logo" src={`data:image/${logo.type};base64,${logo.base64}`} alt={emblemRoom} />
      : lines !== null ? <span />
        : (
          <svg className="letterhead-emblem" viewBox="0 0 60 66" role="img" aria-label={emblemRoom}>
            <path d="M1 1H59V38C59 53 44 61 30 65C16 61 1 53 1 38Z" />
            <text x="30" y="33">{emblemRoom}</text>
          </svg>
        )}
    <div className="letterhead-lines">
      {lines === null || lines.owner === '' ? null : <p className="letterhead-owner">{lines.owner}</p>}
      <p className="letterhead-organiser">{lines?.agency ?? organiser}</p>
      {[lines?.address, lines?.contact].map((line) => (line === undefined || line === '' ? null : <p key={line} className="letterhead-address">{line}</p>))}
    </div>
  </header>
);
