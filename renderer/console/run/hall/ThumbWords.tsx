// A scene of words in miniature: its headline, what stands under it, and the mountains at the foot; enough for most new scenes.
import { Ridge } from '../../../parts/Ridge.tsx';

type Props = {
  readonly title: string;
  readonly lines: readonly string[];
  /** The flag's way, 0 to 1; null: no flag stands there. */
  readonly progress: number | null;
};

export const ThumbWords = ({ title, lines, progress }: Props) => (
  <div className="thumb-words" data-length={title.length > 40 ? 'long' : 'short'}>
    <strong>{title}</strong>
    {lines.map((line) => <span key={line}>{line}</span>)}
    <div className="thumb-ridge is-tall"><Ridge progress={progress} /></div>
  </div>
);
