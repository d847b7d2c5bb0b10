// The kop of an official paper: room for the office's emblem, its name, and the thick and thin rule; it draws no emblem.
import './letterhead.css';

export type LetterheadProps = { readonly organiser: string; readonly emblemRoom: string };

export const Letterhead = ({ organiser, emblemRoom }: LetterheadProps) => (
  <header className="letterhead">
    <svg className="letterhead-emblem" viewBox="0 0 60 66" role="img" aria-label={emblemRoom}>
      <path d="M1 1H59V38C59 53 44 61 30 65C16 61 1 53 1 38Z" />
      <text x="30" y="33">{emblemRoom}</text>
    </svg>
    <p className="letterhead-organiser">{organiser}</p>
  </header>
);
