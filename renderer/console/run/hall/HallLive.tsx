// What the audience sees now, drawn from the very view the hall is sent.
import { runText } from '../../../../shared/text/run.ts';
import { useView } from '../../../link/useView.ts';
import { useText } from '../../useLanguage.ts';
import { HallThumb } from './HallThumb.tsx';

export const HallLive = () => {
  const text = useText(runText).hall;
  const view = useView('hall');
  if (view === undefined) return <div className="run-thumb" />;
  const { kind } = view.scene;
  return <HallThumb view={view} label={text.miniature(kind === 'blank' ? text.blank : text.scenes[kind])} />;
};
