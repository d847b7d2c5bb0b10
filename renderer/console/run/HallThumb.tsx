// A miniature of what the hall shows, drawn from the hall's own view and the hall's clock; the hall's scenes themselves belong to the hall.
import './hallThumb.css';
import type { HallView } from '../../../shared/domain/hall.ts';
import { formatDateRange } from '../../../shared/text/format.ts';
import { runText } from '../../../shared/text/run.ts';
import type { Day } from '../../../shared/units.ts';
import { useView } from '../../link/useView.ts';
import { Ridge } from '../../parts/Ridge.tsx';
import { useLanguage, useText } from '../useLanguage.ts';
import { ThumbBoard } from './ThumbBoard.tsx';
import { ThumbTimer } from './ThumbTimer.tsx';

const Scene = ({ scene }: { readonly scene: HallView['scene'] }) => {
  const language = useLanguage();
  switch (scene.kind) {
    case 'welcome':
      return (
        <div className="thumb-welcome">
          <strong>{scene.name}</strong>
          <span>{scene.organiser}</span>
          <span>{scene.place}, {formatDateRange(scene.startsOn as Day, scene.endsOn as Day, language)}</span>
          <div className="thumb-ridge is-tall"><Ridge progress={null} /></div>
        </div>
      );
    case 'timer': return <ThumbTimer timer={scene.timer} />;
    case 'timerBoard': return <ThumbTimer timer={scene.timer}><ThumbBoard board={scene.board} /></ThumbTimer>;
    case 'board': return <ThumbBoard board={scene.board} />;
    case 'black':
    case 'blank': return null;
  }
};

export const HallThumb = () => {
  const text = useText(runText).hall;
  const view = useView('hall');
  const theme = useView('preferences')?.hallTheme ?? 'dark';
  if (view === undefined) return <div className="run-thumb" />;
  const { kind } = view.scene;
  const name = kind === 'blank' ? text.blank : text.scenes[kind];
  return (
    <div className="run-thumb" role="img" aria-label={text.miniature(name)} data-hall-theme={theme} data-scene={kind}>
      <Scene scene={view.scene} />
    </div>
  );
};
