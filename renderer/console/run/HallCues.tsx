// Every scene as a tile that cues it; nothing here reaches the hall.
import type { Scene } from '../../../shared/domain/model.ts';
import { scenes } from '../../../shared/domain/model.ts';
import type { HallControlView } from '../../../shared/domain/views.ts';
import { hallDeskText } from '../../../shared/text/hallDesk.ts';
import { runText } from '../../../shared/text/run.ts';
import { useText } from '../useLanguage.ts';
import { useSend } from '../useSend.ts';
import { HallMessage } from './HallMessage.tsx';
import { SceneIcon } from './SceneIcon.tsx';

export const HallCues = ({ hall }: { readonly hall: HallControlView }) => {
  const text = useText(runText).hall;
  const desk = useText(hallDeskText);
  const send = useSend();
  const tile = (scene: Scene, onClick: () => void) => (
    <button type="button" key={scene} className="run-cue" aria-pressed={hall.cued === scene}
      aria-current={hall.shown === scene ? 'true' : undefined} title={text.scenes[scene]} onClick={onClick}>
      <SceneIcon scene={scene} /><span>{scene === 'timerBoard' ? desk.timerBoard : text.scenes[scene]}</span>
      {hall.shown === scene ? <span className="visually-hidden">{text.live}</span> : null}
      {hall.cued === scene ? <span className="visually-hidden">{text.cued}</span> : null}
    </button>
  );
  return (
    <div className="run-cues" role="group" aria-label={text.cue}>
      {scenes.map((scene) => (scene === 'message'
        ? <HallMessage key={scene} written={hall.written}>{(open) => tile(scene, open)}</HallMessage>
        : tile(scene, () => { if (hall.cued !== scene) void send({ type: 'cueScene', scene }); })))}
    </div>
  );
};
