// A place on the board; a shared one has the equals sign, no place is a dash.
import './place.css';

export type PlaceProps = { readonly place: number | null; readonly tied: boolean };

export const Place = ({ place, tied }: PlaceProps) => (
  <span className="number">{place ?? '–'}{tied ? <span className="place-tied">=</span> : null}</span>
);
