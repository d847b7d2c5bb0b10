// A miniature of one whole view of the hall, in the hall's theme; it does not know whether the audience sees it yet.
import './hallThumb.css';
import type { HallView } from '../../../../shared/domain/hall/hallView.ts';
import { useView } from '../../../link/useView.ts';
import { ThumbScene } from './ThumbScene.tsx';

type Props = {
  readonly view: HallView;
  /** What it is, in words. */
  readonly label: string;
  readonly isCue?: boolean;
};

export const HallThumb = ({ view, label, isCue = false }: Props) => {
  const theme = useView('preferences')?.hallTheme ?? 'dark';
  return (
    <div className={`run-thumb${isCue ? ' is-cue' : ''}`} role="img" aria-label={label} data-hall-theme={theme} data-scene={view.scene.kind}>
      <ThumbScene scene={view.scene} />
    </div>
  );
};
