// Every scene as a tile that cues it, and why some have nothing to show yet; at the keyboard the tile that is cued is where Enter takes it.
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Scene } from '../../../../shared/domain/hall/schemas.ts';
import { scenes } from '../../../../shared/domain/hall/schemas.ts';
import type { HallControlView } from '../../../../shared/domain/hall/hallControl.ts';
import type { Refusal } from '../../../../shared/refusal.ts';
import { hallDeskText } from '../../../../shared/text/hallDesk.ts';
import { keyName, keysText } from '../../../../shared/text/keys.ts';
import { refusalText } from '../../../../shared/text/refusals.ts';
import { runText } from '../../../../shared/text/run.ts';
import { softHyphens } from '../../../../shared/text/softHyphens.ts';
import { useView } from '../../../link/useView.ts';
import { useKeyMap } from '../../keys/useKeyMap.ts';
import { KeySign } from '../../keys/KeySign.tsx';
import { useLanguage, useText } from '../../useLanguage.ts';
import { useSend } from '../../useSend.ts';
import { HallMessage } from './HallMessage.tsx';
import { SceneIcon } from './SceneIcon.tsx';

/** These a key shows without a cue (rules: Displays). */
const AT_ONCE = ['timer', 'board', 'black'] as const;
const keyAtOnce = (scene: Scene): (typeof AT_ONCE)[number] | undefined => AT_ONCE.find((each) => each === scene);

type Props = { readonly hall: HallControlView; readonly onTake: () => void };

/** A key that is held down must not cue and take in one. */
const onceEach = (event: KeyboardEvent): void => { if (event.repeat && event.key === 'Enter') event.preventDefault(); };

export const HallCues = ({ hall, onTake }: Props) => {
  const text = useText(runText).hall;
  const desk = useText(hallDeskText);
  const language = useLanguage();
  const send = useSend();
  const names = useText(keysText);
  const map = useKeyMap();
  // What has nothing to show any more leaves the wall to another scene.
  const onWall = useView('hall')?.scene.kind;
  const nameOf = (scene: Scene): string => (scene === 'timerBoard' ? desk.timerBoard : text.scenes[scene]);
  // A message is written where it is cued.
  const lackOf = (scene: Scene): Refusal | undefined => (scene === 'message' ? undefined : hall.lacks[scene]);
  // What is opened in the middle of the desk is offered from then on; the test picture belongs to the evening before, and has its key.
  const offered = scenes.filter((scene) => scene !== 'testCard' && lackOf(scene)?.code !== 'nothingOpened');
  const reasons = Map.groupBy(offered.filter((scene) => lackOf(scene) !== undefined), (scene) => lackOf(scene)?.code);
  // Who cued it with Enter has the focus here still, and is told that Enter takes; a second click would be an accident.
  const onTile = (scene: Scene, { detail }: MouseEvent): void => {
    if (hall.cued !== scene) void send({ type: 'cueScene', scene });
    else if (detail === 0) onTake();
  };
  const titleOf = (scene: Scene): string => {
    const key = keyAtOnce(scene);
    return key === undefined ? text.scenes[scene] : text.atOnce(text.scenes[scene], keyName(map[key], names));
  };
  const sign = (scene: Scene) => {
    const key = lackOf(scene) === undefined ? keyAtOnce(scene) : undefined;
    return key === undefined ? null : <KeySign of={key} />;
  };
  const tile = (scene: Scene, onClick: (event: MouseEvent) => void) => (
    <button type="button" key={scene} className="run-cue" aria-pressed={hall.cued === scene}
      aria-current={onWall === scene ? 'true' : undefined} title={titleOf(scene)} disabled={lackOf(scene) !== undefined} onClick={onClick}>
      <SceneIcon scene={scene} /><span>{softHyphens(nameOf(scene), language)}</span>{sign(scene)}
      {onWall === scene ? <span className="visually-hidden">{text.live}</span> : null}
      {hall.cued === scene ? <span className="visually-hidden">{text.cued}</span> : null}
    </button>
  );
  return (
    <>
      <p className="run-cue-ways">{text.ways}</p>
      <div className="run-cues" role="group" aria-label={text.cue} onKeyDown={onceEach}>
        {offered.map((scene) => (scene === 'message'
          ? <HallMessage key={scene} written={hall.written}>{(open) => tile(scene, open)}</HallMessage>
          : tile(scene, (event) => onTile(scene, event))))}
      </div>
      {[...reasons.values()].map((those) => {
        const [first] = those;
        const lack = first === undefined ? undefined : lackOf(first);
        return lack === undefined ? null : <p key={lack.code} className="run-lack"><strong>{those.map(nameOf).join(', ')}:</strong> {refusalText(lack, language)}</p>;
      })}
    </>
  );
};
