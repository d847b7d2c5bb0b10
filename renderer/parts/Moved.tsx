// How many places a team has gained or lost since the last board: an arrow by shape, a number, and words for who cannot see it.
import './moved.css';

export type MovedProps = {
  /** Gained is positive. null: the team was not on the last board. */
  readonly places: number | null;
  /** What it says in words. */
  readonly label: string;
  /** The arrow alone. */
  readonly hasNumber?: boolean;
};

export const Moved = ({ places, label, hasNumber = true }: MovedProps) => {
  if (places === null) return null;
  if (places === 0) return <span className="moved" role="img" aria-label={label}>–</span>;
  return (
    <span className="number moved" role="img" aria-label={label} data-way={places > 0 ? 'up' : 'down'}>
      <svg viewBox="0 0 12 10" aria-hidden="true"><path d={places > 0 ? 'M6 0l6 10H0z' : 'M0 0h12L6 10z'} /></svg>
      {hasNumber ? Math.abs(places) : null}
    </span>
  );
};
