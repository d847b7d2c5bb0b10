// A sentence over the quiet outline of a page that is on its way; it counts no time.
import './loading.css';

/** In per cents of the width, as lines of a page come: a heading, a sentence, rows. */
const LINES = [24, 46, 92, 88, 92, 84, 90] as const;

export const Shape = ({ says }: { readonly says: string }) => (
  <div className="loading-shape">
    <p>{says}</p>
    <div className="loading-lines" aria-hidden="true">{LINES.map((width, at) => <span key={`${at} ${width}`} data-line={at} style={{ width: `${width}%` }} />)}</div>
  </div>
);
